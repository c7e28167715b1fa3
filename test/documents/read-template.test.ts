import { readFileSync } from "node:fs";
import path from "node:path";
import { readTemplate } from "../../src/documents/read-template";
import {
  PUBLIC_ORGANISATION_2565,
  PUBLIC_ORGANISATION_FIVE_POINT,
} from "../../src/domain/framework/frameworks";
import { checkTemplate } from "../../src/domain/template/check-template";
import type { Template } from "../../src/domain/template/template";
import { TEMPLATE_MESSAGES } from "../../src/domain/template/template-messages";
import { places, provoke, textFaults, type Provocation } from "./provoke";

const TEXT = readFileSync(path.join(__dirname, "sample-template.json"), "utf8");
const TEMPLATE = (readTemplate(TEXT) as { document: Template }).document;
const FOUR = "$.components[3].indicators[0]";
const ONE = "$.components[0].indicators";

test("the oddities of FY2565 are no faults", () => {
  expect(places(readTemplate(TEXT))).toEqual([]);
  expect(checkTemplate(TEMPLATE, PUBLIC_ORGANISATION_2565)).toEqual([]);
});

const PROVOCATIONS: readonly Provocation[] = [
  {
    name: "an agency of spaces",
    replace: '"name": "องค์การตัวอย่าง (องค์การมหาชน)"',
    by: '"name": " "',
    messageId: "blank-text",
    path: "$.agency.name",
  },
  {
    name: "an agency without a name",
    replace: '"name": "องค์การตัวอย่าง (องค์การมหาชน)"',
    by: '"name": ""',
    messageId: "text-empty",
    path: "$.agency.name",
  },
  {
    name: "an unknown framework",
    replace: '"id": "public-organisation-2565"',
    by: '"id": "public-organisation-2570"',
    messageId: "framework-unknown",
    path: "$.framework.id",
  },
  {
    name: "another version of the framework",
    after: '"framework"',
    replace: '"version": 2',
    by: '"version": 3',
    messageId: "framework-version",
    path: "$.framework.version",
  },
  {
    name: "a later version of the format",
    replace: '"schemaVersion": 1',
    by: '"schemaVersion": 2',
    messageId: "version-newer",
    path: "$.schemaVersion",
  },
  {
    name: "a year before the framework",
    replace: '"fiscalYear": 2565',
    by: '"fiscalYear": 2564',
    messageId: "year-outside",
    path: "$.fiscalYear",
  },
  {
    name: "a year after the framework",
    replace: '"fiscalYear": 2565',
    by: '"fiscalYear": 2566',
    messageId: "year-outside",
    path: "$.fiscalYear",
  },
  {
    name: "two indicators of one code",
    replace: '"code": "1.1.2"',
    by: '"code": "1.1.1"',
    messageId: "code-twice",
    path: `${ONE}[1].code`,
  },
  {
    name: "two groups of one code",
    replace: '"groups": []',
    by: '"groups": [{ "code": "4.2", "name": "a" },\n{ "code": "4.2", "name": "b" }]',
    messageId: "code-twice",
    path: "$.components[3].groups[1].code",
    line: '"name": "b"',
  },
  {
    name: "two monitoring indicators of one code",
    replace: '"part3": [',
    by: '"part3": [{ "code": "1", "name": "a", "targets": {} },',
    messageId: "code-twice",
    path: "$.part3[1].code",
    line: '"code": "1",\n      "name": "ความสำเร็จของโครงการ",\n      "targets": {\n        "2565"',
  },
  {
    name: "a component that is not laid down",
    replace: '"code": "4",\n',
    by: '"code": "5",\n',
    messageId: "component-unknown",
    path: "$.components[3].code",
  },
  {
    name: "an indicator of another component",
    replace: '"code": "4.1"',
    by: '"code": "5.1"',
    messageId: "code-elsewhere",
    path: `${FOUR}.code`,
  },
  {
    name: "a group of another component",
    replace: '"groups": []',
    by: '"groups": [{ "code": "41.1", "name": "a" }]',
    messageId: "code-elsewhere",
    path: "$.components[3].groups[0].code",
  },
  {
    name: "an indicator of an unknown group",
    replace: '"code": "4.1"',
    by: '"code": "4.1.1"',
    messageId: "group-unknown",
    path: `${FOUR}.code`,
  },
  {
    name: "a heading with another weight",
    replace: '"weight": 40',
    by: '"weight": 40.01',
    messageId: "component-weight",
    path: "$.components[0].weight",
  },
  {
    name: "weights above 100",
    after: '"4.1"',
    replace: '"weight": 10',
    by: '"weight": 10.01',
    messageId: "weight-total",
    path: "$.components",
    line: '"components"',
  },
  {
    name: "a tier without an entry",
    after: '"1.1.1"',
    replace: '"minimum": "มีกรอบและความร่วมมือ 1 หน่วยงาน",',
    by: "",
    messageId: "target-missing",
    path: `${ONE}[0].targets.minimum`,
    line: '"targets"',
  },
  {
    name: "an unknown tier",
    after: '"1.1.1"',
    replace: '"minimum"',
    by: '"level-1": 1, "minimum"',
    messageId: "tier-unknown",
    path: `${ONE}[0].targets["level-1"]`,
  },
  {
    name: 'a highest target of "-"',
    replace: '"advanced": "425"',
    by: '"advanced": "-"',
    messageId: "highest-target-missing",
    path: `${FOUR}.targets.advanced`,
  },
  {
    name: "a highest target of null",
    replace: '"advanced": "425"',
    by: '"advanced": null',
    messageId: "highest-target-missing",
    path: `${FOUR}.targets.advanced`,
  },
  {
    name: "a target of words",
    replace: '"standard": "-",\n            "advanced": "425"',
    by: '"standard": "ปานกลาง", "advanced": "425"',
    messageId: "target-not-figure",
    path: `${FOUR}.targets.standard`,
  },
  {
    name: "units that differ",
    replace: '"advanced": "10 เรื่อง"',
    by: '"advanced": "ร้อยละ 10"',
    messageId: "units-mixed",
    path: `${ONE}[1].targets`,
    line: '"targets": {\n            "minimum": "6 เรื่อง"',
  },
  {
    name: "a unit other than that of the targets",
    replace: '"unit": "ล้านบาท"',
    by: '"unit": "ร้อยละ"',
    messageId: "units-mixed",
    path: "$.components[1].indicators[1].targets",
    line: '"targets": {\n            "minimum": "6 ล้าน',
  },
  {
    name: "a target that is infinite",
    replace: '"minimum": "380"',
    by: `"minimum": "${"9".repeat(309)}"`,
    messageId: "target-not-figure",
    path: `${FOUR}.targets.minimum`,
  },
  {
    name: "a figure beyond all bounds in the other's unit",
    replace: '"standard": "7 ล้านบาท",\n            "advanced": "8 ล้านบาท"',
    by: '"standard": "1e308 ล้านบาท", "advanced": "8 บาท"',
    messageId: "target-not-a-number",
    path: "$.components[1].indicators[1].targets",
    line: '"targets": {\n            "minimum": "6 ล้านบาท"',
  },
  {
    name: "targets that are equal",
    replace: '"minimum": "380"',
    by: '"minimum": 425',
    messageId: "targets-flat",
    path: `${FOUR}.targets`,
    line: '"targets": {\n            "minimum": 425',
  },
  {
    name: "targets that rise and fall",
    replace: '"standard": "8 เรื่อง"',
    by: '"standard": "11 เรื่อง"',
    messageId: "targets-not-monotone",
    path: `${ONE}[1].targets`,
    line: '"targets": {\n            "minimum": "6 เรื่อง"',
  },
  {
    name: "a direction that the targets contradict",
    replace: '"direction": "lower"',
    by: '"direction": "higher"',
    messageId: "direction-mismatch",
    path: `${ONE}[2].targets`,
    line: '"targets": {\n            "minimum": 9',
  },
  {
    name: "one target and no direction",
    replace: '"minimum": "380"',
    by: '"minimum": null',
    messageId: "direction-unknown",
    path: `${FOUR}.targets`,
    line: '"targets": {\n            "minimum": null,\n            "standard": "-"',
  },
  {
    name: "a checklist without items",
    replace: '"kind": "rule"',
    by: '"kind": "checklist"',
    messageId: "checklist-missing",
    path: "$.components[1].indicators[2].checklist",
    line: '{\n          "code": "2.2"',
  },
  {
    name: "a checklist that ends below 100",
    replace: '"points": 25',
    by: '"points": 24',
    messageId: "checklist-short",
    path: "$.components[2].indicators[0].checklist",
    line: '"checklist": {',
  },
  {
    name: "one option to choose from",
    replace: '"พัฒนาบริการใหม่",',
    by: "",
    messageId: "options-missing",
    path: "$.components[2].indicators[1].options",
    line: '"options"',
  },
  {
    name: "no options to choose from",
    replace: '"kind": "rule"',
    by: '"kind": "choose-one"',
    messageId: "options-missing",
    path: "$.components[1].indicators[2].options",
    line: '{\n          "code": "2.2"',
  },
  {
    name: "an option twice",
    replace: '"ปรับปรุงบริการเดิม"',
    by: '"พัฒนา บริการใหม่"',
    messageId: "option-twice",
    path: "$.components[2].indicators[1].options[1]",
  },
  {
    name: "a seat left out",
    replace: '"no": 2,\n      "role"',
    by: '"no": 3,\n      "role"',
    messageId: "board-number",
    path: "$.board[1].no",
  },
  {
    name: "a basic entry that the form lacks",
    replace: '"budget": 618.63',
    by: '"budgets": 618.63',
    messageId: "field-unknown",
    path: "$.entries.basics.budgets",
  },
  {
    name: "a result of no indicator",
    replace: '"2.1.3": {',
    by: '"2.1.4": {',
    messageId: "indicator-unknown",
    path: '$.entries.results["2.1.4"]',
  },
  {
    name: "a monitoring result of no indicator",
    after: '"part3Result"',
    replace: '"1": {',
    by: '"2": {',
    messageId: "monitoring-unknown",
    path: '$.entries.monitoring["2"]',
  },
  {
    name: "a member without a seat",
    after: '"entries"',
    replace: '"no": 2',
    by: '"no": 9',
    messageId: "seat-unknown",
    path: "$.entries.board[0].no",
  },
  {
    name: "a score above the range",
    replace: '"score": 100',
    by: '"score": 100.5',
    messageId: "score-outside",
    path: '$.entries.results["1.1.1"].score',
  },
  {
    name: "a committee's score below the range",
    replace: '"committeeScore": 75',
    by: '"committeeScore": -1',
    messageId: "score-outside",
    path: '$.entries.results["1.1.1"].committeeScore',
  },
  {
    name: "an unknown kind",
    replace: '"kind": "rule"',
    by: '"kind": "rules"',
    messageId: "value-unknown",
    path: "$.components[1].indicators[2].kind",
  },
  {
    name: "a target of true",
    replace: '"minimum": "380"',
    by: '"minimum": true',
    messageId: "type-wrong",
    path: `${FOUR}.targets.minimum`,
  },
  {
    name: "a year of the Common Era",
    after: '"part3"',
    replace: '"2566"',
    by: '"2023"',
    messageId: "property-name",
    path: '$.part3[0].targets["2023"]',
  },
];

