import { strFromU8, unzipSync } from "fflate";
import { addSheet, createXlsx, openXlsx } from "../../../src/xlsx/reading/open";
import { saveXlsx } from "../../../src/xlsx/writing/save";
import type { XlsxSheet, XlsxWorkbook } from "../../../src/xlsx/model/workbook";
import { makeFile } from "../make-file";
import { richFile } from "../rich-file";

async function saved(workbook: XlsxWorkbook): Promise<{ file: Uint8Array; part: (path: string) => string }> {
  const file = await saveXlsx(workbook);
  const parts = unzipSync(file);
  return { file, part: (path) => strFromU8(parts[path]!) };
}

function setUp(sheet: XlsxSheet): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "$A$1:$D$9",
    printTitlesRow: "$1:$2",
  };
  sheet.headerFooter = { oddFooter: "&Cหน้า &P/&N" };
  sheet.autoFilter = { range: "A2:D9" };
  sheet.protection = { sheet: true, objects: true, scenarios: true, autoFilter: true };
  sheet.cells.set(4, 4, { value: null, formula: null, style: { protection: { locked: false } } });
}

describe("print set-up, filter and protection", () => {
  test.each<[string, () => Promise<XlsxWorkbook>, (workbook: XlsxWorkbook) => XlsxSheet, string]>([
    [
      "a new sheet",
      () => createXlsx("ก"),
      (workbook) => addSheet(workbook, "ข's"),
      "xl/worksheets/sheet2.xml",
    ],
    [
      "a sheet that was there",
      () => openXlsx(makeFile({ sheets: { ก: "<sheetData/>", "ข's": "<sheetData/>" } })),
      (workbook) => workbook.sheets[1]!,
      "xl/worksheets/sheet2.xml",
    ],
  ])("%s", async (_, open, sheetOf, path) => {
    const workbook = await open();
    setUp(sheetOf(workbook));
    const { file, part } = await saved(workbook);
    const xml = part(path);
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toMatch(
      /<pageSetup (?=[^>]*paperSize="9")(?=[^>]*orientation="landscape")[^>]*fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(xml).toContain("<headerFooter><oddFooter>&amp;Cหน้า &amp;P/&amp;N</oddFooter></headerFooter>");
    expect(xml).toContain('<autoFilter ref="A2:D9"/>');
    expect(xml).toContain('<sheetProtection sheet="1" objects="1" scenarios="1" autoFilter="0"/>');
    expect(part("xl/workbook.xml")).toContain(
      "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'ข''s'!$A$1:$D$9</definedName>" +
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'ข''s'!$1:$2</definedName>" +
        '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'ข\'\'s\'!$A$2:$D$9</definedName></definedNames>',
    );
    const again = (await openXlsx(file)).sheets[1]!;
    expect(again.pageSetup).toMatchObject({
      paperSize: "a4",
      printArea: "$A$1:$D$9",
      printTitlesRow: "$1:$2",
    });
    expect(again.protection).toMatchObject({ sheet: true, autoFilter: true });
    expect(again.cells.get(4, 4)!.style).toEqual({ protection: { locked: false } });
    expect(unzipSync(await saveXlsx(await openXlsx(file)))).toEqual(unzipSync(file));
  });

  test("names of print titles and filters go where these go; those of other sheets stay", async () => {
    const workbook = await openXlsx(richFile());
    const [first, second] = workbook.sheets;
    delete first!.pageSetup!.printTitlesRow;
    second!.autoFilter = { range: "A1:B2" };
    const names = (await saved(workbook)).part("xl/workbook.xml");
    expect(names).not.toContain("Print_Titles");
    expect(names.match(/_FilterDatabase[^<]*/g)).toEqual([
      '_FilterDatabase" localSheetId="1" hidden="1">\'ข้อมูล\'!$A$1:$B$2',
    ]);
  });
});

/** What the library does not know of a rule: a stop, an input method, an extension. */
const RULES =
  '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2"><formula>A1=1</formula></cfRule>' +
  '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"/></extLst></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B1"><cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="today"><formula>B1=TODAY()</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="3"><dataValidation imeMode="off" type="whole" allowBlank="1" sqref="A1"><formula1>1</formula1><formula2>9</formula2></dataValidation>' +
  '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="หัว" prompt="ข้อความ" sqref="B1"/>' +
  '<dataValidation type="list" sqref="C1"><formula1>"ก,ข"</formula1></dataValidation></dataValidations>';

describe("rules beside those that change", () => {
  const open = () => openXlsx(makeFile({ sheets: { A: RULES } }));

  test("conditions keep their XML, and the styles gain only what is new", async () => {
    const workbook = await open();
    workbook.sheets[0]!.conditionalRules!.push({
      type: "expression",
      priority: 4,
      range: "C1",
      formula: "C1<0",
      style: { font: { bold: true } },
    });
    const { part } = await saved(workbook);
    const xml = part("xl/worksheets/sheet1.xml");
    const [expression] = RULES.split("</conditionalFormatting>");
    expect(xml).toContain(expression);
    expect(xml).toContain(
      '<conditionalFormatting sqref="C1"><cfRule type="expression" priority="4" dxfId="1"><formula>C1&lt;0</formula></cfRule></conditionalFormatting>',
    );
    expect(xml).toContain('timePeriod="today"');
    expect(part("xl/styles.xml")).toContain(
      '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><font><b/></font></dxf></dxfs>',
    );
  });

  test("validations keep their XML; one that only prompts can be changed and removed", async () => {
    const workbook = await open();
    const sheet = workbook.sheets[0]!;
    expect(sheet.dataValidations!.map(({ type, range }) => [type, range])).toEqual([
      ["whole", "A1"],
      ["list", "C1"],
      ["any", "B1"],
    ]);
    sheet.dataValidations![2] = { ...sheet.dataValidations![2]!, inputMessage: "ใหม่" };
    sheet.dataValidations!.splice(1, 1);
    const { file, part } = await saved(workbook);
    const xml = part("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<dataValidations count="2"><dataValidation imeMode="off" type="whole"');
    expect(xml).not.toContain('type="any"');
    expect(xml).not.toContain('sqref="C1"');
    const again = await openXlsx(file);
    expect(again.sheets[0]!.dataValidations![1]).toMatchObject({
      type: "any",
      range: "B1",
      inputMessage: "ใหม่",
    });
    again.sheets[0]!.dataValidations = [];
    expect((await saved(again)).part("xl/worksheets/sheet1.xml")).not.toContain("dataValidation");
  });

  test("in a file that prefixes its elements every rule is one of its own namespace", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const prefixed = RULES.replace(/<(\/?)(\w)/g, "<$1x:$2");
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}">${prefixed}</x:worksheet>`;
    const workbook = await openXlsx(makeFile({ sheets: { A: sheet } }));
    const [first] = workbook.sheets;
    first!.dataValidations!.push({ type: "whole", operator: "equal", formula1: "1", range: "D1" });
    first!.conditionalRules!.push({
      type: "expression",
      priority: 9,
      range: "D1",
      formula: "D1=1",
      style: { font: { bold: true } },
    });
    const xml = (await saved(workbook)).part("xl/worksheets/sheet1.xml");
    expect(xml).toContain(`<dataValidation xmlns="${main}" type="whole"`);
    expect(xml).toContain('<x:dataValidations count="4"><x:dataValidation imeMode="off"');
    expect(xml).toContain(`<conditionalFormatting xmlns="${main}" sqref="D1"><cfRule`);
    expect(xml).toContain("</x:cfRule></x:conditionalFormatting>");
  });
});
