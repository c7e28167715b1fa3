import { PLATFORMS } from "../../../src/host/protocol/platforms";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

const { web, windows } = PLATFORMS;
const open = async (profile = windows) => {
  excel = await openEmbeddedExcel({ profile, workbook: [{ name: "A" }, { name: "ข ค" }] });
};

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

/** Queues, sends, and gives what was queued. */
async function on<T>(work: Work<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("A"), context);
    await context.sync();
    return result;
  });
}
const code = (work: Work<unknown>) =>
  on(work).then(
    () => null,
    (error: { code: string }) => error.code,
  );

test("notes are added, found by their cell, changed, counted and deleted", async () => {
  await open();
  await on(({ notes }, { workbook }) => {
    notes.add("B2", "หนึ่ง");
    notes.add(workbook.worksheets.getItem("A").getRange("A1"), "สอง");
    workbook.notes.add("'ข ค'!C3", "สาม");
  });
  const [all, own, found, missing] = await on(
    ({ notes }, { workbook }) =>
      [
        workbook.notes.load("items/content"),
        notes.load("items"),
        notes.getItem("B2").load("content,visible"),
        notes.getItemOrNullObject("B3").load("content"),
      ] as const,
  );
  expect(all.items.map(({ content }) => content)).toEqual(["สอง", "หนึ่ง", "สาม"]);
  expect(own.items.map(({ content }) => content)).toEqual(["สอง", "หนึ่ง"]);
  expect(own.items[0]!.height).toBeGreaterThan(0);
  expect([found.content, found.visible, missing.isNullObject]).toEqual(["หนึ่ง", false, true]);

  const [place, count] = await on(({ notes }, { workbook }) => {
    notes.getItem("B2").content = "ใหม่";
    notes.getItemAt(0).delete();
    return [workbook.notes.getItemAt(1).getLocation().load("address"), workbook.notes.getCount()] as const;
  });
  expect([place.address, count.value]).toEqual(["'ข ค'!C3", 2]);
  const left = await on(({ notes }) => notes.load("items/content"));
  expect(left.items.map(({ content }) => content)).toEqual(["ใหม่"]);
});

test("a cell holds a note or a comment, and each collection knows its own", async () => {
  await open();
  await on((sheet) => {
    sheet.notes.add("A1", "โน้ต");
    sheet.comments.add(sheet.getRange("A2"), "ความเห็น");
  });
  const { notes, comments } = await on((sheet) => ({
    notes: sheet.notes.load("items/content"),
    comments: sheet.comments.load("items/content"),
  }));
  expect([notes, comments].map(({ items }) => items.map(({ content }) => content))).toEqual([
    ["โน้ต"],
    ["ความเห็น"],
  ]);
  expect(await code(({ notes }) => notes.add("A2", "x"))).toBe("InvalidOperation");
  expect(await code((sheet) => sheet.comments.add(sheet.getRange("A1"), "x"))).toBe("InvalidOperation");
});

test.each<[string, Work<unknown>, string]>([
  ["several cells", ({ notes }) => notes.add("A1:A2", "x"), "InvalidCellAddress"],
  ["no address", ({ notes }) => notes.add("!", "x"), "InvalidCellAddress"],
  ["a cell of another sheet", ({ notes }) => notes.add("'ข ค'!A1", "x"), "InvalidCellAddress"],
  ["no text", ({ notes }) => notes.add("A1", ""), "InvalidArgument"],
  ["a cell without a note", ({ notes }) => notes.getItem("A1").load("content"), "ItemNotFound"],
])("refused: %s", async (_, work, expected) => {
  await open();
  expect(await code(work)).toBe(expected);
});

test("size and visibility are refused on the web, also where everything is loaded", async () => {
  await open(web);
  await on(({ notes }) => notes.add("A1", "x"));
  expect(await code(({ notes }) => notes.load("items/content"))).toBeNull();
  expect(await code(({ notes }) => notes.load("items"))).toBe("NotImplemented");
  expect(await code(({ notes }) => (notes.getItem("A1").visible = true))).toBe("NotImplemented");
});

test.each(["ltsc-2021", "ltsc-2024"] as const)("%s has none", async (platform) => {
  await open(PLATFORMS[platform]);
  expect(await code(({ notes }) => notes.load("items/content"))).toBe("ApiNotFound");
});
