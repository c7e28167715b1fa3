import { readFileSync } from "node:fs";
import path from "node:path";
import { applyPlan, planFreeze, planThaw } from "../../src/app/freeze-workbook";
import { FROZEN_NAMESPACE } from "../../src/domain/formulas/portable/frozen-part";
import { KPI_FUNCTIONS } from "../../src/domain/scoring/function-names";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { toXlsx } from "../../src/host/convert/to-xlsx";
import { openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import { openEmbeddedExcel, type OpenedExcel } from "../support/embedded-excel";
import { recalculateWithLibreOffice, testWithLibreOffice } from "../support/libreoffice";
import { openPramoen } from "../support/pramoen-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

async function openSample(): Promise<void> {
  const file = path.resolve(__dirname, "../../assets/samples/etda-2565.xlsx");
  excel = await openPramoen(readFileSync(file));
}

function cellsOf({ sheets }: WorkbookSnapshot) {
  return sheets.flatMap(({ name, cells }) =>
    [...cells.rowIndices()].flatMap((row) =>
      cells.inRow(row).map(({ column, cell }) => ({ at: `${name} ${row},${column}`, ...cell })),
    ),
  );
}

test("the sample: native formulas show the same figures, and thawing brings every formula back", async () => {
  await openSample();
  const port = createExcelWorkbook();
  const before = cellsOf(await port.readWorkbook());
  const plan = await planFreeze(port, { scope: "workbook", form: "formulas" });
  expect(plan.preview.length + plan.skipped.length).toBeGreaterThan(0);
  await applyPlan(port, plan);
  await excel.waitForCalculation();
  const frozen = new Map(cellsOf(await port.readWorkbook()).map((cell) => [cell.at, cell]));
  const ours = before.filter((cell) => /KPI/.test(cell.formula ?? "") && typeof cell.value === "number");
  expect(ours.length).toBeGreaterThan(5);
  for (const { at, value } of ours)
    expect([at, frozen.get(at)?.value]).toEqual([at, expect.closeTo(value as number, 11)]);
  const thaw = await planThaw(port);
  expect(thaw.skipped).toEqual([]);
  await applyPlan(port, thaw);
  const after = cellsOf(await port.readWorkbook());
  expect(after.map((cell) => [cell.at, cell.formula])).toEqual(before.map((cell) => [cell.at, cell.formula]));
});

test("parts and names are read with the cells, in as many round trips as without", async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "A", rows: [[1]] }] });
  const port = createExcelWorkbook();
  const part = `<frozen xmlns="${FROZEN_NAMESPACE}">[]</frozen>`;
  await port.apply({
    changes: [
      { kind: "put-name", name: "PRAMOEN.TEST", before: null, formula: "=LAMBDA(x,x*2)" },
      { kind: "put-part", namespace: FROZEN_NAMESPACE, before: null, content: part },
      {
        kind: "set-cell",
        sheet: "A",
        row: 0,
        column: 1,
        before: null,
        after: { formula: "=PRAMOEN.TEST(A1)" },
      },
    ],
  });
  await excel.waitForCalculation();
  expect(excel.cells("A", "B1")).toEqual([[2]]);
  const start = excel.roundTrips();
  const snapshot = await port.readWorkbook({}, { parts: [FROZEN_NAMESPACE], names: true });
  expect(excel.roundTrips() - start).toBe(3);
  expect(snapshot.parts).toEqual([{ namespace: FROZEN_NAMESPACE, content: part }]);
  expect(snapshot.names).toEqual([{ name: "PRAMOEN.TEST", formula: "=LAMBDA(x,x*2)" }]);
  const gone = { kind: "put-part", namespace: FROZEN_NAMESPACE, content: null } as const;
  await expect(port.apply({ changes: [{ ...gone, before: "<other/>" }] })).rejects.toMatchObject({
    problem: "changed-meanwhile",
  });
  await port.apply({ changes: [{ ...gone, before: part }] });
  expect((await port.readWorkbook({}, { parts: [FROZEN_NAMESPACE] })).parts).toEqual([]);
});

test("the selection, with its sheet", async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "ส่วนที่ 1" }, { name: "สอง, สาม" }] });
  const port = createExcelWorkbook();
  await port.select("สอง, สาม", "B2:C9");
  expect(await port.readSelection()).toEqual({ sheet: "สอง, สาม", address: "B2:C9" });
});

testWithLibreOffice(
  "frozen and saved, LibreOffice calculates the same figures; thawed and saved, every formula is as it was",
  async () => {
    const bytes = readFileSync(path.resolve(__dirname, "../../assets/samples/etda-2565.xlsx"));
    excel = await openPramoen(bytes);
    const port = createExcelWorkbook();
    // Between two targets, so that the line is calculated and not only its upper end.
    await excel.typeIn("ส่วนที่ 1", "F26", 402.5);
    const before = cellsOf(await port.readWorkbook());
    await applyPlan(port, await planFreeze(port, { scope: "workbook", form: "formulas" }));
    await excel.waitForCalculation();
    const recalculated = await readWorkbookFile(
      recalculateWithLibreOffice(await saved(bytes)),
      "frozen.xlsx",
    );
    const figures = new Map(cellsOf(recalculated).map(({ at, value }) => [at, value]));
    const own = before.filter(({ formula, value }) => formula !== null && typeof value === "number");
    expect(own.map(({ at, value }) => [at, value])).toContainEqual(["ส่วนที่ 1 25,6", 75]);
    for (const { at, value } of own)
      expect([at, figures.get(at)]).toEqual([at, expect.closeTo(value as number, 11)]);

    await applyPlan(port, await planThaw(port));
    await excel.waitForCalculation();
    const thawed = await readWorkbookFile(await saved(bytes), "thawed.xlsx");
    expect(cellsOf(thawed).map(({ at, formula }) => [at, formula])).toEqual(
      before.map(({ at, formula }) => [at, formula]),
    );
  },
  180_000,
);

/** The open workbook as the file that Save would give. */
async function saved(opened: Uint8Array): Promise<Uint8Array> {
  const { workbook, state } = excel.host.book;
  return saveXlsx(toXlsx(await openXlsx(opened), workbook.save(), state), { customFunctions: KPI_FUNCTIONS });
}
