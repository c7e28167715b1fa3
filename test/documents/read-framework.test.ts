import { readFileSync } from "node:fs";
import path from "node:path";
import { readFramework } from "../../src/documents/read-framework";
import { writeDocument } from "../../src/documents/write-document";
import { checkFramework } from "../../src/domain/framework/check-framework";
import { FRAMEWORK_MESSAGES } from "../../src/domain/framework/framework-messages";
import { FRAMEWORKS } from "../../src/domain/framework/frameworks";
import { RULES } from "../../src/domain/validation/rules";
import { places, provoke, textFaults, type Provocation } from "./provoke";

const folder = path.resolve(__dirname, "../../src/domain/framework");
const TEXT = readFileSync(path.join(folder, "public-organisation-2565.json"), "utf8");

test.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))(
  "%s has no fault",
  (_, framework) => {
    const reading = readFramework(writeDocument(framework));
    expect(places(reading)).toEqual([]);
    expect(reading).toEqual({ document: { ...framework, $schema: undefined } });
    expect(
      checkFramework(
        framework,
        RULES.map((rule) => rule.id),
      ),
    ).toEqual([]);
  },
);

const PROVOCATIONS: readonly Provocation[] = [
  {
    name: "a name of spaces",
    replace: '"th": "ขั้นต่ำ"',
    by: '"th": "\u200B "',
    messageId: "blank-text",
    path: "$.tiers[0].name.th",
  },
  {
    name: "two tiers of one id",
    replace: '"id": "standard"',
    by: '"id": "minimum"',
    messageId: "duplicate-id",
    path: "$.tiers[1].id",
  },
  {
    name: "two components of one code",
    after: '"components"',
    replace: '"code": "3"',
    by: '"code": "2"',
    messageId: "duplicate-id",
    path: "$.components[2].code",
  },
  {
    name: "two rounds of one id",
    replace: '"id": "month-9"',
    by: '"id": "month-6"',
    messageId: "duplicate-id",
    path: "$.rounds[1].id",
  },
  {
    name: "two parts of one id",
    replace: '"id": "revenue"',
    by: '"id": "basics"',
    messageId: "duplicate-id",
    path: "$.parts[1].id",
  },
  {
    name: "two bands of one id",
    replace: '"id": "fair"',
    by: '"id": "good"',
    messageId: "duplicate-id",
    path: "$.ratings[2].id",
  },
  {
    name: "two ITA bands of one id",
    replace: '"id": "AA"',
    by: '"id": "A"',
    messageId: "duplicate-id",
    path: "$.ita.bands[1].id",
    line: '"id": "A",\n        "from": 85',
  },
  {
    name: "two fields of one id",
    replace: '"id": "income"',
    by: '"id": "budget"',
    messageId: "duplicate-id",
    path: "$.parts[0].fields[8].id",
  },
  {
    name: "two columns of one role",
    replace: '"role": "termEnd"',
    by: '"role": "appointed"',
    messageId: "duplicate-id",
    path: "$.parts[2].columns[3].role",
  },
  {
    name: "a last year before the first",
    replace: '"last": 2565',
    by: '"last": 2564',
    messageId: "years-reversed",
    path: "$.fiscalYears.last",
  },
  {
    name: "an empty range of scores",
    replace: '"highest": 100',
    by: '"highest": -5',
    messageId: "range-empty",
    path: "$.scoreRange.highest",
  },
  {
    name: "tiers that do not rise",
    replace: '"point": 75',
    by: '"point": 50',
    messageId: "tiers-not-rising",
    path: "$.tiers[1].point",
  },
  {
    name: "a tier above the range",
    replace: '"point": 100',
    by: '"point": 101',
    messageId: "tier-out-of-range",
    path: "$.tiers[2].point",
  },
  {
    name: "a highest tier below the range",
    replace: '"point": 100',
    by: '"point": 99',
    messageId: "highest-tier-differs",
    path: "$.tiers[2].point",
  },
  {
    name: "bands that begin alike",
    replace: '"from": 60',
    by: '"from": 75',
    messageId: "bands-equal",
    path: "$.ratings[2].from",
  },
  {
    name: "bands that overlap",
    replace: '"from": 60',
    by: '"from": 80',
    messageId: "bands-not-falling",
    path: "$.ratings[2].from",
  },
  {
    name: "a lowest band above 0",
    after: '"needs-improvement"',
    replace: '"from": 0',
    by: '"from": 0.01',
    messageId: "bands-gap",
    path: "$.ratings[3].from",
  },
  {
    name: "a lowest ITA band above 0",
    after: '"id": "F"',
    replace: '"from": 0',
    by: '"from": 1',
    messageId: "bands-gap",
    path: "$.ita.bands[6].from",
  },
  {
    name: "a band that nobody reaches",
    replace: '"from": 90',
    by: '"from": 100.5',
    messageId: "band-unreachable",
    path: "$.ratings[0].from",
  },
  {
    name: "weights of components above 100",
    replace: '"weight": 10',
    by: '"weight": 10.01',
    messageId: "component-weights",
    path: "$.components",
    line: '"components": [',
  },
  {
    name: "one wording for two columns",
    replace: '"หน่วยวัด"',
    by: '"ผลลัพธ์"',
    messageId: "wording-twice",
    path: "$.vocabulary.columns.result[3]",
    line: '"result": [',
  },
  {
    name: "a tier's heading for a column",
    replace: '"minimum (50)"',
    by: '"น้ำหนัก"',
    messageId: "wording-twice",
    path: "$.vocabulary.columns.weight[1]",
    line: '"weight": [',
  },
  {
    name: "one wording for two meanings",
    replace: '"none": ["-"',
    by: '"none": ["n / a"',
    messageId: "wording-twice",
    path: "$.vocabulary.none[0]",
  },
  {
    name: "one title for two parts",
    replace: '"ที่มาของรายได้"',
    by: '"คณะกรรมการองค์การมหาชน"',
    messageId: "wording-twice",
    path: "$.parts[2].titles[0]",
    line: '"titles": ["คณะกรรมการองค์การมหาชน"]',
  },
  {
    name: "one label for two entries",
    replace: '"labels": ["รายได้"]',
    by: '"labels": ["งบประมาณ"]',
    messageId: "wording-twice",
    path: "$.parts[0].fields[8].labels[0]",
  },
  {
    name: "one sheet for two parts",
    replace: '"sheet": "รายได้"',
    by: '"sheet": "ข้อมูลพื้นฐาน "',
    messageId: "sheet-twice",
    path: "$.parts[1].sheet",
  },
  {
    name: "a grade of no rule",
    replace: '"ruleGrades": {}',
    by: '"ruleGrades": {\n"targets-flat": "off",\n"targets-round": "off"}',
    messageId: "unknown-rule",
    path: '$.ruleGrades["targets-round"]',
    line: '"targets-round"',
  },
  {
    name: "a policy without a source",
    replace: '"about": "policies.rounding"',
    by: '"about": "rounding"',
    messageId: "policy-without-source",
    path: "$.policies.rounding",
    line: '"rounding": "half-up"',
  },
  // The form, as the schema lays it down.
  {
    name: "a missing property",
    replace: '"weightTotal": 100,',
    by: "",
    messageId: "property-missing",
    path: "$.weightTotal",
    line: "{",
  },
  {
    name: "a missing name",
    after: '"tiers"',
    replace: '"id": "minimum",',
    by: "",
    messageId: "property-missing",
    path: "$.tiers[0].id",
    line: '{\n      \n      "point": 50',
  },
  {
    name: "an unknown property",
    replace: '"version": 2,',
    by: '"version": 2,\n"~late/": 5,',
    messageId: "property-unknown",
    path: '$["~late/"]',
    line: '"~late/"',
  },
  {
    name: "a prototype's property",
    replace: '"version": 2,',
    by: '"version": 2,\n"__proto__": { "name": 1 },',
    messageId: "property-unknown",
    path: "$.__proto__",
    line: '"__proto__"',
  },
  {
    name: "a name that no rule can have",
    replace: '"ruleGrades": {}',
    by: '"ruleGrades": { "Targets": "off" }',
    messageId: "property-name",
    path: "$.ruleGrades.Targets",
  },
  {
    name: "a number as text",
    replace: '"point": 75',
    by: '"point": "75"',
    messageId: "type-wrong",
    path: "$.tiers[1].point",
  },
  {
    name: "a fraction of a year",
    replace: '"first": 2565',
    by: '"first": 2564.5',
    messageId: "type-wrong",
    path: "$.fiscalYears.first",
  },
  {
    name: "a list for a text",
    replace: '"rounding": "half-up"',
    by: '"rounding": ["half-up"]',
    messageId: "value-fixed",
    path: "$.policies.rounding",
  },
  {
    name: "an earlier version than any",
    replace: '"schemaVersion": 3',
    by: '"schemaVersion": 0',
    messageId: "version-unknown",
    path: "$.schemaVersion",
  },
  {
    name: "a later version",
    replace: '"schemaVersion": 3',
    by: '"schemaVersion": 4',
    messageId: "version-newer",
    path: "$.schemaVersion",
  },
  {
    name: "an unknown policy",
    replace: '"belowMinimum": "zero"',
    by: '"belowMinimum": "half"',
    messageId: "value-unknown",
    path: "$.policies.belowMinimum",
  },
  {
    name: "capitals in an id",
    replace: '"id": "public-organisation-2565"',
    by: '"id": "PO"',
    messageId: "text-form",
    path: "$.id",
  },
  {
    name: "a sheet name that Excel refuses",
    replace: '"sheet": "รายได้"',
    by: '"sheet": "a/b"',
    messageId: "text-form",
    path: "$.parts[1].sheet",
  },
  {
    name: "an empty text",
    replace: '"th": "ขั้นต่ำ"',
    by: '"th": ""',
    messageId: "text-empty",
    path: "$.tiers[0].name.th",
  },
  {
    name: "a long sheet name",
    replace: '"sheet": "รายได้"',
    by: `"sheet": "${"ก".repeat(32)}"`,
    messageId: "text-too-wide",
    path: "$.parts[1].sheet",
  },
  {
    name: "a year of the Common Era",
    replace: '"first": 2565',
    by: '"first": 2022',
    messageId: "number-too-small",
    path: "$.fiscalYears.first",
  },
  {
    name: "seven decimals",
    after: '"decimals"',
    replace: '"score": 2',
    by: '"score": 7',
    messageId: "number-too-big",
    path: "$.decimals.score",
  },
  {
    name: "far exceeded at 100",
    replace: '"farExceeded": 150',
    by: '"farExceeded": 100',
    messageId: "number-not-above",
    path: "$.policies.farExceeded",
  },
  {
    name: "no words",
    replace: '"component": ["องค์ประกอบที่", "องค์ประกอบ"]',
    by: '"component": []',
    messageId: "list-too-short",
    path: "$.vocabulary.component",
  },
  {
    name: "a word twice",
    replace: '"component": ["องค์ประกอบที่", "องค์ประกอบ"]',
    by: '"component": ["องค์ประกอบ", "องค์ประกอบ"]',
    messageId: "entry-twice",
    path: "$.vocabulary.component",
  },
  // Valid JSON that no document can hold.
  {
    name: "a property twice",
    replace: '"weightTotal": 100,',
    by: '"weightTotal": 100,\n"weightTotal": 100,',
    messageId: "property-twice",
    path: "$.weightTotal",
    line: '"weightTotal": 100,\n  "decimals"',
  },
  {
    name: "a number beyond all bounds",
    replace: '"nationalTarget": 85',
    by: '"nationalTarget": 1e999',
    messageId: "number-too-large",
    path: "$.ita.nationalTarget",
  },
  {
    name: "half a character",
    replace: '"th": "ขั้นต่ำ"',
    by: '"th": "\\ud83d"',
    messageId: "half-character",
    path: "$.tiers[0].name.th",
  },
];

test.each(PROVOCATIONS)("$name", (provocation) => {
  const { text, line } = provoke(TEXT, provocation);
  const reading = readFramework(text);
  expect(places(reading)).toEqual([`${line} ${provocation.path} ${provocation.messageId}`]);
  expect("faults" in reading && reading.faults.flatMap(textFaults)).toEqual([]);
});

test("every message of frameworks is provoked", () => {
  const provoked = new Set(PROVOCATIONS.map(({ messageId }) => messageId));
  expect(Object.keys(FRAMEWORK_MESSAGES).filter((id) => !provoked.has(id))).toEqual([]);
});
