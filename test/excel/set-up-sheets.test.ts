import {
  conditionFormula,
  NOTE_HEADING,
  type Change,
  type SheetChange,
} from "../../src/domain/workbook/change-set";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { DEFAULT_REQUIREMENTS } from "../../src/host/protocol/app-context";
import { openEmbeddedExcel, type OpenedExcel, type SimpleSheet } from "../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

const SHEET = "ตัวชี้วัด";

async function open(sheets: readonly SimpleSheet[] = [{ name: SHEET }], version = "1.15"): Promise<void> {
  const requirements = { ...DEFAULT_REQUIREMENTS, ExcelApi: version };
  excel = await openEmbeddedExcel({ workbook: sheets, requirements });
  await excel.waitForCalculation();
}

const apply = (...changes: Change[]) => createExcelWorkbook().apply({ changes });

/** Loads through office.js and takes out what was loaded. */
function seen<T>(look: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run((context) => look(context.workbook.worksheets.getItem(SHEET), context));
}

const range = { row: 1, column: 1, rowCount: 3, columnCount: 2 };
const at = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const note = (text: string | null, row = 0, column = 0): Change => ({
  kind: "put-note",
  sheet: SHEET,
  row,
  column,
  text,
});
const condition = (id: string, fill = "#FFC7CE"): Change => ({
  kind: "format-condition",
  sheet: SHEET,
  range,
  id,
  formula: "=$B2>100",
  format: { fill, fontColour: "#9C0006", bold: true },
});
const LIST: Change = {
  kind: "validate-range",
  sheet: SHEET,
  range,
  allow: { kind: "list", values: ["ผ่าน", "ไม่ผ่าน"] },
  prompt: { title: "ผลการประเมิน", message: "เลือกจากรายการ" },
  alert: { title: "ไม่อยู่ในรายการ", message: "เลือกผ่าน หรือไม่ผ่าน", style: "stop" },
};
const PAGE: Change = {
  kind: "set-up-page",
  sheet: SHEET,
  orientation: "landscape",
  titleRows: [0, 1],
  footer: "งบ & ผล",
  fitToWidth: true,
  area: { row: 0, column: 0, rowCount: 40, columnCount: 6 },
};

describe("entry rules", () => {
  const validation = () =>
    seen(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:C4");
      dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      return dataValidation.toJSON();
    });

  test("a list, with what is said beside it and on a wrong entry", async () => {
    await open();
    await apply(LIST);
    expect(await validation()).toEqual({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "ผ่าน,ไม่ผ่าน" } },
      prompt: { showPrompt: true, title: "ผลการประเมิน", message: "เลือกจากรายการ" },
      errorAlert: {
        showAlert: true,
        style: "Stop",
        title: "ไม่อยู่ในรายการ",
        message: "เลือกผ่าน หรือไม่ผ่าน",
      },
      ignoreBlanks: true,
    });
  });

  type Allow = Extract<Change, { kind: "validate-range" }>["allow"];
  test.each<[Allow, string, unknown]>([
    [
      { kind: "list-from", formula: "=รายการ!$A$1:$A$9" },
      "List",
      { list: { inCellDropDown: true, source: "=รายการ!$A$1:$A$9" } },
    ],
    [{ kind: "formula", formula: "=ISNUMBER(B2)" }, "Custom", { custom: { formula: "=ISNUMBER(B2)" } }],
    [
      { kind: "decimal", operator: "between", bounds: [0, "=$F$1"] },
      "Decimal",
      { decimal: { operator: "Between", formula1: 0, formula2: "=$F$1" } },
    ],
    [
      { kind: "whole", operator: "at-least", bounds: [2500] },
      "WholeNumber",
      { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 2500, formula2: "" } },
    ],
    [
      { kind: "text-length", operator: "at-most", bounds: [255] },
      "TextLength",
      { textLength: { operator: "LessThanOrEqualTo", formula1: 255, formula2: "" } },
    ],
    [
      { kind: "date", operator: "more-than", bounds: [44470] },
      "Date",
      { date: { operator: "GreaterThan", formula1: "2021-10-01", formula2: "" } },
    ],
    [{ kind: "decimal", operator: "less-than", bounds: [5] }, "Decimal", expect.anything()],
    [{ kind: "decimal", operator: "equal", bounds: [5] }, "Decimal", expect.anything()],
    [{ kind: "any" }, "None", {}],
  ])("%j replaces what was there", async (allow, type, rule) => {
    await open();
    await apply(LIST);
    await apply({ kind: "validate-range", sheet: SHEET, range, allow });
    const now = await validation();
    expect([now.type, now.rule]).toEqual([type, rule]);
    expect(now.prompt).toMatchObject({ message: "" });
    expect(now.errorAlert).toMatchObject({ showAlert: true, style: "Stop", message: "" });
  });

  test("a prompt without a rule", async () => {
    await open();
    const prompt = { title: "หน่วยนับ", message: "เช่น ร้อยละ" };
    await apply({ kind: "validate-range", sheet: SHEET, range, allow: { kind: "any" }, prompt });
    expect(await validation()).toMatchObject({ type: "None", prompt: { showPrompt: true, ...prompt } });
  });

  test("texts are cut to what Excel holds, between letters", async () => {
    await open();
    const prompt = { title: "น้ำหนักของตัวชี้วัดตามคำรับรองการปฏิบัติราชการ", message: "ก็".repeat(200) };
    await apply({ kind: "validate-range", sheet: SHEET, range, allow: { kind: "any" }, prompt });
    const { title, message } = (await validation()).prompt!;
    expect(title).toBe("น้ำหนักของตัวชี้วัดตามคำรับรองก…");
    expect(message).toBe(`${"ก็".repeat(127)}…`);
  });
});

