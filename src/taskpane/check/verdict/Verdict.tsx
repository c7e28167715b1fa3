import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, CheckmarkCircleFilled, HistoryRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { ValidationReport } from "../../../app/reports";
import type { FindingCounts } from "../../../domain/validation/engine/finding";
import { showCount, showTime } from "../../shell/figures";
import { usePane } from "../../shell/pane-context";
import { useHiddenStyle } from "../../shell/controls/use-hidden-style";
import { ENDING_FOCUS } from "../../shell/jobs/use-ending-focus";
import { SeverityIcon } from "../findings/severity";
import { useFactStyle } from "./use-fact-style";
import { CHECK_TEXTS } from "../texts";
import type { CheckedWorkbook } from "../check-state";

type Tone = "clean" | "error" | "warning";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
  },
  clean: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  success: { fontSize: "24px", lineHeight: 0, color: tokens.colorStatusSuccessForeground3 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  // A sentence or two: beside its term it would be a column of single words.
  reason: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  stale: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface VerdictProps {
  readonly checked: CheckedWorkbook;
  readonly isBusy: boolean;
  /** Opens what was understood of the form. */
  readonly formLink: ReactNode;
  readonly onValidate: () => void;
  /** Stands below, such as how the workbook is validated. */
  readonly children?: ReactNode;
}

export function Verdict({ checked, isBusy, formLink, onValidate, children }: VerdictProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const { counts } = checked.report;
  const tone = readTone(counts);
  return (
    <section className={mergeClasses(styles.card, styles[tone])} aria-label={say(CHECK_TEXTS.verdictTitle)}>
      <div className={styles.head}>
        {tone === "clean" ? (
          <CheckmarkCircleFilled className={styles.success} aria-hidden />
        ) : (
          <SeverityIcon severity={tone} />
        )}
        <h2 className={styles.heading} {...ENDING_FOCUS}>
          <VerdictText tone={tone} counts={counts} />
        </h2>
      </div>
      <CheckedFacts report={checked.report} />
      {formLink}
      <div className={styles.foot}>
        {checked.isStale ? (
          <span className={styles.stale}>
            <HistoryRegular aria-hidden />
            {say(CHECK_TEXTS.stale)}
          </span>
        ) : (
          <span>{say(CHECK_TEXTS.checkedAt, { time: showTime(checked.at, language) })}</span>
        )}
        <Button size="small" icon={<ArrowSyncRegular />} disabledFocusable={isBusy} onClick={onValidate}>
          {say(CHECK_TEXTS.validateAgain)}
        </Button>
      </div>
      {children}
    </section>
  );
}

function readTone(counts: FindingCounts): Tone {
  if (counts.error > 0) return "error";
  return counts.warning + counts.info > 0 ? "warning" : "clean";
}

function VerdictText({ tone, counts }: { tone: Tone; counts: FindingCounts }) {
  const { language, say } = usePane();
  if (tone === "clean")
    return say(counts.accepted > 0 ? CHECK_TEXTS.verdictAccepted : CHECK_TEXTS.verdictClean);
  if (tone === "warning") return say(CHECK_TEXTS.verdictNoErrors);
  return say(CHECK_TEXTS.verdictErrors, { n: counts.error, count: showCount(counts.error, language) });
}

function CheckedFacts({ report }: { report: ValidationReport }) {
  const styles = useFactStyle();
  const own = useStyles();
  const hidden = useHiddenStyle();
  const { language, say } = usePane();
  const { checked, form, framework, regraded } = report;
  const { accepted } = report.counts;
  const scope = [
    say(CHECK_TEXTS.checkedSheets, { n: checked.sheets }),
    say(CHECK_TEXTS.checkedIndicators, { n: checked.indicators }),
    say(CHECK_TEXTS.checkedRules, { n: showCount(checked.rules, language) }),
  ].join(" · ");
  const year =
    form.fiscalYear === null
      ? null
      : say(CHECK_TEXTS.fiscalYearValue, { year: form.fiscalYear, common: form.fiscalYear - 543 });
  return (
    <dl className={styles.facts}>
      <Fact
        term={say(CHECK_TEXTS.framework)}
        detail={framework.isDecided ? framework.name[language] : say(CHECK_TEXTS.frameworkUndecided)}
      />
      <dt className={hidden.hidden}>{say(CHECK_TEXTS.frameworkWhy)}</dt>
      <dd className={mergeClasses(styles.detail, own.reason)}>{framework.reason[language]}</dd>
      <Fact term={say(CHECK_TEXTS.agency)} detail={form.agency} />
      <Fact term={say(CHECK_TEXTS.fiscalYear)} detail={year} />
      <Fact term={say(CHECK_TEXTS.checked)} detail={scope} />
      {regraded > 0 && (
        <Fact term={say(CHECK_TEXTS.rules)} detail={say(CHECK_TEXTS.regraded, { n: regraded })} />
      )}
      {accepted > 0 && (
        <Fact term={say(CHECK_TEXTS.accepted)} detail={say(CHECK_TEXTS.acceptedCount, { n: accepted })} />
      )}
    </dl>
  );
}

function Fact({ term, detail }: { term: string; detail: string | null }) {
  const styles = useFactStyle();
  const own = useStyles();
  const { say } = usePane();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={mergeClasses(styles.detail, detail === null && own.unknown)}>
        {detail ?? say(CHECK_TEXTS.notStated)}
      </dd>
    </>
  );
}
