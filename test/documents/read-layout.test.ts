import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { understandForm } from "../../src/app/understand-form";
import { readLayout } from "../../src/documents/read-layout";
import { readStoredLayout } from "../../src/documents/read-stored-layout";
import { writeDocument } from "../../src/documents/write-document";
import { PERFORMANCE_AGREEMENT, PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import type { Layout } from "../../src/domain/layout/layout";
import schema from "../../src/domain/layout/layout.schema.json";
import { LAYOUT_NAMESPACE, writeLayoutPart } from "../../src/domain/layout/stored-layout";
import { finish } from "../../src/domain/steps";
import { formOfText, layoutOf } from "../support/layout";
import { places, provoke, textFaults, type Provocation } from "./provoke";

const TEXT = readFileSync(path.join(__dirname, "../../docs/examples/layout.json"), "utf8");
const LAYOUT = (readLayout(TEXT) as { document: Layout }).document;

test("the example has no faults, and is written as it stands", () => {
  expect(places(readLayout(TEXT))).toEqual([]);
  expect(writeDocument(LAYOUT, "https://example.org/schemas/")).toBe(TEXT);
});

test("the example serves the form that the page shows", () => {
  const page = readFileSync(path.join(__dirname, "../../docs/layouts.md"), "utf8");
  const [, rows = ""] = /```text\n([^]*?)```/u.exec(page) ?? [];
  const evaluation = finish(understandForm(formOfText(rows), { layout: LAYOUT }));
  expect(evaluation.layout).toMatchObject({ tables: 1 });
  expect(evaluation.tables[0]!.headings[0]).toMatchObject({
    columns: { indicator: 0, weight: 1, result: 5, score: 6 },
    counting: { policy: "chosen" },
  });
});

test("the published schema is one that other programs can use", () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);
  expect(validate(JSON.parse(TEXT))).toBe(true);
  expect(validate({ ...JSON.parse(TEXT), columns: null })).toBe(false);
});

const PROVOCATIONS: readonly Provocation[] = [
  {
    name: "no name",
    replace: '"name": "แบบติดตามของกลุ่มจังหวัด"',
    by: '"name": ""',
    messageId: "text-empty",
    path: "$.name",
  },
  {
    name: "a name of spaces",
    replace: '"name": "แบบติดตามของกลุ่มจังหวัด"',
    by: '"name": "  "',
    messageId: "blank-text",
    path: "$.name",
  },
  {
    name: "an unknown framework",
    replace: '"framework": "government-unit-three-tier"',
    by: '"framework": "government-unit"',
    messageId: "framework-unknown",
    path: "$.framework",
  },
  {
    name: "a later version of the format",
    replace: '"schemaVersion": 1',
    by: '"schemaVersion": 2',
    messageId: "version-newer",
    path: "$.schemaVersion",
  },
  {
    name: "an unknown role",
    after: '"group": "รอบแรก"',
    replace: '"role": "score"',
    by: '"role": "points"',
    messageId: "role-unknown",
    path: "$.columns[2].role",
  },
  {
    name: "a tier that the framework does not have",
    after: '"group": "รอบแรก"',
    replace: '"role": "score"',
    by: '"role": "target:level-1"',
    messageId: "role-unknown",
    path: "$.columns[2].role",
  },
  {
    name: "two columns of one role",
    replace: '"role": "weight"',
    by: '"role": "indicator"',
    messageId: "role-twice",
    path: "$.columns[1].role",
  },
  {
    name: "one column twice",
    replace: '{\n      "heading": "สัดส่วน"',
    by: '{\n      "heading": "เรื่อง"',
    messageId: "column-twice",
    path: "$.columns[1]",
  },
  {
    name: "letters that are none",
    after: '"heading": "สัดส่วน"',
    replace: '"column": null',
    by: '"column": "4"',
    messageId: "text-form",
    path: "$.columns[1].column",
  },
  {
    name: "a column that nothing tells",
    replace: '"heading": "สัดส่วน"',
    by: '"heading": ""',
    messageId: "place-missing",
    path: "$.columns[1].column",
    line: '"column": null,\n      "role": "weight"',
  },
  {
    name: "a property that is none",
    replace: '"counts"',
    by: '"count"',
    messageId: "property-unknown",
    path: "$.count",
  },
];

test.each(PROVOCATIONS.map((provocation) => [provocation.name, provocation] as const))(
  "%s is told with its line",
  (_, provocation) => {
    const { text, line } = provoke(TEXT, provocation);
    const reading = readLayout(text);
    expect(places(reading)).toContain(`${line} ${provocation.path} ${provocation.messageId}`);
    expect(("faults" in reading ? reading.faults : []).flatMap(textFaults)).toEqual([]);
  },
);

test.each<[what: string, columns: string[], faults: string[]]>([
  ["one role under two groups", ["score คะแนน < รอบ 1", "score คะแนน < รอบ 2"], []],
  ["one role under a group and none", ["score คะแนน < รอบ 1", "score คะแนนรวม"], []],
  ["two that are none of the form's", ["none ก", "none ข"], []],
  ["two headings of one wording by their letters", ["reason หมายเหตุ @J", "evidence หมายเหตุ @K"], []],
  [
    "what all assessments share under two groups",
    ["weight ก < x", "weight ข < y"],
    ["$.columns[1].role role-twice"],
  ],
  ["one tier twice", ["target:standard ก", "target:standard ข"], ["$.columns[1].role role-twice"]],
  ["a tier of no framework", ["target:bronze ก"], []],
])("%s", (_, columns, faults) => {
  const found = places(readLayout(JSON.stringify(layoutOf(columns))));
  expect(found.map((each) => each.replace(/^\d+ /, ""))).toEqual(faults);
});

test("the frameworks that it may name are those at hand", () => {
  const layout = JSON.stringify(layoutOf([], { framework: PERFORMANCE_AGREEMENT.id }));
  expect(places(readLayout(layout))).toEqual([]);
  expect(places(readLayout(layout, { frameworks: [PUBLIC_ORGANISATION_2565] }))).toEqual([
    "1 $.framework framework-unknown",
  ]);
});

describe("the part that a workbook carries", () => {
  test("reads the same, whatever its texts hold", () => {
    const layout = layoutOf([], { name: '<b> & "x" &lt; \u0085\uFFFF\r\n]]> 😀' });
    expect(readStoredLayout(writeLayoutPart(layout))).toEqual({ document: layout });
  });

  test.each([
    ["nothing", "", ["1 $ stored-unreadable"]],
    ["no JSON", `<layout xmlns="${LAYOUT_NAMESPACE}">{</layout>`, ["1 $ stored-unreadable"]],
    [
      "a fault of the document",
      writeLayoutPart({ ...layoutOf([]), framework: "no-such" }),
      ["1 $.framework framework-unknown"],
    ],
  ])("%s is told", (_, content, faults) => {
    const reading = readStoredLayout(content);
    expect(places(reading)).toEqual(faults);
    expect(("faults" in reading ? reading.faults : []).flatMap(textFaults)).toEqual([]);
  });
});
