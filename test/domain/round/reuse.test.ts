import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import type { JudgedByRecord, WorkbookRecord } from "../../../src/domain/round/record";
import { readRecordLine, writeRecordLine } from "../../../src/domain/round/record-line";
import { isStillValid, judgedByRecord, type RoundBasis } from "../../../src/domain/round/reuse";
import { RULE_SET_VERSION } from "../../../src/domain/validation/rules";
import { layoutOf } from "../../support/layout";
import { digestOf, recordOf, unreadRecord } from "../../support/round-records";

const BASIS: RoundBasis = { version: "1.0.0" };
const PLAIN = judgedByRecord(BASIS);
const RECORD: WorkbookRecord = { ...recordOf("a.xlsx"), judgedBy: PLAIN };
const layout = layoutOf(["score แต้ม"]);
const another = layoutOf(["score คะแนน"]);

test("by nothing but the rules, each workbook decides for itself", () => {
  expect(PLAIN).toEqual({
    version: "1.0.0",
    ruleSet: RULE_SET_VERSION,
    framework: null,
    layouts: null,
    isStrict: false,
  });
  expect(judgedByRecord({ ...BASIS, layouts: [], isStrict: false, framework: undefined })).toEqual(PLAIN);
});

test.each<[string, Partial<RoundBasis>]>([
  ["another version of the product", { version: "1.0.1" }],
  ["a framework", { framework: PUBLIC_ORGANISATION_2565 }],
  ["a layout", { layouts: [layout] }],
  ["nothing that the workbook carries", { isStrict: true }],
])("a file is read again under %s", (_, basis) => {
  const judgedBy = judgedByRecord({ ...BASIS, ...basis });
  expect(isStillValid(RECORD, RECORD.digest!, judgedBy)).toBe(false);
  expect(isStillValid({ ...RECORD, judgedBy }, RECORD.digest!, judgedBy)).toBe(true);
});

const framework = { ...PUBLIC_ORGANISATION_2565, version: "next" } as unknown as NonNullable<
  RoundBasis["framework"]
>;

test.each<[string, Partial<RoundBasis>, Partial<RoundBasis>]>([
  ["a framework with anything else in it", { framework: PUBLIC_ORGANISATION_2565 }, { framework }],
  ["another layout", { layouts: [layout] }, { layouts: [another] }],
  ["one more", { layouts: [layout] }, { layouts: [layout, another] }],
  [
    "another order: the first that fits is used",
    { layouts: [another, layout] },
    { layouts: [layout, another] },
  ],
])("and under %s", (_, then, now) => {
  const record = { ...RECORD, judgedBy: judgedByRecord({ ...BASIS, ...then }) };
  expect(isStillValid(record, record.digest!, judgedByRecord({ ...BASIS, ...now }))).toBe(false);
});

test.each<[string, Partial<WorkbookRecord>, string]>([
  ["of other bytes", {}, digestOf("other")],
  ["that was not read", { outcome: unreadRecord("a.xlsx").outcome }, RECORD.digest!],
  ["without a digest", { digest: null }, RECORD.digest!],
  ["under other rules", { judgedBy: { ...PLAIN, ruleSet: RULE_SET_VERSION - 1 } }, RECORD.digest!],
  [
    "by something that this version does not know",
    { judgedBy: { ...PLAIN, more: 1 } as JudgedByRecord },
    RECORD.digest!,
  ],
])("a file %s is read again", (_, parts, digest) => {
  expect(isStillValid({ ...RECORD, ...parts }, digest, PLAIN)).toBe(false);
});

test("under the same it need not be, also from a line and under another name", () => {
  const record = readRecordLine(writeRecordLine({ ...RECORD, file: "b.xlsx" })) as WorkbookRecord;
  expect(isStillValid(record, RECORD.digest!, judgedByRecord(BASIS))).toBe(true);
});
