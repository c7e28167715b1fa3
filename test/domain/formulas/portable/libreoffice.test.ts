import fc from "fast-check";
import { planFreezeOf } from "../../../../src/domain/formulas/portable/plan-freeze";
import { functionTable } from "../../../../src/functions/function-table";
import { createXlsx, openXlsx } from "../../../../src/xlsx/reading/open";
import { saveXlsx } from "../../../../src/xlsx/writing/save";
import { recalculateWithLibreOffice, testWithLibreOffice } from "../../../support/libreoffice";
import { SheetCells } from "../../../../src/domain/workbook/snapshot";
import { edit, expectAgreement, isError, scoreRow, type Value } from "./edited-cases";
import { caseCells, caseSheet, generateCases } from "./native-cases";
import { TOTAL_ROW, totalSheet } from "./total-cases";
import { workbookWith } from "./one-sheet";

testWithLibreOffice(
  "LibreOffice gives the same numbers for native formulas",
  async () => {
    const cases = generateCases(1000);
    const { sheet, expected } = caseSheet(cases);
    const { preview } = planFreezeOf({ name: null, sheets: [sheet] }, null, "formulas");
    expect(preview).toHaveLength(cases.length);

    const book = await createXlsx("S");
    cases.forEach((given, i) => {
      caseCells(given).forEach((value, column) => {
        if (value !== null) book.sheets[0]!.cells.set(i, column, { value, formula: null });
      });
      book.sheets[0]!.cells.set(i, 6, { value: null, formula: preview[i]!.after });
    });
    const values = await recalculate(await saveXlsx(book));
    values.forEach((value, i) => {
      const given = cases[i]!;
      const wanted = expected[i]!;
      // LibreOffice, as Excel, takes figures that agree in 15 digits for the same.
      const result = given.result === null ? null : Number(given.result.toPrecision(15));
      const rounded = functionTable.KPISCORE(...caseCells({ ...given, result })) as number | string;
      const isSame = [wanted, rounded].some((one) =>
        typeof one === "number" ? Math.abs(Number(value) - one) <= 1e-12 : (value ?? "") === one,
      );
      if (!isSame)
        throw new Error(JSON.stringify({ given: cases[i], wanted, value, formula: preview[i]!.after }));
    });
    expect(values).toHaveLength(cases.length);
  },
  180_000,
);

testWithLibreOffice(
  "LibreOffice gives the same totals",
  async () => {
    const { sheet, expected } = totalSheet(200);
    const { preview } = planFreezeOf({ name: null, sheets: [sheet] }, null, "formulas");
    const book = await createXlsx("S");
    for (const row of sheet.cells.rowIndices()) {
      for (const { column, cell } of sheet.cells.inRow(row)) {
        if (row === TOTAL_ROW) continue;
        book.sheets[0]!.cells.set(row, column, { value: cell.value as number | string, formula: null });
      }
    }
    // Totals go into one column, each still over its own two columns.
    preview.forEach(({ after, reason }, i) => {
      expect(reason).toBeNull();
      book.sheets[0]!.cells.set(TOTAL_ROW + i, 500, { value: null, formula: after });
    });
    const values = await recalculate(await saveXlsx(book), TOTAL_ROW, 500);
    expect(values).toHaveLength(expected.length);
    values.forEach((value, i) => {
      const isSame = Math.abs(Number(value) - (expected[i] as number)) <= 1e-12;
      if (!isSame) throw new Error(JSON.stringify({ expected: expected[i], value, formula: preview[i] }));
    });
  },
  180_000,
);

testWithLibreOffice(
  "LibreOffice shows the function's figures after later edits, or an error",
  async () => {
    // To LibreOffice TRUE is the number 1, in every function.
    const typedIn = edit.filter((value) => typeof value !== "boolean");
    const edits = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), typedIn), { minLength: 1, maxLength: 3 });
    const given = fc.sample(fc.tuple(scoreRow, edits), { seed: 13, numRuns: 600 });
    const book = await createXlsx("S");
    const expected: unknown[] = [];
    const cells = new SheetCells();
    given.forEach(([row], i) => {
      row.forEach((value, column) => cells.add(i, column, value));
      const shown = functionTable.KPISCORE(...row, "higher");
      cells.add(
        i,
        6,
        isError(shown) ? 0 : (shown as Value),
        `=KPISCORE(A${i + 1},B${i + 1},C${i + 1},D${i + 1},"higher")`,
      );
    });
    const { preview } = planFreezeOf(workbookWith(cells), null, "formulas");
    for (const { address, after } of preview) {
      if (!after.startsWith("=")) continue;
      const row = Number(address.slice(1)) - 1;
      const [values, typed] = given[row]!;
      const now: Value[] = [...values];
      for (const [column, value] of typed) now[column] = value;
      const place = expected.length;
      now.forEach((value, column) => {
        if (value !== null) book.sheets[0]!.cells.set(place, column, { value, formula: null });
      });
      const moved = after.replaceAll(new RegExp(`([A-D])${row + 1}(?!\\d)`, "gu"), `$1${place + 1}`);
      book.sheets[0]!.cells.set(place, 6, { value: null, formula: moved });
      expected.push(functionTable.KPISCORE(...now, "higher"));
    }
    expect(expected.length).toBeGreaterThan(100);
    const values = await recalculate(await saveXlsx(book));
    values.forEach((value, i) => expectAgreement(value, expected[i], { i, formula: preview[i]?.after }));
    expect(values).toHaveLength(expected.length);
  },
  180_000,
);

/** The figures of a column, from its first row down to the first empty cell. */
async function recalculate(bytes: Uint8Array, firstRow = 0, column = 6): Promise<unknown[]> {
  const book = await openXlsx(recalculateWithLibreOffice(bytes));
  const result: unknown[] = [];
  for (let row = firstRow; ; row++) {
    const cell = book.sheets[0]!.cells.get(row, column);
    if (!cell) return result;
    result.push(cell.value);
  }
}
