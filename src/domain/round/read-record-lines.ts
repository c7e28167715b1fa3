import type { WorkbookRecord } from "./record";
import { readRecordLine } from "./record-line";
import { readSeal } from "./seal";

/** What a file of record lines says. */
export interface RecordLines {
  /** By the name of the workbook: of several lines the latest. */
  readonly records: ReadonlyMap<string, WorkbookRecord>;
  /** Digests of the round's workbooks that were written beside them. */
  readonly seals: ReadonlySet<string>;
  /** Lines that were passed over, since whoever wrote them was stopped. */
  readonly cutOff: number;
  /** The same, since another version of the product wrote them. */
  readonly otherVersion: number;
  /** The number of the first line that is none of a round: then the file is something else, and nothing of it counts. */
  readonly foreignAt: number | null;
}

/** Reads lines, each with its number; they may come from anywhere. */
export function readRecordLines(lines: Iterable<readonly [number: number, line: string]>): RecordLines {
  const records = new Map<string, WorkbookRecord>();
  const seals = new Set<string>();
  const passedOver = { "cut-off": 0, "other-version": 0 };
  const read = (foreignAt: number | null): RecordLines => ({
    records,
    seals,
    cutOff: passedOver["cut-off"],
    otherVersion: passedOver["other-version"],
    foreignAt,
  });
  for (const [number, line] of lines) {
    const seal = readSeal(line);
    const record = seal === null ? readRecordLine(line) : null;
    if (seal !== null) seals.add(seal);
    else if (record === "foreign") return read(number);
    else if (typeof record === "string") passedOver[record] += 1;
    else if (record !== null) records.set(record.file, record);
  }
  return read(null);
}

const NEWLINE = 10;

/** Line by line, counted from 1, without empty ones: all of them as one text may be more than a text can hold. */
export function* linesOf(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
): Iterable<[number, string]> {
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const end = bytes.indexOf(NEWLINE, start);
    const line = decode(bytes.subarray(start, end < 0 ? bytes.length : end)).replace(/\r$/u, "");
    if (line !== "") yield [number, line];
    start = end < 0 ? bytes.length : end + 1;
  }
}
