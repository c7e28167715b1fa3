import { IntoWorkbook } from "../into-workbook/IntoWorkbook";
import { SignOff } from "../sign-off/SignOff";
import type { CheckStore } from "../check-store";
import type { CheckPane, CheckedWorkbook } from "../check-state";

interface WorkbookToolsProps {
  readonly store: CheckStore;
  readonly state: CheckPane;
  readonly checked: CheckedWorkbook;
}

/** What a reviewer does with the workbook as a whole once it is checked. */
export function WorkbookTools({ store, state, checked }: WorkbookToolsProps) {
  const isBusy = state.running !== null;
  return (
    <>
      <SignOff store={store} checked={checked} isAsked={state.isSigningAsked} isBusy={isBusy} />
      <IntoWorkbook
        store={store}
        reported={state.reported}
        guarded={checked.report.guarded}
        isBusy={isBusy}
      />
    </>
  );
}
