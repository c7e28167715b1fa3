import { understandForm } from "../../src/app/understand-form";
import type { Evaluation } from "../../src/domain/form/evaluation";
import type { Framework } from "../../src/domain/framework/framework";
import { PERFORMANCE_AGREEMENT } from "../../src/domain/framework/frameworks";
import type { Layout } from "../../src/domain/layout/layout";
import { LAYOUT_NAMESPACE, writeLayoutPart } from "../../src/domain/layout/stored-layout";
import { finish } from "../../src/domain/steps";
import { columnName } from "../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { formOfText, layoutOf, STRANGE_FORM, STRANGE_LAYOUT } from "../support/layout";

const read = (workbook: WorkbookSnapshot, layout?: Layout, framework?: Framework) =>
  finish(understandForm(workbook, { framework, layout }));

/** "A=indicator B=weight": the columns of the first table that rules and summary run on. */
function columnsOf({ tables }: Evaluation): string | null {
  const [table] = tables;
  if (!table) return null;
  const { recognised, ...rest } = table.headings[0];
  expect(recognised.isLaid).toBe(true);
  return Object.entries(rest.columns as Readonly<Record<string, number>>)
    .sort(([, a], [, b]) => a - b)
    .map(([role, column]) => `${columnName(column)}=${role}`)
    .join(" ");
}

const ALL =
  "A=indicator B=weight C=target:minimum D=target:standard E=target:advanced F=result G=score H=weighted";

test("a table none of whose words are known is read by the layout alone", () => {
  const form = formOfText(STRANGE_FORM);
  expect(read(form).tables).toEqual([]);
  const evaluation = read(form, STRANGE_LAYOUT);
  expect(columnsOf(evaluation)).toBe(ALL);
  expect(evaluation.tables[0]!.indicators.map(({ name }) => name)).toHaveLength(2);
  expect(evaluation.layout).toMatchObject({ source: "given", tables: 1, difference: null });
  const { columns } = evaluation.tables[0]!.headings[0].recognised;
  expect(columns.map(({ certainty }) => certainty)).toEqual(columns.map(() => "sure"));
  expect(columns.at(-1)).toMatchObject({ heading: "ช่องพิเศษ", role: "other" });
});

test("by its headings, not by their places", () => {
  const moved = formOfText(`
ปีงบประมาณ พ.ศ. 2565

 | แต้มใหม่ | หัวเรื่อง | ช่องพิเศษ | ส่วน | ค | ข | ก | ชดเชย | ทำได้จริง
 | 77 | 1.1 งาน | 12 | 60 | 80 | 70 | 60 | 46.2 | 71
 | 87 | 1.2 โครงการ | 13 | 40 | 6 | 4 | 2 | 34.8 | 5`);
  expect(columnsOf(read(moved, STRANGE_LAYOUT))).toBe(
    "B=score C=indicator E=weight F=target:advanced G=target:standard H=target:minimum I=weighted J=result",
  );
});

const KNOWN = `
แบบประเมิน ปีงบประมาณ พ.ศ. 2565
ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก | คะแนน sar
1.1 งาน | 60 | 60 | 70 | 80 | 70 | 75 | 45 | 80
1.2 โครงการ | 40 | 2 | 4 | 6 | 4 | 75 | 30 | 90`;

test.each<[what: string, layout: Layout, columns: string]>([
  [
    "against the words of the framework and against the figures",
    layoutOf(["score คะแนน sar", "none คะแนนที่ได้"]),
    ALL.replace("G=score H=weighted", "H=weighted I=score"),
  ],
  [
    "a role taken from the column that would have it",
    layoutOf(["score คะแนน sar"]),
    ALL.replace("G=score H=weighted", "H=weighted I=score"),
  ],
  [
    "none makes a column no column",
    layoutOf(["none คะแนนถ่วงน้ำหนัก", "none คะแนน sar"]),
    ALL.replace(" H=weighted", ""),
  ],
  [
    "what an assessor gives stays what it was said to be",
    layoutOf(["committeeScore คะแนนที่ได้", "none คะแนน sar"]),
    ALL.replace("G=score", "G=committeeScore"),
  ],
  [
    "two targets exchanged",
    layoutOf(["target:advanced ขั้นต่ำ (50)", "target:minimum ขั้นสูง (100)"]),
    ALL.replace("C=target:minimum", "C=target:advanced").replace("E=target:advanced", "E=target:minimum"),
  ],
])("the layout goes before every other sign: %s", (_, layout, columns) => {
  expect(columnsOf(read(formOfText(KNOWN), layout))).toBe(columns);
});

test("a column without a heading is known by its letters", () => {
  const bare = formOfText(KNOWN.replace("| คะแนน sar", "").replace("คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก", "คะแนนที่ได้ |"));
  expect(columnsOf(read(bare, layoutOf(["weighted @H"])))).toBe(ALL);
});

const ROUNDS = `
แบบประเมิน ปีงบประมาณ พ.ศ. 2565
ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | รอบ 6 เดือน | | | รอบ 12 เดือน
 | | | | | ผล | ช่อง ก | คะแนนถ่วงน้ำหนัก | ผล | ช่อง ก | คะแนนถ่วงน้ำหนัก
1.1 งาน | 60 | 60 | 70 | 80 | 70 | 75 | 45 | 75 | 87.5 | 52.5
1.2 โครงการ | 40 | 2 | 4 | 6 | 4 | 75 | 30 | 5 | 87.5 | 35`;
const SHARED = "A=indicator B=weight C=target:minimum D=target:standard E=target:advanced";

