import type { JudgedByRecord, WorkbookRecord } from "../../domain/round/record";
import { isStillValid } from "../../domain/round/reuse";

/** Records that still hold for a file with the same content, whatever it is called, by its digest. */
export function reusableRecords(
  records: Iterable<WorkbookRecord>,
  judgedBy: JudgedByRecord,
): ReadonlyMap<string, WorkbookRecord> {
  const reusable = new Map<string, WorkbookRecord>();
  for (const record of records)
    if (record.digest !== null && isStillValid(record, record.digest, judgedBy))
      reusable.set(record.digest, record);
  return reusable;
}
