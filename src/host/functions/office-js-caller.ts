import type { IUnitRange } from "@univerjs/core";
import type { Edit } from "../engine/calculation";
import type { OpenWorkbook } from "../engine/open-workbook";
import type { GridRange } from "../model/host-state";
import { formatReference, quoteSheetName } from "../model/range-address";
import type { InvocationResult } from "./custom-function-service";
import {
  type ArgumentPlace,
  BUSY,
  type CallingCell,
  type FunctionCaller,
  type FunctionOutcome,
} from "./function-caller";
import { type FunctionMetadata, type FunctionsFile, needsAddress } from "./metadata";
import { failedOutcome, returnedOutcome, thrownOutcome } from "./outcome";

/** Message category and types by which office.js knows an invocation and its end. */
const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const CANCEL = 1001;

const CANCELABLE = 1;
const STREAMING = 2;
const ALLOW_ERRORS = 4;

type WireEntry = readonly [number, number, string, unknown];

interface Call {
  readonly id: number;
  readonly key: string;
  readonly cell: CallingCell;
  readonly message: readonly unknown[];
  readonly isStreaming: boolean;
  /** The formula that made it, of a call that can be cancelled. */
  readonly formula: string | null;
}

export interface OfficeJsCallerOptions {
  readonly book: OpenWorkbook;
  readonly file: FunctionsFile;
  /** Sends one batch of messages; false while the add-in does not listen yet. */
  send(entries: readonly WireEntry[]): boolean;
}

/**
 * Calls the add-in through office.js as Excel does: each cell makes its own calls, an unknown result is #BUSY! at
 * once, all calls of a pass go out in one batch, and the cells are calculated again when their results come. A chain
 * of depth n takes n rounds. Once nothing is under way results are forgotten: whatever makes a formula be calculated
 * again makes it call again. What streams is called once, until its formula or its arguments are others.
 */
export class OfficeJsCaller implements FunctionCaller {
  readonly #options: OfficeJsCallerOptions;
  readonly #metadata: ReadonlyMap<string, FunctionMetadata>;
  readonly #results = new Map<string, FunctionOutcome>();
  /** Calls without a result, by key. */
  readonly #waiting = new Map<string, Call>();
  /** Calls whose result, or next result, may come. */
  readonly #sent = new Map<number, Call>();
  /** Calls that can be cancelled, streaming ones among them, by key. */
  readonly #cancelable = new Map<string, Call>();
  /** What the cells of cancelable calls asked for in this pass. */
  readonly #asked = new Map<string, Set<string>>();
  /** Cells that call at every calculation. */
  readonly #volatile = new Map<string, CallingCell>();
  readonly #idle: (() => void)[] = [];
  #unsent: Call[] = [];
  #cancelled: Call[] = [];
  #nextId = 1;
  #isReady = false;
  #rounds = 0;