test.each<[what: string, counts: string | null, columns: string, policy: string]>([
  ["the usual policy", null, `${SHARED} I=result J=score K=weighted`, "last-round"],
  ["the layout", "รอบ 6 เดือน", `${SHARED} F=result G=score H=weighted`, "chosen"],
])(
  "two headings of one wording under different groups; which counts is said by %s",
  (_, counts, columns, policy) => {
    const layout = layoutOf(["score ช่อง ก < รอบ 6 เดือน", "score ช่อง ก < รอบ 12 เดือน"], { counts });
    const evaluation = read(formOfText(ROUNDS), layout);
    expect(columnsOf(evaluation)).toBe(columns);
    expect(evaluation.tables[0]!.headings[0].counting?.policy).toBe(policy);
  },
);

test("one of two like headings is corrected, the other is read as ever", () => {
  const layout = layoutOf(["none ช่อง ก < รอบ 6 เดือน"]);
  const [table] = read(formOfText(ROUNDS), layout).tables;
  const roles = table!.headings[0].recognised.columns.map(({ role }) => role);
  expect(roles[6]).toBe("other");
  expect(roles[9]).not.toBe("other");
});

test.each<[what: string, layout: Layout, difference: object]>([
  [
    "a heading is missing",
    layoutOf(["score คะแนน sar", "weight ค่าถ่วง"], { headings: ["ตัวชี้วัด"] }),
    { sheet: "แบบ", row: 1, missing: [{ heading: "ค่าถ่วง" }] },
  ],
  [
    "the assessment that should count is missing",
    layoutOf(["score คะแนน sar"], { counts: "รอบที่ 2" }),
    { missing: [], missingAssessment: "รอบที่ 2" },
  ],
])(
  "made for another form, nothing of it is applied and what differs is told: %s",
  (_, layout, difference) => {
    const refused = read(formOfText(KNOWN), { ...layout, framework: PERFORMANCE_AGREEMENT.id });
    expect(refused.layout).toMatchObject({ tables: 0, difference });
    const { layout: none, ...plain } = read(formOfText(KNOWN));
    const { layout: use, ...rest } = refused;
    expect(none).toBeNull();
    expect(use).not.toBeNull();
    expect(JSON.stringify(rest)).toBe(JSON.stringify(plain));
  },
);

test("a workbook without any table differs in nothing that could be told", () => {
  expect(read(formOfText("บันทึก | x"), STRANGE_LAYOUT).layout).toMatchObject({ tables: 0, difference: null });
});

const carrying = (workbook: WorkbookSnapshot, content: string): WorkbookSnapshot => ({
  ...workbook,
  parts: [{ namespace: LAYOUT_NAMESPACE, content }],
});

test("the layout that a workbook carries is applied by itself; one that is given goes before it", () => {
  const workbook = carrying(formOfText(KNOWN), writeLayoutPart(layoutOf(["score คะแนน sar"])));
  expect(read(workbook)).toMatchObject({ layout: { source: "stored", tables: 1 } });
  expect(columnsOf(read(workbook))).toContain("I=score");
  const given = read(workbook, layoutOf(["none คะแนน sar"]));
  expect(given.layout).toMatchObject({ source: "given" });
  expect(columnsOf(given)).toContain("G=score");
});

test.each(["<layout/>", `<layout xmlns="${LAYOUT_NAMESPACE}">{"name":"x"}</layout>`])(
  "one that cannot be read is passed over: %s",
  (content) => {
    expect(read(carrying(formOfText(KNOWN), content)).layout).toBeNull();
  },
);

test("the layout's framework goes before what the form shows, the one that was given before the layout's", () => {
  const { id } = PERFORMANCE_AGREEMENT;
  const layout = layoutOf(["score คะแนน sar"], { framework: id });
  expect(read(formOfText(KNOWN), layout)).toMatchObject({
    framework: { id },
    frameworkReason: { kind: "layout" },
  });
  const [other] = [read(formOfText(KNOWN)).framework];
  expect(read(formOfText(KNOWN), layout, other)).toMatchObject({
    framework: { id: other.id },
    frameworkReason: { kind: "given" },
  });
});

test("levels of a framework that the layout names bring their scale along", () => {
  const levels = formOfText(`
แบบ
หัวเรื่อง | ส่วน | ก | ข | ค | ง | จ | ทำได้จริง | แต้มใหม่ | ชดเชย
1.1 งาน | 60 | 1 | 2 | 3 | 4 | 5 | 3 | 3 | 1.8
1.2 โครงการ | 40 | 10 | 20 | 30 | 40 | 50 | 40 | 4 | 1.6`);
  const layout = layoutOf(
    [
      "indicator หัวเรื่อง",
      "weight ส่วน",
      ..."กขคงจ".split("").map((letter, i) => `target:level-${i + 1} ${letter}`),
      "result ทำได้จริง",
      "score แต้มใหม่",
      "weighted ชดเชย",
    ],
    { framework: PERFORMANCE_AGREEMENT.id },
  );
  expect(columnsOf(read(levels, layout))).toBe(
    "A=indicator B=weight C=target:level-1 D=target:level-2 E=target:level-3 F=target:level-4 G=target:level-5 H=result I=score J=weighted",
  );
  const open = read(levels, { ...layout, framework: null });
  expect(open.frameworkReason.scale.points).toEqual([1, 2, 3, 4, 5]);
});

test("tables side by side are each read by the layout", () => {
  const [, , headings, first, second] = STRANGE_FORM.split("\n");
  const beside = formOfText(
    ["ปีงบประมาณ พ.ศ. 2565", ...[headings, first, second].map((row) => `${row} | ${row}`)].join("\n"),
  );
  const evaluation = read(beside, STRANGE_LAYOUT);
  expect(evaluation.layout).toMatchObject({ tables: 2 });
  expect(evaluation.tables.map(({ headings: [block] }) => block.columns.score)).toEqual([6, 15]);
});
