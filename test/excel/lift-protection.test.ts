import { applyPlan, planFreeze, planThaw } from "../../src/app/freeze-workbook";
import { applyWorkbook, planWorkbook, type WorkbookPlan } from "../../src/app/create-workbook";
import { planRepair } from "../../src/app/repair-formulas";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import type { Change, SetCell } from "../../src/domain/workbook/change-set";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { SAMPLE_TEMPLATE as template } from "../domain/template/sample-template";
import { openEmbeddedExcel, type OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

const ALLOWED = { allowFormatColumns: true, allowSort: true };

/** What the protection of a sheet allows; null where it is not protected. */
async function protectionOf(name: string) {
  return excel.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load("protected,options");
    await context.sync();
    return protection.protected ? protection.options : null;
  });
}

async function protect(name: string, password?: string) {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).protection.protect(ALLOWED, password);
    await context.sync();
  });
}

const set = (sheet: string, row: number, value: number): Change => ({
  kind: "set-cell",
  sheet,
  row,
  column: 0,
  before: null,
  after: { value },
});
const lift = (sheet: string): Change => ({ kind: "lift-protection", sheet });
const apply = (...changes: Change[]) => createExcelWorkbook().apply({ changes });

async function openSheets() {
  excel = await openEmbeddedExcel({ workbook: [{ name: "A" }, { name: "B" }] });
  await protect("A");
}

test("a standard workbook is repaired, frozen and thawed, and is protected afterwards as before", async () => {
  excel = await openPramoen(null);
  const port = createExcelWorkbook();
  const inserted = await planWorkbook(port, { framework, template, form: "functions" });
  await applyWorkbook(port, inserted as Extract<WorkbookPlan, { kind: "plan" }>);
  await excel.waitForCalculation();
  const guarded = (await port.readWorkbook()).sheets.filter(({ isProtected }) => isProtected);
  expect(guarded.length).toBeGreaterThan(0);
  const options = await Promise.all(guarded.map(({ name }) => protectionOf(name)));

  const frozen = await planFreeze(port, { scope: "workbook", form: "values" });
  expect(frozen.preview).toEqual([]);
  const { preview, skipped, changeSet } = frozen.lifted!;
  expect(preview.length).toBeGreaterThan(5);
  expect(preview.length + skipped.length).toBe(frozen.skipped.length);
  const before = excel.roundTrips();
  await applyPlan(port, frozen.lifted!);
  // One to look, one to lift, one to write and protect again.
  expect(excel.roundTrips() - before).toBe(3);
  const thaw = await planThaw(port);
  expect(thaw.changeSet.changes).toEqual([]);
  await applyPlan(port, thaw.lifted!);
  await excel.waitForCalculation();
  expect((await planFreeze(port, { scope: "workbook", form: "values" })).skipped).toEqual(frozen.skipped);

  const [{ sheet, address, before: formula }] = preview as [(typeof preview)[number]];
  const [first] = changeSet.changes.filter((change) => change.kind === "set-cell") as [SetCell];
  const broken: Change = { ...first, after: { formula: formula.replace("KPI", "_xldudf_KPI") } };
  await apply(lift(sheet), broken);
  const repair = await planRepair(port);
  expect([repair.preview.length, repair.skipped.length]).toEqual([0, 1]);
  await applyPlan(port, repair.lifted!);
  await excel.waitForCalculation();
  expect(repair.lifted!.preview).toMatchObject([{ sheet, address, after: formula }]);
  expect((await planRepair(port)).lifted).toBeNull();
  expect(await Promise.all(guarded.map(({ name }) => protectionOf(name)))).toEqual(options);
});

test("without being lifted a protected sheet takes nothing, a sheet that is not protected needs no lifting", async () => {
  await openSheets();
  await expect(apply(set("A", 0, 1))).rejects.toMatchObject({ problem: "protected-sheet", written: [] });
  expect(await apply(lift("B"), set("B", 0, 1))).toEqual({ written: 2 });
  expect(await protectionOf("B")).toBeNull();
});

test("a sheet with a password keeps its protection, and those that are lifted with it get theirs back", async () => {
  await openSheets();
  await protect("B", "secret");
  await expect(apply(lift("A"), lift("B"), set("A", 0, 1), set("B", 0, 1))).rejects.toMatchObject({
    problem: "protected-sheet",
    detail: "'B'",
    written: [],
    unprotected: [],
  });
  expect([excel.cells("A", "A1"), excel.cells("B", "A1")]).toEqual([[[""]], [[""]]]);
  expect(await protectionOf("A")).toMatchObject(ALLOWED);
  expect(await protectionOf("B")).toMatchObject(ALLOWED);
});

test("a failure midway: what was written is told, and protection is back as it was", async () => {
  await openSheets();
  const failing: Change = {
    ...(set("B", 0, 1) as Change & { kind: "set-cell" }),
    after: { formula: "=SUM(" },
  };
  await expect(apply(lift("A"), set("A", 0, 1), failing)).rejects.toMatchObject({
    written: ["'A'!A1"],
    unprotected: [],
  });
  expect(excel.cells("A", "A1")).toEqual([[1]]);
  expect(await protectionOf("A")).toMatchObject({ ...ALLOWED, allowAutoFilter: false });
});

test("where protection cannot be put back, the sheet is named", async () => {
  await openSheets();
  const { book } = excel.host;
  const protectedSheets = book.state.protectedSheets;
  const key = book.sheetByName("A")!.getSheetId();
  // Every call fails from the write on, as when the connection is gone.
  const isLost = jest.spyOn(protectedSheets, "add").mockImplementation(() => {
    throw new Error("gone");
  });
  await expect(apply(lift("A"), set("A", 0, 1))).rejects.toMatchObject({
    problem: "host-failure",
    written: ["'A'!A1"],
    unprotected: ["A"],
  });
  isLost.mockRestore();
  expect(protectedSheets.has(key)).toBe(false);
});
