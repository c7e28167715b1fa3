import type { Framework } from "../framework/framework";
import type { Layout } from "../layout/layout";
import { shortHash } from "../text/short-hash";
import { RULE_SET_VERSION } from "../validation/rules";
import type { JudgedByRecord, WorkbookRecord } from "./record";

/** What a round is judged by. */
export interface RoundBasis {
  /** Of the product. */
  readonly version: string;
  /** Each workbook's own where it is left out. */
  readonly framework?: Framework | undefined;
  readonly layouts?: readonly Layout[] | undefined;
  readonly isStrict?: boolean | undefined;
}

export function judgedByRecord({
  version,
  framework,
  layouts = [],
  isStrict = false,
}: RoundBasis): JudgedByRecord {
  return {
    version,
    ruleSet: RULE_SET_VERSION,
    framework: framework ? shortHash(JSON.stringify(framework)) : null,
    layouts: layouts.length > 0 ? shortHash(JSON.stringify(layouts)) : null,
    isStrict,
  };
}

/**
 * Whether a file of this digest need not be read again: the same bytes were read to the end, and judged by the same.
 * What kept a file from being read may be otherwise today.
 */
export function isStillValid(record: WorkbookRecord, digest: string, judgedBy: JudgedByRecord): boolean {
  return (
    record.outcome.kind === "reviewed" &&
    record.digest === digest &&
    JSON.stringify(record.judgedBy) === JSON.stringify(judgedBy)
  );
}

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
