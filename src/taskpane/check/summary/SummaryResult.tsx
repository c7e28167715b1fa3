import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { Summary, SummaryReport } from "../../../app/reports";
import { showScore } from "../../../domain/scoring/figure-text";
import { ChosenForm } from "../../shell/form-choice/ChosenForm";
import type { AnyJob } from "../../shell/jobs/job";
import { SUMMARISE } from "../jobs";
import { usePane } from "../../shell/pane-context";
import { ENDING_FOCUS } from "../../shell/jobs/use-ending-focus";
import { ProvisionalNotice } from "./ProvisionalNotice";
import { SummaryCharts } from "./charts/SummaryCharts";
import { ComponentTable } from "./ComponentTable";
import { StaleLine } from "../StaleLine";
import { CHECK_TEXTS } from "../texts";
import { RESULT_TEXTS } from "../result-texts";
import type { CheckStore } from "../check-store";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    outlineStyle: "none",
  },
  agency: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground3 },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    margin: 0,
    alignItems: "end",
  },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  total: { margin: 0, fontSize: "40px", lineHeight: "48px", fontWeight: tokens.fontWeightSemibold },
  rating: {
    margin: 0,
    fontSize: "28px",
    lineHeight: "48px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  fact: { margin: 0, overflowWrap: "anywhere" },
  note: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  written: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  stale: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}`,
  },
  icon: { fontSize: "20px", color: tokens.colorStatusSuccessForeground3 },
  sheet: { overflowWrap: "anywhere", textAlign: "left" },
});

interface SummaryResultProps {
  readonly store: CheckStore;
  readonly report: SummaryReport;
  /** Somebody has written to the workbook since. */
  readonly isStale: boolean;
  readonly isBusy: boolean;
  /** It stands in the workbook no longer. */
  readonly isTakenBack?: boolean | undefined;
}

/** What was computed and where it now stands in the workbook. */
export function SummaryResult({ store, report, isStale, isBusy, isTakenBack = false }: SummaryResultProps) {
  const styles = useStyles();
  const { say } = usePane();
  const { summary, sheet, written, agreedCells } = report;
  return (
    <section className={styles.card} aria-labelledby="summary">
      <div>
        <h2 id="summary" className={styles.title} {...ENDING_FOCUS}>
          {say(CHECK_TEXTS.summaryTitle)}
        </h2>
        <FormName summary={summary} />
        <ChosenForm store={store} name={summary.chosen} job={SUMMARISE as AnyJob} />
      </div>
      {isStale && (
        <StaleLine
          text={say(RESULT_TEXTS.staleSummary)}
          renew={say(RESULT_TEXTS.summariseAgain)}
          isBusy={isBusy}
          onRenew={() => void store.start(SUMMARISE)}
        />
      )}
      {summary.provisional ? (
        <ProvisionalNotice store={store} summary={summary} />
      ) : (
        <Totals summary={summary} />
      )}
      {report.mayBeStale && <p className={styles.stale}>{say(CHECK_TEXTS.staleFigures)}</p>}
      <ComponentTable components={summary.components} />
      <SummaryCharts summary={summary} />
      <Beside report={report} />
      {report.earlierSheet !== null && (
        <p className={styles.agency}>{say(RESULT_TEXTS.earlierSheet, { sheet: report.earlierSheet })}</p>
      )}
      {!isTakenBack && (
        <p className={styles.written}>
          <CheckmarkCircleRegular className={styles.icon} aria-hidden />
          <span>
            {written === 0 ? say(RESULT_TEXTS.upToDate) : say(RESULT_TEXTS.summaryWritten)}{" "}
            <Link as="button" inline className={styles.sheet} onClick={() => void store.select(sheet, null)}>
              {sheet}
            </Link>
            {agreedCells > 0 && ` · ${say(RESULT_TEXTS.agreedCells, { n: agreedCells })}`}
          </span>
        </p>
      )}
    </section>
  );
}

function FormName({ summary }: { summary: Summary }) {
  const styles = useStyles();
  const { say } = usePane();
  const { agency, fiscalYear } = summary.form;
  const year =
    fiscalYear === null
      ? null
      : `${say(RESULT_TEXTS.fiscalYear)} ${say(RESULT_TEXTS.fiscalYearValue, { year: fiscalYear, common: fiscalYear - 543 })}`;
  return <p className={styles.agency}>{[agency, year].filter((part) => part !== null).join(" · ")}</p>;
}

function Totals({ summary }: { summary: Summary }) {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <dl className={styles.figures}>
      <div>
        <dt className={styles.term}>{say(RESULT_TEXTS.totalScore)}</dt>
        <dd className={styles.total}>
          {summary.total === null ? say(RESULT_TEXTS.noTotal) : showScore(summary.total)}
        </dd>
      </div>
      {summary.rating && (
        <div>
          <dt className={styles.term}>{say(RESULT_TEXTS.rating)}</dt>
          <dd className={styles.rating}>{summary.rating[language]}</dd>
        </div>
      )}
      {summary.next && (
        <div>
          <dt className={styles.term}>
            {say(RESULT_TEXTS.nextRating, { rating: summary.next.rating[language] })}
          </dt>
          <dd className={styles.fact}>{showScore(summary.next.points)}</dd>
        </div>
      )}
    </dl>
  );
}

function Beside({ report: { basis, summary } }: { report: SummaryReport }) {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <dl className={styles.facts}>
      <dt className={styles.term}>{say(RESULT_TEXTS.framework)}</dt>
      <dd className={styles.fact}>
        {basis.isDecided ? basis.name[language] : say(RESULT_TEXTS.frameworkUndecided)}
        <span className={styles.note}>{basis.reason[language]}</span>
      </dd>
      {summary.ita && (
        <>
          <dt className={styles.term}>{say(RESULT_TEXTS.ita)}</dt>
          <dd className={styles.fact}>
            {showScore(summary.ita.score)} ({summary.ita.rating})
            <span className={styles.note}>{say(RESULT_TEXTS.itaNote)}</span>
          </dd>
        </>
      )}
      {summary.unscored.length > 0 && (
        <>
          <dt className={styles.term}>{say(RESULT_TEXTS.unscored)}</dt>
          <dd className={styles.fact}>{summary.unscored.join(", ")}</dd>
        </>
      )}
    </dl>
  );
}
