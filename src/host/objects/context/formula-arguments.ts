import { assertCriterion, assertFormula, InvalidFormulaError } from "../../engine/formula-rules";
import { HostError } from "../../protocol/host-error";
import type { HostContext } from "./host-context";

/** @throws HostError InvalidArgument for what is no formula that a cell or a name takes. With its "=". */
export function assertFormulaArgument({ book }: HostContext, formula: string): void {
  asArgument(() => assertFormula(formula, book.functionLimits));
}

/** @throws HostError InvalidArgument for what is no formula of a condition or an entry rule. With its "=". */
export function assertCriterionArgument({ book }: HostContext, formula: unknown): asserts formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=")) throw new HostError("InvalidArgument");
  asArgument(() => assertCriterion(formula, book.functionLimits));
}

/** What the engine says of a formula, as the add-in is told it. */
export function asArgument<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidFormulaError) throw new HostError("InvalidArgument");
    throw error;
  }
}
