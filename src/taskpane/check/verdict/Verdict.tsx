import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useRef, type ReactNode } from "react";
import { flushSync } from "react-dom";
import type { FindingCounts, Severity } from "../../../domain/validation/engine/finding";
import { showCount, showTime } from "../../shell/figures";
import { usePane } from "../../shell/pane-context";
import { ENDING_FOCUS } from "../../shell/jobs/use-ending-focus";
import { SeverityIcon } from "../findings/severity";
import { CHECK_TEXTS } from "../texts";
import { RESULT_TEXTS } from "../result-texts";
import type { CheckedWorkbook, LiveState } from "../check-state";
import { ProgressLine } from "./ProgressLine";
import { StaleLine } from "../StaleLine";
import { StampLine } from "./StampLine";

type Tone = "clean" | Exclude<Severity, "info">;

const useStyles = makeStyles({
  verdict: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  card: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
  },
  clean: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  unfilled: { borderLeftColor: tokens.colorBrandStroke1 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "32px" },
  success: { flexShrink: 0, fontSize: "20px", lineHeight: 0, color: tokens.colorStatusSuccessForeground3 },
  heading: {
    margin: 0,
    minWidth: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  more: { flexShrink: 0, minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, whiteSpace: "nowrap" },
  live: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  folded: { display: "none" },
});

interface VerdictProps {
  readonly checked: CheckedWorkbook;
  readonly isBusy: boolean;
  /** Whether this Excel tells of changes; where it does not, the result is only that of its time. */
  readonly isHeard: boolean;
  readonly live: LiveState;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onValidate: () => void;
  /** What few look at: it stays folded, so that the findings come next. */
  readonly children: ReactNode;
}

/** One line on the workbook, and whether it still holds; what it rests on is folded behind it. */
export function Verdict({
  checked,
  isBusy,
  isHeard,
  live,
  isOpen,
  onToggle,
  onValidate,
  children,
}: VerdictProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const more = useId();
  const folded = useRef<HTMLDivElement>(null);
  // The line that held the focus goes when the sign-off itself is shown.
  const openSignOff = (): void => {
    flushSync(() => onToggle(true));
    folded.current?.querySelector("summary")?.focus();
  };
  const { counts } = checked.report;
  const tone = readTone(counts);
  return (
    <section className={styles.verdict} aria-label={say(CHECK_TEXTS.verdictTitle)}>
      <div className={mergeClasses(styles.card, styles[tone])}>
        <div className={styles.head}>
          {tone === "clean" ? (
            <CheckmarkCircleFilled className={styles.success} aria-hidden />
          ) : (
            <SeverityIcon severity={tone} />
          )}
          <h2 className={styles.heading} {...ENDING_FOCUS}>
            <VerdictText tone={tone} counts={counts} />
          </h2>
          <Button
            className={styles.more}
            size="small"
            appearance="subtle"
            icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
            iconPosition="after"
            aria-expanded={isOpen}
            aria-controls={more}
            onClick={() => onToggle(!isOpen)}
          >
            {say(RESULT_TEXTS.more)}
          </Button>
        </div>
        {counts.unfilled > 0 && <ProgressLine progress={checked.report.progress} />}
        {(checked.isStale || !isHeard) && (
          <StaleLine
            text={
              checked.isStale
                ? say(RESULT_TEXTS.stale)
                : say(RESULT_TEXTS.unheard, { time: showTime(checked.at, language) })
            }
            renew={say(RESULT_TEXTS.validateAgain)}
            isBusy={isBusy}
            onRenew={onValidate}
          />
        )}
        {!isOpen && live !== "off" && (
          <p className={styles.live}>
            {say(live === "paused" ? RESULT_TEXTS.livePaused : RESULT_TEXTS.liveOn)}
          </p>
        )}
        {!isOpen && checked.stamp && <StampLine stamp={checked.stamp} onOpen={openSignOff} />}
      </div>
      {/* Kept while folded, so that a form in it keeps what was typed. */}
      <div ref={folded} id={more} className={isOpen ? styles.verdict : styles.folded}>
        {children}
      </div>
    </section>
  );
}

function readTone(counts: FindingCounts): Tone {
  if (counts.error > 0) return "error";
  if (counts.unfilled > 0) return "unfilled";
  return counts.warning + counts.info > 0 ? "warning" : "clean";
}

function VerdictText({ tone, counts }: { tone: Tone; counts: FindingCounts }) {
  const { language, say } = usePane();
  if (tone === "clean")
    return say(counts.accepted > 0 ? CHECK_TEXTS.verdictAccepted : CHECK_TEXTS.verdictClean);
  if (tone === "unfilled") return say(RESULT_TEXTS.verdictUnfilled);
  if (tone === "warning") return say(RESULT_TEXTS.verdictNoErrors);
  return say(RESULT_TEXTS.verdictErrors, { n: counts.error, count: showCount(counts.error, language) });
}
