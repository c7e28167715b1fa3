import type { LocalisedText } from "../domain/text/localised";
import { callFunction } from "./call-function";
import type { ErrorValue, Fault } from "./cells/fault";
import { FUNCTIONS, type FunctionName } from "./function-list";

/** An error with what the function says about it. */
export interface ExplainedAnswer {
  readonly error: ErrorValue;
  readonly reason: LocalisedText;
}

/**
 * Calls one of our functions as `functionTable` does, its errors with their reason in both languages. An error that
 * only came in with an argument keeps the reason that it came in with.
 */
export function explainedAnswer(name: FunctionName, args: readonly unknown[]): unknown {
  const record = FUNCTIONS.find((each) => each.name === name);
  if (!record) throw new Error(`No such function: ${name}`);
  const given = args.flat(2).find(isExplained);
  const explain = ({ error, text, isPassedOn }: Fault): ExplainedAnswer => ({
    error,
    reason: isPassedOn && given ? given.reason : text,
  });
  return callFunction(record, args, explain);
}

function isExplained(value: unknown): value is ExplainedAnswer {
  return typeof value === "object" && value !== null && "reason" in value;
}
