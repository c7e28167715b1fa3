import { describeForm } from "../../support/describe";
import { sheetOf, workbookOf, type TestCells } from "../../support/form";

type Row = readonly (string | number)[];

const HEADINGS = ["ตัวชี้วัด", "น้ำหนัก", "คะแนนที่ได้", "คะแนนถ่วงน้ำหนัก", "อื่น"];
/** Weighted = weight × score ÷ 100; nothing in the last column. */
const AGREEING: readonly Row[] = [
  ["ร้อยละของงานที่เสร็จตามแผน", 40, 80, 32],
  ["ระดับความพึงพอใจของผู้รับบริการ", 35, 60, 21],
  ["จำนวนระบบที่เปิดให้บริการ", 25, 90, 22.5],
];
/** The figures of score and weighted score stand in each other's column. */
const EXCHANGED = AGREEING.map(([name, weight, score, weighted]) => [name, weight, weighted, score] as Row);
const WITH_ANOTHER_COLUMN = AGREEING.map((row, i): Row => [...row, 7 + i * 3]);
const NAMES_AMONG_FIGURES = AGREEING.map(
  ([name, , score, weighted]) => [name, "กองแผนงานและงบประมาณ", score, weighted] as Row,
);

const KINDS: readonly (readonly [string, readonly Row[]])[] = [
  ["agreeing", AGREEING],
  ["exchanged", EXCHANGED],
  ["with another column", WITH_ANOTHER_COLUMN],
  ["names among the figures", NAMES_AMONG_FIGURES],
  ["no rows", []],
];

function table(name: string, rows: readonly Row[]) {
  const cells: Record<string, string | number> = {};
  for (const [i, row] of [HEADINGS, ...rows].entries())
    for (const [column, value] of row.entries()) cells[`${"ABCDE"[column]}${i + 1}`] = value;
  return sheetOf(cells satisfies TestCells, name);
}

function columnsOf(...sheets: readonly (readonly [name: string, rows: readonly Row[]])[]) {
  const { tables } = describeForm(workbookOf(...sheets.map(([name, rows]) => table(name, rows))));
  return new Map(tables.map(({ sheet, columns }) => [sheet, columns]));
}

test("figures that agree and that contradict are told apart at all", () => {
  const certain = (rows: readonly Row[]) =>
    columnsOf(["a", rows])
      .get("a")
      ?.every(({ certainty }) => certainty === "sure");
  expect([certain(AGREEING), certain(EXCHANGED)]).toEqual([true, false]);
});

test.each(KINDS)(
  "below headings that other sheets repeat, figures speak for themselves: %s",
  (name, rows) => {
    const alone = columnsOf([name, rows]).get(name);
    const others = KINDS.filter(([other]) => other !== name);
    expect(columnsOf(...others, [name, rows]).get(name)).toEqual(alone);
    expect(columnsOf([name, rows], ...others).get(name)).toEqual(alone);
  },
);
