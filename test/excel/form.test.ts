import { colourColumns, uncolourColumns } from "../../src/app/colour-columns";
import { readForm } from "../../src/app/read-form";
import { COLOURS_NAMESPACE } from "../../src/domain/form/column-colours";
import { LAYOUT_NAMESPACE } from "../../src/domain/layout/stored-layout";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { OpenedExcel, SimpleSheet } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";
import { typedForm } from "../support/typed-form";

const FORM = "ส่วนที่ 1";
const PARTS = { parts: [COLOURS_NAMESPACE, LAYOUT_NAMESPACE] };

let excel: OpenedExcel;
afterEach(() => excel.close());

async function open(...sheets: SimpleSheet[]) {
  excel = await openPramoen(null, { workbook: sheets });
  return createExcelWorkbook();
}

/** The conditions of a sheet with the ranges that they lie on, as they stand. */
function conditions(name = FORM) {
  return Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
    all.load("items/customOrNullObject/rule/formula");
    await context.sync();
    const ranges = all.items.map((item) => item.getRange().load("address"));
    await context.sync();
    return all.items.map(
      (item, i) => `${ranges[i]!.address.split("!")[1]} ${item.customOrNullObject.rule.formula}`,
    );
  });
}

async function tripsOf<T>(work: () => Promise<T>): Promise<{ result: T; trips: number }> {
  const before = excel.roundTrips();
  const result = await work();
  return { result, trips: excel.roundTrips() - before };
}

test("a form is read in as many round trips as Validate takes, and nothing is written", async () => {
  const port = await open(typedForm({}));
  const before = await port.readWorkbook({}, PARTS);
  const { result, trips } = await tripsOf(() => readForm(port));
  expect(trips).toBe(3);
  expect(result.view.tables[0]?.columns).toHaveLength(8);
  expect(result.coloured).toEqual([]);
  expect(await port.readWorkbook({}, PARTS)).toEqual(before);
});

test("columns are coloured over whatever the cells have, and the colours go without a trace", async () => {
  const port = await open(typedForm({ I5: "กขค", I8: "ก" }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(FORM);
    sheet.getRange("B8").format.fill.color = "#123456";
    const own = sheet.getRange("A1:H13").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=$B8>50";
    await context.sync();
  });
  const before = { cells: await port.readWorkbook({}, PARTS), conditions: await conditions() };
  const { view } = await readForm(port);

  const { trips } = await tripsOf(() => colourColumns(port, view));
  expect(trips).toBe(3);
  const coloured = await conditions();
  expect(coloured).toHaveLength(before.conditions.length + 9);
  expect(coloured.filter((each) => each.startsWith("B4:B13"))).toEqual([
    'B4:B13 =AND(N("pramoen:form-weight")=0,TRUE)',
  ]);
  expect(coloured).toContain('I5:I13 =AND(N("pramoen:form-unknown")=0,TRUE)');
  expect((await readForm(port)).coloured).toEqual([FORM]);
  await colourColumns(port, view);
  expect(await conditions()).toEqual(coloured);

  await uncolourColumns(port);
  expect(await conditions()).toEqual(before.conditions);
  expect(await port.readWorkbook({}, PARTS)).toEqual(before.cells);
  const fill = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(FORM).getRange("B8").format.fill.load("color");
    await context.sync();
    return cell.color;
  });
  expect(fill).toBe("#123456");
});

test("a protected sheet is left alone, and so are its colours where it was protected meanwhile", async () => {
  const port = await open(typedForm({}), { ...typedForm({}), name: "สำเนา", protected: true });
  const { view } = await readForm(port);
  expect(view.tables.map(({ isProtected }) => isProtected)).toEqual([false, true]);
  await colourColumns(port, view);
  expect(await conditions("สำเนา")).toEqual([]);

  const protect = (isOn: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(FORM);
      if (isOn) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  await uncolourColumns(port);
  expect(await conditions()).toHaveLength(8);
  expect((await readForm(port)).coloured).toEqual([FORM]);
  await protect(false);
  await uncolourColumns(port);
  expect(await conditions()).toEqual([]);
  expect((await readForm(port)).coloured).toEqual([]);
});
