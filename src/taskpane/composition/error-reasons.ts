import { watchErrors, type ErrorWatch } from "../../app/explain-error";
import type { CellPort } from "../../app/workbook-port";
import type { PaneStore } from "./pane-store";

/** Tells in the pane why the selected cell shows an error of one of our functions, for as long as the pane lives. */
export async function explainErrors(
  store: Pick<PaneStore, "getState" | "set">,
  workbook: CellPort,
  { timer, callOwn }: Pick<ErrorWatch, "timer" | "callOwn">,
): Promise<void> {
  await watchErrors(workbook, {
    timer,
    callOwn,
    isBusy: () => store.getState().running !== null,
    onReason: (errorReason) => {
      // Most cells show no error, and nothing is drawn anew for them.
      if (errorReason !== store.getState().errorReason) store.set({ errorReason });
    },
  });
}