test.each(PROVOCATIONS)("$name", (provocation) => {
  const { text, line } = provoke(TEXT, provocation);
  const reading = readTemplate(text);
  expect(places(reading)).toContain(`${line} ${provocation.path} ${provocation.messageId}`);
  expect(places(reading)).toHaveLength(1 + (FOLLOWING[provocation.name] ?? 0));
  expect("faults" in reading && reading.faults.flatMap(textFaults)).toEqual([]);
});

/** What one change makes wrong besides: the code of an entry or component that others refer to. */
const FOLLOWING: Readonly<Record<string, number>> = {
  "a component that is not laid down": 1,
  "a seat left out": 1,
};

test("a template of another agency", () => {
  expect(places(readTemplate(TEXT, { agency: "อตย." }))).toEqual([]);
  expect(places(readTemplate(TEXT, { agency: "องค์การตัวอย่าง(องค์การมหาชน)" }))).toEqual([]);
  const reading = readTemplate(TEXT, { agency: "สพธอ." });
  expect(places(reading).map((place) => place.replace(/^\d+ /u, ""))).toEqual(["$.agency.name other-agency"]);
  expect("faults" in reading && reading.faults.flatMap(textFaults)).toEqual([]);
});

test("a framework that has every direction stated", () => {
  const { policies } = PUBLIC_ORGANISATION_2565;
  const framework = { ...PUBLIC_ORGANISATION_2565, policies: { ...policies, direction: "stated" as const } };
  const faults = checkTemplate(TEMPLATE, framework);
  expect(faults.map(({ messageId, parameters }) => [messageId, parameters.code])).toEqual(
    ["1.1.2", "2.1.3", "4.1"].map((code) => ["direction-missing", code]),
  );
});

