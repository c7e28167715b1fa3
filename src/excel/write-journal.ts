import { WorkbookError } from "../app/workbook-port";
import type { Change, ChangeSet } from "../domain/workbook/change-set";
import { sheetKey } from "../domain/workbook/sheet-name";
import { withDefaults } from "../domain/workbook/with-defaults";
import type { EarlierLook } from "./places";
import { offeredFeatures, withoutLacking, type OfferedFeatures } from "./requirements";

/** A change set on its way into the workbook: what of it this Excel can hold, and what has been written by now. */
export class WriteJournal {
  readonly offered: OfferedFeatures = offeredFeatures();
  readonly possible: readonly Change[];
  /** What the first run found. */
  look: EarlierLook | null = null;
  private readonly passed = new Set<Change>();
  private stopped: WorkbookError | null = null;
  private isAgain = false;

  /** @throws WorkbookError `missing-api` where this Excel lacks something that matters */
  constructor(readonly changeSet: ChangeSet) {
    this.possible = withoutLacking(changeSet.changes.map(withDefaults), this.offered);
  }

  /** Excel has said that these are done. */
  pass(changes: readonly Change[]): void {
    for (const change of changes) this.passed.add(change);
  }

  /** A run was refused; the next one goes on from there. */
  stop(error: WorkbookError): void {
    this.stopped = error;
  }

  /** Whether it is about the very same changes, such as those that take something back. */
  isOf({ changes }: ChangeSet): boolean {
    const own = this.changeSet.changes;
    return own.length === changes.length && changes.every((change, index) => change === own[index]);
  }

  /** The write has failed and may be asked for again; what it has put onto sheets that are gone again is to be done anew. */
  keepFor(gone: readonly string[]): void {
    const keys = new Set(gone.map(sheetKey));
    for (const change of [...this.passed])
      if ("sheet" in change && keys.has(sheetKey(change.sheet))) this.passed.delete(change);
    this.stopped = null;
    this.isAgain = true;
  }

  /** An earlier run may have written more than Excel has said: what stands there then is no change of somebody else. */
  get isResumed(): boolean {
    if (this.isAgain) return true;
    return this.stopped !== null && (this.stopped.written.length > 0 || this.stopped.isUnsure);
  }

  /**
   * What has yet to be written. Conditions always go again: those of a run that may be resumed are cleared first, and
   * one that was stopped midway would stay without its format.
   */
  get open(): Change[] {
    return this.possible.filter((change) => !this.passed.has(change) || isCondition(change));
  }

  /** A later failure with what the refused run had written before it. */
  failure(error: unknown): unknown {
    const { stopped } = this;
    if (!stopped || !(error instanceof WorkbookError)) return error;
    return error.with({
      written: [...new Set([...stopped.written, ...error.written])],
      isUnsure: stopped.isUnsure || error.isUnsure,
      suppressed: [...error.suppressed, stopped],
    });
  }
}

function isCondition({ kind }: Change): boolean {
  return kind === "format-condition" || kind === "clear-conditions";
}
