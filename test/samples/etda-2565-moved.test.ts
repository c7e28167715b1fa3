import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Evaluation } from "../../src/domain/form/evaluation";
import { readEvaluation } from "../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { normaliseText } from "../../src/domain/thai/text";
import { SheetCells, type SheetSnapshot, type WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

let original: WorkbookSnapshot;
let expected: unknown;
beforeAll(async () => {
  const bytes = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));
  original = await readWorkbookFile(bytes, "etda-2565.xlsx");
  expected = readings(readEvaluation(original, framework));
});

type Place = (row: number, column: number) => readonly [row: number, column: number];

/** Everything that was read, without where it stands and what the cell held. */
function readings({ parts, tables }: Evaluation): unknown {
  const isPlace = (key: string) => ["at", "label", "area", "cell"].includes(key);
  const indicators = tables.flatMap((table) => table.indicators.map(({ code, name }) => ({ code, name })));
  const plain = (key: string, value: unknown): unknown => {
    if (isPlace(key)) return undefined;
    return typeof value === "string" ? normaliseText(value) : value;
  };
  return JSON.parse(JSON.stringify({ parts, indicators }, plain));
}

function copyCells(from: SheetSnapshot, to: SheetCells, place: Place, text = (value: string) => value): void {
  for (const row of from.cells.rowIndices()) {
    for (const { column, cell } of from.cells.inRow(row)) {
      const value = typeof cell.value === "string" ? text(cell.value) : cell.value;
      to.add(...place(row, column), value, cell.formula, cell.format);
    }
  }
}

function everySheet(place: Place, text?: (value: string) => string): WorkbookSnapshot {
  const sheets = original.sheets.map((sheet) => {
    const cells = new SheetCells();
    copyCells(sheet, cells, place, text);
    return { ...sheet, cells };
  });
  return { ...original, sheets };
}

const read = (snapshot: WorkbookSnapshot) => readings(readEvaluation(snapshot, framework));

test("cells moved down and to the right keep every reading, and their fields move along", () => {
  const shift = fc.record({ rows: fc.nat(200), columns: fc.nat(100) });
  fc.assert(
    fc.property(shift, ({ rows, columns }) => {
      const evaluation = readEvaluation(
        everySheet((row, column) => [row + rows, column + columns]),
        framework,
      );
      expect(readings(evaluation)).toEqual(expected);
      const { parts } = readEvaluation(original, framework);
      const places = (found: typeof parts, by: { rows: number; columns: number }) =>
        [...JSON.stringify(found).matchAll(/"row":(\d+),"column":(\d+)/g)].map(([, row, column]) => [
          Number(row) + by.rows,
          Number(column) + by.columns,
        ]);
      expect(places(evaluation.parts, { rows: 0, columns: 0 })).toEqual(places(parts, { rows, columns }));
    }),
    { numRuns: 25 },
  );
});

test.each<[string, () => WorkbookSnapshot]>([
  [
    "with other sheet names",
    () => ({ ...original, sheets: original.sheets.map((sheet, i) => ({ ...sheet, name: `S${i}` })) }),
  ],
  ["with the sheets in reverse", () => ({ ...original, sheets: [...original.sheets].reverse() })],
  ["with an empty row after every row", () => everySheet((row, column) => [row * 2, column])],
  ["with an empty column before every column", () => everySheet((row, column) => [row, column * 2 + 1])],
  [
    "with no-break spaces",
    () =>
      everySheet(
        (row, column) => [row, column],
        (text) => text.replaceAll(" ", "\u00A0"),
      ),
  ],
])("the sample %s is read alike", (_, workbook) => {
  expect(read(workbook())).toEqual(expected);
});

test("in Thai digits", () => {
  const thai = everySheet(
    (row, column) => [row, column],
    (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))),
  );
  expect(read(thai)).toEqual(expected);
});

test.each([1, 2, 5])("all parts on one sheet, %i rows apart, keep their rows", (gap) => {
  const cells = new SheetCells();
  let top = 0;
  for (const sheet of original.sheets) {
    copyCells(sheet, cells, (row, column) => [row + top, column]);
    top += sheet.cells.rowIndices().at(-1)! + 1 + gap;
  }
  const snapshot = { ...original, sheets: [{ ...original.sheets[0]!, cells }] };
  expect(read(snapshot)).toEqual(expected);
});

test("in any order on one sheet", () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
  fc.assert(
    fc.property(orders, (order) => {
      const cells = new SheetCells();
      let top = 0;
      for (const sheet of order.map((i) => original.sheets[i]!)) {
        copyCells(sheet, cells, (row, column) => [row + top, column]);
        top += sheet.cells.rowIndices().at(-1)! + 3;
      }
      expect(read({ ...original, sheets: [{ ...original.sheets[0]!, cells }] })).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
