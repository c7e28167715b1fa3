import { valueOf } from "../../../src/domain/form/field";
import type { IndicatorTable } from "../../../src/domain/form/evaluation";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { workbookOfText } from "./published/sheet-text";

const HEADINGS =
  "ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก";
const SCORE_FIRST =
  "ตัวชี้วัด | คะแนนที่ได้ | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | น้ำหนัก (ร้อยละ) | คะแนนถ่วงน้ำหนัก";

/** An indicator with so much weight, a score of 75 and what comes of it. */
const indicator = (name: string, weight: number | "") =>
  `${name} | ${weight} | 80 | 90 | 100 | 90 | 75 | ${weight === "" ? "" : weight * 0.75}`;
/** A label with its figure in the column of weighted scores. */
const closing = (label: string, figure: number | string) => `${label} | | | | | | | ${figure}`;
/** Rows in which nothing stands. */
const empty = (count: number) => Array.from({ length: count }, () => "");

/** The tables of a sheet with these rows, the first being the first of the sheet. */
function tablesOf(...rows: string[]): readonly IndicatorTable[] {
  return readEvaluation(
    workbookOfText({ name: "ก", sheets: [{ name: "แบบ", rows: rows.join("\n") }] }),
    framework,
  ).tables;
}

function tableOf(...rows: string[]): IndicatorTable {
  const tables = tablesOf(...rows);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const namesOf = ({ indicators }: Pick<IndicatorTable, "indicators">) =>
  indicators.map(({ code, name }) => code ?? name);
const totalsOf = (tables: readonly IndicatorTable[]) => tables.map(({ total }) => valueOf(total));
const componentsOf = ({ indicators }: IndicatorTable) =>
  indicators.map(({ component }) => component?.code ?? null);

describe("headings repeated below a total", () => {
  const second = (weight: number) => [HEADINGS, indicator("2.1 ข", weight), closing("คะแนนรวม", 75)];
  const first = (weight: number | "", ...more: string[]) => [
    ...[HEADINGS, indicator("1.1 ก", weight), ...more, closing("รวม", 30)],
  ];

  test.each<[string, string[], totals: (number | null)[]]>([
    ["go on where the weights so far are a part's", [...first(40), ...second(60)], [75]],
    ["go on where much is missing", [...first(97), ...second(3)], [75]],
    ["open another table where rounded weights make up the whole", [...first(98), ...second(100)], [30, 75]],
    ["open another table where the weights make up the whole", [...first(100), ...second(100)], [30, 75]],
    ["open another table where the weights exceed the whole", [...first(140), ...second(60)], [30, 75]],
    [
      "open another table where a weight is missing",
      [...first(40, indicator("1.2 ค", "")), ...second(60)],
      [30, 75],
    ],
    [
      "open another table below a rating",
      [...first(40), closing("ผลการประเมิน", "ดี"), ...second(60)],
      [30, 75],
    ],
    [
      "open another table where the columns are others",
      [...first(40), SCORE_FIRST, "2.1 ข | 75 | 80 | 90 | 100 | 90 | 60 | 45", closing("คะแนนรวม", 75)],
      [30, 75],
    ],
    [
      "open another table where there was nothing above the total",
      [HEADINGS, closing("รวม", 0), ...second(60)],
      [0, 75],
    ],
  ])("%s", (_, rows, totals) => expect(totalsOf(tablesOf(...rows))).toEqual(totals));

  test("a component named between them is that of the indicators below", () => {
    const title = "องค์ประกอบที่ 2 ศักยภาพ";
    expect(componentsOf(tableOf(...first(40), title, ...second(60)))).toEqual([null, "2"]);
  });
});

describe("the component that a table is about", () => {
  const title = "องค์ประกอบที่ 2 ศักยภาพ";
  const rows = [HEADINGS, indicator("2.1 ข", 100)];
  test.each<[string, string[], (string | null)[]]>([
    ["just above its headings", [title, ...rows], ["2"]],
    ["six rows above its headings", [title, ...empty(5), ...rows], ["2"]],
    ["not further above", [title, ...empty(6), ...rows], [null]],
  ])("%s", (_, cells, expected) => expect(componentsOf(tableOf(...cells))).toEqual(expected));

  test("is none that was named in the table above", () => {
    const tables = tablesOf(HEADINGS, indicator("1.1 ก", 100), title, closing("คะแนนรวม", 75), ...rows);
    expect(tables.map(componentsOf)).toEqual([[null], [null]]);
  });
});

describe("rows that are no indicators", () => {
  test.each<[string, string[], string[]]>([
    [
      "numbers of the columns",
      ["(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)", indicator("1.1 ก", 40)],
      ["1.1"],
    ],
    [
      "a note below an indicator without a code",
      [indicator("ก", 40), "หมายเหตุ", indicator("ข", 60)],
      ["ก", "ข"],
    ],
    [
      "what goes on of a coded indicator on another page",
      [indicator("1.1 ก", 40), "(ต่อ) | | 1 | 2 | 3", indicator("1.2 ข", 60)],
      ["1.1", "1.2"],
    ],
  ])("%s", (_, rows, names) => expect(namesOf(tableOf(HEADINGS, ...rows))).toEqual(names));

  test.each<[string, string[], string[]]>([
    ["targets alone below an indicator without a code", [indicator("ก", 40), "ข | | 1 | 2 | 3"], ["ก", "ข"]],
    ["targets alone in the first row", ["ก | | 1 | 2 | 3", indicator("ข", 60)], ["ก", "ข"]],
    [
      "an indicator after a page without any",
      [indicator("1.1 ก", 40), ...empty(9), indicator("1.2 ข", 60)],
      ["1.1", "1.2"],
    ],
  ])("but %s is one", (_, rows, names) => expect(namesOf(tableOf(HEADINGS, ...rows))).toEqual(names));

  test.each<[string, string, lastRow: number]>([
    ["what goes on without a label belongs to the table", " | | ระดับ 1 | | | ต่อ", 2],
    ["what stands beside it does not", " | | | | | | | | | ตรวจแล้ว", 1],
    ["a note below it does not", "หมายเหตุ", 1],
  ])("%s", (_, row, lastRow) => expect(tableOf(HEADINGS, indicator("1.1 ก", 40), row).lastRow).toBe(lastRow));
});

describe("rows that weigh what indicators below them weigh together", () => {
  const parentsOf = ({ parents }: IndicatorTable) =>
    parents.map(({ code, name, indicators }) => [code, name, namesOf({ indicators })]);

  test("stand above them and are none themselves", () => {
    const table = tableOf(
      ...[HEADINGS, "1. งานหลัก | 40", indicator("ก", 20), indicator("ข", 20), indicator("ค", 60)],
    );
    expect(parentsOf(table)).toEqual([["1", "งานหลัก", ["ก", "ข"]]]);
    expect(table.parents[0]?.at).toEqual({ sheet: "แบบ", row: 1, column: 0 });
    expect(namesOf(table)).toEqual(["ก", "ข", "ค"]);
  });

  test("stand one above another", () => {
    const inner = ["งานย่อย | 40", indicator("ก", 20), indicator("ข", 20)];
    const table = tableOf(HEADINGS, "งานหลัก | 60", ...inner, indicator("ค", 20), indicator("ง", 40));
    expect(parentsOf(table)).toEqual([
      [null, "งานหลัก", ["ก", "ข", "ค"]],
      [null, "งานย่อย", ["ก", "ข"]],
    ]);
    expect(namesOf(table)).toEqual(["ก", "ข", "ค", "ง"]);
  });
});

describe("the total in words that nobody knows", () => {
  const WORDS = "ผลสัมฤทธิ์ในภาพใหญ่";
  const two = [HEADINGS, indicator("ก", 40), indicator("ข", 60)];
  const none = [HEADINGS, "ก | 40 | 80 | 90 | 100 | 5 | 0 | 0", "ข | 60 | 80 | 90 | 100 | 5 | 0 | 0"];
  test.each<[string, string[], total: number | null, count: number]>([
    ["by weights that sum to it", [...two, `${WORDS} | 100 | | | | | | 75`], 75, 2],
    ["by weighted scores that sum to it", [...two, closing(WORDS, 75)], 75, 2],
    ["not by another weight", [...two, `${WORDS} | 60 | | | | | | 75`], null, 3],
    ["not by another weighted score", [...two, closing(WORDS, 60)], null, 3],
    ["not by a score alone", [...two, `${WORDS} | | | | | | 75`], null, 3],
    ["not with a result of its own", [...two, `${WORDS} | 100 | | | | 90 | | 75`], null, 3],
    ["not of one indicator", [HEADINGS, indicator("ก", 100), `${WORDS} | 100 | | | | | | 75`], null, 2],
    [
      "not of a part of the whole",
      [HEADINGS, indicator("ก", 40), indicator("ข", 20), `${WORDS} | 60 | | | | | | 45`],
      null,
      3,
    ],
    ["not where a weight is missing", [...two, indicator("ค", ""), `${WORDS} | 100 | | | | | | 75`], null, 4],
    ["not by a score alone where all weighted scores are 0", [...none, `${WORDS} | | | | | | 75`], null, 3],
    ["not by 0 where a weighted score is missing", [...none, "ค | 0 | 80 | 90", closing(WORDS, 0)], null, 4],
    [
      "not where a weighted score is missing",
      [HEADINGS, indicator("ก", 40), "ข | 60 | 80 | 90 | 100 | 90 | 75", closing(WORDS, 30)],
      null,
      3,
    ],
  ])("%s", (_, rows, total, count) => {
    const table = tableOf(...rows);
    expect([valueOf(table.total), table.indicators.length]).toEqual([total, count]);
  });

  test("gives way to a longer label of the total, not to a shorter one", () => {
    const total = (label: string) =>
      valueOf(tableOf(...two, "ผล | 100 | | | | | | 75", closing(label, 80)).total);
    expect([total("คะแนนรวม"), total("รวม")]).toEqual([80, 80]);
    expect(valueOf(tableOf(...two, `${WORDS} | 100 | | | | | | 75`, closing("รวม", 80)).total)).toBe(75);
  });
});

describe("the row that closes a table", () => {
  const one = [HEADINGS, indicator("1.1 ก", 100)];
  test.each<[string, string[], total: number | null]>([
    ["five rows below the last indicator", [...one, ...empty(4), closing("คะแนนรวม", 75)], 75],
    ["not further down", [...one, ...empty(5), closing("คะแนนรวม", 75)], null],
    ["by the longer of two labels", [...one, closing("รวม", 60), closing("คะแนนรวม", 75)], 75],
    ["not by a shorter one below it", [...one, closing("คะแนนรวม", 75), closing("รวม", 60)], 75],
    ["not by the same label again", [...one, closing("คะแนนรวม", 75), closing("คะแนนรวม", 60)], 75],
  ])("%s", (_, rows, total) => expect(valueOf(tableOf(...rows).total)).toBe(total));

  test.each<[string, string[], rating: string | null]>([
    ["the level below the total", [...one, closing("คะแนนรวม", 75), closing("ผลการประเมิน", "ดี")], "ดี"],
    ["the level above the total", [...one, closing("ผลการประเมิน", "ดี"), closing("คะแนนรวม", 75)], "ดี"],
    [
      "the first of two",
      [...one, closing("คะแนนรวม", 75), closing("ผลการประเมิน", "ดี"), closing("ระดับผลการประเมิน", "ดีมาก")],
      "ดี",
    ],
    ["a label above the first indicator is none", [HEADINGS, "ผลการประเมิน", indicator("1.1 ก", 100)], null],
    [
      "a label above the first indicator does not take its place",
      [HEADINGS, "ผลการประเมิน", indicator("1.1 ก", 100), closing("ผลการประเมิน", "ดี")],
      "ดี",
    ],
    [
      "other words about a level, with the name of one beside",
      [...one, closing("คะแนนรวม", 75), closing("ระดับคุณภาพ", "ดี")],
      "ดี",
    ],
    [
      "other words about a level, with no name of one beside",
      [...one, closing("คะแนนรวม", 75), closing("ระดับคุณภาพ", "ผ่าน")],
      null,
    ],
    [
      "other words about a level, with a figure",
      [...one, closing("คะแนนรวม", 75), closing("ระดับคุณภาพ", 4)],
      null,
    ],
    ["words about nothing of the kind", [...one, closing("คะแนนรวม", 75), closing("ความเห็น", "ดี")], null],
  ])("%s", (_, rows, rating) => {
    const table = tableOf(...rows);
    expect(valueOf(table.rating)).toBe(rating);
    expect(namesOf(table)).toEqual(["1.1"]);
  });
});

describe("below the total", () => {
  const closed = [HEADINGS, indicator("1.1 ก", 40), closing("รวม", 30)];
  const component = "องค์ประกอบที่ 2 ศักยภาพ";

  test("a component with an indicator that weighs goes on with the table", () => {
    const table = tableOf(...closed, component, indicator("2.1 ข", 60));
    expect([namesOf(table), valueOf(table.total)]).toEqual([["1.1", "2.1"], null]);
  });

  test.each<[string, string[]]>([
    ["an indicator without a component", [indicator("2.1 ข", 60)]],
    ["a row without a code", [component, indicator("ข", 60)]],
    ["a row without a weight", [component, indicator("2.1 ข", "")]],
    ["a row with nothing but a weight", [component, "2.1 ข | 60"]],
    ["a row without a label", [component, " | 60 | 80 | 90 | 100 | 90 | 75 | 45"]],
  ])("%s does not", (_, rows) => {
    const table = tableOf(...closed, ...rows);
    expect([namesOf(table), valueOf(table.total), table.lastRow]).toEqual([["1.1"], 30, 2]);
  });
});

describe("of tables side by side", () => {
  const headings = "ตัวชี้วัด | น้ำหนัก | ผลการดำเนินงาน | คะแนนที่ได้";
  const right = [headings, "1.2 ข | 100 | 9 | 95", "คะแนนรวม | | | 95", "ผลการประเมิน | | | ดีมาก"];
  const nothing = " | | | ";
  test.each<[string, string[], total: number | null, rating: string | null]>([
    ["each has its own total and rating", ["คะแนนรวม | | | 75", "ผลการประเมิน | | | ดี"], 75, "ดี"],
    ["none has those of the other", [nothing, nothing], null, null],
  ])("%s", (_, closing, total, rating) => {
    const left = [headings, "1.1 ก | 100 | 5 | 75", ...closing];
    const tables = tablesOf(...left.map((cells, i) => `${cells} | | ${right[i]}`));
    expect(tables.map((table) => [namesOf(table), valueOf(table.total), valueOf(table.rating)])).toEqual([
      [["1.1"], total, rating],
      [["1.2"], 95, "ดีมาก"],
    ]);
  });
});
