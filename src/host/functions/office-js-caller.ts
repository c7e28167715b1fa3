import type { IUnitRange } from "@univerjs/core";
import type { OpenWorkbook } from "../engine/open-workbook";
import { columnLetters, quoteSheetName } from "../model/range-address";
import type { InvocationResult } from "./custom-function-service";
import { BUSY, type CallingCell, type FunctionCaller, type FunctionOutcome } from "./function-caller";
import type { FunctionsFile } from "./metadata";
import { failedOutcome, returnedOutcome, thrownOutcome } from "./outcome";

/** Message category and type by which office.js knows an invocation. */
const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;

const CANCELABLE = 1;
const STREAMING = 2;
const ALLOW_ERRORS = 4;

/** Results kept for formulas that are calculated again; older ones are dropped once nothing waits for them. */
const RESULTS_KEPT = 20_000;

type WireEntry = readonly [number, number, string, unknown];

interface PendingCall {
  readonly key: string;
  readonly message: readonly unknown[];
  readonly cells: Map<string, CallingCell>;
}

export interface OfficeJsCallerOptions {
  readonly book: OpenWorkbook;
  readonly file: FunctionsFile;
  /** Sends one batch of invocations; false while the add-in does not listen yet. */
  send(entries: readonly WireEntry[]): boolean;
}

/**
 * Calls the add-in through office.js as Excel does: an unknown result is #BUSY! at once, all calls of a
 * pass go out in one batch, results are kept by function and arguments, and the formulas are calculated
 * again when the batch returns. A chain of depth n takes n rounds. An error is not kept: what failed once may have
 * been asked too early.
 */
export class OfficeJsCaller implements FunctionCaller {
  readonly #options: OfficeJsCallerOptions;
  readonly #results = new Map<string, FunctionOutcome>();
  /** Those of {@link #results} that are errors: shown once, and asked for again when their cells are. */
  readonly #rejected = new Set<string>();
  readonly #waiting = new Map<string, PendingCall>();
  readonly #sent = new Map<number, PendingCall>();
  readonly #idle: (() => void)[] = [];
  #unsent: PendingCall[] = [];
  #nextId = 1;
  #isReady = false;
  #rounds = 0;

  constructor(options: OfficeJsCallerOptions) {
    this.#options = options;
    options.book.calculation.onSettled(() => this.#afterCalculation());
  }

  /** Batches of invocations sent so far. */
  get rounds(): number {
    return this.#rounds;
  }

  call(functionId: string, values: readonly unknown[], cell: CallingCell): FunctionOutcome {
    const metadata = this.#options.file.functions.find((each) => each.id === functionId);
    const address = this.#addressOf(cell);
    const place = metadata?.options?.requiresAddress ? address : "";
    const key = JSON.stringify([functionId, values, place]);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    let pending = this.#waiting.get(key);
    if (!pending) {
      const { cancelable, stream } = metadata?.options ?? {};
      const flags =
        (cancelable ? CANCELABLE : 0) |
        (stream ? STREAMING : 0) |
        (this.#options.file.allowErrorForDataTypeAny ? ALLOW_ERRORS : 0);
      const id = this.#nextId++;
      pending = { key, message: [id, functionId, values, address, flags], cells: new Map() };
      this.#waiting.set(key, pending);
      this.#unsent.push(pending);
    }
    pending.cells.set(address, cell);
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
      const pending = this.#sent.get(id);
      if (!pending) continue;
      this.#results.set(pending.key, succeeded ? readOutcome(value) : failedOutcome(errorNumber));
      if (!succeeded) this.#rejected.add(pending.key);
      this.#waiting.delete(pending.key);
      if (!this.#isStreaming(pending)) this.#sent.delete(id);
      for (const cell of pending.cells.values()) stale.push(this.#rangeOf(cell));
    }
    if (stale.length > 0) this.#options.book.calculation.markCells(stale);
  }

  /** Forgets every result, so that a full calculation calls all functions again. */
  forgetResults(): void {
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

  #afterCalculation(): void {
    try {
      this.#flush();
    } finally {
      for (const resolve of this.#idle.splice(0)) resolve();
    }
    if (this.#waiting.size > 0) return;
    this.#forgetRejected();
    this.#trim();
  }

  #flush(): void {
    if (!this.#isReady || this.#unsent.length === 0) return;
    const batch = this.#unsent;
    const entries = batch.map((pending): WireEntry => [CUSTOM_FUNCTION, INVOKE, "", pending.message]);
    if (!this.#options.send(entries)) return;
    this.#unsent = [];
    this.#rounds += 1;
    for (const pending of batch) this.#sent.set(Number(pending.message[0]), pending);
  }

  #forgetRejected(): void {
    for (const key of this.#rejected) this.#results.delete(key);
    this.#rejected.clear();
  }

  #trim(): void {
    for (const key of this.#results.keys()) {
      if (this.#results.size <= RESULTS_KEPT) return;
      this.#results.delete(key);
    }
  }

  #isStreaming(pending: PendingCall): boolean {
    return (Number(pending.message[4]) & STREAMING) !== 0;
  }

  #addressOf({ sheetId, row, column }: CallingCell): string {
    const sheet = this.#options.book.sheetById(sheetId);
    return `${sheet ? quoteSheetName(sheet.getName()) : ""}!${columnLetters(column)}${row + 1}`;
  }

  #rangeOf({ sheetId, row, column }: CallingCell): IUnitRange {
    return {
      unitId: this.#options.book.unitId,
      sheetId,
      range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
    };
  }
}

/** A result that cannot be read is an error in its own cells, as in process: the others of its batch have theirs. */
function readOutcome(value: unknown): FunctionOutcome {
  try {
    return returnedOutcome(value);
  } catch (error) {
    return thrownOutcome(error);
  }
}
