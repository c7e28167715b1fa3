import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

describe("worksheets", () => {
  test("are listed in the order of their tabs, with visibility", async () => {
    excel = await openEmbeddedExcel({
      workbook: [{ name: "ส่วนที่ 1" }, { name: "ซ่อน", hidden: true }, { name: "Data" }],
    });
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/position");
      await context.sync();
      return sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position]);
    });
    expect(names).toEqual([
      ["ส่วนที่ 1", "Visible", 0],
      ["ซ่อน", "Hidden", 1],
      ["Data", "Visible", 2],
    ]);
  });

  test("a missing sheet is a null object or ItemNotFound", async () => {
    excel = await openEmbeddedExcel();
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("ไม่มี");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ไม่มี").load("name");
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test.each([
    ["a sheet's name in other case", "DATA", "ItemAlreadyExists"],
    ["a forbidden character", "a/b", "InvalidArgument"],
    ["32 characters", "x".repeat(32), "InvalidArgument"],
  ])("add refuses %s", async (_, name, code) => {
    excel = await openEmbeddedExcel({ workbook: [{ name: "Data" }] });
    const added = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code });
  });

  test("add puts the sheet last, leaves the active one, and takes 31 characters", async () => {
    excel = await openEmbeddedExcel({ workbook: [{ name: "Data" }] });
    const name = "ก".repeat(31);
    const result = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add(name).load("name,position");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [added.name, added.position, active.name];
    });
    expect(result).toEqual([name, 1, "Data"]);
  });

  test("a hundred sheets are read in one round trip", async () => {
    const rows = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 9 }, (_, column) => row * column),
    );
    const workbook = Array.from({ length: 100 }, (_, index) => ({ name: `S${index}`, rows }));
    excel = await openEmbeddedExcel({ workbook, payloadLimit: 50_000_000 });
    const before = excel.roundTrips();
    const cells = await Excel.run(async (context) => {
      const ranges = workbook.map(({ name }) =>
        context.workbook.worksheets
          .getItem(name)
          .getUsedRangeOrNullObject(true)
          .load("values,formulas,address"),
      );
      await context.sync();
      return ranges.map((range) => range.values.length * range.values[0]!.length);
    });
    expect(cells).toEqual(workbook.map(() => 1800));
    expect(excel.roundTrips() - before).toBe(1);
  });
});
