import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JobStore } from "./job-store";
import type { PaneState, ResultJob } from "./pane-state";
import { usePane } from "./pane-context";
import { OverwriteReview } from "./summary/OverwriteReview";
import { SummaryResult } from "./summary/SummaryResult";
import { ValidationResult } from "./findings/ValidationResult";
import type { TextKey } from "./texts";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  views: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: "2px",
    padding: "2px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground4,
  },
});

/** The result in view; with results of both jobs, a switch to change between them. */
export function PaneResults({ store, state }: { store: JobStore; state: PaneState }) {
  const styles = useStyles();
  const { say } = usePane();
  const { validation, summary } = state;
  if (!validation && !summary) return <Welcome />;
  if (!validation || !summary)
    return <Result name={validation ? "validate" : "summarise"} {...{ store, state }} />;
  return (
    <>
      <div className={styles.views} role="group" aria-label={say("results")}>
        {VIEWS.map(({ name, title }) => (
          <Button
            key={name}
            size="small"
            appearance={name === state.shown ? "secondary" : "subtle"}
            aria-pressed={name === state.shown}
            onClick={() => store.check.show(name)}
          >
            {say(title)}
          </Button>
        ))}
      </div>
      <Result name={state.shown} {...{ store, state }} />
    </>
  );
}

const VIEWS: readonly { readonly name: ResultJob; readonly title: TextKey }[] = [
  { name: "validate", title: "verdictTitle" },
  { name: "summarise", title: "summaryTitle" },
];

function Result({ name, store, state }: { name: ResultJob; store: JobStore; state: PaneState }) {
  const { validation, summary } = state;
  const isBusy = state.running !== null;
  if (name === "validate")
    return validation && <ValidationResult {...{ store, checked: validation, isBusy }} />;
  if (!summary) return null;
  return summary.state === "asking" ? (
    <OverwriteReview {...{ store, plan: summary.plan, isBusy }} />
  ) : (
    <SummaryResult store={store} report={summary.report} />
  );
}
