import type { HeadingColumns } from "../../../src/domain/form/evaluation";
import { FieldReader } from "../../../src/domain/form/fields";
import { HeadedRows } from "../../../src/domain/form/headed-rows";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { sheetOf, type TestCells, type TestValue } from "../../support/form";

/** A to F, to G, and all from A to H. */
const UNSCORED: HeadingColumns = {
  ...{ indicator: 0, weight: 1, "target:minimum": 2, "target:standard": 3, "target:advanced": 4, result: 5 },
};
const UNWEIGHTED: HeadingColumns = { ...UNSCORED, score: 6 };
const COLUMNS: HeadingColumns = { ...UNWEIGHTED, weighted: 7 };
/** A code in A, and the name beside it. */
const WITH_CODE: HeadingColumns = { code: 0, indicator: 1, weight: 2, result: 3 };

function rowsOf(cells: TestCells, columns: HeadingColumns = COLUMNS): HeadedRows {
  const sheet = sheetOf(cells);
  return new HeadedRows(sheet, new FieldReader(sheet.name, sheet.cells, framework), columns, framework);
}

describe("the label of a row", () => {
  test.each<[string, TestValue, TestValue, object | null]>([
    ["code and name", "1.1", "ก", { text: "1.1 ก", code: "1.1", name: "ก", column: 1 }],
    ["a code kept as a number", 1.1, "ก", { text: "1.1 ก", code: "1.1", name: "ก", column: 1 }],
    ["spaces around both", " 1.1 ", " ก ", { text: "1.1 ก", code: "1.1", name: "ก", column: 1 }],
    ["the code again before the name", "1.1", "1.1 ก", { text: "1.1 ก", code: "1.1", name: "ก" }],
    ["the code again with a dot", "1.1", "1.1. ก", { text: "1.1 ก", name: "ก" }],
    ["the code again without a space", "1.1", "1.1ก ข", { text: "1.1 ก ข", name: "ก ข" }],
    ["the code again behind the name", "1.1", "ตาม 1.1", { text: "1.1 ตาม 1.1", name: "ตาม 1.1" }],
    ["a code of one level", "3", "ก", { text: "3 ก", code: "3", name: "ก" }],
    [
      "a running number before a coded name",
      "3",
      "1.1 ก",
      { text: "1.1 ก", code: "", name: "1.1 ก", column: 1 },
    ],
    ["a running number in Thai digits", "๓.", "1.1 ก", { text: "1.1 ก", code: "" }],
    ["a running number of three digits", "123)", "1.1 ก", { text: "1.1 ก", code: "" }],
    ["what is too long for a running number", "2565", "1.1 ก", { text: "2565 1.1 ก", code: "2565" }],
    ["a code before another code", "2.1", "1.1 ก", { text: "2.1 1.1 ก", code: "2.1", name: "1.1 ก" }],
    ["a code alone", "1.1", null, { text: "1.1", code: "1.1", name: "", column: 0 }],
    ["a name alone", null, "ก", { text: "ก", code: "", name: "ก", column: 1 }],
    ["a name that is a number", null, 5, { text: "5", code: "", name: "5" }],
    ["a logical value is no code", true, "ก", { text: "ก", code: "", column: 1 }],
    ["an error is no name", null, "#N/A", null],
    ["spaces are nothing", " ", " ", null],
    ["nothing", null, null, null],
  ])("%s", (_, A1, B1, expected) => {
    const label = rowsOf({ A1, B1, C1: 40 }, WITH_CODE).label(0);
    if (expected === null) expect(label).toBeNull();
    else expect(label).toMatchObject(expected);
  });

  test("without a column of codes it is the name", () => {
    const rows = rowsOf({ A1: "1.1 ก", A2: null, B2: 40 });
    expect(rows.label(0)).toEqual({ text: "1.1 ก", code: "", name: "1.1 ก", column: 0 });
    expect(rows.label(1)).toBeNull();
  });
});

test.each<[TestValue, TestValue, object | null]>([
  [null, "2. ก", { code: "2", name: "ก" }],
  [2, "ก", { code: "2", name: "ก" }],
  ["๑๒", "ก", { code: "12", name: "ก" }],
  ["3", "1. ก", { code: "3", name: "1. ก" }],
  [null, "ก", null],
  ["ก", "1. ข", null],
  ["2565", "ก", null],
])("%j beside %j has the number %j", (A1, B1, expected) => {
  const rows = rowsOf({ A1, B1 }, WITH_CODE);
  expect(rows.numbered(rows.label(0)!)).toEqual(expected);
});

test.each<[column: string, what: string, told: string[]]>([
  ["A", "a name", []],
  ["B", "a weight", ["isScored", "hasWeight", "hasFigures"]],
  ["C", "the lowest target", ["hasMeasures", "hasFigures"]],
  ["D", "a target", ["hasMeasures", "hasFigures"]],
  ["E", "the highest target", ["hasMeasures", "hasFigures"]],
  ["F", "a result", ["hasMeasures", "hasFigures"]],
  ["G", "a score", ["isScored", "hasFigures"]],
  ["H", "a weighted score", ["isScored", "hasFigures"]],
  ["I", "what stands beside the table", []],
])("a row with nothing but a cell in %s: %s", (column, _, told) => {
  const rows = rowsOf({ [`${column}1`]: 5 });
  const questions = ["hasMeasures", "isScored", "hasWeight", "hasFigures"] as const;
  expect(questions.filter((question) => rows[question](0))).toEqual(told);
});

