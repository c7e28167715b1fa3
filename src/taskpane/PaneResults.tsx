import { Tab, TabList } from "@fluentui/react-components";
import type { JobName, JobStore, PaneState } from "./job-store";
import { usePane } from "./pane-context";
import { OverwriteReview } from "./summary/OverwriteReview";
import { SummaryResult } from "./summary/SummaryResult";
import { ValidationResult } from "./findings/ValidationResult";
import { Welcome } from "./Welcome";

/** The result in view; with results of both jobs, tabs to change between them. */
export function PaneResults({ store, state }: { store: JobStore; state: PaneState }) {
  const { say } = usePane();
  const { validation, summary } = state;
  if (!validation && !summary) return state.running || state.notice ? null : <Welcome />;
  if (!validation || !summary)
    return <Result name={validation ? "validate" : "summarise"} {...{ store, state }} />;
  return (
    <>
      <TabList
        size="small"
        aria-label={say("results")}
        selectedValue={state.shown}
        onTabSelect={(_, { value }) => store.show(value as JobName)}
      >
        <Tab id="tab-validate" aria-controls="result" value="validate">
          {say("verdictTitle")}
        </Tab>
        <Tab id="tab-summarise" aria-controls="result" value="summarise">
          {say("summaryTitle")}
        </Tab>
      </TabList>
      <div id="result" role="tabpanel" aria-labelledby={`tab-${state.shown}`}>
        <Result name={state.shown} {...{ store, state }} />
      </div>
    </>
  );
}

function Result({ name, store, state }: { name: JobName; store: JobStore; state: PaneState }) {
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
