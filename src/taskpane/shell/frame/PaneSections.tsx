import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ShellStore } from "../jobs/job-store";
import type { Section } from "../section";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";
import type { LocalisedText } from "../../../domain/text/localised";

const useStyles = makeStyles({
  sections: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: 0,
    maxWidth: "400px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  section: {
    minHeight: "36px",
    flexGrow: 1,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: "nowrap",
    // Four names in English fill the narrowest pane.
    "@media (max-width: 335px)": { padding: `0 ${tokens.spacingHorizontalXXS}` },
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    border: "none",
    borderBottom: "3px solid transparent",
    borderTop: "3px solid transparent",
    backgroundColor: "transparent",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // Forced colours paint what is transparent as well.
    "@media (forced-colors: active)": { borderTopColor: "Canvas", borderBottomColor: "Canvas" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface PaneSectionsProps {
  readonly store: ShellStore;
  readonly sections: readonly {
    readonly id: Section;
    readonly name: LocalisedText;
    readonly tab?: Section;
  }[];
  readonly current: Section;
}

/** Leads to the other things the pane can do, without getting in the way of the first two. */
export function PaneSections({ store, sections, current }: PaneSectionsProps) {
  const styles = useStyles();
  const { say } = usePane();
  const tab = sections.find(({ id }) => id === current)?.tab ?? current;
  return (
    <nav className={styles.sections} aria-label={say(SHELL_TEXTS.sections)}>
      {sections
        .filter((section) => section.tab === undefined)
        .map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className={mergeClasses(styles.section, id === tab && styles.current)}
            aria-current={id === tab ? "page" : undefined}
            onClick={() => store.showSection(id)}
          >
            {say(name)}
          </button>
        ))}
    </nav>
  );
}
