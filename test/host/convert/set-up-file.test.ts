import { NOTE_HEADING, type Change } from "../../../src/domain/workbook/change-set";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { workbookFile } from "../../../src/workbench/workbook-file";
import { openXlsx } from "../../../src/xlsx/reading/open";
import type { FunctionsFile } from "../../../src/host/functions/metadata";
import type { OpenedExcel } from "../../support/embedded-excel";
import { FUNCTIONS_METADATA } from "../../support/functions-metadata";
import { openPramoen } from "../../support/pramoen-excel";
import { OTHER_SHEET, richWorkbook, SHEET } from "./rich-workbook";

let excel: OpenedExcel;
afterEach(() => excel.close());

function save(from: Uint8Array): Promise<Uint8Array> {
  const { univerAPI, state } = excel.host.book;
  return workbookFile(univerAPI, from, state, FUNCTIONS_METADATA.en as FunctionsFile);
}

const NEW = "แบบประเมิน";
const range = { row: 2, column: 1, rowCount: 4, columnCount: 2 };
const own = `${NOTE_HEADING}\nคะแนนไม่ตรง`;

const setUp = (sheet: string): Change[] => [
  {
    kind: "validate-range",
    sheet,
    range,
    allow: { kind: "list", values: ["ผ่าน", "ไม่ผ่าน"] },
    prompt: { title: "ผล", message: "เลือกจากรายการ" },
    alert: { title: "ไม่อยู่ในรายการ", message: "เลือกใหม่", style: "warning" },
  },
  {
    kind: "validate-range",
    sheet,
    range: { ...range, row: 20 },
    allow: { kind: "date", operator: "between", bounds: [44470, "=$F$1"] },
  },
  {
    kind: "validate-range",
    sheet,
    range: { ...range, row: 30 },
    allow: { kind: "any" },
    prompt: { title: "หน่วยนับ", message: "เช่น ร้อยละ" },
  },
  {
    kind: "format-condition",
    sheet,
    range,
    id: "weight-1",
    formula: "=$B3>100",
    format: { fill: "#FFC7CE", fontColour: "#9C0006", bold: true },
  },
  { kind: "put-note", sheet, row: 15, column: 5, text: own },
  { kind: "filter-range", sheet, range },
  { kind: "freeze-panes", sheet, rows: 2, columns: 1 },
  {
    kind: "set-up-page",
    sheet,
    orientation: "landscape",
    titleRows: [0, 1],
    footer: "งบ & ผล",
    fitToWidth: true,
    area: { row: 0, column: 0, rowCount: 40, columnCount: 6 },
  },
  {
    kind: "format-range",
    sheet,
    range,
    format: { locked: false, italic: true, indent: 2, horizontal: "left" },
  },
  { kind: "protect-sheet", sheet },
];

/** Everything of a sheet that was set up, through office.js. */
function seen(name: string) {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { pageLayout, autoFilter, protection, comments } = sheet;
    const rules = ["B3:C6", "B21:C24", "B31:C34"].map((address) => sheet.getRange(address).dataValidation);
    for (const rule of rules) rule.load("type,rule,prompt,errorAlert");
    const conditions = sheet.getRange("B3:C6").conditionalFormats;
    conditions.load("items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color");
    const places = [
      pageLayout.getPrintTitleRowsOrNullObject(),
      pageLayout.getPrintAreaOrNullObject(),
      autoFilter.getRangeOrNullObject(),
      sheet.freezePanes.getLocationOrNullObject(),
    ];
    for (const place of places) place.load("address");
    const cells = sheet.getRange("B3:C6");
    cells.load("format/protection/locked,format/font/italic,format/indentLevel");
    pageLayout.load("orientation,paperSize,zoom");
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.load("centerFooter");
    protection.load("protected,options");
    comments.load("items/content");
    await context.sync();
    return {
      rules: rules.map((rule) => rule.toJSON()),
      condition: conditions.items.flatMap(({ customOrNullObject: { isNullObject, rule, format } }) =>
        isNullObject ? [] : [[rule.formula, format.fill.color]],
      ),
      places: places.map(({ address }) => address.split("!")[1]),
      format: [cells.format.protection.locked, cells.format.font.italic, cells.format.indentLevel],
      page: [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, footer.centerFooter],
      protection: [protection.protected, protection.options],
      notes: comments.items.map(({ content }) => content),
    };
  });
}

test.each([OTHER_SHEET, NEW])(
  "what is set up on sheet %j is the same after saving and opening",
  async (name) => {
    const bytes = await richWorkbook();
    excel = await openPramoen(bytes);
    const add: Change[] = name === NEW ? [{ kind: "add-sheet", sheet: NEW }] : [];
    await createExcelWorkbook().apply({ changes: [...add, ...setUp(name)] });
    const before = await seen(name);
    expect(before.notes).toContain(own);
    const saved = await save(bytes);
    excel = await openPramoen(saved);
    expect(await seen(name)).toEqual(before);
    // Opened and saved again, nothing changes any more.
    expect(Buffer.from(await save(saved)).equals(Buffer.from(saved))).toBe(true);
  },
);

test("notes of persons stay, also where one beside them is taken away", async () => {
  const bytes = await richWorkbook();
  const before = [...(await openXlsx(bytes)).sheets[0]!.comments].map(([place, { text }]) => [place, text]);
  excel = await openPramoen(bytes);
  excel.host.book.state.protectedSheets.clear();
  const note: Change = { kind: "put-note", sheet: SHEET, row: 15, column: 5, text: own };
  await createExcelWorkbook().apply({ changes: [note] });
  const saved = await save(bytes);
  const texts = async (file: Uint8Array) =>
    [...(await openXlsx(file)).sheets[0]!.comments].map(([place, { text }]) => [place, text]);
  expect((await texts(saved)).sort()).toEqual([...before, ["15,5", own]].sort());
  excel = await openPramoen(saved);
  await createExcelWorkbook().apply({ changes: [{ ...note, text: null }] });
  expect((await texts(await save(saved))).sort()).toEqual(before.sort());
});

test("a filter that is taken off and a condition that is cleared are gone from the file", async () => {
  const bytes = await richWorkbook();
  excel = await openPramoen(bytes);
  const sheet = OTHER_SHEET;
  await createExcelWorkbook().apply({ changes: setUp(sheet).filter(({ kind }) => kind !== "protect-sheet") });
  const saved = await save(bytes);
  excel = await openPramoen(saved);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).autoFilter.remove();
    await context.sync();
  });
  await createExcelWorkbook().apply({ changes: [{ kind: "clear-conditions", sheet, prefix: "weight-" }] });
  const xlsx = await openXlsx(await save(saved));
  const file = xlsx.sheets.find(({ name }) => name === sheet)!;
  expect(file.autoFilter).toBeUndefined();
  expect((file.conditionalRules ?? []).filter(({ formula }) => String(formula).includes("pramoen:"))).toEqual(
    [],
  );
});
