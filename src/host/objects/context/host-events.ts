import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, Nullable } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import {
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { type PlainValue, SheetReader, type ValueType, valueOf, valueTypeOf } from "../../engine/cells";
import type { OpenWorkbook } from "../../engine/open-workbook";
import { shiftSaidBy } from "../../engine/structure/shift-mutation";
import { type CellShift, isWhole } from "../../model/cell-shift";
import type { GridRange } from "../../model/host-state";
import { boundingRange, formatReference } from "../../model/range-address";

/** Numbers by which office.js knows the events, by the name under which it registers for them. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** The target of events that concern any sheet. */
export const WORKBOOK_TARGET = "Workbook";

const API_EVENT = 65536;

/** How office.js is told which way cells went: of inserted ones, of deleted ones. */
const SHIFT_DIRECTIONS = {
  rows: ["ShiftCellDown", "ShiftCellUp"],
  columns: ["ShiftCellRight", "ShiftCellLeft"],
} as const;

type WireEvent = readonly [number, number, string, unknown];

interface Queued {
  readonly name: EventName;
  readonly sheetId: string;
  readonly message: Record<string, unknown>;
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
  readonly #registered = new Map<string, number>();
  readonly #listeners: IDisposable[];
  #queue: Queued[] = [];
  #selectionMoved = false;
  #before: BeforeChange | null = null;
  #activeSheet: string;

  constructor(options: HostEventsOptions) {
    this.#options = options;
    const { commands } = options.book;
    this.#activeSheet = options.book.activeSheet().getSheetId();
    this.#listeners = [
      commands.beforeCommandExecuted((command, how) => this.#remember(command, how)),
      commands.onCommandExecuted((command, how) => this.#observe(command, how)),
    ];
  }

  register(name: EventName, target: string): void {
    const key = `${name} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, target: string): void {
    const key = `${name} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  /** Sends what has gathered. */
  async flush(): Promise<void> {
    if (this.#queue.length === 0 && !this.#selectionMoved) return;
    const { calculation } = this.#options.book;
    // What changed is told also where it cannot be calculated; who reads the values is told of that.
    if (calculation.isStale) await calculation.settle().catch(() => undefined);
    const events = this.#queue.splice(0).flatMap((queued) => this.#addressed(queued));
    const moved = this.#selectionMoved;
    this.#selectionMoved = false;
    if (events.length > 0) this.#options.raise(events);
    if (moved) this.#options.raiseSelection();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#registered.clear();
    this.#queue = [];
  }

  /** One message for the sheet and one for the workbook, as far as someone listens. */
  #addressed({ name, sheetId, message }: Queued): WireEvent[] {
    return [sheetId, WORKBOOK_TARGET]
      .filter((target) => this.#registered.has(`${name} ${target}`))
      .map((target) => [API_EVENT, EVENT_TYPES[name], target, message]);
  }

  #remember(command: Readonly<ICommandInfo>, how: IExecutionOptions | undefined): void {
    if (command.id !== SetRangeValuesMutation.id || how?.onlyLocal) return;
    // What cells hold after they moved, and formulas that were rewritten for it, nobody has entered.
    if (this.#options.book.isShifting) return;
    this.#before = beforeChange(this.#options.book, command.params as ISetRangeValuesMutationParams);
  }

  #observe(command: Readonly<ICommandInfo>, how: IExecutionOptions | undefined): void {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== this.#options.book.unitId) return;
    const sheetId = params.subUnitId ?? "";
    const said = shiftSaidBy(command);
    if (said) this.#cellsMoved(said.shift);
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (!how?.onlyLocal) this.#cellsChanged();
        break;
      case SetSelectionsOperation.id:
        this.#selectionChanged(sheetId);
        break;
      case SetWorksheetActiveOperation.id:
        this.#activated(sheetId);
        break;
      case InsertSheetMutation.id: {
        const { sheet } = command.params as { sheet: { id: string } };
        this.#push("Added", sheet.id, { worksheetId: sheet.id, source: this.#source });
        break;
      }
      case RemoveSheetMutation.id:
        this.#push("Deleted", sheetId, { worksheetId: sheetId, source: this.#source });
        break;
    }
  }

  #cellsChanged(): void {
    const before = this.#before;
    this.#before = null;
    if (!before) return;
    const sheet = this.#options.book.sheetById(before.sheetId);
    if (!sheet) return;
    const { startRow, startColumn, endRow, endColumn } = before.range;
    const isSingle = startRow === endRow && startColumn === endColumn;
    const cell = isSingle ? new SheetReader(this.#options.book, sheet).ownCell(startRow, startColumn) : null;
    this.#changed(before.sheetId, "RangeEdited", before.range, isSingle ? { before, cell } : null);
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
    single: { before: BeforeChange; cell: Nullable<ICellData> } | null,
    shiftDirection = "None",
  ): void {
    this.#options.onChange();
    const address = formatReference(range);
    const details = single && {
      valueBefore: single.before.value,
      valueTypeBefore: single.before.valueType,
      valueAfter: valueOf(single.cell),
      valueTypeAfter: valueTypeOf(single.cell),
    };
    this.#push("DataChanged", sheetId, {
      changeType,
      source: this.#source,
      triggerSource: this.#options.isOwnBatch() ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
      address,
      referenceId: `${sheetId}!${address}`,
      shiftDirection,
      ...details,
    });
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

  #push(name: EventName, sheetId: string, message: Record<string, unknown>): void {
    if (!this.#options.isEnabled()) return;
    this.#queue.push({ name, sheetId, message });
    if (!this.#options.isOwnBatch()) void Promise.resolve().then(() => this.flush());
  }
}

/** The changed area and, for a single cell, what it held. */
interface BeforeChange {
  readonly sheetId: string;
  readonly range: GridRange;
  readonly value: PlainValue;
  readonly valueType: ValueType;
}

/** Null where a mutation touches formats only. */
function beforeChange(book: OpenWorkbook, params: ISetRangeValuesMutationParams): BeforeChange | null {
  const sheet = book.sheetById(params.subUnitId);
  if (!sheet || params.unitId !== book.unitId || !params.cellValue) return null;
  let range: GridRange | null = null;
  new ObjectMatrix(params.cellValue).forValue((row, column, cell) => {
    if (cell && !CONTENT_KEYS.some((key) => key in cell)) return;
    const single = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    range = range ? boundingRange(range, single) : single;
  });
  if (!range) return null;
  const { startRow, startColumn } = range as GridRange;
  const cell = sheet.getCellMatrix().getValue(startRow, startColumn);
  return { sheetId: params.subUnitId, range, value: valueOf(cell), valueType: valueTypeOf(cell) };
}

const CONTENT_KEYS = ["v", "f", "si", "p"] as const;
