import {
  CancelledError,
  WorkbookError,
  type ApplyOutcome,
  type JobControl,
  type ReadOptions,
  type WorkbookPort,
} from "../../src/app/workbook-port";
import type { ChangeSet } from "../../src/domain/workbook/change-set";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { writeChangeSet, type FormulaValues } from "./apply-change-set";
import { staleFormulas } from "./stale-formulas";

/**
 * A workbook that is a snapshot in memory: the port without a host. Formulas that are written show their result, and
 * those that refer to them; `valueOf` stands in for the engine where a test wants to say what they show.
 */
export class MemoryPort implements WorkbookPort {
  readonly selected: [sheet: string, address: string | null][] = [];
  applied = 0;
  reads = 0;

  constructor(
    public snapshot: WorkbookSnapshot,
    private readonly valueOf?: FormulaValues,
  ) {}

  async readWorkbook(
    { onProgress, signal }: JobControl = {},
    { sheets: wanted }: ReadOptions = {},
  ): Promise<WorkbookSnapshot> {
    if (signal?.aborted) throw new CancelledError();
    this.reads += 1;
    const total = this.snapshot.sheets.length;
    onProgress?.({ phase: "reading", done: total, total });
    const sheets = this.snapshot.sheets.filter(({ name }) => wanted?.includes(name) ?? true);
    return wanted ? { ...this.snapshot, sheets } : this.snapshot;
  }

  async apply(changeSet: ChangeSet, { onProgress }: JobControl = {}): Promise<ApplyOutcome> {
    const { snapshot, outcome, cells } = writeChangeSet(
      this.snapshot,
      changeSet,
      this.valueOf ?? (() => null),
    );
    this.snapshot = snapshot;
    const stale = this.valueOf ? new Set<string>() : staleFormulas(snapshot, cells);
    if (stale.size > 0) {
      // The engine takes its time to load: only where there is something to calculate.
      const { calculateSnapshot } = await import("./calculate-snapshot");
      this.snapshot = await calculateSnapshot(snapshot, stale);
    }
    this.applied += 1;
    const total = changeSet.changes.length;
    onProgress?.({ phase: "writing", done: total, total });
    return outcome;
  }

  async select(sheet: string, address: string | null): Promise<void> {
    if (!this.snapshot.sheets.some(({ name }) => name === sheet))
      throw new WorkbookError("sheet-missing", sheet);
    this.selected.push([sheet, address]);
  }
}
