import { strFromU8, unzipSync } from "fflate";
import type { Change, ChangeSet, EntryRule } from "../../src/domain/workbook/change-set";
import { NOTE_HEADING } from "../../src/domain/workbook/change-set";
import { applyChangeSet } from "../../src/files/apply-change-set";
import { addSheet, createXlsx, openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import type { XlsxWorkbook } from "../../src/xlsx/model/workbook";
import { makeFile } from "../xlsx/make-file";
import { richFile } from "../xlsx/rich-file";

const cell = (sheet: string, column: number, before: unknown, after: number | string | null = 1): Change =>
  ({
    kind: "set-cell",
    sheet,
    row: 0,
    column,
    before,
    after: { value: after },
  }) as Change;
const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const CELLS =
  '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1" s="4"><v>6</v></c><c r="C1"><f>A1*2</f><v>10</v></c>' +
  '<c r="D1" t="e"><v>#N/A</v></c></row></sheetData>';
const open = (sheet = CELLS, more = {}) => openXlsx(makeFile({ sheets: { ก: sheet }, ...more }));
const LOCKED = `${CELLS}<sheetProtection sheet="1"/>`;
const apply = (workbook: XlsxWorkbook, ...changes: Change[]) =>
  applyChangeSet(workbook, { changes } as ChangeSet);
const seen = async (workbook: XlsxWorkbook) => (await openXlsx(await saveXlsx(workbook))).sheets[0]!;

describe("refused before anything is written", () => {
  test.each<[string, string, Change[], string, string]>([
    ["a missing sheet", CELLS, [cell("ข", 0, null)], "sheet-missing", "ข"],
    ["a taken name", CELLS, [{ kind: "add-sheet", sheet: "ก" }], "name-taken", "ก"],
    ["a changed value", CELLS, [cell("ก", 0, { value: 4, formula: null })], "changed-meanwhile", "'ก'!A1"],
    ["a value where nothing was", CELLS, [cell("ก", 0, null)], "changed-meanwhile", "'ก'!A1"],
    [
      "a changed formula",
      CELLS,
      [cell("ก", 2, { value: 10, formula: "=A1*3" })],
      "changed-meanwhile",
      "'ก'!C1",
    ],
    ["a locked cell", LOCKED, [cell("ก", 0, { value: 5, formula: null })], "protected-sheet", "'ก'!A1"],
    [
      "a look on a protected sheet",
      LOCKED,
      [{ kind: "freeze-panes", sheet: "ก", rows: 1, columns: 0 }],
      "protected-sheet",
      "ก",
    ],
    [
      "protection with a password of old",
      `${CELLS}<sheetProtection password="CC1A" sheet="1"/>`,
      [{ kind: "lift-protection", sheet: "ก" }],
      "protected-sheet",
      "ก",
    ],
    [
      "protection with a password",
      `${CELLS}<sheetProtection algorithmName="SHA-512" hashValue="q0s=" saltValue="AA==" spinCount="100000" sheet="1"/>`,
      [cell("ก", 0, { value: 5, formula: null }), { kind: "lift-protection", sheet: "ก" }],
      "protected-sheet",
      "ก, 'ก'!A1",
    ],
    [
      "a sheet under another title",
      CELLS,
      [{ kind: "remove-sheet", sheet: "ก", title: "6" }],
      "changed-meanwhile",
      "'ก'!A1",
    ],
    [
      "a name that is taken",
      CELLS,
      [{ kind: "put-name", name: "ชื่อ", before: null, formula: "=1" }],
      "name-taken",
      "ชื่อ",
    ],
    [
      "a changed name",
      CELLS,
      [{ kind: "put-name", name: "ชื่อ", before: "=9", formula: null }],
      "changed-meanwhile",
      "ชื่อ",
    ],
    [
      "a part that is not there",
      CELLS,
      [{ kind: "put-part", namespace: "urn:x", before: "<x/>", content: null }],
      "changed-meanwhile",
      "urn:x",
    ],
  ])("%s", async (_, sheet, changes, problem, detail) => {
    const workbook = await open(sheet, {
      behind: '<definedNames><definedName name="ชื่อ">8</definedName></definedNames>',
    });
    const before = JSON.stringify([workbook, [...workbook.sheets[0]!.cells.entries()]]);
    const harmless: Change = { kind: "add-sheet", sheet: "ใหม่" };
    expect(() => apply(workbook, harmless, ...changes)).toThrow(
      expect.objectContaining({ problem, detail, written: [] }),
    );
    expect(JSON.stringify([workbook, [...workbook.sheets[0]!.cells.entries()]])).toBe(before);
  });

  test("sheets of a workbook whose structure is protected", async () => {
    const workbook = await openXlsx(richFile());
    expect(() => apply(workbook, { kind: "add-sheet", sheet: "ใหม่" })).toThrow(
      expect.objectContaining({ problem: "protected-sheet", detail: "" }),
    );
  });
});

test("with its protection lifted a sheet takes what it locks, and is protected in the file as before", async () => {
  const guard = '<sheetProtection sheet="1" formatColumns="0" selectLockedCells="1"/>';
  const workbook = await open(CELLS + guard);
  apply(workbook, { kind: "lift-protection", sheet: "ก" }, cell("ก", 0, { value: 5, formula: null }, 7));
  const saved = await saveXlsx(workbook);
  expect((await openXlsx(saved)).sheets[0]!.cells.get(0, 0)!.value).toBe(7);
  expect(strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"]!)).toContain(guard);
});

test("written where it may be: unlocked cells, recalculated formulas, errors, a sheet that protects itself later", async () => {
  const workbook = await open(LOCKED);
  apply(workbook, cell("ก", 1, { value: 6, formula: null }, 7), { kind: "protect-sheet", sheet: "ก" });
  expect(workbook.sheets[0]!.cells.get(0, 1)).toMatchObject({
    value: 7,
    style: { protection: { locked: false } },
  });
  const plain = await open();
  apply(
    plain,
    { kind: "protect-sheet", sheet: "ก" },
    cell("ก", 2, { value: 11, formula: "=A1*2" }, null),
    cell("ก", 3, { value: { error: "#N/A" }, formula: null }, "=1"),
  );
  expect((await seen(plain)).cells.get(0, 2)).toBeUndefined();
  expect((await seen(plain)).cells.get(0, 3)).toEqual({ value: "=1", formula: null });
});

test("a sheet of the product's own is replaced under its name", async () => {
  const workbook = await createXlsx("ก");
  addSheet(workbook, "สรุป").cells.set(0, 0, { value: "สรุปผล", formula: null });
  workbook.names.push({ name: "x", sheet: "สรุป", formula: "1", comment: null });
  apply(
    workbook,
    { kind: "remove-sheet", sheet: "สรุป", title: "สรุปผล" },
    { kind: "add-sheet", sheet: "สรุป" },
    cell("สรุป", 0, null, 2),
  );
  const saved = await openXlsx(await saveXlsx(workbook));
  expect(saved.sheets.map(({ name, cells }) => [name, cells.get(0, 0)?.value])).toEqual([
    ["ก", undefined],
    ["สรุป", 2],
  ]);
  expect(saved.names).toEqual([]);
});

test("a person's note stays and is left out; the product's own is replaced and taken away", async () => {
  const workbook = await createXlsx("ก");
  const { comments } = workbook.sheets[0]!;
  comments.set("0,0", { author: "ผู้ตรวจ", text: "แนบหลักฐาน" });
  const note = (column: number, text: string | null): Change => ({
    kind: "put-note",
    sheet: "ก",
    row: 0,
    column,
    text,
  });
  expect(apply(workbook, note(0, `${NOTE_HEADING} 1`), note(1, `${NOTE_HEADING} 2`), note(0, null))).toEqual({
    written: 1,
    leftOut: 2,
  });
  expect([...comments].map(([place, { text }]) => [place, text])).toEqual([
    ["0,0", "แนบหลักฐาน"],
    ["0,1", `${NOTE_HEADING} 2`],
  ]);
  apply(workbook, note(1, `${NOTE_HEADING} 3`));
  expect(comments.get("0,1")!.text).toBe(`${NOTE_HEADING} 3`);
  apply(workbook, note(1, null));
  expect([...comments.keys()]).toEqual(["0,0"]);
});

test("a rule for entries replaces what it covers of others, and leaves the rest", async () => {
  const workbook = await open(
    '<sheetData/><dataValidations count="1"><dataValidation type="whole" sqref="A1:C3 E1"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>',
  );
  apply(workbook, {
    kind: "validate-range",
    sheet: "ก",
    range: area(1, 1),
    allow: { kind: "list", values: ["ก", 'ข"'] },
  });
  expect((await seen(workbook)).dataValidations).toMatchObject([
    { type: "whole", range: "A1:C1 A2 C2 A3:C3 E1" },
    { type: "list", range: "B2", allowBlank: true },
  ]);
  apply(workbook, { kind: "validate-range", sheet: "ก", range: area(0, 0, 3, 5), allow: { kind: "any" } });
  expect((await seen(workbook)).dataValidations).toBeUndefined();
});

test.each<[EntryRule, object]>([
  [
    { kind: "whole", operator: "at-least", bounds: [1] },
    { type: "whole", operator: "greaterThanOrEqual", formula1: "1" },
  ],
  [
    { kind: "date", operator: "at-most", bounds: ["=TODAY()"] },
    { type: "date", operator: "lessThanOrEqual", formula1: "TODAY()" },
  ],
  [
    { kind: "text-length", operator: "less-than", bounds: [9] },
    { type: "textLength", operator: "lessThan", formula1: "9" },
  ],
  [
    { kind: "decimal", operator: "more-than", bounds: [0.5] },
    { type: "decimal", operator: "greaterThan", formula1: "0.5" },
  ],
  [
    { kind: "decimal", operator: "equal", bounds: [3] },
    { type: "decimal", operator: "equal", formula1: "3" },
  ],
  [
    { kind: "formula", formula: '=A1<>""' },
    { type: "custom", formula1: 'A1<>""' },
  ],
  [
    { kind: "list", values: ["ใช่", "ไม่ใช่"] },
    { type: "list", values: ["ใช่", "ไม่ใช่"] },
  ],
])("an entry rule: %j", async (allow, expected) => {
  const workbook = await open();
  apply(workbook, { kind: "validate-range", sheet: "ก", range: area(0, 0), allow });
  const [rule] = (await seen(workbook)).dataValidations!;
  expect(rule).toMatchObject(expected);
  // Without an alert of its own the entry is refused in Excel's words, as Excel does.
  expect(rule).toMatchObject({ showErrorMessage: true, errorStyle: "stop" });
  expect([rule!.errorTitle, rule!.errorMessage]).toEqual([undefined, undefined]);
});

test("only the product's own conditions are cleared, by the beginning of their id", async () => {
  const workbook = await open(
    `${CELLS}<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="4"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`,
  );
  const put = (id: string): Change => ({
    kind: "format-condition",
    sheet: "ก",
    range: area(0, 0),
    id,
    formula: "=A1=1",
    format: { bold: true },
  });
  apply(workbook, put("a-1"), put("b-1"), put("a-2"), { kind: "clear-conditions", sheet: "ก", prefix: "a-" });
  const { conditionalRules } = await seen(workbook);
  expect(conditionalRules!.map(({ formula, priority }) => [formula, priority])).toEqual([
    ['AND(N("pramoen:b-1")=0,A1=1)', 3],
    ["A1>1", 4],
  ]);
});

test("new conditions go before those that are there, as Excel puts them; a rule of the file keeps its bytes", async () => {
  const rule = '<cfRule type="expression" dxfId="0"  priority="1"><formula>A1&gt;1</formula></cfRule>';
  const workbook = await open(`${CELLS}<conditionalFormatting sqref="A1">${rule}</conditionalFormatting>`);
  const put = (id: string): Change => ({
    kind: "format-condition",
    sheet: "ก",
    range: area(0, 0),
    id,
    formula: "=A1=1",
    format: { bold: true },
  });
  apply(workbook, put("a"), put("b"));
  const bytes = await saveXlsx(workbook);
  expect(
    (await openXlsx(bytes)).sheets[0]!.conditionalRules!.map(({ formula, priority }) => [formula, priority]),
  ).toEqual([
    ['AND(N("pramoen:a")=0,A1=1)', 1],
    ['AND(N("pramoen:b")=0,A1=1)', 2],
    ["A1>1", 3],
  ]);
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!)).toContain(
    rule.replace('priority="1"', 'priority="3"'),
  );
});

