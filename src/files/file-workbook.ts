import {
  throwIfCancelled,
  type ApplyOutcome,
  type JobControl,
  type ReadOptions,
  type WorkbookPort,
} from "../app/workbook-port";
import { KPI_FUNCTIONS } from "../domain/scoring/function-names";
import type { ChangeSet } from "../domain/workbook/change-set";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { embedAddin, type XlsxAddin } from "../xlsx/model/addin";
import { createXlsx, openXlsx } from "../xlsx/reading/open";
import { saveXlsx } from "../xlsx/writing/save";
import type { XlsxSheet, XlsxWorkbook } from "../xlsx/model/workbook";
import type { Unpacker } from "../xlsx/package/unpacker";
import { applyChangeSet, type FormulaResults } from "./apply-change-set";
import { fileError, readWorkbookFile } from "./read-workbook-file";

/** A workbook in a file: what a use case reads and writes, and the bytes that come of it. */
export interface FileWorkbook extends Pick<WorkbookPort, "readWorkbook" | "apply"> {
  /** The file as it is after everything applied so far; the same changes give the same bytes. */
  save(): Promise<Uint8Array>;
}

export interface FileWorkbookOptions {
  /** Results of formulas that are written; without them they stay empty until Excel opens the file. */
  readonly results?: FormulaResults | undefined;
  /** The add-in that the file asks to be opened with it. */
  readonly addin?: XlsxAddin | undefined;
  /** What unpacks the file, where there is something better than a script. */
  readonly unpacker?: Unpacker | undefined;
}

/**
 * Opens the file `bytes`, or begins a new one: it has no sheet until a change adds the first, and is saved with an
 * empty one where none does. `name` is the file's name. Throws WorkbookError `encrypted-file`, `unreadable-file`
 * or `not-a-workbook`.
 */
export async function createFileWorkbook(
  bytes: Uint8Array | null,
  name: string,
  options: FileWorkbookOptions = {},
): Promise<FileWorkbook> {
  const workbook = bytes === null ? await createXlsx("Sheet1") : await open(bytes, name, options.unpacker);
  if (options.addin) embedAddin(workbook, options.addin);
  return new OpenFile(workbook, bytes === null ? workbook.sheets[0]! : null, name, options);
}

async function open(bytes: Uint8Array, name: string, unpacker?: Unpacker): Promise<XlsxWorkbook> {
  try {
    return await openXlsx(bytes, unpacker);
  } catch (cause) {
    throw fileError(cause, name);
  }
}

class OpenFile implements FileWorkbook {
  private saved: Promise<Uint8Array> | null = null;

  constructor(
    private readonly workbook: XlsxWorkbook,
    /** Stands in a new workbook as long as there is no other sheet: a file without one is damaged. */
    private readonly spare: XlsxSheet | null,
    private readonly name: string,
    private readonly options: FileWorkbookOptions,
  ) {}

  async readWorkbook(control: JobControl = {}, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    throwIfCancelled(control.signal);
    const isEmpty = this.workbook.sheets[0] === this.spare;
    const snapshot = await readWorkbookFile(await this.save(), this.name, options, this.options.unpacker);
    const sheets = isEmpty ? [] : snapshot.sheets;
    control.onProgress?.({ phase: "reading", done: sheets.length, total: sheets.length });
    return { ...snapshot, sheets };
  }

  async apply(changeSet: ChangeSet, control: JobControl = {}): Promise<ApplyOutcome> {
    throwIfCancelled(control.signal);
    const { workbook, spare } = this;
    const total = changeSet.changes.length;
    control.onProgress?.({ phase: "writing", done: 0, total });
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== spare);
    try {
      const outcome = applyChangeSet(workbook, changeSet, this.options.results);
      this.saved = null;
      control.onProgress?.({ phase: "writing", done: total, total });
      return outcome;
    } finally {
      if (workbook.sheets.length === 0 && spare) workbook.sheets = [spare];
    }
  }

  async save(): Promise<Uint8Array> {
    this.saved ??= saveXlsx(this.workbook, { customFunctions: KPI_FUNCTIONS });
    return this.saved;
  }
}
