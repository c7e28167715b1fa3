import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePane } from "../shell/pane-context";
import { LazyView, preloadView } from "../shell/LazyView";
import { SectionLink } from "./SectionLink";
import { Welcome } from "./Welcome";
import { CHECK_TEXTS } from "./texts";
import type { LocalisedText } from "../../domain/text/localised";
import type { CheckStore } from "./check-store";
import type { CheckPane, ResultName } from "./check-state";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  behind: { display: "none" },
  views: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: "2px",
    padding: "2px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  // In forced colours both look the same but for this.
  pressed: { "@media (forced-colors: active)": { outline: "2px solid Highlight" } },
});

/** The result in view; with results of both jobs, a switch to change between them. */
export function CheckResults({ store, state }: { store: CheckStore; state: CheckPane }) {
  const styles = useStyles();
  const { validation, summary } = state;
  useEffect(() => {
    preloadView(loadValidation);
    preloadView(loadReview);
    preloadView(loadSummary);
    preloadView(loadUndo);
    preloadView(loadFormCells);
  }, []);
  if (!validation && !summary) return <Welcome store={store} />;
  const fixes = state.reviews.check;
  return (
    <>
      {fixes && (
        <LazyView load={loadReview} view={{ store, outcome: fixes, isBusy: state.running !== null }} />
      )}
      {/* Kept while fixes are looked through, so that search, filters and place are as they were. */}
      <div className={fixes?.state === "asking" ? styles.behind : styles.results}>
        <ChosenResult store={store} state={state} />
      </div>
    </>
  );
}

function ChosenResult({ store, state }: { store: CheckStore; state: CheckPane }) {
  const styles = useStyles();
  const { say } = usePane();
  const { validation, summary } = state;
  if (!validation || !summary)
    return <Result name={validation ? "validate" : "summarise"} {...{ store, state }} />;
  return (
    <>
      <div className={styles.views} role="group" aria-label={say(CHECK_TEXTS.results)}>
        {VIEWS.map(({ name, title }) => (
          <Button
            key={name}
            className={name === state.shown ? styles.pressed : undefined}
            size="small"
            appearance={name === state.shown ? "secondary" : "subtle"}
            aria-pressed={name === state.shown}
            onClick={() => store.set({ shown: name })}
          >
            {say(title)}
          </Button>
        ))}
      </div>
      <Result name={state.shown} {...{ store, state }} />
    </>
  );
}

// Nobody needs these before the first job has ended, but everybody soon after.
const loadValidation = async () => (await import("./verdict/ValidationResult")).ValidationResult;
const loadReview = async () => (await import("../shell/review/ReviewPanel")).ReviewPanel;

const loadSummary = async () => (await import("./summary/SummaryResult")).SummaryResult;
const loadUndo = async () => (await import("./summary/SummaryUndo")).SummaryUndo;
const loadFormCells = async () => (await import("./summary/FormCellsReview")).FormCellsReview;
const loadReport = async () => (await import("./summary/ReportCard")).ReportCard;

const VIEWS: readonly { readonly name: ResultName; readonly title: LocalisedText }[] = [
  { name: "validate", title: CHECK_TEXTS.verdictTitle },
  { name: "summarise", title: CHECK_TEXTS.summaryTitle },
];

function Result({ name, store, state }: { name: ResultName; store: CheckStore; state: CheckPane }) {
  const { validation, summary } = state;
  const isBusy = state.running !== null;
  if (name === "validate")
    return (
      validation && (
        <LazyView key="validation" load={loadValidation} view={{ store, state, checked: validation }} />
      )
    );
  if (!summary) return null;
  return summary.state === "asking" ? (
    <LazyView key="form-cells" load={loadFormCells} view={{ store, plan: summary.plan, isBusy }} />
  ) : (
    <>
      <LazyView
        key="summary"
        load={loadSummary}
        view={{
          store,
          isBusy,
          report: summary.report,
          isStale: summary.isStale,
          isTakenBack: summary.written?.isTakenBack,
        }}
      />
      {summary.written && (
        <LazyView key="undo" load={loadUndo} view={{ store, written: summary.written, isBusy }} />
      )}
      <LazyView key="report" load={loadReport} view={{ store, state, report: summary.report }} />
      <SectionLink store={store} to="what-if" text={CHECK_TEXTS.openWhatIf} />
      <SectionLink store={store} to="compare" text={CHECK_TEXTS.openCompare} />
      <SectionLink store={store} to="form" text={CHECK_TEXTS.openForm} />
      <SectionLink store={store} to="round" text={CHECK_TEXTS.openRound} />
    </>
  );
}
