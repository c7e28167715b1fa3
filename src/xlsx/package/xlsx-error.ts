export type XlsxProblem = "encrypted" | "corrupt" | "not-a-workbook" | "too-large";

/**
 * Why a file cannot be opened as a workbook. `detail` names the part or the reason: for a developer, but for
 * `too-large`, where it is the part and its size and says the same in every language.
 */
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

/** `too-large`, told by sizes in bytes: "xl/media/a.bin: 600 MB > 512 MB". */
export function tooLarge(what: string, size: number, most: number): XlsxError {
  return new XlsxError("too-large", `${what}: ${megabytes(size)} > ${megabytes(most)}`);
}

/** Rounded up to tenths: never as small as the limit that it is beyond, where there is a tenth between them. */
function megabytes(size: number): string {
  const tenths = Math.ceil((size / 1024 / 1024) * 10);
  return `${tenths / 10} MB`;
}
