import { createHash } from "node:crypto";
import fc from "fast-check";
import { assembleRound, type Round } from "../../src/domain/round/assemble-round";
import {
  RECORD_VERSION,
  type FormStanding,
  type JudgedByRecord,
  type RecordedComponent,
  type RecordedFinding,
  type RecordedFramework,
  type RecordedIndicator,
  type RecordedSignOff,
  type ReviewedWorkbook,
  type WorkbookRecord,
} from "../../src/domain/round/record";
import { toldRound, type ToldRound } from "../../src/domain/round/told-round";
import { UNREAD_TEXTS, type UnreadReason } from "../../src/domain/round/unread";
import type { Language, LocalisedText } from "../../src/domain/text/localised";
import { SEVERITIES } from "../../src/domain/validation/engine/finding";

export const AT = { year: 2026, month: 1, day: 5, hour: 16, minute: 4 };

export const both = (text: string): LocalisedText => ({ th: text, en: text });

export const FRAMEWORK: RecordedFramework = {
  id: "test",
  name: { th: "กรอบทดสอบ", en: "Test framework" },
  isDecided: true,
  reason: both("เพราะผู้ใช้เลือกไว้"),
  ratings: [
    { th: "ดีมาก", en: "Very good" },
    { th: "ดี", en: "Good" },
  ],
  decimals: 2,
  highestScore: 100,
};

export const JUDGED_BY: JudgedByRecord = {
  version: "1.0.0",
  ruleSet: 7,
  framework: null,
  layouts: null,
  isStrict: false,
};

/** A final result of 80. */
export function standing(parts: Partial<FormStanding> = {}): FormStanding {
  return {
    form: null,
    agency: "สำนักงานทดสอบ",
    fiscalYear: 2565,
    framework: FRAMEWORK,
    total: 80,
    totalAt: "'ส่วนที่ 1'!H12",
    rating: FRAMEWORK.ratings[1]!,
    provisional: [],
    range: null,
    components: [],
    ita: null,
    indicators: [],
    ...parts,
  };
}

/** What is missing makes a result provisional. */
export const PROVISIONAL = { provisional: [both("ตัวชี้วัด 1.1 ยังไม่มีคะแนน")], rating: null };

export function component(parts: Partial<RecordedComponent> = {}): RecordedComponent {
  return { code: "1", name: "ประสิทธิภาพ", weight: 60, score: 80, weighted: 48, ...parts };
}

export function indicator(parts: Partial<RecordedIndicator> = {}): RecordedIndicator {
  return {
    code: "1.1",
    name: "ร้อยละของงานที่แล้วเสร็จ",
    component: "1",
    weight: 40,
    score: 75,
    weighted: 30,
    state: "scored",
    at: "'ส่วนที่ 1'!G8",
    ...parts,
  };
}

export function recordedFinding(parts: Partial<RecordedFinding> = {}): RecordedFinding {
  return {
    rule: "score-mismatch",
    ruleName: { th: "คะแนนไม่ตรง", en: "Score differs" },
    severity: "error",
    messageId: "differs",
    message: { th: "ผิด", en: "wrong" },
    remedy: { th: "คำนวณใหม่", en: "Work it out again." },
    sheet: "ส่วนที่ 1",
    address: "G8",
    expected: "1",
    found: "2",
    row: "1.1.1",
    accepted: null,
    ...parts,
  };
}

export const ACCEPTED = { reason: "มีมติ", by: "สมศรี", at: "2026-01-05T17:30:00Z" } as NonNullable<
  RecordedFinding["accepted"]
>;

export function signOff(
  parts: Partial<Extract<RecordedSignOff, { readonly signer: string }>> = {},
): RecordedSignOff {
  return {
    kind: "unchanged",
    signer: "สมศรี",
    at: "2026-01-05T09:00:00Z",
    openErrors: 0,
    changes: 0,
    ...parts,
  };
}

export function reviewed(parts: Partial<ReviewedWorkbook> = {}): ReviewedWorkbook {
  return {
    kind: "reviewed",
    forms: [standing()],
    nearest: null,
    counts: { error: 0, unfilled: 0, warning: 0, info: 0, accepted: 0 },
    findings: [],
    findingsLeftOut: 0,
    signOff: { kind: "none" },
    layout: null,
    unclear: [],
    ...parts,
  };
}

/** A file of its own bytes; `forms` are said by what differs from the usual one. */
export function recordOf(
  file: string,
  forms: Partial<FormStanding> | readonly Partial<FormStanding>[] = {},
  workbook: Partial<ReviewedWorkbook> = {},
): WorkbookRecord {
  const standings = (Array.isArray(forms) ? forms : [forms]).map(standing);
  return recordWith(file, reviewed({ forms: standings, ...workbook }));
}

export function unreadRecord(
  file: string,
  reason: UnreadReason = "encrypted-file",
  detail = "",
): WorkbookRecord {
  return { ...recordWith(file, { kind: "unread", reason, detail }), digest: null };
}

function recordWith(file: string, outcome: WorkbookRecord["outcome"]): WorkbookRecord {
  return { recordVersion: RECORD_VERSION, file, digest: digestOf(file), judgedBy: JUDGED_BY, outcome };
}

export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The round of these records with all that is said of it. */
export function told(
  records: readonly WorkbookRecord[] | Round,
  { language = "th", ...more }: Partial<Omit<ToldRound, "round" | "statistics">> = {},
): ToldRound {
  const round = "judgedBy" in records ? records : assembleRound(records);
  return toldRound(round, { at: AT, language, ...more });
}

