import { LAMBDA_FORMULAS } from "../../../../src/domain/formulas/portable/named-lambdas";
import { planFreezeOf } from "../../../../src/domain/formulas/portable/plan-freeze";
import { columnName } from "../../../../src/domain/workbook/address";
import { createExcelWorkbook } from "../../../../src/excel/excel-workbook";
import { openEmbeddedExcel } from "../../../support/embedded-excel";
import { caseCells, caseSheet, generateCases } from "./native-cases";
import { TOTAL_ROW, totalSheet } from "./total-cases";

/** The grid is slow with names: few cases, of every kind. */
const CASES = generateCases(120);

test.each([...LAMBDA_FORMULAS.keys()])("%s is a name that Excel takes, and no cell address", (name) => {
  expect(name).toMatch(/^[A-Z][A-Z.]*$/);
});

test("named LAMBDAs and native formulas give our numbers in the grid's engine", async () => {
  const { sheet, expected } = caseSheet(CASES);
  const frozen = (["names", "formulas"] as const).map((form) =>
    planFreezeOf({ name: null, sheets: [sheet], names: [] }, null, form),
  );
  const rows = CASES.map((given, i) => [
    ...caseCells(given),
    ...frozen.map((plan) => plan.preview[i]!.after),
  ]);
  const excel = await openEmbeddedExcel({
    workbook: [{ name: "S", rows: rows.map((row) => row.slice(0, 6)) }],
  });
  try {
    const changes = rows.flatMap((row, i) =>
      [6, 7].map((column) => ({
        kind: "set-cell" as const,
        sheet: "S",
        row: i,
        column,
        before: null,
        after: { formula: String(row[column]) },
      })),
    );
    const names = frozen[0]!.changeSet.changes.filter((change) => change.kind === "put-name");
    await createExcelWorkbook().apply({ changes: [...names, ...changes] });
    await excel.waitForCalculation();
    const shown = excel.cells("S", `G1:H${CASES.length}`);
    shown.forEach((pair, i) => {
      for (const [k, value] of pair.entries()) {
        const wanted = expected[i]!;
        const isSame =
          typeof wanted === "number" ? Math.abs(Number(value) - wanted) <= 1e-12 : value === wanted;
        if (!isSame)
          throw new Error(JSON.stringify({ given: CASES[i], wanted, value, formula: rows[i]![6 + k] }));
      }
    });
  } finally {
    await excel.close();
  }
}, 60_000);

test("totals in the grid's engine, native and named", async () => {
  const { sheet, expected } = totalSheet(40);
  const plans = (["formulas", "names"] as const).map((form) =>
    planFreezeOf({ name: null, sheets: [sheet], names: [] }, null, form),
  );
  const excel = await openEmbeddedExcel({ workbook: [{ name: "S" }] });
  try {
    const cells = [...sheet.cells.rowIndices()].flatMap((row) =>
      sheet.cells
        .inRow(row)
        .flatMap(({ column, cell }) =>
          row === TOTAL_ROW ? [] : [{ row, column, after: { value: cell.value as number | string } }],
        ),
    );
    const totals = plans.flatMap((plan, k) =>
      plan.preview.map(({ after }, i) => ({ row: TOTAL_ROW + k, column: i * 2, after: { formula: after } })),
    );
    const names = plans[1]!.changeSet.changes.filter((change) => change.kind === "put-name");
    await createExcelWorkbook().apply({
      changes: [
        ...names,
        ...[...cells, ...totals].map((cell) => ({
          kind: "set-cell" as const,
          sheet: "S",
          before: null,
          ...cell,
        })),
      ],
    });
    await excel.waitForCalculation();
    const last = columnName(expected.length * 2 - 1);
    const shown = excel.cells("S", `A${TOTAL_ROW + 1}:${last}${TOTAL_ROW + 2}`);
    plans.forEach((plan, k) =>
      expected.forEach((wanted, i) => {
        const value = shown[k]![i * 2];
        const isSame = Math.abs(Number(value) - (wanted as number)) <= 1e-12;
        if (!isSame) throw new Error(JSON.stringify({ wanted, value, formula: plan.preview[i] }));
      }),
    );
  } finally {
    await excel.close();
  }
}, 60_000);
