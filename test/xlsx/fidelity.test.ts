import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import type { XlsxWorkbook } from "../../src/xlsx/model/workbook";
import { richFile } from "./rich-file";

const SHEET = "xl/worksheets/sheet1.xml";

/** Opens the rich file, lets a test change it, saves it, and gives the parts before and after. */
async function roundTrip(change: (workbook: XlsxWorkbook) => void = () => undefined) {
  const file = richFile();
  const workbook = await openXlsx(file);
  change(workbook);
  const saved = await saveXlsx(workbook, { customFunctions: ["KPISCORE"] });
  return { before: unzipSync(file), after: unzipSync(saved), saved };
}

function changedParts(before: Record<string, Uint8Array>, after: Record<string, Uint8Array>): string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => {
    const [a, b] = [before[path], after[path]];
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
}

/** What stands between the common beginning and the common end of two texts. */
function difference(before: string, after: string): [string, string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

test("saving without a change keeps every part to the byte", async () => {
  const { before, after } = await roundTrip();
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(changedParts(before, after)).toEqual([]);
});

test("one changed number changes this cell and nothing else of the file", async () => {
  const { before, after } = await roundTrip(({ sheets }) => {
    const { cells } = sheets[0]!;
    cells.set(1, 0, { ...cells.get(1, 0)!, value: 7.21 });
  });
  expect(changedParts(before, after)).toEqual([SHEET]);
  expect(difference(strFromU8(before[SHEET]!), strFromU8(after[SHEET]!))).toEqual(["5", "7.21"]);
});

test("a new result leaves the formula's own XML alone", async () => {
  const { before, after } = await roundTrip(({ sheets }) => {
    const { cells } = sheets[0]!;
    cells.set(1, 3, { ...cells.get(1, 3)!, value: 50 });
    cells.set(2, 3, { ...cells.get(2, 3)!, value: 21 });
    cells.set(1, 2, { ...cells.get(1, 2)!, value: 2 });
  });
  expect(changedParts(before, after)).toEqual([SHEET]);
  const xml = strFromU8(after[SHEET]!);
  expect(xml).toContain('<c r="D2"><f>_xldudf_KPISCORE(A2,1,2,3)</f><v>50</v></c>');
  expect(xml).toContain('<c r="D3"><f t="shared" ref="D3:D5" si="0">A3*$A$2</f><v>21</v></c>');
  expect(xml).toContain('<c r="C2" cm="1"><f t="array" ref="C2:C4">_xlfn._xlws.SORT(A2:A4)</f><v>2</v></c>');
});

test("a changed formula takes the calculation chain with it, and only that", async () => {
  const { before, after } = await roundTrip(({ sheets }) => {
    const { cells } = sheets[0]!;
    cells.set(1, 1, { ...cells.get(1, 1)!, formula: "=IFS(A2>1,KPISCORE(A2,1,2,3))", value: 100 });
  });
  expect(changedParts(before, after).sort()).toEqual(
    ["[Content_Types].xml", SHEET, "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"].sort(),
  );
  expect(strFromU8(after[SHEET]!)).toContain(
    '<c r="B2" cm="1"><f t="array" ref="B2">_xlfn.IFS(A2&gt;1,_xldudf_KPISCORE(A2,1,2,3))</f><v>100</v></c>',
  );
  expect(strFromU8(after["[Content_Types].xml"]!)).not.toContain("calcChain");
  expect(strFromU8(after["xl/_rels/workbook.xml.rels"]!)).not.toContain("calcChain");
});

test("a shared formula whose first cell changes is written out for the others", async () => {
  const { after, saved } = await roundTrip(({ sheets }) => {
    sheets[0]!.cells.set(2, 3, { value: 1, formula: null });
  });
  const xml = strFromU8(after[SHEET]!);
  expect(xml).toContain('<c r="D3"><v>1</v></c>');
  expect(xml).toContain('<c r="D4"><f>A4*$A$2</f><v>15</v></c>');
  expect(xml).not.toContain('t="shared"');
  const { cells } = (await openXlsx(saved)).sheets[0]!;
  expect([3, 4].map((row) => cells.get(row, 3)!.formula)).toEqual(["=A4*$A$2", "=A5*$A$2"]);
});

test("a new format on a text keeps its formatted runs", async () => {
  const { after } = await roundTrip(({ sheets }) => {
    const { cells } = sheets[0]!;
    cells.set(0, 0, { ...cells.get(0, 0)!, style: { font: { italic: true } } });
  });
  expect(strFromU8(after[SHEET]!)).toContain('<c r="A1" s="5" t="s"><v>0</v></c>');
  expect(after["xl/sharedStrings.xml"]).toEqual(unzipSync(richFile())["xl/sharedStrings.xml"]);
});

test("what sheet features do not concern stays: extensions, ranges, ignored errors, column formats", async () => {
  const { before, after } = await roundTrip(({ sheets }) => {
    const sheet = sheets[0]!;
    sheet.merges = [{ startRow: 5, startCol: 0, endRow: 5, endCol: 2 }];
    sheet.freezePane = { rows: 2, columns: 1 };
    sheet.columns![1] = { width: 20 };
    sheet.rowDefs!.set(2, { height: 44 });
    sheet.protection = { ...sheet.protection, formatCells: true };
    sheet.conditionalRules = [];
    sheet.dataValidations![0]!.formula2 = "50";
  });
  expect(changedParts(before, after)).toEqual([SHEET]);
  const xml = strFromU8(after[SHEET]!);
  for (const kept of [
    '<sheetPr codeName="Sheet1"><tabColor rgb="FF70AD47"/></sheetPr>',
    '<protectedRanges><protectedRange sqref="F6" name="input"/></protectedRanges>',
    '<cfRule type="timePeriod"',
    "<x14:dataValidations",
    '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>',
    '<pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>',
    'hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000"',
    '<col min="1" max="1" width="40.5" style="1" customWidth="1"/>',
    '<col min="3" max="4" width="12" bestFit="1"/>',
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>',
  ]) {
    expect(xml).toContain(kept);
  }
  expect(xml).not.toContain('type="cellIs"');
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A6:C6"/></mergeCells>');
  expect(xml).toMatch(/<row r="3" ht="44" customHeight="1">/);
});

test("the same change gives the same bytes", async () => {
  const change = ({ sheets }: XlsxWorkbook) =>
    void sheets[0]!.cells.set(9, 9, { value: "ใหม่", formula: null });
  const [first, second] = [await roundTrip(change), await roundTrip(change)];
  expect(Buffer.compare(first.saved, second.saved)).toBe(0);
});
