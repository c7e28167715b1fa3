import {
  BooleanNumber,
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type IMutationInfo,
  type Injector,
  type IStyleData,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { CellShift } from "../model/cell-shift";
import type { GridRange, HostState } from "../model/host-state";
import { spillAroundMerges } from "./array-results";
import { Calculation } from "./calculation";
import { keepCellResults } from "./cell-results";
import { keepEmptyTexts } from "./empty-texts";
import { zeroCircularReferences } from "./circular-references";
import { compareExactly } from "./exact-comparisons";
import { keepForcedTexts } from "./forced-texts";
import { guardFormulas } from "./formula-guard";
import type { FunctionLimits } from "./formula-rules";
import { keepWritesLocal } from "./formula-writes";
import { argumentLimits } from "./functions/argument-limits";
import { patchFunctions } from "./functions/patch-functions";
import { readIntersectionSign } from "./implicit-intersection";
import { refuseMissingSheets } from "./missing-sheets";
import { readSpillOperator } from "./spill-operator";
import { injectorOf } from "./injector";
import { type CellMatrix, PendingStyles, withoutTakenFormats } from "./pending-styles";
import { registerStateMutation, stateMutations, type UndoableState } from "./state-mutation";
import { shiftCells } from "./structure/shift-cells";
import { letAllFollowShifts } from "./structure/shift-followers";
import { ShiftLog } from "./structure/shift-log";
import { registerShiftMutation, shiftSaidBy } from "./structure/shift-mutation";
import { restoreState, shiftState } from "./structure/state-shift";
import { withPushesTo } from "./undo-pushes";

/** Room that a sheet keeps free beyond the last written row and column. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;

/** The one open workbook: the grid's model is the single source of truth, HostState what it cannot hold. */
export class OpenWorkbook {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly formulas: FormulaDataModel;
  readonly #commands: ICommandService;
  readonly #shifting: IDisposable;
  readonly #stateMutation: IDisposable;
  /** Inserted and deleted cells so far. */
  readonly shifts = new ShiftLog();
  #isShifting = false;
  readonly #styles = new PendingStyles();
  #undoSteps: UndoStep[] = [];
  #isBatch = false;

  /** @throws Error where the grid has no workbook open. */
  constructor(
    readonly univerAPI: FUniver,
    readonly state: HostState,
  ) {
    this.injector = injectorOf(univerAPI);
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("The grid has no workbook open.");
    this.workbook = workbook;
    this.#commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    guardFormulas(this.injector);
    patchFunctions(this.injector);
    argumentLimits(this.injector);
    spillAroundMerges(this.injector);
    readIntersectionSign(this.injector);
    readSpillOperator(this.injector);
    zeroCircularReferences(this.injector);
    keepWritesLocal(this.injector);
    keepCellResults();
    keepEmptyTexts();
    keepForcedTexts();
    compareExactly();
    refuseMissingSheets();
    this.calculation = new Calculation(this.injector, workbook);
    this.calculation.markAll();
    registerShiftMutation(this.#commands);
    this.#stateMutation = registerStateMutation(this);
    letAllFollowShifts(this);
    this.#shifting = this.#commands.onCommandExecuted((command) => this.#follow(command));
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get commands(): ICommandService {
    return this.#commands;
  }

  get definedNames(): IDefinedNamesService {
    return this.injector.get(IDefinedNamesService);
  }

  /** How many arguments Excel's functions take. */
  get functionLimits(): FunctionLimits {
    return argumentLimits(this.injector);
  }

  /** In the order of their tabs. */
  sheets(): Worksheet[] {
    return this.workbook.getSheets();
  }

  sheetById(id: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetId(id) ?? undefined;
  }

  /** Excel compares sheet names without regard to case. */
  sheetByName(name: string): Worksheet | undefined {
    const wanted = name.toLocaleLowerCase();
    return this.sheets().find((sheet) => sheet.getName().toLocaleLowerCase() === wanted);
  }

  activeSheet(): Worksheet {
    const first = this.sheets().find((sheet) => !this.isHidden(sheet)) ?? this.sheets()[0];
    return this.workbook.getActiveSheet() ?? first!;
  }

  isHidden(sheet: Worksheet): boolean {
    return sheet.isSheetHidden() === BooleanNumber.TRUE;
  }

  activate(sheet: Worksheet): void {
    this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, this.target(sheet));
  }

  /** Drops what HostState keeps about a deleted sheet. Names that referred to it show #REF!, as in Excel. */
  forgetSheet(id: string): void {
    const { charts, protectedSheets, unlocked, veryHidden, protectionOptions } = this.state;
    for (const known of [protectedSheets, veryHidden, unlocked, protectionOptions]) known.delete(id);
    for (const known of [this.state.selectionModes, this.state.sheetPasswords]) known.delete(id);
    for (const known of [this.state.filters, this.state.pageLayouts]) known.delete(id);
    charts.splice(0, charts.length, ...charts.filter((chart) => chart.sheetId !== id));
  }

  /** The selected areas of a sheet; A1 where nothing was selected yet. */
  selection(sheet: Worksheet): GridRange[] {
    const selections = this.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.unitId)
      .getSelectionsOfWorksheet(sheet.getSheetId());
    if (!selections || selections.length === 0) {
      return [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }];
    }
    return selections.map(({ range }) => ({
      startRow: range.startRow,
      startColumn: range.startColumn,
      endRow: range.endRow,
      endColumn: range.endColumn,
    }));
  }

  target(sheet: Worksheet): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheet.getSheetId() };
  }

  /** Runs a command of the grid, synchronously; false where the grid refused it. */
  execute(id: string, params: object): boolean {
    this.settleStyles();
    return this.#inStep(() => this.#commands.syncExecuteCommand(id, params));
  }

  /** Inserts or deletes cells; everything that refers to cells follows. */
  shift(shift: CellShift): void {
    this.settleStyles();
    this.#isShifting = true;
    try {
      this.#inStep(() => shiftCells(this, this.sheetById(shift.sheetId)!, shift));
    } finally {
      this.#isShifting = false;
    }
  }

  /** While cells move: what is written meanwhile is no edit of its own. */
  get isShifting(): boolean {
    return this.#isShifting;
  }

  #follow(command: Readonly<ICommandInfo>): void {
    const said = shiftSaidBy(command);
    if (said?.unitId !== this.unitId) return;
    this.shifts.add(said.shift);
    if (said.before) restoreState(this.state, said.shift.sheetId, said.before);
    else shiftState(this.state, said.shift);
  }

  /** Runs mutations that can be undone together with the rest of their batch. */
  apply(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    this.settleStyles();
    for (const { id, params } of redoMutations) this.#commands.syncExecuteCommand(id, params);
    this.#undoSteps.push({ redoMutations, undoMutations });
    if (!this.#isBatch) this.#pushUndo();
  }

  /** Sets what HostState keeps of a chart or a sheet, so that it can be undone; null takes it away. */
  setState<Part extends keyof UndoableState>(
    part: Part,
    key: string,
    value: UndoableState[Part] | null,
  ): void {
    const { redo, undo } = stateMutations(this, part, key, value);
    this.apply([redo], [undo]);
  }

  /** Writes cell data; a style is merged into the cell's own. A cell without a formula loses the one it has. */
  writeCells(sheet: Worksheet, cellValue: CellMatrix): void {
    this.#setRangeValues({ ...this.target(sheet), cellValue });
  }

  /**
   * Merges styles into cells and leaves what stands in them. In a batch they wait for {@link settleStyles};
   * {@link styleAt} knows them at once.
   */
  writeStyles(sheet: Worksheet, cellValue: CellMatrix): void {
    this.#styles.add(sheet, cellValue);
    if (!this.#isBatch) this.settleStyles();
  }

  /** A cell's style as it will be once everything that was written is there. */
  styleAt(sheet: Worksheet, row: number, column: number): IStyleData {
    return this.#styles.over(sheet, row, column);
  }

  /** Hands the styles that wait to the grid: before anything else is done with it or read from its cells. */
  settleStyles(): void {
    // The grid has to be told that no formula is removed.
    const trigger = SetStyleCommand.id;
    for (const { sheet, cells } of this.#styles.take()) {
      this.#setRangeValues({ ...this.target(sheet), cellValue: cells, trigger });
    }
  }

  /** Removes all formats of cells. */
  clearStyles(sheet: Worksheet, cellValue: CellMatrix): void {
    this.#setRangeValues({ ...this.target(sheet), cellValue, trigger: SetStyleCommand.id });
  }

  #setRangeValues(params: ISetRangeValuesMutationParams): void {
    this.settleStyles();
    const undo = { ...SetRangeValuesUndoMutationFactory(this.injector, params), trigger: params.trigger };
    withoutTakenFormats(undo.cellValue);
    const { id } = SetRangeValuesMutation;
    this.apply([{ id, params }], [{ id, params: undo }]);
  }

  /** The grid's sheets have an edge; Excel's do not below 1,048,576 rows. */
  ensureSize(sheet: Worksheet, rows: number, columns: number): void {
    if (rows > sheet.getRowCount()) {
      const rowCount = rows + SPARE_ROWS;
      this.#grow({ id: SetWorksheetRowCountMutation.id, params: { ...this.target(sheet), rowCount } });
    }
    if (columns > sheet.getColumnCount()) {
      const columnCount = columns + SPARE_COLUMNS;
      this.#grow({ id: SetWorksheetColumnCountMutation.id, params: { ...this.target(sheet), columnCount } });
    }
  }

  /** Room stays when it is undone; a sheet that comes again with its batch needs it anew. */
  #grow(mutation: IMutationInfo): void {
    this.#commands.syncExecuteCommand(mutation.id, mutation.params);
    if (this.#isBatch) this.#undoSteps.push({ redoMutations: [mutation], undoMutations: [] });
  }

  /**
   * Everything until {@link endBatch} is one step for Ctrl+Z, commands of the grid such as adding a sheet included.
   */
  beginBatch(): void {
    this.#isBatch = true;
  }

  /** Nothing that was done until now can be undone any more. */
  forgetUndo(): void {
    this.#undoSteps = [];
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  endBatch(): void {
    try {
      this.settleStyles();
    } finally {
      this.#isBatch = false;
      this.#pushUndo();
    }
  }

  dispose(): void {
    this.endBatch();
    this.#shifting.dispose();
    this.#stateMutation.dispose();
    this.calculation.dispose();
  }

  /** What a command of the grid would make a step of its own becomes part of the batch's, where there is one. */
  #inStep<Result>(run: () => Result): Result {
    if (!this.#isBatch) {
      this.#pushUndo();
      return run();
    }
    return withPushesTo(this.injector.get(IUndoRedoService), run, (step) => {
      this.#undoSteps.push(step);
    });
  }

  /** The grid's own batching undoes in the order of the edits, which is wrong where two touch the same cell. */
  #pushUndo(): void {
    const steps = this.#undoSteps.splice(0);
    if (steps.length === 0) return;
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      redoMutations: steps.flatMap((step) => step.redoMutations),
      undoMutations: steps.reverse().flatMap((step) => step.undoMutations),
    });
  }
}

interface UndoStep {
  readonly redoMutations: IMutationInfo[];
  readonly undoMutations: IMutationInfo[];
}
