import { SEVERITIES } from "../validation/engine/finding";
import { RECORD_VERSION, type WorkbookRecord } from "./record";
import {
  either,
  isCount,
  isFigure,
  isFlag,
  isText,
  listOf,
  objectOf,
  oneOf,
  orNull,
  UNFIT,
  where,
  type Shape,
} from "./shape";
import { UNREAD_TEXTS } from "./unread";

/** A record as one line of JSON, without the end of the line. */
export function writeRecordLine(known: WorkbookRecord): string {
  return JSON.stringify(known);
}

/** `cut-off`: the line ends in the middle. `other-version`: of another version of the record. `foreign`: no record at all. */
export type LineFault = "cut-off" | "other-version" | "foreign";

/** What a line of a round says; it may have been written anywhere, and is taken only whole and well-formed. */
export function readRecordLine(line: string): WorkbookRecord | LineFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return isBegun(line) ? "cut-off" : "foreign";
  }
  const known = record(value);
  if (known !== UNFIT) return known as WorkbookRecord;
  return hasOtherVersion(value) ? "other-version" : "foreign";
}

/** Whoever is stopped while writing leaves any beginning of a line. */
function isBegun(line: string): boolean {
  return line.startsWith(BEGINNING) || BEGINNING.startsWith(line);
}

const BEGINNING = '{"recordVersion":';

function hasOtherVersion(value: unknown): boolean {
  const isVersion = (version: Shape) => objectOf({ recordVersion: version })(value) !== UNFIT;
  return isVersion(isFigure) && !isVersion(oneOf(RECORD_VERSION));
}

const text = objectOf({ th: isText, en: isText });

const standing = objectOf({
  form: orNull(isText),
  agency: orNull(isText),
  fiscalYear: orNull(isCount),
  framework: objectOf({
    id: isText,
    name: text,
    isDecided: isFlag,
    reason: text,
    ratings: listOf(text),
    // As many as figures can be rounded to.
    decimals: oneOf(...Array.from({ length: 16 }, (_, decimals) => decimals)),
    highestScore: isFigure,
  }),
  total: orNull(isFigure),
  totalAt: orNull(isText),
  rating: orNull(text),
  provisional: listOf(text),
  range: orNull(objectOf({ low: isFigure, high: isFigure })),
  components: listOf(
    objectOf({
      code: isText,
      name: isText,
      weight: isFigure,
      score: orNull(isFigure),
      weighted: orNull(isFigure),
    }),
  ),
  ita: orNull(objectOf({ score: isFigure, rating: isText })),
  indicators: listOf(
    objectOf({
      code: orNull(isText),
      name: isText,
      component: isText,
      weight: orNull(isFigure),
      score: orNull(isFigure),
      weighted: orNull(isFigure),
      state: oneOf("scored", "not-applicable", "missing", "failing", "unreadable"),
      at: isText,
    }),
  ),
});

const finding = objectOf({
  rule: isText,
  ruleName: text,
  severity: oneOf(...SEVERITIES),
  messageId: isText,
  message: text,
  remedy: text,
  sheet: orNull(isText),
  address: orNull(isText),
  expected: orNull(isText),
  found: orNull(isText),
  row: isText,
  accepted: orNull(objectOf({ reason: isText, by: isText, at: isText })),
});

const signOff = either(
  objectOf({ kind: oneOf("none", "damaged", "newer") }),
  objectOf({
    kind: oneOf("unchanged", "changed"),
    signer: isText,
    at: isText,
    openErrors: isCount,
    changes: isCount,
  }),
);

const unclear = objectOf({
  sheet: isText,
  columns: listOf(
    objectOf({ column: isCount, heading: isText, group: isText, isUnderstood: isFlag, address: isText }),
  ),
});

const reviewed = objectOf({
  kind: oneOf("reviewed"),
  forms: listOf(standing),
  nearest: orNull(text),
  counts: objectOf(Object.fromEntries([...SEVERITIES, "accepted"].map((severity) => [severity, isCount]))),
  findings: listOf(finding),
  findingsLeftOut: isCount,
  signOff,
  layout: orNull(isText),
  unclear: listOf(unclear),
});

const unread = objectOf({
  kind: oneOf("unread"),
  reason: oneOf(...Object.keys(UNREAD_TEXTS)),
  detail: isText,
});

const record = objectOf({
  recordVersion: oneOf(RECORD_VERSION),
  file: isText,
  digest: orNull(where((value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value))),
  judgedBy: objectOf({
    version: isText,
    ruleSet: isCount,
    framework: orNull(isText),
    layouts: orNull(isText),
    isStrict: isFlag,
  }),
  outcome: either(reviewed, unread),
});