export const LANGUAGES: readonly Language[] = ["th", "en"];

/** Texts that have been trouble somewhere. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom(
    "",
    "=1+1",
    "@SUM(A1)",
    "-1",
    "<script>alert(1)</script>",
    `"><img src=x onerror=alert(1)>`,
    "]]>",
    "{n} {file}|{files}",
    "\u0000\u001b[31m\r\n\u2028",
    "\ufffe\ud800",
    "\u202egnp.exe",
    "__proto__",
    "constructor",
  ),
);

const figure = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  // What JSON cannot tell from 0.
  .map((value) => value + 0);
const plainFigure = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const count = fc.nat();
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { freq: 4 });

/** Any record that could be told; of a few files and agencies, so that they meet. */
export function anyRecord(
  text: fc.Arbitrary<string> = wildText,
  score: fc.Arbitrary<number> = fc.oneof(plainFigure, figure),
): fc.Arbitrary<WorkbookRecord> {
  const localised = fc.record({ th: text, en: text });
  const agency = fc.oneof(fc.constantFrom("สำนักงาน ก", "สำนักงาน ก (สก.)", "สำนักงาน ข", "สำนักงาน ค"), text);
  const year = fc.constantFrom(2564, 2565, 2566);
  const framework = fc.record({
    id: fc.constantFrom("a", "b"),
    name: localised,
    isDecided: fc.boolean(),
    reason: localised,
    ratings: fc.array(localised, { maxLength: 3 }),
    decimals: fc.nat({ max: 15 }),
    highestScore: score,
  });
  const anyStanding: fc.Arbitrary<FormStanding> = fc.record({
    form: maybe(text),
    agency: maybe(agency),
    fiscalYear: maybe(year),
    framework,
    total: maybe(score),
    totalAt: maybe(text),
    rating: maybe(localised),
    provisional: fc.array(localised, { maxLength: 4 }),
    range: maybe(fc.record({ low: score, high: score })),
    components: fc.array(
      fc.record({
        code: fc.oneof(fc.constantFrom("", "1", "2", "10"), text),
        name: text,
        weight: score,
        score: maybe(score),
        weighted: maybe(score),
      }),
      { maxLength: 4 },
    ),
    ita: maybe(fc.record({ score, rating: text })),
    indicators: fc.array(
      fc.record({
        code: maybe(fc.oneof(fc.constantFrom("1.1", "1.10", "2.1"), text)),
        name: text,
        component: text,
        weight: maybe(score),
        score: maybe(score),
        weighted: maybe(score),
        state: fc.constantFrom("scored", "not-applicable", "missing", "failing", "unreadable"),
        at: text,
      }),
      { maxLength: 4 },
    ),
  });
  const finding: fc.Arbitrary<RecordedFinding> = fc.record({
    rule: text,
    ruleName: localised,
    severity: fc.constantFrom(...SEVERITIES),
    messageId: text,
    message: localised,
    remedy: localised,
    sheet: maybe(text),
    address: maybe(text),
    expected: maybe(text),
    found: maybe(text),
    row: text,
    accepted: maybe(
      fc.record({ reason: text, by: text, at: text }) as fc.Arbitrary<
        NonNullable<RecordedFinding["accepted"]>
      >,
    ),
  });
  const anySignOff: fc.Arbitrary<RecordedSignOff> = fc.oneof(
    fc.record({ kind: fc.constantFrom("none" as const, "damaged" as const, "newer" as const) }),
    fc.record({
      kind: fc.constantFrom("unchanged" as const, "changed" as const),
      signer: text,
      at: text,
      openErrors: count,
      changes: count,
    }),
  );
  const anyReviewed: fc.Arbitrary<ReviewedWorkbook> = fc.record({
    kind: fc.constant("reviewed" as const),
    forms: fc.array(anyStanding, { maxLength: 3 }),
    nearest: maybe(localised),
    counts: fc.record({ error: count, unfilled: count, warning: count, info: count, accepted: count }),
    findings: fc.array(finding, { maxLength: 3 }),
    findingsLeftOut: count,
    signOff: anySignOff,
    layout: maybe(text),
    unclear: fc.array(
      fc.record({
        sheet: text,
        columns: fc.array(
          fc.record({ column: count, heading: text, group: text, isUnderstood: fc.boolean(), address: text }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 2 },
    ),
  });
  const unread = fc.record({
    kind: fc.constant("unread" as const),
    reason: fc.constantFrom(...(Object.keys(UNREAD_TEXTS) as UnreadReason[])),
    detail: text,
  });
  return fc.record({
    recordVersion: fc.constant(RECORD_VERSION),
    file: text,
    digest: maybe(fc.constantFrom("1", "2", "3", "4", "5", "6").map(digestOf)),
    judgedBy: fc.record({
      version: fc.constantFrom("1.0.0", "1.1.0"),
      ruleSet: fc.nat({ max: 9 }),
      framework: maybe(text),
      layouts: maybe(text),
      isStrict: fc.boolean(),
    }),
    outcome: fc.oneof({ weight: 6, arbitrary: anyReviewed }, unread),
  });
}

/** Records of different files. */
export function anyRecords(
  record: fc.Arbitrary<WorkbookRecord> = anyRecord(),
): fc.Arbitrary<WorkbookRecord[]> {
  return fc.uniqueArray(record, { selector: ({ file }) => file, maxLength: 8 });
}
