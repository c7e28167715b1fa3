import {
  CancelledError,
  WorkbookError,
  type WorkbookErrorOptions,
  type WorkbookProblem,
} from "../app/workbook-port";

/** Excel's error codes in terms a user can act on; every other code is a failure of the host, shown with its code. */
const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "protected-sheet",
  ApiNotFound: "missing-api",
  ApiNotAvailable: "missing-api",
  UnsupportedOperation: "missing-api",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ItemNotFound: "sheet-missing",
  ItemAlreadyExists: "name-taken",
};

/** What a code means where something was to be written. */
const WRITE_PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  RequestPayloadSizeLimitExceeded: "write-too-large",
  ResponsePayloadSizeLimitExceeded: "write-too-large",
};

/** The same for a failed write: what was too large then is what was to be written. */
export function toWriteError(error: unknown, reach: WriteReach): Error {
  const problem = WRITE_PROBLEMS[errorCode(error)];
  if (problem === undefined) return toWorkbookError(error, reach);
  const { written, ...more } = reach;
  return new WorkbookError(problem, "", written, { ...more, cause: error });
}

/** How far a write came. */
export interface WriteReach extends Pick<WorkbookErrorOptions, "isUnsure" | "suppressed"> {
  readonly written: readonly string[];
}

/** Turns whatever office.js throws into a WorkbookError; our own errors pass through unchanged. */
export function toWorkbookError(error: unknown, { written, ...reach }: WriteReach = { written: [] }): Error {
  if (error instanceof WorkbookError || error instanceof CancelledError) return error;
  const code = errorCode(error);
  const problem = PROBLEMS[code] ?? "host-failure";
  const detail = problem === "host-failure" ? code || String(error) : "";
  return new WorkbookError(problem, detail, written, { ...reach, cause: error });
}

export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** More cells were asked for than one request may carry: the same cells in smaller pieces will do. */
export function isPayloadLimit(error: unknown): boolean {
  return /PayloadSizeLimitExceeded$/.test(errorCode(error));
}

/**
 * Whether a run that was to be one step to undo may have failed for that alone: with `UndoNotSupported`, or with
 * nothing that a user could act on, as Excel on the web has failed such runs as a whole. What Pramoen itself refuses
 * has no cause.
 */
export function isUndoStepRefused(error: unknown): error is WorkbookError {
  if (!(error instanceof WorkbookError) || error.cause === undefined) return false;
  return error.problem === "host-failure" || error.problem === "missing-api";
}
