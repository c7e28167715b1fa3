import { formatText, type Language } from "../domain/text/localised";
import { WorkbookError, type WorkbookProblem } from "../app/workbook-port";
import { PROBLEM_TEXTS } from "./problem-texts";

/** A failure as the pane tells it. `unexpected` is a fault of the product itself. */
export interface Problem {
  readonly kind: WorkbookProblem | "unexpected";
  /** Sheet, cell, API set or code; may be empty. */
  readonly detail: string;
  /** What was written before the failure; empty when the workbook is as it was. */
  readonly written: readonly string[];
}

/** Turns whatever was thrown into something to show. The whole error, with its cause, goes to the console. */
export function describeProblem(error: unknown): Problem {
  if (error instanceof WorkbookError) {
    if (error.problem === "host-failure") console.error(error);
    return { kind: error.problem, detail: error.detail, written: error.written };
  }
  console.error(error);
  return { kind: "unexpected", detail: error instanceof Error ? error.message : String(error), written: [] };
}

export function problemTitle(problem: Problem, language: Language): string {
  return formatText(PROBLEM_TEXTS[problem.kind].title, language, { detail: problem.detail });
}

export function problemAdvice(problem: Problem, language: Language): string {
  return formatText(PROBLEM_TEXTS[problem.kind].advice, language, { detail: problem.detail });
}
