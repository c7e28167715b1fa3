import { findInsertion, insertFormula } from "../../src/app/insert-function";
import { applyScoring, planScoring } from "../../src/app/score-sheet";
import { insertionFormula } from "../../src/domain/guide/insertion";
import { formatCell } from "../../src/domain/workbook/address";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openEmbeddedExcel, type OpenedExcel, type SimpleSheet } from "../support/embedded-excel";
import { CLEAN_FORM } from "../support/form";

const FORM = "ส่วนที่ 1";
let excel: OpenedExcel;
afterEach(() => excel.close());

/** The clean form as rows of inputs, with some cells changed; texts are typed as texts. */
function formSheet(changes: Readonly<Record<string, string | number | null>> = {}): SimpleSheet {
  const cells = { ...CLEAN_FORM, ...changes };
  const rows = Array.from({ length: 13 }, (_, row) =>
    [..."ABCDEFGH"].map((column) => (cells[`${column}${row + 1}`] ?? null) as string | number | null),
  );
  return { name: FORM, rows };
}

async function open(sheet: SimpleSheet, ...others: SimpleSheet[]): Promise<void> {
  excel = await openEmbeddedExcel({ workbook: [...others, sheet] });
  await excel.waitForCalculation();
}

const formulas = (address: string): Promise<unknown[][]> =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(FORM).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });

async function roundTripsOf<T>(work: () => Promise<T>): Promise<{ result: T; trips: number }> {
  const before = excel.roundTrips();
  const result = await work();
  return { result, trips: excel.roundTrips() - before };
}

/** One for the selection, and those of any reading of a workbook of this size. */
const READING = 1 + 3;

test("inserts into the cell that is selected, with the arguments of its row", async () => {
  await open(formSheet({ G8: null }));
  const workbook = createExcelWorkbook();
  await workbook.select(FORM, "G8");
  const { result: point, trips } = await roundTripsOf(() => findInsertion(workbook));
  expect(trips).toBe(READING);
  expect(point).toMatchObject({ at: { sheet: FORM, row: 7, column: 6 }, before: null });
  const formula = insertionFormula("KPISCORE", point.picks["KPISCORE"]!);
  const written = await roundTripsOf(() => insertFormula(workbook, point, formula));
  expect(written.result).toEqual({ written: 1 });
  expect(written.trips).toBe(2);
  expect(await formulas("G8")).toEqual([['=IF(F8="","",KPISCORE(F8,C8,D8,E8))']]);
});

test("does not write over what was typed after the cell was read", async () => {
  await open(formSheet({ G8: null }));
  const workbook = createExcelWorkbook();
  await workbook.select(FORM, "G8");
  const point = await findInsertion(workbook);
  await excel.typeIn(FORM, "G8", 50);
  await expect(insertFormula(workbook, point, "=KPISCORE(1,1,1,1)")).rejects.toMatchObject({
    problem: "changed-meanwhile",
    written: [],
  });
  expect(excel.cells(FORM, "G8")).toEqual([[50]]);
});

test("tells of the protected sheet before, and writes nothing there", async () => {
  await open({ ...formSheet({ G8: null }), protected: true });
  const workbook = createExcelWorkbook();
  await workbook.select(FORM, "G8");
  const point = await findInsertion(workbook);
  expect(point.lock).toBe("no-password");
  await expect(insertFormula(workbook, point, "=1+1")).rejects.toMatchObject({ problem: "protected-sheet" });
  expect(excel.cells(FORM, "G8")).toEqual([[""]]);
});

test("scores a whole sheet: one plan, one write, two round trips, and nothing else is touched", async () => {
  await open(formSheet({ H8: null }), { name: "บันทึก", rows: [["บันทึก"]] });
  const workbook = createExcelWorkbook();
  const before = await formulas("A1:F13");
  const { result: plan, trips } = await roundTripsOf(() => planScoring(workbook));
  expect(trips).toBe(READING);
  expect(plan.formulas.map(({ change }) => formatCell(change))).toEqual([
    "G8",
    "H8",
    "H9",
    "G11",
    "H11",
    "H12",
    "H13",
  ]);
  const [typed] = plan.formulas.filter(({ change }) => formatCell(change) === "G11");
  const written = await roundTripsOf(() => applyScoring(workbook, plan, new Set([typed!])));
  expect(written.result).toEqual({ written: 6 });
  expect(written.trips).toBe(2);
  expect(await formulas("G8:H13")).toEqual([
    ['=IF(F8="","",KPISCORE(F8,C8,D8,E8))', '=IF(G8="","",KPIWEIGHTED(G8,B8))'],
    [100, '=IF(G9="","",KPIWEIGHTED(G9,B9))'],
    ["", ""],
    [75, '=IF(G11="","",KPIWEIGHTED(G11,B11))'],
    ["คะแนนรวม", "=KPITOTAL(G8:G11,B8:B11)"],
    ["สรุปผลการประเมินระดับองค์กร", "=KPIRATING(H12)"],
  ]);
  expect(await formulas("A1:F13")).toEqual(before);
});

test("a cell typed between plan and write stops all of it", async () => {
  await open(formSheet());
  const workbook = createExcelWorkbook();
  const plan = await planScoring(workbook);
  await excel.typeIn(FORM, "G11", 60);
  await expect(applyScoring(workbook, plan)).rejects.toMatchObject({
    problem: "changed-meanwhile",
    detail: `'${FORM}'!G11`,
    written: [],
  });
  expect(excel.cells(FORM, "G8")).toEqual([[87.5]]);
});
