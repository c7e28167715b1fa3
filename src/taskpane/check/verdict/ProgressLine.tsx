import { makeStyles, tokens } from "@fluentui/react-components";
import type { FormProgress } from "../../../domain/review/progress";
import { showCount } from "../../shell/figures";
import { usePane } from "../../shell/pane-context";
import { RESULT_TEXTS } from "../result-texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  track: {
    flexGrow: 1,
    minWidth: "48px",
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** How far the form is filled in, in words; the bar beside them says no more than they do. */
export function ProgressLine({ progress: { indicators, parts } }: { progress: FormProgress }) {
  const styles = useStyles();
  const { language, say } = usePane();
  const counts = ({ filled, all }: { readonly filled: number; readonly all: number }) => ({
    filled: showCount(filled, language),
    all: showCount(all, language),
  });
  const told = [
    ...(indicators.all > 0 ? [say(RESULT_TEXTS.progressIndicators, counts(indicators))] : []),
    ...(parts.all > 0 ? [say(RESULT_TEXTS.progressParts, counts(parts))] : []),
  ];
  const all = indicators.all + parts.all;
  const share = all === 0 ? 0 : (indicators.filled + parts.filled) / all;
  return (
    <div className={styles.line}>
      <span>{told.join(" · ")}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </span>
    </div>
  );
}