describe("conditions", () => {
  const conditions = () =>
    seen(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load(
        "items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color," +
          "items/customOrNullObject/format/font/color,items/customOrNullObject/format/font/bold",
      );
      await context.sync();
      return conditionalFormats.items.map(({ type, customOrNullObject: { rule, format } }) => [
        type,
        rule.formula,
        format.fill.color,
        format.font.color,
        format.font.bold,
      ]);
    });

  test("are written with their mark, the first listed the strongest", async () => {
    await open();
    await apply(condition("weight-1"), condition("weight-2", "#FFEB9C"));
    const formula = (id: string) => conditionFormula({ id, formula: "=$B2>100" });
    expect(await conditions()).toEqual([
      ["Custom", formula("weight-1"), "#FFC7CE", "#9C0006", true],
      ["Custom", formula("weight-2"), "#FFEB9C", "#9C0006", true],
    ]);
  });

  test("only the product's own of the prefix are taken away", async () => {
    await open();
    await seen(async (sheet, context) => {
      sheet.getRange("A1:B2").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      await context.sync();
    });
    await apply(condition("weight-1"), condition("score-1"));
    const before = excel.roundTrips();
    await apply({ kind: "clear-conditions", sheet: SHEET, prefix: "weight-" }, condition("weight-2"));
    expect(excel.roundTrips() - before).toBe(2);
    expect((await conditions()).map(([, formula]) => formula)).toEqual([
      conditionFormula({ id: "weight-2", formula: "=$B2>100" }),
      conditionFormula({ id: "score-1", formula: "=$B2>100" }),
      "=A1>1",
    ]);
  });
});

