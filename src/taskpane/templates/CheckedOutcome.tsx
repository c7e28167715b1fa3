import type { CheckedTemplate } from "../../app/check-template";
import type { JobStore } from "../shell/composition/job-store";
import { usePane } from "../shell/pane-context";
import { OutcomeCard } from "./OutcomeCard";
import { PlaceList } from "./PlaceList";
import { useTemplateTexts } from "./texts";

interface CheckedProps {
  readonly store: JobStore;
  readonly isBusy: boolean;
  readonly checked: CheckedTemplate | null;
}

/** Every fault of the template sheet, leading to its cell. */
export function CheckedOutcome({ store, isBusy, checked }: CheckedProps) {
  const { language } = usePane();
  const say = useTemplateTexts();
  if (checked === null)
    return <OutcomeCard {...{ store, isBusy }} title={say("noSheetTitle")} body={say("noSheetBody")} />;
  const { faults } = checked;
  const title = faults.length === 0 ? say("checkedClean") : say("checkedFaults", { n: faults.length });
  return (
    <OutcomeCard {...{ store, isBusy, title }}>
      <PlaceList store={store} items={faults.map(({ at, text }) => ({ at, content: text[language] }))} />
    </OutcomeCard>
  );
}