test("a template checked against another framework", () => {
  const [fault] = checkTemplate(TEMPLATE, PUBLIC_ORGANISATION_FIVE_POINT);
  expect(fault).toMatchObject({ messageId: "framework-differs", path: ["framework", "id"] });
});

test("80 and more than 80 are two targets", () => {
  const changes = { name: "", messageId: "", path: "" };
  const { text } = provoke(TEXT, {
    ...changes,
    replace: '"advanced": "425"',
    by: '"advanced": "มากกว่า 380"',
  });
  expect(places(readTemplate(text))).toEqual([]);
});

test("faults in several parts are all listed, by line", () => {
  const text = TEXT.replace('"fiscalYear": 2565', '"fiscalYear": "2565"')
    .replace('"kind": "rule"', '"kind": 1')
    .replace('"no": 1', '"no": 4')
    .replace('"budget": 618.63', '"budgets": 618.63');
  expect(places(readTemplate(text)).map((place) => place.split(" ").at(-1))).toEqual([
    "type-wrong",
    "value-unknown",
    "board-number",
  ]);
});

test("every message of templates is provoked", () => {
  const elsewhere = ["framework-differs", "other-agency", "direction-missing"];
  const provoked = new Set([...PROVOCATIONS.map(({ messageId }) => messageId), ...elsewhere]);
  expect(Object.keys(TEMPLATE_MESSAGES).filter((id) => !provoked.has(id))).toEqual([]);
});
