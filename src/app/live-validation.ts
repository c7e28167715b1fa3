import { REVIEW_NAMESPACE } from "../domain/review/acceptance";
import { mergeSheets, sheetsAffectedBy } from "../domain/workbook/merge-sheets";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { examineSnapshot, type ExamineOptions } from "./examine-workbook";
import { WITH_FORM_PARTS } from "./form-parts";
import type { ValidationReport } from "./reports";
import { reportOf } from "./validate-workbook";
import { CancelledError, type LivePort, type WorkbookChange, type WorkbookPort } from "./workbook-port";

/** The host's timer, so that the core needs no clock. */
export interface Timer {
  /** Calls once after so many milliseconds; gives what `clear` takes. */
  set(call: () => void, milliseconds: number): unknown;
  clear(handle: unknown): void;
}

export interface LiveOptions extends ExamineOptions {
  readonly timer: Timer;
  /** How long the workbook must rest before it is looked at again, in milliseconds. */
  readonly delay?: number;
  readonly onReport: (report: ValidationReport) => void;
  /** A look that failed, such as while a cell is edited; the next change tries again. */
  readonly onProblem: (problem: unknown) => void;
}

export interface LiveValidation {
  /** Looks at the whole workbook anew, such as after the product itself has written. */
  refresh(): void;
  /** Nothing is reported any more once it is called. */
  stop(): Promise<void>;
}

const DELAY = 800;

/**
 * Validates once, then after every pause in the user's editing. Only the sheets that were touched, and those whose
 * formulas refer to them, are read again; where sheets came, went or were renamed, all of them.
 */
export async function startLiveValidation(
  port: Pick<WorkbookPort, "readWorkbook"> & LivePort,
  options: LiveOptions,
): Promise<LiveValidation> {
  const watch = new Watch(port, options);
  const unregister = await port.onChange((change) => watch.notice(change));
  watch.notice({ sheet: null, address: null });
  return {
    refresh: () => watch.notice({ sheet: null, address: null }),
    stop() {
      watch.stop();
      return unregister();
    },
  };
}

class Watch {
  private last: WorkbookSnapshot | null = null;
  private readonly touched = new Set<string>();
  /** Sheets came or went, or it is not known what changed. */
  private isAllTouched = false;
  private handle: unknown = null;
  private isLooking = false;
  private isStopped = false;

  constructor(
    private readonly port: Pick<WorkbookPort, "readWorkbook">,
    private readonly options: LiveOptions,
  ) {}

  notice({ sheet }: WorkbookChange): void {
    if (this.isStopped) return;
    if (sheet === null) this.isAllTouched = true;
    else this.touched.add(sheet);
    this.schedule();
  }

  stop(): void {
    this.isStopped = true;
    this.options.timer.clear(this.handle);
  }

  private schedule(): void {
    const { timer, delay = DELAY } = this.options;
    timer.clear(this.handle);
    this.handle = timer.set(() => void this.look(), delay);
  }

  /** One look at a time: what changes meanwhile is looked at afterwards. */
  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    const changed = new Set(this.touched);
    const isAll = this.isAllTouched;
    this.touched.clear();
    this.isAllTouched = false;
    try {
      const snapshot = await this.read(isAll ? null : changed);
      const report = reportOf(await examineSnapshot(snapshot, this.options));
      this.last = snapshot;
      if (!this.isStopped) this.options.onReport(report);
    } catch (problem) {
      for (const sheet of changed) this.touched.add(sheet);
      this.isAllTouched ||= isAll;
      if (!this.isStopped && !(problem instanceof CancelledError)) this.options.onProblem(problem);
      return;
    } finally {
      this.isLooking = false;
    }
    if (!this.isStopped && (this.isAllTouched || this.touched.size > 0)) this.schedule();
  }

  private async read(changed: ReadonlySet<string> | null): Promise<WorkbookSnapshot> {
    const { control } = this.options;
    const parts = [REVIEW_NAMESPACE, ...WITH_FORM_PARTS.parts];
    const { last } = this;
    const isKnown = (name: string) => last!.sheets.some((sheet) => sheet.name === name);
    if (last && changed && [...changed].every(isKnown)) {
      const sheets = sheetsAffectedBy(changed, last);
      const read = await this.port.readWorkbook(control, { parts, sheets });
      const merged = mergeSheets(last, read, sheets);
      if (merged) return merged;
    }
    return this.port.readWorkbook(control, { parts });
  }
}