describe("notes", () => {
  const notes = () =>
    seen(async (sheet, context) => {
      sheet.comments.load("items/content");
      await context.sync();
      const cells = sheet.comments.items.map((item) => item.getLocation());
      for (const cell of cells) cell.load("address");
      await context.sync();
      return sheet.comments.items.map(({ content }, i) => [cells[i]!.address.split("!")[1], content]);
    });
  const own = `${NOTE_HEADING}\nคะแนนไม่ตรง`;
  const newer = `${NOTE_HEADING}\nใหม่`;

  test("are comments where Excel has no notes, in two round trips on a sheet without any", async () => {
    await open();
    const before = excel.roundTrips();
    expect(await apply(note(own), note(newer, 4, 2))).toEqual({ written: 2 });
    expect(excel.roundTrips() - before).toBe(2);
    expect(await notes()).toEqual([
      ["A1", own],
      ["C5", newer],
    ]);
  });

  test("the product's own are replaced and taken away, one of a person stays", async () => {
    await open();
    await apply(note(own), note(own, 1));
    await seen(async (sheet, context) => {
      sheet.comments.add(sheet.getRange("A3"), "ตรวจแล้ว");
      await context.sync();
    });
    const before = excel.roundTrips();
    const outcome = await apply(note(newer), note(null, 1), note(own, 2), note(null, 3), note(own, 4));
    expect(outcome).toEqual({ written: 4, leftOut: 1 });
    expect(excel.roundTrips() - before).toBe(3);
    expect(await notes()).toEqual([
      ["A1", newer],
      ["A3", "ตรวจแล้ว"],
      ["A5", own],
    ]);
  });
});

test("print set-up, filter buttons and panes", async () => {
  await open();
  const filter: Change = { kind: "filter-range", sheet: SHEET, range };
  await apply(PAGE, filter, { kind: "freeze-panes", sheet: SHEET, rows: 2, columns: 1 });
  await apply({ ...filter, range: { ...range, rowCount: 9 } });
  const now = await seen(async (sheet, context) => {
    const { pageLayout, autoFilter } = sheet;
    const [titles, area] = [
      pageLayout.getPrintTitleRowsOrNullObject(),
      pageLayout.getPrintAreaOrNullObject(),
    ];
    const [filtered, frozen] = [
      autoFilter.getRangeOrNullObject(),
      sheet.freezePanes.getLocationOrNullObject(),
    ];
    const { defaultForAllPages } = pageLayout.headersFooters;
    pageLayout.load("orientation,paperSize,zoom");
    defaultForAllPages.load("centerFooter");
    for (const place of [titles, filtered, frozen]) place.load("address");
    area.load("address");
    await context.sync();
    return {
      page: [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom],
      footer: defaultForAllPages.centerFooter,
      places: [titles, area, filtered, frozen].map(({ address }) => address.split("!")[1]),
    };
  });
  expect(now).toEqual({
    page: ["Landscape", "A4", { horizontalFitToPages: 1 }],
    footer: "งบ && ผล  &P/&N",
    places: ["1:2", "A1:F40", "B2:C10", "A1:A2"],
  });
});

test.each<[rows: number, columns: number, location: string | null]>([
  [3, 0, "1:3"],
  [0, 2, "A:B"],
  [0, 0, null],
])("%i rows and %i columns frozen are %j", async (rows, columns, location) => {
  await open();
  await apply({ kind: "freeze-panes", sheet: SHEET, rows: 1, columns: 1 });
  await apply({ kind: "freeze-panes", sheet: SHEET, rows, columns });
  const now = await seen(async (sheet, context) => {
    const place = sheet.freezePanes.getLocationOrNullObject();
    place.load("address");
    await context.sync();
    return place.isNullObject ? null : place.address.split("!")[1];
  });
  expect(now).toBe(location);
});

test("a sheet is written before it is protected, and open cells stay open", async () => {
  await open();
  await apply(
    { kind: "protect-sheet", sheet: SHEET },
    { kind: "format-range", sheet: SHEET, range, format: { locked: false, italic: true, indent: 2 } },
    LIST,
    note(`${NOTE_HEADING}\nx`),
    { kind: "set-cell", sheet: SHEET, row: 0, column: 0, before: null, after: { value: "หัว" } },
  );
  const now = await seen(async (sheet, context) => {
    const cells = sheet.getRange("B2:C4");
    cells.load("format/protection/locked,format/font/italic,format/indentLevel,format/horizontalAlignment");
    sheet.protection.load("protected,options");
    await context.sync();
    const { format } = cells;
    const looks = [
      format.protection.locked,
      format.font.italic,
      format.indentLevel,
      format.horizontalAlignment,
    ];
    return { looks, isProtected: sheet.protection.protected, options: sheet.protection.options };
  });
  expect(now.looks).toEqual([false, true, 2, "Left"]);
  expect(now.isProtected).toBe(true);
  expect(now.options).toMatchObject({
    allowAutoFilter: true,
    allowFormatColumns: true,
    allowInsertRows: false,
  });
  expect(excel.cells(SHEET, "A1")).toEqual([["หัว"]]);
  // Protected already: nothing to do, and what is on it is refused.
  expect(await apply({ kind: "protect-sheet", sheet: SHEET })).toEqual({ written: 1 });
});

