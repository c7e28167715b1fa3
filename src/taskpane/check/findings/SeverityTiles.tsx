import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../../domain/validation/engine/finding";
import { showCount } from "../../shell/figures";
import { HIDDEN } from "../../shell/controls/use-hidden-style";
import { usePane } from "../../shell/pane-context";
import { SEVERITY_NAMES, SeverityIcon } from "./severity";
import { RESULT_TEXTS } from "../result-texts";

const useStyles = makeStyles({
  tiles: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  tile: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "30px",
    "& > :first-child": { fontSize: "16px" },
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3 },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  count: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    // Beside the other tools there is no room for three names; the groups below bear them.
    "@media (max-width: 480px)": HIDDEN,
  },
});

interface SeverityTilesProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The one that is shown alone; null for all. */
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** How many findings there are of each severity; pressed, only those are listed. */
export function SeverityTiles({ counts, chosen, onChoose }: SeverityTilesProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <div className={styles.tiles} role="group" aria-label={say(RESULT_TEXTS.showOnly)}>
      {SEVERITIES.filter((each) => each !== "unfilled" || counts.unfilled > 0).map((each) => (
        <button
          key={each}
          type="button"
          className={mergeClasses(styles.tile, chosen === each && styles.pressed)}
          aria-pressed={chosen === each}
          disabled={counts[each] === 0}
          title={say(SEVERITY_NAMES[each].many)}
          onClick={() => onChoose(chosen === each ? null : each)}
        >
          <SeverityIcon severity={each} />
          <span className={styles.count}>{showCount(counts[each], language)}</span>
          <span className={styles.label}>{say(SEVERITY_NAMES[each].many)}</span>
        </button>
      ))}
    </div>
  );
}
