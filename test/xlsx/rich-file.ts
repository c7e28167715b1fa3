import { makeParts, relationships, zipParts } from "./make-file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MS = "http://schemas.microsoft.com/office";
const OFFICE_TYPES = "application/vnd.openxmlformats-officedocument";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** First sheet of the rich file: what libraries like to lose. */
const FIRST =
  '<sheetPr codeName="Sheet1"><tabColor rgb="FF70AD47"/></sheetPr><dimension ref="A1:F6"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ' +
  'activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView>' +
  '</sheetViews><sheetFormatPr defaultRowHeight="24" customHeight="1"/>' +
  '<cols><col min="1" max="1" width="40.5" style="1" customWidth="1"/><col min="2" max="4" width="12" bestFit="1"/></cols>' +
  '<sheetData><row r="1" spans="1:6" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c>' +
  '<c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="2" spans="1:6"><c r="A2"><v>5</v></c><c r="B2"><f>_xlfn.LET(_xlpm.x,A2,_xlpm.x*2)</f><v>10</v></c>' +
  '<c r="C2" cm="1"><f t="array" ref="C2:C4">_xlfn._xlws.SORT(A2:A4)</f><v>3</v></c>' +
  '<c r="D2"><f>_xldudf_KPISCORE(A2,1,2,3)</f><v>100</v></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
  '<row r="3"><c r="A3"><v>4</v></c><c r="C3"><v>4</v></c><c r="D3"><f t="shared" ref="D3:D5" si="0">A3*$A$2</f><v>20</v></c></row>' +
  '<row r="4"><c r="A4"><v>3</v></c><c r="C4"><v>5</v></c><c r="D4"><f t="shared" si="0"/><v>15</v></c></row>' +
  '<row r="5"><c r="D5" vm="1"><f t="shared" si="0"/><v>0</v></c></row>' +
  '<row r="6" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><c r="F6" s="4"/></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>' +
  '<protectedRanges><protectedRange sqref="F6" name="input"/></protectedRanges>' +
  '<conditionalFormatting sqref="A2:A4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>4</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B2"><cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="today"><formula>B2=TODAY()</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" sqref="A2:A4"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" r:id="rId4" tooltip="ดู"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>' +
  '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>' +
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">' +
  '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1">' +
  "<x14:formula1><xm:f>ข้อมูล!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";

const CHART =
  `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
  '<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>คะแนน</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted val="0"/>' +
  '<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  "<c:cat><c:strRef><c:f>ข้อมูล!$A$1:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>ประเมิน!$A$2:$A$4</c:f></c:numRef></c:val></c:ser>" +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea><c:legend/></c:chart></c:chartSpace>';

const DRAWING =
  `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
  "<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>12700</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>13</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="กราฟเดิม"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

/** A workbook with everything in it that a careless program loses on the way through. */
export function richParts(): Record<string, string | Uint8Array> {
  return makeParts({
    sheets: {
      ประเมิน: FIRST,
      ข้อมูล: '<sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row></sheetData>',
      ซ่อน: "<sheetData/>",
    },
    texts:
      '<si><r><rPr><b/></rPr><t>ตัวชี้วัด</t></r><r><t xml:space="preserve"> ที่ 1</t></r></si>' +
      "<si><t>น้ำหนัก</t></si><si><t>ก</t></si>",
    before:
      '<fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/>' +
      '<bookViews><workbookView xWindow="0" yWindow="0" activeTab="0" firstSheet="0"/></bookViews>',
    behind:
      '<externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">ข้อมูล!$A$1:$A$3</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">ประเมิน!$1:$1</definedName>' +
      '<definedName name="ถ่วงน้ำหนัก" comment="คะแนน × น้ำหนัก">_xlfn.LAMBDA(_xlpm.s,_xlpm.w,_xlpm.s*_xlpm.w/100)</definedName>' +
      '<definedName name="ตัวชี้วัด" localSheetId="0">ประเมิน!$A$2:$A$4</definedName></definedNames>' +
      '<calcPr calcId="191029" iterate="1"/>',
    relations: [
      [`${OFFICE}/externalLink`, "externalLinks/externalLink1.xml"],
      [`${OFFICE}/calcChain`, "calcChain.xml"],
      [`${OFFICE}/sheetMetadata`, "metadata.xml"],
      [`${MS}/2006/relationships/vbaProject`, "vbaProject.bin"],
      [`${OFFICE}/customXml`, "../customXml/item1.xml"],
      [`${MS}/2017/10/relationships/person`, "persons/person.xml"],
    ],
    types: {
      "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      "xl/charts/chart1.xml": `${OFFICE_TYPES}.drawingml.chart+xml`,
      "xl/drawings/drawing1.xml": `${OFFICE_TYPES}.drawing+xml`,
      "xl/calcChain.xml": `${OFFICE_TYPES}.spreadsheetml.calcChain+xml`,
      "xl/metadata.xml": `${OFFICE_TYPES}.spreadsheetml.sheetMetadata+xml`,
      "xl/comments1.xml": `${OFFICE_TYPES}.spreadsheetml.comments+xml`,
      "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
      "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
      "xl/vbaProject.bin": "application/vnd.ms-office.vbaProject",
    },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        [`${OFFICE}/drawing`, "../drawings/drawing1.xml"],
        [`${OFFICE}/comments`, "../comments1.xml"],
        [`${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
        [`${OFFICE}/hyperlink`, 'https://example.org/?a=1" TargetMode="External'],
        [`${OFFICE}/printerSettings`, "../printerSettings/printerSettings1.bin"],
        [`${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ]),
      "xl/drawings/drawing1.xml": DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels": relationships([[`${OFFICE}/chart`, "../charts/chart1.xml"]]),
      "xl/charts/chart1.xml": CHART,
      "xl/drawings/vmlDrawing1.vml": "<xml><shape/></xml>",
      "xl/comments1.xml":
        `${XML}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>ผู้ตรวจ</author></authors>` +
        '<commentList><comment ref="A2" authorId="0"><text><t>แนบหลักฐาน</t></text></comment></commentList></comments>',
      "xl/threadedComments/threadedComment1.xml": `${XML}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"/>`,
      "xl/persons/person.xml": `${XML}<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"/>`,
      "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 0, 255]),
      "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 7, 7, 7]),
      "xl/calcChain.xml": `${XML}<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B2" i="1"/></calcChain>`,
      "xl/externalLinks/externalLink1.xml": `${XML}<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
      "xl/metadata.xml":
        `${XML}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLDAPR" cellMeta="1"/></metadataTypes>` +
        '<futureMetadata name="XLDAPR" count="1"><bk/></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
      "customXml/item1.xml": '<kpi xmlns="urn:kpi">ปี 2565</kpi>',
      "docProps/custom.xml": "<Properties/>",
    },
  });
}

export function richFile(): Uint8Array {
  return zipParts(richParts());
}
