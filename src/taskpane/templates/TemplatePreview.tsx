import { makeStyles, tokens } from "@fluentui/react-components";
import type { Certainty, Framework } from "../../domain/framework/framework";
import { sourceName } from "../../domain/framework/source-names";
import { templateIndicators, type Template, type TemplateIndicator } from "../../domain/template/template";
import { usePane } from "../shell/pane-context";
import { TEMPLATES_TEXTS } from "./texts";
import type { LocalisedText } from "../../domain/text/localised";

const useStyles = makeStyles({
  details: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  component: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 2px`,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "44px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: "2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  figure: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  faint: { color: tokens.colorNeutralForeground3 },
  targets: { display: "block", color: tokens.colorNeutralForeground3 },
  rule: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: "2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  source: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

const CERTAINTIES: Readonly<Record<Certainty, LocalisedText>> = {
  stated: TEMPLATES_TEXTS.stated,
  published: TEMPLATES_TEXTS.published,
  policy: TEMPLATES_TEXTS.policy,
};

/** What a template holds and by which rules, folded until it is asked for. */
export function TemplatePreview({ framework, template }: { framework: Framework; template: Template }) {
  const styles = useStyles();
  const { say } = usePane();
  const n = templateIndicators(template).length;
  return (
    <>
      <details className={styles.details}>
        <summary className={styles.summary} tabIndex={0}>
          {say(TEMPLATES_TEXTS.previewTitle, { components: template.components.length, n })}
        </summary>
        {template.components.map(({ code, name, weight, indicators }) => (
          <section key={code} aria-label={`${code} ${name}`}>
            <h3 className={styles.component}>
              <span>
                {code} {name}
              </span>
              <span className={styles.figure}>
                {weight === null ? say(TEMPLATES_TEXTS.noWeight) : say(TEMPLATES_TEXTS.weightOf, { weight })}
              </span>
            </h3>
            <ul className={styles.list}>
              {indicators.map((indicator) => (
                <IndicatorRow key={indicator.code} {...{ framework, indicator }} />
              ))}
            </ul>
          </section>
        ))}
      </details>
      <FrameworkRules framework={framework} />
    </>
  );
}

function IndicatorRow({ framework, indicator }: { framework: Framework; indicator: TemplateIndicator }) {
  const styles = useStyles();
  const { language, say } = usePane();
  const targets = framework.tiers.flatMap(({ id, name }) => {
    const target = indicator.targets[id] ?? null;
    return target === null ? [] : [`${name[language]} ${target}`];
  });
  return (
    <li className={styles.row}>
      <span className={styles.figure}>{indicator.code}</span>
      <span>
        {indicator.name === "" ? (
          <span className={styles.faint}>{say(TEMPLATES_TEXTS.unnamed)}</span>
        ) : (
          indicator.name
        )}
        {targets.length > 0 && <span className={styles.targets}>{targets.join(" · ")}</span>}
      </span>
      <span className={styles.figure}>{indicator.weight}</span>
    </li>
  );
}

function FrameworkRules({ framework }: { framework: Framework }) {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <details className={styles.details}>
      <summary className={styles.summary} tabIndex={0}>
        {say(TEMPLATES_TEXTS.rulesTitle)}
      </summary>
      <ul className={styles.list}>
        {framework.sources.map(({ about, certainty, source }, index) => (
          <li key={index} className={styles.rule}>
            <span className={styles.faint}>{sourceName(about)[language]}</span>
            <strong>{say(CERTAINTIES[certainty])}</strong>
            <span className={styles.source}>{source[language]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
