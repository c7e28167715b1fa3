import { WorkbookError } from "../../app/workbook-port";
import { outdated, summaryOutdated } from "./check-state";
import type { CheckStore } from "./check-store";

/**
 * From the first job of this section on, every change of the workbook is heard: what is in view says at once that it is
 * older. Nothing is read for it. The pane hears as long as it is open.
 */
export function hearChanges(store: CheckStore): void {
  let wasRunning = false;
  store.subscribe(() => {
    const { running, hearing } = store.getState();
    const begins = running?.job.section === "check" && !wasRunning;
    wasRunning = running !== null;
    if (begins && hearing === null) begin(store);
  });
}

function begin(store: CheckStore): void {
  const ear = new Ear(store);
  store.set({ hearing: true });
  store.services
    .hearChanges(({ isRemote }) => ear.hear(isRemote))
    .catch((error: unknown) => {
      // An Excel that cannot tell is said to be one; what else came in between is tried again with the next job.
      const isUnable = error instanceof WorkbookError && error.problem === "missing-api";
      store.set({ hearing: isUnable ? false : null });
    });
}

class Ear {
  /** Heard while a job ran, which may have read before or after. */
  private isLate = false;

  constructor(private readonly store: CheckStore) {
    store.subscribe(() => {
      if (!this.isLate || store.getState().running) return;
      this.isLate = false;
      this.mark(outdated);
    });
  }

  hear(isRemote: boolean): void {
    const { running, live } = this.store.getState();
    if (running) this.isLate = true;
    // A live check renews itself, but no summary; it does not hear what others change elsewhere.
    else this.mark(live === "on" && !isRemote ? summaryOutdated : outdated);
  }

  /** Once, however many changes come. */
  private mark(outdatedBy: typeof outdated): void {
    const change = outdatedBy(this.store.getState());
    if (Object.keys(change).length > 0) this.store.set(change);
  }
}
