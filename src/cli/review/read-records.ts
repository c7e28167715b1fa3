import type { WorkbookRecord } from "../../domain/round/record";
import { readRecordLine } from "../../domain/round/record-line";
import { FileError, readBytes, type Disk } from "../disk";
import { readSeal } from "./seal";

/** What files of record lines say. */
export interface KnownRecords {
  /** By the name of the file: of several lines the latest. */
  readonly records: ReadonlyMap<string, WorkbookRecord>;
  /** Digests of the round's workbooks that were written beside them. */
  readonly seals: ReadonlySet<string>;
  /** Lines that were passed over, since whoever wrote them was stopped. */
  readonly cutOff: number;
  /** The same, since another version of the product wrote them. */
  readonly otherVersion: number;
  /** Files of which two record files say something else: the later one counts. */
  readonly replaced: readonly string[];
}

const NEWLINE = 10;

/**
 * Reads files of record lines, a later one over an earlier one. They may come from anywhere: one that holds anything
 * else is no such file. Throws FileError, `foreign-line` with the number of the line.
 */
export async function readRecords(files: readonly string[], disk: Disk): Promise<KnownRecords> {
  const records = new Map<string, WorkbookRecord>();
  const seals = new Set<string>();
  const replaced = new Set<string>();
  const passedOver = { "cut-off": 0, "other-version": 0 };
  for (const file of files) {
    const own = new Map<string, WorkbookRecord>();
    for (const [number, line] of linesOf(await readBytes(disk, file))) {
      const seal = readSeal(line);
      if (seal !== null) {
        seals.add(seal);
        continue;
      }
      const record = readRecordLine(line);
      if (record === "foreign") throw new FileError("foreign-line", file, { detail: String(number) });
      if (typeof record === "string") passedOver[record] += 1;
      else own.set(record.file, record);
    }
    for (const [name, record] of own) {
      if (records.has(name) && records.get(name)?.digest !== record.digest) replaced.add(name);
      records.set(name, record);
    }
  }
  return {
    records,
    seals,
    cutOff: passedOver["cut-off"],
    otherVersion: passedOver["other-version"],
    replaced: [...replaced],
  };
}

/** Line by line: all of them as one text may be more than a text can hold. */
function* linesOf(bytes: Uint8Array): Iterable<[number: number, line: string]> {
  const decoder = new TextDecoder("utf-8");
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const end = bytes.indexOf(NEWLINE, start);
    const line = decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end)).replace(/\r$/u, "");
    if (line !== "") yield [number, line];
    start = end < 0 ? bytes.length : end + 1;
  }
}