test("a chart of that name gets title and data anew and stays where it was moved", async () => {
  const workbook = await createXlsx("ก");
  const put = (title: string): Change => ({
    kind: "put-chart",
    sheet: "ก",
    name: "กราฟ",
    type: "column-clustered",
    title,
    source: area(0, 0, 3, 2),
    place: area(5, 0, 10, 4),
  });
  apply(workbook, put("หนึ่ง"));
  const sheet = workbook.sheets[0]!;
  sheet.charts = [{ ...sheet.charts[0]!, from: { row: 20, column: 1 }, to: { row: 30, column: 5 } }];
  const [moved] = sheet.charts;
  apply(workbook, put("หนึ่ง"));
  expect(sheet.charts).toEqual([moved]);
  expect(sheet.charts[0]).toBe(moved);
  apply(workbook, put("สอง"));
  expect(sheet.charts).toEqual([{ ...moved, title: "สอง" }]);
});

test.each(["column-clustered", "bar-clustered", "line"] as const)(
  "a chart of kind %s comes back with its colours and its alternative text",
  async (type) => {
    const workbook = await createXlsx("ก");
    const put = (description: string): Change => ({
      kind: "put-chart",
      sheet: "ก",
      name: "กราฟ",
      type,
      title: "ผล",
      source: area(0, 0, 3, 3),
      place: area(5, 0, 10, 4),
      description,
      colours: ["#1F3A68", "#A9B8CC"],
    });
    apply(workbook, put("ตัวเลขอยู่ใน <A1:C3> & ข้าง"));
    const opened = await openXlsx(await saveXlsx(workbook));
    const read = () => opened.sheets[0]!.charts.map((chart) => ({ ...chart, from: null, to: null }));
    expect(read()).toMatchObject([
      {
        type,
        description: "ตัวเลขอยู่ใน <A1:C3> & ข้าง",
        series: [{ colour: "#1F3A68" }, { colour: "#A9B8CC" }],
      },
    ]);
    const [before] = opened.sheets[0]!.charts;
    apply(opened, put("ตัวเลขอยู่ใน <A1:C3> & ข้าง"));
    expect(opened.sheets[0]!.charts[0]).toBe(before);
    // A colour of the user's own stays where the rest is told anew.
    const [first, second] = before!.series;
    opened.sheets[0]!.charts = [{ ...before!, series: [{ ...first!, colour: "#FF0000" }, second!] }];
    apply(opened, put("อื่น"));
    expect(read()).toMatchObject([
      { description: "อื่น", series: [{ colour: "#FF0000" }, { colour: "#A9B8CC" }] },
    ]);
  },
);

test("a part keeps its id when it is written anew; names and parts go", async () => {
  const workbook = await createXlsx("ก");
  const part = (before: string | null, content: string | null): Change => ({
    kind: "put-part",
    namespace: "urn:a",
    before,
    content,
  });
  apply(workbook, part(null, '<a xmlns="urn:a"/>'), {
    kind: "put-name",
    name: "ผล",
    before: null,
    formula: "=KPISCORE(1,2,3,4)",
  });
  const { id } = workbook.customXmlParts[0]!;
  expect(id).toMatch(/^\{[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-8[\dA-F]{3}-[\dA-F]{12}\}$/);
  apply(workbook, part('<a xmlns="urn:a"/>', '<a xmlns="urn:a">2</a>'));
  expect(workbook.customXmlParts).toEqual([{ id, namespace: "urn:a", xml: '<a xmlns="urn:a">2</a>' }]);
  apply(workbook, part('<a xmlns="urn:a">2</a>', null), {
    kind: "put-name",
    name: "ผล",
    before: "=KPISCORE(1,2,3,4)",
    formula: null,
  });
  expect([workbook.customXmlParts, workbook.names]).toEqual([[], []]);
});
