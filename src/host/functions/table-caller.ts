import type { FunctionCaller, FunctionOutcome } from "./function-caller";
import { returnedOutcome, thrownOutcome } from "./outcome";

/** Functions by id, called with the arguments that Excel would pass. */
export type FunctionTable = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

/** Calls synchronously in this process: for the command line, where no office.js is. */
export class TableCaller implements FunctionCaller {
  readonly #table: FunctionTable;

  constructor(table: FunctionTable) {
    this.#table = table;
  }

  call(functionId: string, values: readonly unknown[]): FunctionOutcome {
    const run = this.#table[functionId];
    if (!run) return { error: "#NAME?" };
    try {
      return returnedOutcome(run(...values));
    } catch (error) {
      return thrownOutcome(error);
    }
  }
}
