import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

test("several conditions that come together are all calculated", async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "แบบ", rows: [["ก", "ข", "ค"]] }] });
  const fills = ["#DDE3F8", "#FCE8B2", "#D3EBD6"];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("แบบ");
    for (const [i, fill] of fills.entries()) {
      const { custom } = sheet.getCell(0, i).conditionalFormats.add("Custom");
      custom.rule.formula = `=AND(N("${fill}")=0,TRUE)`;
      custom.format.fill.color = fill;
    }
    await context.sync();
  });
  const { book } = excel.host;
  const sheet = book.workbook.getSheetBySheetName("แบบ")!;
  const conditions = book.injector.get(ConditionalFormattingService);
  const shown = () =>
    fills.map(
      (_, column) => conditions.composeStyle(book.unitId, sheet.getSheetId(), 0, column)?.style?.bg?.rgb,
    );
  // The first look registers the formulas.
  shown();
  await excel.waitForCalculation();
  shown();
  await excel.waitForCalculation();
  expect(shown()).toEqual(fills);
});