  constructor(options: OfficeJsCallerOptions) {
    this.#options = options;
    this.#metadata = new Map(options.file.functions.map((metadata) => [metadata.id, metadata]));
    options.book.calculation.onSettled(() => this.#afterCalculation());
    options.book.calculation.onEdited((edit) => this.#afterEdit(edit));
  }

  /** Batches of invocations sent so far. */
  get rounds(): number {
    return this.#rounds;
  }

  call(
    functionId: string,
    values: readonly unknown[],
    cell: CallingCell,
    places?: readonly (ArgumentPlace | null)[],
  ): FunctionOutcome {
    const options = this.#metadata.get(functionId)?.options ?? {};
    const place = placeKey(cell);
    const key = JSON.stringify([place, functionId, values, places]);
    if (options.volatile) this.#volatile.set(place, cell);
    if (options.cancelable || options.stream) addTo(this.#asked, place, key);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    if (!this.#waiting.has(key)) this.#add(this.#callOf(functionId, values, cell, key, places));
    return BUSY;
  }

  /** The add-in has registered for invocations. */
  markReady(): void {
    this.#isReady = true;
    this.#flush();
  }

  takeResults(results: readonly InvocationResult[]): void {
    const stale: IUnitRange[] = [];
    for (const [id, succeeded, value, errorNumber] of results) {
      const call = this.#sent.get(id);
      if (!call) continue;
      this.#results.set(call.key, succeeded ? readOutcome(value) : failedOutcome(errorNumber));
      this.#waiting.delete(call.key);
      if (!call.isStreaming) {
        this.#sent.delete(id);
        this.#cancelable.delete(call.key);
      }
      stale.push(this.#rangeOf(call.cell));
    }
    if (stale.length > 0) this.#options.book.calculation.markCells(stale);
  }

  /** Forgets every result, so that a full calculation calls all functions again. */
  forgetResults(): void {
    for (const call of this.#cancelable.values()) this.#cancel(call);
    this.#results.clear();
  }

  /** Resolves when no call is under way and every formula has its value. */
  async settled(): Promise<void> {
    for (;;) {
      await this.#options.book.calculation.settle();
      if (this.#waiting.size === 0 && !this.#options.book.calculation.isStale) return;
      if (this.#waiting.size > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
    }
  }

  #add(call: Call): void {
    this.#waiting.set(call.key, call);
    if (call.formula !== null) this.#cancelable.set(call.key, call);
    this.#unsent.push(call);
  }

  #callOf(
    functionId: string,
    values: readonly unknown[],
    cell: CallingCell,
    key: string,
    places?: readonly (ArgumentPlace | null)[],
  ): Call {
    const metadata = this.#metadata.get(functionId);
    const { cancelable, stream } = metadata?.options ?? {};
    const flags =
      (cancelable ? CANCELABLE : 0) |
      (stream ? STREAMING : 0) |
      (this.#options.file.allowErrorForDataTypeAny ? ALLOW_ERRORS : 0);
    const id = this.#nextId++;
    const address = metadata && needsAddress(metadata) ? this.#addressOf(cell.sheetId, oneCell(cell)) : null;
    const addresses = places?.map((place) => (place ? this.#addressOf(place.sheetId, place.area) : ""));
    return {
      id,
      key,
      cell,
      message: [id, functionId, values, address, flags, ...(addresses ? [addresses] : [])],
      isStreaming: stream === true,
      formula: cancelable || stream ? this.#formulaOf(cell) : null,
    };
  }

  #afterCalculation(): void {
    try {
      this.#cancelGone();
      this.#flush();
    } finally {
      for (const resolve of this.#idle.splice(0)) resolve();
    }
    // A result that has come in the meantime is still to be shown.
    if (this.#waiting.size > 0 || this.#options.book.calculation.isDue) return;
    for (const key of this.#results.keys()) if (!this.#cancelable.has(key)) this.#results.delete(key);
  }

  #afterEdit(edit: Edit): void {
    for (const call of this.#cancelable.values()) {
      const { sheetId, row, column } = call.cell;
      const written = edit?.subUnitId === sheetId ? edit.cellValue?.[row]?.[column] : undefined;
      // Whatever is entered ends the call; a format does not.
      if (written && ("f" in written || "v" in written)) this.#cancel(call);
    }
    if (this.#cancelled.length > 0) this.#flush();
    if (this.#volatile.size === 0) return;
    const cells = [...this.#volatile.values()].map((cell) => this.#rangeOf(cell));
    // Those that still call are noted again when they are calculated.
    this.#volatile.clear();
    this.#options.book.calculation.markVolatile(cells);
  }

  /** Cancels what no formula asks for any more: another formula stands there, or other arguments were passed. */
  #cancelGone(): void {
    for (const call of this.#cancelable.values()) {
      const asked = this.#asked.get(placeKey(call.cell));
      const isGone = this.#formulaOf(call.cell) !== call.formula || (asked && !asked.has(call.key));
      if (isGone) this.#cancel(call);
    }
    this.#asked.clear();
  }

  #cancel(call: Call): void {
    this.#results.delete(call.key);
    this.#waiting.delete(call.key);
    this.#cancelable.delete(call.key);
    const wasSent = this.#sent.delete(call.id);
    if (wasSent) this.#cancelled.push(call);
    else this.#unsent = this.#unsent.filter((each) => each !== call);
  }

  /** What is cancelled goes first, in a message of its own: office.js cancels what is in a message last. */
  #flush(): void {
    if (!this.#isReady) return;
    if (this.#cancelled.length > 0) {
      const ended = this.#cancelled.map(({ id }): WireEntry => [
        CUSTOM_FUNCTION,
        CANCEL,
        "",
        { invocationId: id },
      ]);
      if (!this.#options.send(ended)) return;
      this.#cancelled = [];
    }
    const batch = this.#unsent;
    if (batch.length === 0) return;
    if (!this.#options.send(batch.map(({ message }): WireEntry => [CUSTOM_FUNCTION, INVOKE, "", message])))
      return;
    this.#unsent = [];
    this.#rounds += 1;
    for (const call of batch) this.#sent.set(call.id, call);
  }

  #formulaOf({ sheetId, row, column }: CallingCell): string {
    const { formulas, unitId } = this.#options.book;
    return formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? "";
  }

  #addressOf(sheetId: string, area: GridRange): string {
    const sheet = this.#options.book.sheetById(sheetId);
    return `${sheet ? quoteSheetName(sheet.getName()) : ""}!${formatReference(area)}`;
  }

  #rangeOf(cell: CallingCell): IUnitRange {
    return { unitId: this.#options.book.unitId, sheetId: cell.sheetId, range: oneCell(cell) };
  }
}

function placeKey({ sheetId, row, column }: CallingCell): string {
  return `${sheetId},${row},${column}`;
}

function oneCell({ row, column }: CallingCell): GridRange {
  return { startRow: row, startColumn: column, endRow: row, endColumn: column };
}

function addTo(sets: Map<string, Set<string>>, place: string, key: string): void {
  const known = sets.get(place);
  if (known) known.add(key);
  else sets.set(place, new Set([key]));
}

/** A result that cannot be read is an error in its own cells, as in process: the others of its batch have theirs. */
function readOutcome(value: unknown): FunctionOutcome {
  try {
    return returnedOutcome(value);
  } catch (error) {
    return thrownOutcome(error);
  }
}
