import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JobStore } from "../composition/job-store";
import { SECTIONS, type Section } from "../pane-state";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";
import type { LocalisedText } from "../../../domain/text/localised";

const useStyles = makeStyles({
  sections: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  section: {
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    whiteSpace: "nowrap",
    // Four names in English fill the narrowest pane.
    "@media (min-width: 336px) and (max-width: 360px)": { padding: `0 ${tokens.spacingHorizontalS}` },
    "@media (max-width: 335px)": { padding: `0 ${tokens.spacingHorizontalXS}` },
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    border: "none",
    borderBottom: "3px solid transparent",
    borderTop: "3px solid transparent",
    backgroundColor: "transparent",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const NAMES: Readonly<Record<Section, LocalisedText>> = {
  check: SHELL_TEXTS.sectionCheck,
  formulas: SHELL_TEXTS.sectionFormulas,
  portable: SHELL_TEXTS.sectionPortable,
  templates: SHELL_TEXTS.sectionTemplates,
};

/** Leads to the other things the pane can do, without getting in the way of the first two. */
export function PaneSections({ store, section }: { store: JobStore; section: Section }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <nav className={styles.sections} aria-label={say(SHELL_TEXTS.sections)}>
      {SECTIONS.map((each) => (
        <button
          key={each}
          type="button"
          className={mergeClasses(styles.section, each === section && styles.current)}
          aria-current={each === section ? "page" : undefined}
          onClick={() => store.showSection(each)}
        >
          {say(NAMES[each])}
        </button>
      ))}
    </nav>
  );
}
