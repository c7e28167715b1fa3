import { WorkbookError, type WorkbookProblem } from "../../../app/workbook-port";

/** A failure as the pane tells it. `unexpected` is a fault of the product itself; `part-not-loaded` a script that did not arrive. */
export interface Problem {
  readonly kind: WorkbookProblem | "part-not-loaded" | "unexpected";
  /** Sheet, cells, API set or code, cut to a length that can be read; may be empty. */
  readonly detail: string;
  /** What was written before the failure, the first of it; empty when the workbook is as it was. */
  readonly written: readonly string[];
  /** How much more was written than is named, where there is more. */
  readonly more?: number;
  /** `written` names what may have been written: it could not be looked up. */
  readonly isUnsure?: true;
  /** Sheets whose protection may still be off, where there are any. */
  readonly unprotected?: readonly string[];
}

/** A failure may name every one of ten thousand cells; the first few tell enough. */
const LONGEST_DETAIL = 300;
const MOST_NAMED = 20;

/** Turns whatever was thrown into something to show. What nobody foresaw goes to the console with its cause. */
export function describeProblem(error: unknown): Problem {
  if (error instanceof WorkbookError) {
    if (error.problem === "host-failure") console.error(error);
    const { problem, detail, written, isUnsure, unprotected } = error;
    return {
      kind: problem,
      detail: cutDetail(detail),
      written: written.slice(0, MOST_NAMED),
      ...(written.length > MOST_NAMED && { more: written.length - MOST_NAMED }),
      ...(isUnsure && { isUnsure }),
      ...(unprotected.length > 0 && { unprotected }),
    };
  }
  console.error(error);
  // The name that webpack gives to a script that does not arrive.
  const isScript = error instanceof Error && error.name === "ChunkLoadError";
  if (isScript) return { kind: "part-not-loaded", detail: "", written: [] };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "unexpected", detail: cutDetail(message), written: [] };
}

function cutDetail(text: string): string {
  return text.length <= LONGEST_DETAIL ? text : `${text.slice(0, LONGEST_DETAIL)}…`;
}
