import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo } from "react";
import type { Framework } from "../../domain/framework/framework";
import { blankTemplate } from "../../domain/template/blank-template";
import type { Template } from "../../domain/template/template";
import { TEMPLATES } from "../../domain/template/templates";
import { LazyView, preloadView } from "../shell/LazyView";
import { usePane } from "../shell/pane-context";
import { keyOf, STARTER, templateName, typedYear, type GalleryChoice } from "./choice";
import { TEMPLATES_TEXTS } from "./texts";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "2px" },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalXS,
    cursor: "pointer",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  // The room of the picture, before it is there.
  picture: {
    aspectRatio: "1.414",
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
  },
  radio: {
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorBrandBackground,
    outlineStyle: "none",
  },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

/** It takes the whole standard workbook to draw one page of it. */
const loadPicture = async () => (await import("./FirstPagePicture")).FirstPagePicture;

interface TemplateCardsProps {
  readonly choice: GalleryChoice;
  readonly framework: Framework;
  readonly templates: readonly Template[];
  readonly isStarter: boolean;
  readonly onChoose: (template: string) => void;
}

/** The templates of a framework, each with its first page; the blank one last. */
export function TemplateCards({ choice, framework, templates, isStarter, onChoose }: TemplateCardsProps) {
  const styles = useStyles();
  const { say } = usePane();
  const group = useId();
  const year = typedYear(choice) ?? framework.fiscalYears.first;
  // Drawn anew for another year or framework, not with every letter that is typed.
  const starter = useMemo(
    () => blankTemplate(framework, { name: "", abbreviation: "" }, year),
    [framework, year],
  );
  useEffect(() => preloadView(loadPicture), []);
  const nameOf = (template: Template): string =>
    TEMPLATES.includes(template)
      ? templateName(template)
      : say(TEMPLATES_TEXTS.ownMark, { name: templateName(template) });
  const cards = [
    ...templates.map((template) => ({ key: keyOf(template), template, name: nameOf(template) })),
    { key: STARTER, template: starter, name: say(TEMPLATES_TEXTS.starter) },
  ];
  const chosen = isStarter ? STARTER : choice.template;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say(TEMPLATES_TEXTS.template)}</legend>
      <div className={styles.cards}>
        {cards.map(({ key, template, name }) => (
          <label key={key} className={mergeClasses(styles.card, key === chosen && styles.chosen)}>
            <span className={styles.picture}>
              <LazyView load={loadPicture} view={{ framework, template }} />
            </span>
            <span className={styles.name}>
              <input
                type="radio"
                className={styles.radio}
                name={group}
                aria-label={name}
                checked={key === chosen}
                onChange={() => onChoose(key)}
              />
              <span className={styles.text}>{name}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
