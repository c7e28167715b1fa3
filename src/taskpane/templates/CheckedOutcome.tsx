import type { CheckedTemplate } from "../../app/check-template";
import { usePane } from "../shell/pane-context";
import { OutcomeCard } from "./OutcomeCard";
import { OutcomeList } from "./OutcomeList";
import { TEMPLATES_TEXTS } from "./texts";
import type { TemplatesStore } from "./templates-store";

interface CheckedProps {
  readonly store: TemplatesStore;
  readonly isBusy: boolean;
  readonly checked: CheckedTemplate | null;
}

/** Every fault of the template sheet, leading to its cell. */
export function CheckedOutcome({ store, isBusy, checked }: CheckedProps) {
  const { language, say } = usePane();
  if (checked === null)
    return (
      <OutcomeCard
        {...{ store, isBusy }}
        title={say(TEMPLATES_TEXTS.noSheetTitle)}
        body={say(TEMPLATES_TEXTS.noSheetBody)}
      />
    );
  const { faults } = checked;
  const title =
    faults.length === 0
      ? say(TEMPLATES_TEXTS.checkedClean)
      : say(TEMPLATES_TEXTS.checkedFaults, { n: faults.length });
  return (
    <OutcomeCard {...{ store, isBusy, title }}>
      <OutcomeList store={store} items={faults.map(({ at, text }) => ({ at, content: text[language] }))} />
    </OutcomeCard>
  );
}
