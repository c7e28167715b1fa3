import { callFunction } from "./call-function";
import type { Fault, FunctionError } from "./cells/fault";
import { FUNCTIONS, type FunctionName } from "./function-list";

function plainError({ error, message }: Fault): FunctionError {
  return { error, message };
}

/** Our functions for callers outside Excel: same names, same arguments, errors as plain values. */
export const functionTable = Object.fromEntries(
  FUNCTIONS.map((record) => [
    record.name,
    (...args: readonly unknown[]) => callFunction(record, args, plainError),
  ]),
) as Readonly<Record<FunctionName, (...args: readonly unknown[]) => unknown>>;
