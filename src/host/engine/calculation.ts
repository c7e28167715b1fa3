import type { ICellData, ICommandInfo, IDisposable, IUnitRange, Nullable, Workbook } from "@univerjs/core";
import { BooleanNumber, ICommandService, IConfigService, type Injector } from "@univerjs/core";
import {
  ENGINE_FORMULA_CYCLE_REFERENCE_COUNT,
  FormulaDataModel,
  IActiveDirtyManagerService,
  type IFormulaDirtyData,
  IFunctionService,
  type ISetFormulaCalculationNotificationMutation,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { onCalculationFailure } from "./calculation-failure";
import { addDirty, nothingDirty } from "./dirty-marks";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Cells that were written, as the grid was told; null for any other change. */
export type Edit = ISetRangeValuesMutationParams | null;

/**
 * Decides when the open workbook is calculated. The grid's own trigger waits 100 ms after every edit and
 * tells nobody when it is done; here a caller can await the values that Excel would show at once.
 */
export class Calculation implements IDisposable {
  mode: CalculationMode = "Automatic";
  readonly #injector: Injector;
  readonly #workbook: Workbook;
  readonly #listener: IDisposable;
  readonly #settledListeners: (() => void)[] = [];
  readonly #editListeners: ((edit: Edit) => void)[] = [];
  #dirty: IFormulaDirtyData = nothingDirty();
  /** Cells that are calculated in manual mode too: what was just entered, and what a function has brought. */
  #entered: IUnitRange[] = [];
  #isDirty = false;
  #isRequested = false;
  #isDisposed = false;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector, workbook: Workbook) {
    this.#injector = injector;
    this.#workbook = workbook;
    injector.get(TriggerCalculationController).dispose();
    const conversions = injector.get(IActiveDirtyManagerService);
    this.#listener = injector.get(ICommandService).onCommandExecuted((command, options) => {
      const conversion = conversions.get(command.id);
      if (!conversion) return;
      // The engine writes its own results this way; they must not trigger the next calculation.
      if (command.id === SetRangeValuesMutation.id && options?.onlyLocal) return;
      this.#merge(conversion.getDirtyData(command as ICommandInfo));
      if (NAME_CHANGES.has(command.id)) this.#reparse((command.params as { name: string }).name);
      const edit = command.id === SetRangeValuesMutation.id ? (command.params as Edit) : null;
      if (edit && this.mode === "Manual") this.#enter(formulasOf(edit));
      for (const listener of this.#editListeners) listener(edit);
    });
  }

  /** Whether values may be stale: something changed, or their calculation has not ended. */
  get isStale(): boolean {
    return this.#isDirty || this.#running !== null;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Whether a calculation would find something to do. */
  get isDue(): boolean {
    return this.#entered.length > 0 || (this.#isDirty && (this.mode !== "Manual" || this.#isRequested));
  }

  /** Called after every change of the workbook that is no result. */
  onEdited(listener: (edit: Edit) => void): void {
    this.#editListeners.push(listener);
  }

  /** Called whenever a calculation has ended and its values stand in the cells. */
  onSettled(listener: () => void): void {
    this.#settledListeners.push(listener);
  }

  markAll(): void {
    this.#merge({ forceCalculation: true });
  }

  /** Marks formula cells whose functions have a new result. */
  markCells(cells: readonly IUnitRange[]): void {
    if (this.mode === "Manual") this.#enter(cells);
    else this.#merge({ dirtyRanges: [...cells] });
  }

  /** Marks formula cells that are calculated with whatever else is. */
  markVolatile(cells: readonly IUnitRange[]): void {
    this.#merge({ dirtyRanges: [...cells] });
  }

  /** Asks for a calculation in manual mode; the next reader waits for it. */
  request(): void {
    this.#isRequested = true;
  }

  /** Calculates soon, unless someone asks for the values earlier. */
  schedule(): void {
    clearTimeout(this.#timer);
    if (this.#isDisposed) return;
    // What could not be calculated stays marked: who reads next calculates it again, and is told.
    this.#timer = setTimeout(() => void this.settle().catch(() => undefined), 0);
  }

  /**
   * Resolves when every value is fresh, rejects where the engine fails. In manual mode everything is calculated only
   * after {@link request}, but always what was just entered.
   */
  async settle(): Promise<void> {
    if (this.mode !== "Manual" || this.#isRequested) return this.calculateNow();
    while ((this.#entered.length > 0 || this.#running) && !this.#isDisposed) {
      await this.#runOnce(() => this.#runEntered());
    }
  }

  async calculateNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isRequested = false;
    while ((this.#isDirty || this.#running) && !this.#isDisposed) await this.#runOnce(() => this.#run());
  }

  #runOnce(run: () => Promise<void>): Promise<void> {
    this.#running ??= run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#listener.dispose();
    this.#settledListeners.length = 0;
    this.#editListeners.length = 0;
  }

  async #run(): Promise<void> {
    const dirty = this.#dirty;
    this.#dirty = nothingDirty();
    this.#entered = [];
    this.#isDirty = false;
    try {
      if (!this.#hasWork(dirty)) return;
      await this.#runEngine(dirty);
    } catch (error) {
      this.#isDirty = true;
      this.#isRequested = true;
      addDirty(this.#dirty, dirty);
      throw error;
    }
    for (const listener of this.#settledListeners) listener();
  }

  /** What refers to the entered cells is calculated along with them. */
  async #runEntered(): Promise<void> {
    const dirtyRanges = this.#entered;
    this.#entered = [];
    try {
      await this.#runEngine({ ...nothingDirty(), dirtyRanges });
    } catch (error) {
      this.#entered.push(...dirtyRanges);
      throw error;
    }
    for (const listener of this.#settledListeners) listener();
  }

  #enter(cells: readonly IUnitRange[]): void {
    if (cells.length === 0) return;
    this.#entered.push(...cells);
    this.schedule();
  }

  /** Resolves when the engine reports its end, rejects when it fails. */
  async #runEngine(dirty: IFormulaDirtyData): Promise<void> {
    const commands = this.#injector.get(ICommandService);
    const listeners: IDisposable[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      listeners.push(
        onCalculationFailure(this.#injector, reject),
        commands.onCommandExecuted((command) => {
          if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
          const notice = command.params as ISetFormulaCalculationNotificationMutation;
          if (notice.functionsExecutedState !== undefined) resolve();
        }),
      );
    });
    const configured = this.#injector
      .get(IConfigService)
      .getConfig<number>(ENGINE_FORMULA_CYCLE_REFERENCE_COUNT);
    try {
      const start = commands.executeCommand(
        SetFormulaCalculationStartMutation.id,
        { ...dirty, maxIteration: configured ?? 1, rowData: this.#hiddenRows() },
        { onlyLocal: true },
      );
      await Promise.all([start, ended]);
    } finally {
      for (const listener of listeners) listener.dispose();
    }
  }

  /** A workbook of constants needs no engine run, which is dear for hundreds of sheets. */
  #hasWork(dirty: IFormulaDirtyData): boolean {
    if (Object.keys(dirty.dirtyUnitOtherFormulaMap).length > 0) return true;
    const sheets = this.#injector.get(FormulaDataModel).getFormulaData()[this.#workbook.getUnitId()];
    return Object.values(sheets ?? {}).some((rows) =>
      Object.values(rows ?? {}).some((row) => Object.values(row ?? {}).some((cell) => cell != null)),
    );
  }

  #hiddenRows(): NonNullable<IFormulaDirtyData["rowData"]> {
    const sheets: NonNullable<IFormulaDirtyData["rowData"]>[string] = {};
    for (const sheet of this.#workbook.getSheets()) {
      const rows: Record<number, { hd: BooleanNumber }> = {};
      for (const [row, data] of Object.entries(sheet.getRowManager().getRowData())) {
        if (data?.hd === BooleanNumber.TRUE) rows[Number(row)] = { hd: BooleanNumber.TRUE };
      }
      sheets[sheet.getSheetId()] = rows;
    }
    return { [this.#workbook.getUnitId()]: sheets };
  }

  /** The engine keeps parsed formulas, also those in which a name was still unknown. */
  #reparse(name: string): void {
    this.#injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
    this.#merge({ forceCalculation: true });
  }

  #merge(data: Partial<IFormulaDirtyData>): void {
    this.#isDirty = true;
    if (this.mode !== "Manual") this.schedule();
    addDirty(this.#dirty, data);
  }
}

/** The cells of an edit that have a formula now. */
function formulasOf({ unitId, subUnitId: sheetId, cellValue }: NonNullable<Edit>): IUnitRange[] {
  return Object.entries(cellValue ?? {}).flatMap(([line, cells]) =>
    Object.entries(cells ?? {}).flatMap(([at, cell]): IUnitRange[] => {
      const [row, column] = [Number(line), Number(at)];
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      return (cell as Nullable<ICellData>)?.f ? [{ unitId, sheetId, range }] : [];
    }),
  );
}

const NAME_CHANGES: ReadonlySet<string> = new Set([SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);
