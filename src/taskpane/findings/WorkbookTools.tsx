import type { JobStore } from "../job-store";
import type { CheckedWorkbook, PaneState } from "../pane-state";
import { IntoWorkbook } from "./IntoWorkbook";
import { SignOff } from "./SignOff";

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