test.each<[string, Change]>([
  ["an entry rule", LIST],
  ["a condition", condition("weight-1")],
  ["conditions to clear", { kind: "clear-conditions", sheet: SHEET, prefix: "weight" }],
  ["a note", note("x")],
  ["a filter", { kind: "filter-range", sheet: SHEET, range }],
  ["panes", { kind: "freeze-panes", sheet: SHEET, rows: 1, columns: 0 }],
  ["print set-up", PAGE],
])("a protected sheet refuses %s before anything is written", async (_, change) => {
  await open([{ name: SHEET, protected: true }, { name: "B" }]);
  const other: Change = {
    kind: "set-cell",
    sheet: "B",
    row: 0,
    column: 0,
    before: null,
    after: { value: 1 },
  };
  await expect(apply(other, change)).rejects.toMatchObject({
    problem: "protected-sheet",
    detail: SHEET,
    written: [],
  });
  expect(excel.cells("B", "A1")).toEqual([[""]]);
});

describe("taking a sheet away", () => {
  const remove: Change = { kind: "remove-sheet", sheet: SHEET, title: "สรุปปัญหา" };

  test("bears the title: it goes", async () => {
    await open([{ name: SHEET, rows: [["สรุปปัญหา"]] }, { name: "B" }]);
    expect(await apply(remove)).toEqual({ written: 1 });
    expect(excel.host.book.sheets().map((sheet) => sheet.getName())).toEqual(["B"]);
  });

  test("and putting it anew under its name", async () => {
    await open([{ name: SHEET, rows: [["สรุปปัญหา", "เก่า"]], protected: true }, { name: "B" }]);
    await apply(
      remove,
      { kind: "add-sheet", sheet: SHEET },
      { kind: "set-cell", sheet: SHEET, row: 0, column: 0, before: null, after: { value: "สรุปปัญหา" } },
      LIST,
    );
    expect(excel.cells(SHEET, "A1:B1")).toEqual([["สรุปปัญหา", ""]]);
    expect(excel.host.book.sheets().map((sheet) => sheet.getName())).toEqual(["B", SHEET]);
  });

  test.each<[string, readonly SimpleSheet[], string, string]>([
    [
      "another title",
      [{ name: SHEET, rows: [["แผนงาน"]] }, { name: "B" }],
      "changed-meanwhile",
      `'${SHEET}'!A1`,
    ],
    ["no title", [{ name: SHEET }, { name: "B" }], "changed-meanwhile", `'${SHEET}'!A1`],
    ["gone already", [{ name: "B" }], "sheet-missing", SHEET],
  ])("%s: nothing is written", async (_, sheets, problem, detail) => {
    await open(sheets);
    const cell: Change = {
      kind: "set-cell",
      sheet: "B",
      row: 0,
      column: 0,
      before: null,
      after: { value: 1 },
    };
    await expect(apply(remove, cell)).rejects.toMatchObject({ problem, detail, written: [] });
    expect(excel.cells("B", "A1")).toEqual([[""]]);
    expect(excel.host.book.sheets()).toHaveLength(sheets.length);
  });
});

