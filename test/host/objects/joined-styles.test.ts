import { IUniverInstanceService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S" }] });
});
afterEach(() => excel.close());

const run = <T>(queue: (sheet: Excel.Worksheet) => T): Promise<T> =>
  excel.Excel.run(async (context) => {
    const result = queue(context.workbook.worksheets.getItem("S"));
    await context.sync();
    return result;
  });

/** How often cells are written while a batch runs. */
async function writesOf(queue: (sheet: Excel.Worksheet) => void): Promise<number> {
  let writes = 0;
  const listener = excel.host.book.commands.onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id) writes += 1;
  });
  await run(queue);
  listener.dispose();
  return writes;
}

function decorate(sheet: Excel.Worksheet): void {
  const { format } = sheet.getRange("B2:C3");
  format.font.bold = true;
  format.fill.color = "#FFF2CC";
  format.wrapText = true;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#BFBFBF";
  }
}

const look = () =>
  run((sheet) => {
    const { format } = sheet.getRange("B2:C3");
    format.load("wrapText,font/bold,fill/color");
    return { format, edge: format.borders.getItem("EdgeLeft").load("style,color") };
  });

test("the formats of a batch reach the grid in one write", async () => {
  expect(await writesOf(decorate)).toBe(1);
  const { format, edge } = await look();
  expect(format.toJSON()).toMatchObject({
    wrapText: true,
    font: { bold: true },
    fill: { color: "#FFF2CC" },
  });
  expect(edge.toJSON()).toMatchObject({ style: "Continuous", color: "#BFBFBF" });
});

test("what is written or read in between finds them, and the last one counts", async () => {
  const format = await run((sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["@"]];
    cell.format.fill.color = "#111111";
    cell.values = [["007"]];
    cell.format.fill.color = "#222222";
    cell.load("values");
    cell.format.fill.load("color");
    return cell;
  });
  expect([format.values, format.format.fill.color]).toEqual([[["007"]], "#222222"]);
});

test("cleared formats are gone, those written after stay", async () => {
  const cell = await run((sheet) => {
    const range = sheet.getRange("A1");
    range.format.font.bold = true;
    range.clear("Formats");
    range.format.font.italic = true;
    range.format.font.load("bold,italic");
    return range;
  });
  expect(cell.format.font.toJSON()).toMatchObject({ bold: false, italic: true });
});

test("they are one step back", async () => {
  await run(decorate);
  const { book } = excel.host;
  book.injector.get(IUniverInstanceService).focusUnit(book.unitId);
  await book.univerAPI.undo();
  const { format, edge } = await look();
  expect(format.toJSON()).toMatchObject({ wrapText: false, font: { bold: false } });
  expect(edge.style).toBe("None");
});
