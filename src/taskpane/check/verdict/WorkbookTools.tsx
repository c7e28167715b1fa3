import type { JobStore } from "../../shell/composition/job-store";
import type { CheckedWorkbook, PaneState } from "../../shell/pane-state";
import { IntoWorkbook } from "../into-workbook/IntoWorkbook";
import { SignOff } from "../sign-off/SignOff";

interface WorkbookToolsProps {
  readonly store: JobStore;
  readonly state: PaneState;
  readonly checked: CheckedWorkbook;
}

/** What a reviewer does with the workbook as a whole once it is checked. */
export function WorkbookTools({ store, state, checked }: WorkbookToolsProps) {
  const isBusy = state.running !== null;
  return (
    <>
      <SignOff store={store} checked={checked} isBusy={isBusy} />
      <IntoWorkbook store={store} reported={state.reported} isBusy={isBusy} />
    </>
  );
}
