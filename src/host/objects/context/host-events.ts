import type { ICommandInfo, IDisposable, IExecutionOptions, IRange } from "@univerjs/core";
import {
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { SheetReader, valueOf, valueTypeOf } from "../../engine/cells";
import type { OpenWorkbook } from "../../engine/open-workbook";
import { shiftSaidBy } from "../../engine/structure/shift-mutation";
import { type CellShift, isWhole } from "../../model/cell-shift";
import type { GridRange } from "../../model/host-state";
import { COLUMN_LIMIT, formatReference } from "../../model/range-address";
import {
  type BeforeChange,
  beforeChange,
  type CellsBefore,
  cellsBefore,
  changedFormulas,
  writtenArea,
} from "./cell-changes";
import { type EventMessage, EventQueue, type WireEvent } from "./event-queue";
import type { EventName } from "./event-types";
import { type SheetStateChange, SheetStates } from "./sheet-states";

const NOTHING_AHEAD: CellsBefore = new Map();

/** The engine writes its results in a way of their own. */
function isOfResults(how: IExecutionOptions | undefined): boolean {
  return how?.["applyFormulaCalculationResult"] === true;
}

/** How office.js is told which way cells went: of inserted ones, of deleted ones. */
const SHIFT_DIRECTIONS = {
  rows: ["ShiftCellDown", "ShiftCellUp"],
  columns: ["ShiftCellRight", "ShiftCellLeft"],
} as const;

interface SheetMove {
  readonly fromOrder: number;
  readonly toOrder: number;
}

export interface HostEventsOptions {
  readonly book: OpenWorkbook;
  isEnabled(): boolean;
  /** Whether the change comes from the add-in's own batch. */
  isOwnBatch(): boolean;
  /** Whether the change comes from somebody else who has the workbook open. */
  isRemote(): boolean;
  raise(events: readonly WireEvent[]): void;
  /** Office.js's older event for any selection, without details. */
  raiseSelection(): void;
  onChange(): void;
}

/** Tells the add-in what changed: after its batch, or after the user's edit and its calculation. */
export class HostEvents {
  readonly #options: HostEventsOptions;
  readonly #queue = new EventQueue();
  readonly #listeners: IDisposable[];
  #selectionMoved = false;
  #before: BeforeChange | null = null;
  /** What the cells of a write held that the grid does ahead of the write at hand. */
  #ahead: CellsBefore = NOTHING_AHEAD;
  #nameBefore = "";
  readonly #states: SheetStates;
  #activeSheet: string;

  constructor(options: HostEventsOptions) {
    this.#options = options;
    const { commands } = options.book;
    this.#states = new SheetStates(options.book);
    this.#activeSheet = options.book.activeSheet().getSheetId();
    this.#listeners = [
      commands.beforeCommandExecuted((command, how) => this.#remember(command, how)),
      commands.onCommandExecuted((command, how) => this.#observe(command, how)),
    ];
  }

  register(name: EventName, target: string): void {
    this.#queue.register(name, target);
  }

  unregister(name: EventName, target: string): void {
    this.#queue.unregister(name, target);
  }

  /** Sends what has gathered. */
  async flush(): Promise<void> {
    for (const change of this.#states.changes()) this.#stateChanged(change);
    const { calculation } = this.#options.book;
    const awaitsValues = calculation.isStale && this.#queue.isHeard("Calculated");
    if (this.#queue.isEmpty && !this.#selectionMoved && !awaitsValues) return;
    // What changed is told also where it cannot be calculated; who reads the values is told of that.
    if (calculation.isStale) await calculation.settle().catch(() => undefined);
    const events = this.#queue.take();
    const moved = this.#selectionMoved;
    this.#selectionMoved = false;
    if (events.length > 0) this.#options.raise(events);
    if (moved) this.#options.raiseSelection();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#queue.clear();
  }

  #remember(command: Readonly<ICommandInfo>, how: IExecutionOptions | undefined): void {
    if (command.id === SetRangeValuesMutation.id) {
      const { book } = this.#options;
      const params = command.params as ISetRangeValuesMutationParams;
      // What cells hold after they moved, and formulas that were rewritten for it, nobody has entered.
      if (isOfResults(how) || book.isShifting) return;
      if (how?.onlyLocal) this.#ahead = cellsBefore(book, params);
      else this.#before = beforeChange(book, params, this.#queue.isHeard("FormulaChanged"), this.#ahead);
    } else if (command.id === SetWorksheetNameMutation.id) {
      const { subUnitId } = command.params as { subUnitId: string };
      this.#nameBefore = this.#options.book.sheetById(subUnitId)?.getName() ?? "";
    }
  }

  #observe(command: Readonly<ICommandInfo>, how: IExecutionOptions | undefined): void {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== this.#options.book.unitId) return;
    const sheetId = params.subUnitId ?? "";
    const said = shiftSaidBy(command);
    if (said) this.#cellsMoved(said.shift);
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (isOfResults(how)) this.#calculated(sheetId, command.params as ISetRangeValuesMutationParams);
        else if (!how?.onlyLocal) this.#cellsChanged();
        break;
      case SetRowHiddenMutation.id:
      case SetRowVisibleMutation.id:
        this.#rowsHidden(command, sheetId);
        break;
      case SetWorksheetNameMutation.id: {
        const { name: nameAfter } = command.params as { name: string };
        const nameBefore = this.#nameBefore;
        if (nameAfter !== nameBefore) this.#pushLocal("NameChanged", sheetId, { nameBefore, nameAfter });
        break;
      }
      case SetWorksheetOrderMutation.id: {
        const { fromOrder: positionBefore, toOrder: positionAfter } = command.params as SheetMove;
        this.#pushLocal("Moved", sheetId, { positionBefore, positionAfter });
        break;
      }
      case SetWorksheetHideMutation.id:
        if (!this.#options.isOwnBatch()) void Promise.resolve().then(() => this.flush());
        break;
      case SetSelectionsOperation.id:
        this.#selectionChanged(sheetId);
        break;
      case SetWorksheetActiveOperation.id:
        this.#activated(sheetId);
        break;
      case InsertSheetMutation.id: {
        const { sheet } = command.params as { sheet: { id: string } };
        this.#pushLocal("Added", sheet.id, {});
        break;
      }
      case RemoveSheetMutation.id:
        this.#pushLocal("Deleted", sheetId, {});
        break;
    }
  }

  #cellsChanged(): void {
    const before = this.#before;
    this.#before = null;
    this.#ahead = NOTHING_AHEAD;
    const sheet = before && this.#options.book.sheetById(before.sheetId);
    if (!before || !sheet) return;
    if (before.content) this.#changed(before.sheetId, "RangeEdited", before.content.range, before.content);
    if (before.formats) {
      const address = formatReference(before.formats);
      const referenceId = `${before.sheetId}!${address}`;
      this.#pushLocal("FormatChanged", before.sheetId, { address, referenceId });
    }
    const formulaDetails = changedFormulas(this.#options.book, sheet, before);
    if (formulaDetails.length > 0) this.#pushLocal("FormulaChanged", before.sheetId, { formulaDetails });
  }

  #calculated(worksheetId: string, params: ISetRangeValuesMutationParams): void {
    if (!this.#queue.isHeard("Calculated")) return;
    const area = writtenArea(params);
    if (area) this.#push("Calculated", worksheetId, { worksheetId, address: formatReference(area) });
  }

  #rowsHidden(command: Readonly<ICommandInfo>, sheetId: string): void {
    const { ranges } = command.params as { ranges: readonly IRange[] };
    const changeType = command.id === SetRowHiddenMutation.id ? "Hidden" : "Unhidden";
    for (const { startRow, endRow } of ranges) {
      const address = formatReference({ startRow, endRow, startColumn: 0, endColumn: COLUMN_LIMIT - 1 });
      this.#pushLocal("RowHiddenChanged", sheetId, { address, changeType });
    }
  }

  #stateChanged({ sheetId, before, after }: SheetStateChange): void {
    const { visibility: visibilityAfter, isProtected } = after;
    if (before.visibility !== visibilityAfter) {
      const visibilityBefore = before.visibility;
      this.#pushLocal("VisibilityChanged", sheetId, { visibilityBefore, visibilityAfter });
    }
    if (before.isProtected !== isProtected) this.#pushLocal("ProtectionChanged", sheetId, { isProtected });
  }

  #cellsMoved(shift: CellShift): void {
    const line = shift.axis === "rows" ? "Row" : "Column";
    const what = `${isWhole(shift) ? line : "Cell"}${shift.isInsert ? "Inserted" : "Deleted"}`;
    const direction = isWhole(shift) ? "None" : SHIFT_DIRECTIONS[shift.axis][shift.isInsert ? 0 : 1];
    this.#changed(shift.sheetId, what, shift.area, null, direction);
  }

  #changed(
    sheetId: string,
    changeType: string,
    range: GridRange,
    before: BeforeChange["content"],
    shiftDirection = "None",
  ): void {
    this.#options.onChange();
    const address = formatReference(range);
    const details = before && this.#detailsOf(sheetId, before);
    const common = {
      changeType,
      source: this.#source,
      triggerSource: this.#options.isOwnBatch() ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
      address,
      referenceId: `${sheetId}!${address}`,
      shiftDirection,
    };
    this.#push("DataChanged", sheetId, details ? () => ({ ...common, ...details() }) : common);
  }

  /** Of a single cell only; what a formula comes to is known once it is calculated. */
  #detailsOf(sheetId: string, before: NonNullable<BeforeChange["content"]>): (() => EventMessage) | null {
    const { startRow, startColumn, endRow, endColumn } = before.range;
    const sheet = this.#options.book.sheetById(sheetId);
    if (!sheet || startRow !== endRow || startColumn !== endColumn) return null;
    const read = () => {
      const cell = new SheetReader(this.#options.book, sheet).ownCell(startRow, startColumn);
      return { valueAfter: valueOf(cell), valueTypeAfter: valueTypeOf(cell) };
    };
    const at =
      new SheetReader(this.#options.book, sheet).formula(startRow, startColumn) === null ? read() : null;
    const { value: valueBefore, valueType: valueTypeBefore } = before;
    return () => ({ valueBefore, valueTypeBefore, ...(at ?? read()) });
  }

  get #source(): "Local" | "Remote" {
    return this.#options.isRemote() ? "Remote" : "Local";
  }

  #selectionChanged(sheetId: string): void {
    const sheet = this.#options.book.sheetById(sheetId);
    if (!sheet) return;
    const areas = this.#options.book.selection(sheet);
    this.#push("SelectionChanged", sheetId, {
      worksheetId: sheetId,
      address: areas.map((area) => formatReference(area)).join(","),
    });
    this.#selectionMoved = true;
  }

  #activated(sheetId: string): void {
    // The grid tells late of a sheet that it made active for a moment, after adding it.
    if (sheetId === this.#activeSheet || sheetId !== this.#options.book.activeSheet().getSheetId()) return;
    this.#push("Deactivated", this.#activeSheet, { worksheetId: this.#activeSheet });
    this.#activeSheet = sheetId;
    this.#push("Activated", sheetId, { worksheetId: sheetId });
  }

  /** An event that tells its sheet and who caused it. */
  #pushLocal(name: EventName, worksheetId: string, message: Record<string, unknown>): void {
    this.#push(name, worksheetId, { worksheetId, source: this.#source, ...message });
  }

  #push(name: EventName, sheetId: string, message: Parameters<EventQueue["push"]>[2]): void {
    if (!this.#options.isEnabled()) return;
    this.#queue.push(name, sheetId, message);
    if (!this.#options.isOwnBatch()) void Promise.resolve().then(() => this.flush());
  }
}
