import { formatCell } from "../../src/domain/workbook/address";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { makeFile } from "../xlsx/make-file";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Cell formats: 0 General, 1 per cent, 2 per cent with two decimals. */
const STYLES = `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="${MAIN}"><cellXfs count="3">${[
  0, 9, 10,
]
  .map((id) => `<xf numFmtId="${id}"/>`)
  .join("")}</cellXfs></styleSheet>`;

const cell = (place: string, style: number, value: number | null = null) =>
  `<c r="${place}" s="${style}">${value === null ? "" : `<v>${value}</v>`}</c>`;
const row = (number: number, cells: readonly string[], attributes = "") =>
  `<row r="${number}" ${attributes}>${cells.join("")}</row>`;
const columns = (...list: readonly (readonly [first: number, last: number, style: number])[]) =>
  `<cols>${list.map(([min, max, style]) => `<col min="${min}" max="${max}" width="9" style="${style}"/>`).join("")}</cols>`;

test.each<[string, string, string[]]>([
  ["without such a format", row(1, [cell("A1", 0, 1), cell("B1", 0), cell("C1", 0, 1)]), []],
  ["listed cells", row(1, [cell("A1", 0, 1), cell("B1", 1), cell("C1", 1, 1)]), ["B1 0"]],
  ["out of order", row(1, [cell("C1", 0, 1), cell("B1", 2), cell("A1", 0, 1)]), ["B1 2"]],
  ["a row without a value", row(1, [cell("A1", 0, 1), cell("C1", 0, 1)]) + row(2, [cell("B2", 1)]), []],
])("cells: %s", async (_, rows, blanks) => {
  expect(await blanksOf(`<sheetData>${rows}</sheetData>`)).toEqual(blanks);
});

test("a formatted column, with cells of their own", async () => {
  const rows = [
    row(1, [cell("A1", 0, 1), cell("C1", 0), cell("D1", 0, 1)]),
    row(2, [cell("B2", 2), cell("C2", 1, 0.4)]),
    row(4, [cell("C4", 0, 1)]),
  ];
  const xml = `${columns([2, 3, 1], [9, 16_384, 1])}<sheetData>${rows.join("")}</sheetData>`;
  expect(await blanksOf(xml)).toEqual(["B1 0", "B2 2", "B4 0"]);
});

test("a formatted row, before its column", async () => {
  const rows = [
    row(1, [cell("A1", 2, 1), cell("C1", 0)], 's="2" customFormat="1"'),
    row(2, [cell("A2", 0, 1)], 's="0" customFormat="1"'),
    row(3, [cell("D3", 0, 1)], 's="2"'),
  ];
  const xml = `${columns([2, 2, 1])}<sheetData>${rows.join("")}</sheetData>`;
  expect(await blanksOf(xml)).toEqual(["B1 2", "B3 0", "D1 2"]);
});

async function blanksOf(xml: string): Promise<string[]> {
  const bytes = makeFile({ sheets: { ก: xml }, styles: STYLES });
  const { sheets } = await readWorkbookFile(bytes, "a.xlsx");
  return [...sheets[0]!.cells.blankCells()]
    .map((blank) => `${formatCell(blank)} ${blank.format.decimals}`)
    .sort();
}
