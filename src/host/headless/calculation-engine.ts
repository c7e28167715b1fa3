import type { ICellData, IWorkbookData, Nullable } from "@univerjs/core";
import { SetFormulaCalculationStopMutation } from "@univerjs/engine-formula";
import type { FunctionPlatform } from "../functions/arguments";
import type { FunctionsFile } from "../functions/metadata";
import { registerFunctions } from "../functions/register";
import { type FunctionTable, TableCaller } from "../functions/table-caller";
import { emptyHostState, type GridRange } from "../model/host-state";
import { type PlainValue, SheetReader } from "../engine/cells";
import { doubtfulCells, doubtKey } from "../engine/functions/patch-functions";
import { readInput } from "../engine/cell-input";
import { OpenWorkbook } from "../engine/open-workbook";
import type { CellMatrix } from "../engine/pending-styles";
import { createHeadlessUniver, type HeadlessUniver, uniqueUnitId } from "./univer-headless";

/** Values and areas of spilled formulas on one sheet; the snapshot holds the formula's own cell only. */
export interface SpilledCells {
  readonly cells: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
  readonly areas: Readonly<Record<number, Readonly<Record<number, GridRange>>>>;
}

/** Calculates one workbook at a time, without a page. */
export interface CalculationEngine {
  /** Makes custom functions known; call it before {@link open}. */
  registerFunctions(file: FunctionsFile, table: FunctionTable, platform: FunctionPlatform): void;
  /** Opens a workbook in place of the one before. Nothing is calculated yet. */
  open(snapshot: IWorkbookData): void;
  /** Writes inputs as a user would type them, from a cell on; null leaves a cell as it is. */
  setCells(sheet: string, row: number, column: number, inputs: readonly (readonly unknown[])[]): void;
  /**
   * Resolves when every formula has its value; false where that took longer than a number of milliseconds and was
   * given up, which leaves every value open.
   */
  calculate(limit?: number): Promise<boolean>;
  /** Exact values of a range, spilled ones included; "" is an empty cell, an error its code. */
  read(sheet: string, range: GridRange): PlainValue[][];
  /** The workbook with the values of its formulas. */
  snapshot(): IWorkbookData;
  /** Spilled values by sheet id. */
  spilled(): Readonly<Record<string, SpilledCells>>;
  close(): void;
}

/** The engine of the grid in this process. There is room for one at a time. */
export class HeadlessEngine implements CalculationEngine {
  readonly #univer: HeadlessUniver = createHeadlessUniver({ isLaidOut: false });
  #functions: { file: FunctionsFile; table: FunctionTable; platform: FunctionPlatform } | null = null;
  #book: OpenWorkbook | null = null;

  registerFunctions(file: FunctionsFile, table: FunctionTable, platform: FunctionPlatform): void {
    this.#functions = { file, table, platform };
  }

  open(snapshot: IWorkbookData): void {
    this.#closeBook();
    this.#univer.univerAPI.createWorkbook({ ...snapshot, id: uniqueUnitId() });
    this.#book = new OpenWorkbook(this.#univer.univerAPI, emptyHostState());
    if (!this.#functions) return;
    const { file, table, platform } = this.#functions;
    registerFunctions(this.#book.injector, file, new TableCaller(table), () => platform);
  }

  setCells(sheet: string, row: number, column: number, inputs: readonly (readonly unknown[])[]): void {
    const book = this.#open;
    const target = this.#sheet(sheet);
    const reader = new SheetReader(book, target);
    const width = Math.max(0, ...inputs.map((line) => line.length));
    book.ensureSize(target, row + inputs.length, column + width);
    const matrix: CellMatrix = {};
    inputs.forEach((line, i) => {
      line.forEach((input, j) => {
        const read = readInput(input, reader.numberFormat(row + i, column + j), book.functionLimits);
        if (!read) return;
        const style = read.format ? { s: { n: { pattern: read.format } } } : {};
        (matrix[row + i] ??= {})[column + j] = { ...read.cell, ...style };
      });
    });
    book.writeCells(target, matrix);
  }

  async calculate(limit?: number): Promise<boolean> {
    const { calculation, commands } = this.#open;
    let isGivenUp = false;
    const timer =
      limit === undefined || !Number.isFinite(limit)
        ? undefined
        : setTimeout(() => {
            isGivenUp = true;
            void commands.executeCommand(SetFormulaCalculationStopMutation.id, {}, { onlyLocal: true });
          }, limit);
    try {
      await calculation.calculateNow();
    } finally {
      clearTimeout(timer);
    }
    return !isGivenUp;
  }

  /** Whether the result of a cell may be another in Excel, by what its formula met when it was calculated. */
  isDoubtful(sheetId: string, row: number, column: number): boolean {
    return doubtfulCells(this.#open.injector).has(doubtKey(sheetId, row, column));
  }

  /** Reads cells of a sheet as the engine has them, spilled ones included. */
  reader(sheet: string): SheetReader {
    return new SheetReader(this.#open, this.#sheet(sheet));
  }

  read(sheet: string, range: GridRange): PlainValue[][] {
    const reader = new SheetReader(this.#open, this.#sheet(sheet));
    const rows: PlainValue[][] = [];
    for (let row = range.startRow; row <= range.endRow; row++) {
      const line: PlainValue[] = [];
      for (let column = range.startColumn; column <= range.endColumn; column++)
        line.push(reader.value(row, column));
      rows.push(line);
    }
    return rows;
  }

  snapshot(): IWorkbookData {
    const workbook = this.#univer.univerAPI.getWorkbook(this.#open.unitId);
    if (!workbook) throw new Error("The workbook has gone from the grid.");
    return workbook.save();
  }

  spilled(): Readonly<Record<string, SpilledCells>> {
    const { formulas, unitId } = this.#open;
    const cells = (formulas.getArrayFormulaCellData()[unitId] ?? {}) as Record<string, SpilledCells["cells"]>;
    const areas = (formulas.getArrayFormulaRange()[unitId] ?? {}) as Record<string, SpilledCells["areas"]>;
    return Object.fromEntries(
      this.#open.sheets().map((sheet) => {
        const id = sheet.getSheetId();
        return [id, { cells: cells[id] ?? {}, areas: areas[id] ?? {} }];
      }),
    );
  }

  close(): void {
    this.#closeBook();
    this.#univer.dispose();
  }

  get #open(): OpenWorkbook {
    if (!this.#book) throw new Error("No workbook is open.");
    return this.#book;
  }

  #sheet(name: string) {
    const sheet = this.#open.sheetByName(name);
    if (!sheet) throw new Error(`The workbook has no sheet "${name}".`);
    return sheet;
  }

  #closeBook(): void {
    if (!this.#book) return;
    const { unitId } = this.#book;
    this.#book.dispose();
    this.#book = null;
    this.#univer.univerAPI.disposeUnit(unitId);
  }
}
