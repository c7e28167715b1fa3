import type { WorkbookRecord } from "../../domain/round/record";
import { linesOf, readRecordLines, type RecordLines } from "../../domain/round/read-record-lines";
import { FileError, readBytes, type Disk } from "../disk";

/** What files of record lines say. */
export interface KnownRecords extends Omit<RecordLines, "foreignAt"> {
  /** Files of which two record files say something else: the later one counts. */
  readonly replaced: readonly string[];
}

/**
 * Reads files of record lines, a later one over an earlier one. They may come from anywhere: one that holds anything
 * else is no such file. Throws FileError, `foreign-line` with the number of the line.
 */
export async function readRecords(files: readonly string[], disk: Disk): Promise<KnownRecords> {
  const records = new Map<string, WorkbookRecord>();
  const seals = new Set<string>();
  const replaced = new Set<string>();
  let [cutOff, otherVersion] = [0, 0];
  for (const file of files) {
    const decoder = new TextDecoder("utf-8");
    const bytes = await readBytes(disk, file);
    const own = readRecordLines(linesOf(bytes, (line) => decoder.decode(line)));
    if (own.foreignAt !== null) throw new FileError("foreign-line", file, { detail: String(own.foreignAt) });
    cutOff += own.cutOff;
    otherVersion += own.otherVersion;
    for (const seal of own.seals) seals.add(seal);
    for (const [name, record] of own.records) {
      if (records.has(name) && records.get(name)?.digest !== record.digest) replaced.add(name);
      records.set(name, record);
    }
  }
  return { records, seals, cutOff, otherVersion, replaced: [...replaced] };
}