describe("a row that numbers its columns", () => {
  const marks: TestCells = { A1: "(1)", B1: "(2)", C1: "(3)" };
  test.each<[string, TestCells, HeadingColumns, boolean]>([
    ["from left to right", marks, { indicator: 0, weight: 1, score: 2 }, true],
    ["however the columns were found", marks, { indicator: 2, weight: 1, score: 0 }, true],
    ["with a column between", marks, { score: 2, indicator: 0, weight: 1 }, true],
    ["half of the columns", marks, UNSCORED, true],
    ["less than half of them", marks, UNWEIGHTED, false],
    [
      "not by falling numbers",
      { A1: "(3)", B1: "(2)", C1: "(1)" },
      { indicator: 0, weight: 1, score: 2 },
      false,
    ],
    [
      "not by a name and figures",
      { A1: "1.1 ก", B1: 40, C1: 75 },
      { indicator: 0, weight: 1, score: 2 },
      false,
    ],
    ["not by nothing", {}, { indicator: 0, weight: 1, score: 2 }, false],
  ])("%s", (_, cells, columns, expected) => expect(rowsOf(cells, columns).numbersColumns(0)).toBe(expected));
});

test.each<[string, TestCells, HeadingColumns, label: number, expected: number]>([
  ["in the column of weighted scores", { A1: "รวม", B1: 100, H1: 85 }, COLUMNS, 0, 7],
  ["there though it is empty", { A1: "รวม", B1: 100 }, COLUMNS, 0, 7],
  ["right of a label that stands in that column", { H1: "รวม", I1: 85 }, COLUMNS, 7, 8],
  ["right of a label that stands behind that column", { H1: 5, I1: "รวม", K1: 85 }, COLUMNS, 8, 10],
  ["in the next filled cell where there is no such column", { A1: "ก", C1: "รวม", E1: 85 }, UNWEIGHTED, 2, 4],
  ["beside its label where no cell is filled", { A1: "ก", C1: "รวม" }, UNWEIGHTED, 2, 3],
])("the figure of a label stands %s", (_, cells, columns, label, expected) =>
  expect(rowsOf(cells, columns).figureColumn(0, label)).toBe(expected),
);

describe("a coded row without figures", () => {
  test.each<[string, TestCells, isLeaf: boolean]>([
    ["is a group above a row of its code", { A2: "1.1.1 ข" }, false],
    ["is a group above notes and a row of its code", { A2: "หมายเหตุ", B3: 5, A4: "1.1.1 ข" }, false],
    ["is an indicator above the next one", { A2: "1.2 ข", A3: "1.1.1 ค" }, true],
    ["is an indicator above a code that only begins alike", { A2: "1.10 ข" }, true],
    ["is an indicator at the end of its component", { A2: "องค์ประกอบที่ 2 ข", A3: "1.1.1 ค" }, true],
    ["is an indicator at the end of the table", {}, true],
    ["is an indicator above notes", { A2: "หมายเหตุ" }, true],
  ])("%s", (_, cells, isLeaf) => expect(rowsOf({ A1: "1.1 ก", ...cells }).isLeaf(0, "1.1")).toBe(isLeaf));
});

describe("the last of the rows that a row above them is about", () => {
  /** Weights from the first row on; those with "ผล" beside them have a result. */
  const weighing = (...rows: readonly (number | readonly [weight: number | null, result: "ผล"])[]) =>
    Object.fromEntries(
      rows.flatMap((of, i): [string, TestValue][] => {
        const [weight, result] = typeof of === "number" ? [of, null] : of;
        const row = i + 1;
        return [
          [`A${row}`, `แถว ${row}`],
          [`B${row}`, weight],
          [`F${row}`, result],
        ];
      }),
    );
  const of = (weight: number | null) => [weight, "ผล"] as const;
  /** The second child so many rows below the parent, after one child and rows of text. */
  const apart = (rows: number) => weighing(40, of(20), ...Array.from({ length: rows - 2 }, () => 0), of(20));

  test.each<[string, TestCells, number | null]>([
    ["two that weigh as much together", weighing(40, of(20), of(20)), 2],
    ["three", weighing(40, of(10), of(10), of(20)), 3],
    ["no more than weigh as much", weighing(40, of(20), of(20), of(20), of(20)), 2],
    ["a row between that only structures", weighing(40, of(20), 20, of(20)), 3],
    ["one of them not weighed yet", weighing(40, of(20), of(null), of(20)), 3],
    ["rounded weights, before the next one", weighing(16.67, of(8.333), of(8.333), of(5)), 2],
    ["not one alone: it may be another indicator", weighing(40, of(40), of(20)), null],
    ["not less than its weight", weighing(40, of(20), of(10)), null],
    ["not more than its weight", weighing(40, of(20), of(30)), null],
    ["none of an indicator with a result", weighing(of(40), of(20), of(20)), null],
    ["none of a row without a weight", { A1: "ก", ...weighing(of(20), of(20)), B1: null, F1: null }, null],
    ["none where nothing below has a result", weighing(40, 20, 20), null],
    ["120 rows below it", apart(120), 120],
    ["not further down", apart(121), null],
  ])("%s", (_, cells, expected) => expect(rowsOf(cells).lastChild(0)).toBe(expected));

  test("what stands above it does not count", () => {
    expect(rowsOf(weighing(of(20), 40, of(20), of(20))).lastChild(1)).toBe(3);
  });

  test("without a column of weights there is none", () => {
    const unweighed = { indicator: 0, result: 5 };
    expect(rowsOf(weighing(40, of(20), of(20)), unweighed).lastChild(0)).toBeNull();
  });
});
