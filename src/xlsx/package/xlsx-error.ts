export type XlsxProblem = "encrypted" | "corrupt" | "not-a-workbook";

/** Why a file cannot be opened as a workbook. `detail` names the part or the reason, for a developer. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";
  constructor(
    readonly problem: XlsxProblem,
    readonly detail: string,
    options?: { cause?: unknown },
  ) {
    super(`${problem}: ${detail}`, options);
  }
}
