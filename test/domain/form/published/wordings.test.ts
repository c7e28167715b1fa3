import { readFileSync } from "node:fs";
import path from "node:path";
import { describeForm } from "../../../support/describe";
import { parseRectangle } from "../../../../src/domain/workbook/address";
import {
  SheetCells,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../../../src/files/read-workbook-file";
import { OTHER_WORDINGS, WORDINGS } from "./wordings";

const PART_1 = "ส่วนที่ 1";

/** Where the sample's part 1 has the heading of each column: its second page has them again. */
const HEADINGS: Readonly<Record<string, readonly [string, string]>> = {
  indicator: ["A4", "A9"],
  weight: ["B4", "B9"],
  "target:minimum": ["C5", "C10"],
  "target:standard": ["D5", "D10"],
  "target:advanced": ["E5", "E10"],
  result: ["F5", "F10"],
  score: ["G5", "G10"],
  weighted: ["H5", "H10"],
};
const COLUMNS = Object.entries(HEADINGS).map(([role, [first]]) => `${first.charAt(0)}=${role}`);

let sample: WorkbookSnapshot;
beforeAll(async () => {
  const bytes = readFileSync(path.join(__dirname, "../../../../assets/samples/etda-2565.xlsx"));
  sample = await readWorkbookFile(bytes, "etda-2565.xlsx");
});

function withTexts(texts: Readonly<Record<string, string>>): WorkbookSnapshot {
  const sheets = sample.sheets.map((sheet) => (sheet.name === PART_1 ? changed(sheet, texts) : sheet));
  return { ...sample, sheets };
}

function changed(sheet: SheetSnapshot, texts: Readonly<Record<string, string>>): SheetSnapshot {
  const places = new Map(
    Object.entries(texts).map(([address, text]) => {
      const { row, column } = parseRectangle(address)!;
      return [`${row} ${column}`, text] as const;
    }),
  );
  const cells = new SheetCells();
  for (const row of sheet.cells.rowIndices()) {
    for (const { column, cell } of sheet.cells.inRow(row)) {
      cells.add(row, column, places.get(`${row} ${column}`) ?? cell.value, cell.formula);
    }
  }
  return { ...sheet, cells };
}

function readSample(texts: Readonly<Record<string, string>> = {}) {
  const { kind, tables } = describeForm(withTexts(texts));
  const [table, ...others] = tables;
  return { kind, table, others };
}

test("the sample: one form of eleven indicators, a total of 100, every column sure", () => {
  const { kind, table, others } = readSample();
  expect([kind, others, table?.sheet]).toEqual(["form", [], PART_1]);
  expect(table!.columns.map(({ column, role }) => `${column}=${role}`)).toEqual(COLUMNS);
  expect(table!.columns.filter(({ certainty }) => certainty === "unsure")).toEqual([]);
  expect(table!.indicators.map(({ code }) => code)).toEqual([
    "1.1.1",
    "1.1.2",
    "1.2.1",
    "1.2.2",
    "2.1.1",
    "2.1.2",
    "2.1.3",
    "2.2",
    "3.1.1",
    "3.1.2",
    "4.1",
  ]);
  expect([table!.total?.value, table!.rating?.text]).toEqual([100, "ดีมาก"]);
});

const casesOf = (wordings: typeof WORDINGS) =>
  Object.entries(wordings).flatMap(([role, words]) => words.map((word) => [role, word] as const));
const cases = casesOf(WORDINGS);

test("43 wordings", () => expect(cases).toHaveLength(43));

test.each(cases)("%s: %j keeps its column", (role, word) => {
  const { kind, table, others } = readSample(Object.fromEntries(HEADINGS[role]!.map((at) => [at, word])));
  expect([kind, others]).toEqual(["form", []]);
  expect(table!.columns.map((column) => `${column.column}=${column.role}`)).toEqual(COLUMNS);
  expect(table!.indicators).toHaveLength(11);
  expect(table!.columns.filter(({ certainty }) => certainty === "unsure")).toEqual([]);
});

test.each(casesOf(OTHER_WORDINGS))("%s: %j keeps its column, and no other is harmed", (role, word) => {
  const { kind, table, others } = readSample(Object.fromEntries(HEADINGS[role]!.map((at) => [at, word])));
  expect([kind, others]).toEqual(["form", []]);
  expect(table!.columns.map((column) => `${column.column}=${column.role}`)).toEqual(COLUMNS);
  const doubted = table!.columns.filter(({ certainty }) => certainty === "unsure");
  expect(doubted.filter((column) => column.role !== role)).toEqual([]);
});

test("no wording is told twice", () => {
  const words = [...cases, ...casesOf(OTHER_WORDINGS)].map(([, word]) => word);
  expect(new Set(words).size).toBe(words.length);
});