describe("an older Excel", () => {
  test("leaves out what is only comfort", async () => {
    await open([{ name: SHEET }], "1.8");
    const format: Change = { kind: "format-range", sheet: SHEET, range, format: { italic: true, indent: 1 } };
    const outcome = await apply(PAGE, { kind: "filter-range", sheet: SHEET, range }, note("x"), LIST, format);
    expect(outcome).toEqual({ written: 2, leftOut: 3 });
    const { pageLayouts, filters } = excel.host.book.state;
    expect([pageLayouts.size, filters.size]).toEqual([0, 0]);
  });

  test("1.7 knows no entry rules: nothing is written", async () => {
    await open([{ name: SHEET }], "1.7");
    const cell: Change = {
      kind: "set-cell",
      sheet: SHEET,
      row: 0,
      column: 0,
      before: null,
      after: { value: 1 },
    };
    await expect(apply(cell, LIST)).rejects.toMatchObject({
      problem: "missing-api",
      detail: "ExcelApi 1.8",
      written: [],
    });
    expect(excel.cells(SHEET, "A1")).toEqual([[""]]);
    expect(await apply(cell, condition("a"), { kind: "protect-sheet", sheet: SHEET })).toEqual({
      written: 3,
    });
  });
});

test("a failure midway says how far it came, and the sheet that was added is gone again", async () => {
  await open();
  const tooMany = Array.from({ length: 100 }, (_, i) => `รายการ${i}`);
  const changes: SheetChange[] = [
    { kind: "add-sheet", sheet: "ใหม่" },
    { kind: "set-cell", sheet: SHEET, row: 0, column: 0, before: null, after: { value: "หัว" } },
    { kind: "merge-range", sheet: SHEET, range },
    { kind: "validate-range", sheet: SHEET, range: at(9, 9), allow: { kind: "list", values: tooMany } },
    { kind: "freeze-panes", sheet: SHEET, rows: 1, columns: 0 },
  ];
  await expect(apply(...changes)).rejects.toMatchObject({
    problem: "host-failure",
    detail: "InvalidArgument",
    written: [`'${SHEET}'!A1`, `'${SHEET}'!B2:C4`],
  });
  expect(excel.host.book.sheets().map((sheet) => sheet.getName())).toEqual([SHEET]);
});

test("a standard workbook of nine sheets takes two round trips and far less than 5 MB", async () => {
  await open();
  const changes = Array.from({ length: 9 }, (_, i): SheetChange[] => {
    const sheet = `แผ่น ${i + 1}`;
    const cells = Array.from({ length: 170 }, (__, n): SheetChange => {
      const place = { row: Math.floor(n / 6), column: n % 6 };
      return { kind: "set-cell", sheet, ...place, before: null, after: { value: "ตัวชี้วัดที่ต้องประเมิน" } };
    });
    const formats = Array.from({ length: 17 }, (__, n): SheetChange => {
      const format = {
        bold: true,
        fill: "#DDEEFF",
        border: "#808080",
        wrap: true,
        fontName: "TH Sarabun New",
      };
      return {
        kind: "format-range",
        sheet,
        range: { row: n, column: 0, rowCount: 2, columnCount: 6 },
        format,
      };
    });
    return [{ kind: "add-sheet", sheet }, ...cells, ...formats, { kind: "protect-sheet", sheet }];
  }).flat();
  const before = excel.roundTrips();
  const progress: number[] = [];
  await createExcelWorkbook().apply({ changes }, { onProgress: ({ done }) => progress.push(done) });
  expect(excel.roundTrips() - before).toBe(2);
  expect(progress).toEqual([0, changes.length]);
  const sizes = excel.host.batches.map(({ request }) => Buffer.byteLength(JSON.stringify(request)));
  expect(Math.max(...sizes)).toBeLessThan(1_500_000);
});

test("what is too much for one request goes in several", async () => {
  await open();
  const text = "ประเมิน".repeat(100);
  const changes = Array.from({ length: 3000 }, (_, row): SheetChange => {
    return { kind: "set-cell", sheet: SHEET, row, column: 0, before: null, after: { value: text } };
  });
  const before = excel.roundTrips();
  const progress: number[] = [];
  await createExcelWorkbook().apply({ changes }, { onProgress: ({ done }) => progress.push(done) });
  expect(excel.roundTrips() - before).toBe(progress.length);
  expect(progress.length).toBeGreaterThan(3);
  expect(progress.at(-1)).toBe(3000);
  expect(excel.cells(SHEET, "A3000")).toEqual([[text]]);
});
