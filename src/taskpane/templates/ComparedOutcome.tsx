import type { TemplateComparison } from "../../app/compare-with-template";
import { ALTERATION_NAMES, type Alteration } from "../../domain/comparison/alteration";
import type { JobStore } from "../shell/composition/job-store";
import { usePane } from "../shell/pane-context";
import { OutcomeCard } from "./OutcomeCard";
import { PlaceList } from "./PlaceList";
import { useTemplateTexts } from "./texts";

interface ComparedProps {
  readonly store: JobStore;
  readonly isBusy: boolean;
  readonly comparison: TemplateComparison;
}

/** What was altered of the template that the workbook carries; each alteration leads to its cell. */
export function ComparedOutcome({ store, isBusy, comparison }: ComparedProps) {
  const { language } = usePane();
  const say = useTemplateTexts();
  if (comparison.kind === "none")
    return <OutcomeCard {...{ store, isBusy }} title={say("comparedNone")} body={say("comparedNoneBody")} />;
  if (comparison.kind === "faulty") {
    return (
      <OutcomeCard {...{ store, isBusy }} title={say("comparedFaulty")}>
        <PlaceList
          store={store}
          items={comparison.faults.map((text) => ({ at: null, content: text[language] }))}
        />
      </OutcomeCard>
    );
  }
  const { alterations } = comparison;
  const n = alterations.length;
  return (
    <OutcomeCard {...{ store, isBusy }} title={n === 0 ? say("comparedClean") : say("comparedTitle", { n })}>
      <PlaceList
        store={store}
        items={alterations.map((alteration) => ({
          at: alteration.at,
          content: <AlterationText alteration={alteration} />,
        }))}
      />
    </OutcomeCard>
  );
}

function AlterationText({ alteration: { kind, subject, expected, found } }: { alteration: Alteration }) {
  const { language } = usePane();
  const say = useTemplateTexts();
  return (
    <>
      <strong>{ALTERATION_NAMES[kind][language]}</strong>
      {subject === "" ? "" : ` · ${subject}`}
      <br />
      {say("inTemplate")}: {expected || say("nothing")} → {say("inWorkbook")}: {found || say("nothing")}
    </>
  );
}
