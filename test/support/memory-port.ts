import {
  CancelledError,
  WorkbookError,
  type JobControl,
  type ReadOptions,
  type WorkbookPort,
} from "../../src/app/workbook-port";
import type { ChangeSet } from "../../src/domain/workbook/change-set";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { applyChangeSet, type FormulaValues } from "./apply-change-set";

/** A workbook that is a snapshot in memory: the port without a host. */
export class MemoryPort implements WorkbookPort {
  readonly selected: [sheet: string, address: string | null][] = [];
  applied = 0;
  reads = 0;

  constructor(
    public snapshot: WorkbookSnapshot,
    private readonly valueOf: FormulaValues = () => 0,
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

  async apply(changeSet: ChangeSet, { onProgress }: JobControl = {}): Promise<{ written: number }> {
    this.snapshot = applyChangeSet(this.snapshot, changeSet, this.valueOf);
    this.applied += 1;
    onProgress?.({ phase: "writing", done: changeSet.changes.length, total: changeSet.changes.length });
    return { written: changeSet.changes.length };
  }

  async select(sheet: string, address: string | null): Promise<void> {
    if (!this.snapshot.sheets.some(({ name }) => name === sheet))
      throw new WorkbookError("sheet-missing", sheet);
    this.selected.push([sheet, address]);
  }
}
