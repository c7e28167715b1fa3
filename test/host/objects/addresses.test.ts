import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

test.each([
  ["Plain", "Plain!A1"],
  ["ผลการประเมิน", "ผลการประเมิน!A1"],
  ["A_1", "A_1!A1"],
  ["Trueman", "Trueman!A1"],
  ["RC2D", "RC2D!A1"],
  ["R", "'R'!A1"],
  ["c", "'c'!A1"],
  ["RC", "'RC'!A1"],
  ["R1C1", "'R1C1'!A1"],
  ["r2", "'r2'!A1"],
  ["A1", "'A1'!A1"],
  ["XFD9", "'XFD9'!A1"],
  ["TRUE", "'TRUE'!A1"],
  ["False", "'False'!A1"],
  ["2566", "'2566'!A1"],
  ["1st", "'1st'!A1"],
  ["Two words", "'Two words'!A1"],
  ["It's", "'It''s'!A1"],
])("the sheet %s in an address", async (name, expected) => {
  excel = await openEmbeddedExcel({ workbook: [{ name }] });
  const address = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1").load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe(expected);
});

test.each<[string, boolean]>([
  ["A1:B2", true],
  ["S!A1", true],
  ["'s'!A1", true],
  ["here", true],
  ["T!A1", false],
  ["'T'!A1:B2", false],
  ["there", false],
  ["Gone!A1", false],
])("getRange(%s) on the sheet S", async (address, isHere) => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S" }, { name: "T" }] });
  const ask = Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("here", worksheets.getItem("S").getRange("C3"));
    names.add("there", worksheets.getItem("T").getRange("C3"));
    await context.sync();
    const range = worksheets.getItem("S").getRange(address).load("address");
    await context.sync();
    return range.address.startsWith("S!");
  });
  if (isHere) expect(await ask).toBe(true);
  else await expect(ask).rejects.toMatchObject({ code: "InvalidArgument" });
});

test.each(["A1,T!B2", "T!A1"])("getRanges(%s) on the sheet S is refused", async (addresses) => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S" }, { name: "T" }] });
  const ask = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRanges(addresses).load("address");
    await context.sync();
  });
  await expect(ask).rejects.toMatchObject({ code: "InvalidArgument" });
});
