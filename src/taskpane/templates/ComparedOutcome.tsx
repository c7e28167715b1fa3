import type { TemplateComparison } from "../../app/compare-with-template";
import { ALTERATION_NAMES, type Alteration } from "../../domain/comparison/alteration";
import { usePane } from "../shell/pane-context";
import { OutcomeCard } from "./OutcomeCard";
import { OutcomeList } from "./OutcomeList";
import { TEMPLATES_TEXTS } from "./texts";
import type { TemplatesStore } from "./templates-store";

interface ComparedProps {
  readonly store: TemplatesStore;
  readonly isBusy: boolean;
  readonly comparison: TemplateComparison;
}

/** What was altered of the template that the workbook carries; each alteration leads to its cell. */
export function ComparedOutcome({ store, isBusy, comparison }: ComparedProps) {
  const { language, say } = usePane();
  if (comparison.kind === "none")
    return (
      <OutcomeCard
        {...{ store, isBusy }}
        title={say(TEMPLATES_TEXTS.comparedNone)}
        body={say(TEMPLATES_TEXTS.comparedNoneBody)}
      />
    );
  if (comparison.kind === "faulty") {
    return (
      <OutcomeCard {...{ store, isBusy }} title={say(TEMPLATES_TEXTS.comparedFaulty)}>
        <OutcomeList
          store={store}
          items={comparison.faults.map((text) => ({ at: null, content: text[language] }))}
        />
      </OutcomeCard>
    );
  }
  const { alterations } = comparison;
  const n = alterations.length;
  return (
    <OutcomeCard
      {...{ store, isBusy }}
      title={n === 0 ? say(TEMPLATES_TEXTS.comparedClean) : say(TEMPLATES_TEXTS.comparedTitle, { n })}
    >
      <OutcomeList
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
  const { language, say } = usePane();
  return (
    <>
      <strong>{ALTERATION_NAMES[kind][language]}</strong>
      {subject === "" ? "" : ` · ${subject}`}
      <br />
      {say(TEMPLATES_TEXTS.inTemplate)}: {expected || say(TEMPLATES_TEXTS.nothing)} →{" "}
      {say(TEMPLATES_TEXTS.inWorkbook)}: {found || say(TEMPLATES_TEXTS.nothing)}
    </>
  );
}
