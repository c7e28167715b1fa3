import { part1Sheet } from "./part1-sheet.mjs";
import { SheetWriter } from "./sheet-writer.mjs";

/** @import { XlsxSheet } from "../../src/xlsx/model/workbook" */
/** @import { Facts } from "./facts" */
/** @import { Content } from "./sheet-writer.mjs" */
/** @import { StyleName } from "./styles.mjs" */

/**
 * Lays the facts of the report out as a workbook, as an official would.
 * @param {Facts} facts
 * @param {Pick<typeof import("../../src/xlsx/reading/open"), "createXlsx" | "addSheet">} xlsx the product's file layer
 */
export async function layOut(facts, xlsx) {
  const workbook = await xlsx.createXlsx("ข้อมูลพื้นฐาน");
  /** @param {string} name */
  const sheet = (name) => xlsx.addSheet(workbook, name);
  const [first] = workbook.sheets;
  if (!first) throw new Error("A new workbook has no sheet");
  basicsSheet(facts, first);
  revenueSheet(facts, sheet("รายได้"));
  boardSheet(facts, sheet("คณะกรรมการ"));
  part1Sheet(facts, sheet("ส่วนที่ 1"));
  summarySheet(facts, sheet("สรุป"));
  part3Sheet(facts, sheet("ส่วนที่ 3"));
  monitoringSheet(facts, sheet("ติดตาม 3 ปี"));
  return workbook;
}

/**
 * @param {Facts} facts
 * @param {XlsxSheet} sheet
 */
function basicsSheet({ titles, agency, abbreviation, fiscalYear, asOf, basics, revenue }, sheet) {
  const writer = new SheetWriter(sheet, [46, 60, 16]);
  writer.banner(titles.report, "title", { size: 20 });
  writer.banner(`${agency} (${abbreviation})`, "subtitle", { size: 16 });
  writer.gap();
  writer.line(["รายการ", "ข้อมูล", "หน่วย"], "heading");
  /** @type {(label: string, content: Content, unit: string, style?: StyleName) => number} */
  const field = (label, content, unit, style = "label") =>
    writer.line([label, content, unit], ["label", style, "middle"]);
  field("ชื่อองค์การมหาชน", agency, "");
  field("ชื่อย่อ", abbreviation, "");
  field("ปีงบประมาณ", fiscalYear, "พ.ศ.");
  field("วัตถุประสงค์การจัดตั้ง", basics.objective, "", "text");
  field("วิสัยทัศน์", basics.vision, "", "text");
  field("งบประมาณ", basics.budget, "ล้านบาท", "ratio");
  const income = `=ROUND('รายได้'!B${revenue.lines.length + 5}/1000000,2)`;
  field("รายได้*", { formula: income, value: basics.income }, "ล้านบาท", "ratio");
  field("เงินทุนสะสม", basics.reserve, "ล้านบาท", "ratio");
  field("อัตรากำลัง (กรอบ/บรรจุจริง)", basics.headcount, "คน", "ratio");
  const cost = field("ค่าใช้จ่ายด้านบุคลากร", basics.personnelCost, "ล้านบาท", "ratio");
  const plan = field(
    "งบประมาณค่าใช้จ่ายตามแผนการใช้จ่ายเงิน\n(ประกอบด้วย เงินอุดหนุน + เงินทุนสะสม + รายได้)",
    basics.spendingPlan,
    "ล้านบาท",
    "ratio",
  );
  const ratio = { formula: `=ROUND(B${cost + 1}/B${plan + 1}*100,2)`, value: basics.personnelRatio };
  field("สัดส่วนค่าใช้จ่ายด้านบุคลากร", ratio, "ร้อยละ", "ratio");
  writer.gap();
  writer.banner(`ข้อมูล ณ วันที่ ${asOf}`, "note");
  writer.banner("* ที่มาของรายได้อยู่ในแผ่นงาน “รายได้”", "note");
  writer.page({ orientation: "portrait" });
}

/**
 * @param {Facts} facts
 * @param {XlsxSheet} sheet
 */
function revenueSheet({ agency, revenue }, sheet) {
  const writer = new SheetWriter(sheet, [56, 26]);
  writer.banner("* หมายเหตุ : ที่มาของรายได้", "title", { size: 20 });
  writer.banner(agency, "subtitle", { size: 16 });
  writer.gap();
  writer.line(["รายการ", "จำนวนเงิน (บาท)"], "heading");
  const first = writer.row + 1;
  for (const line of revenue.lines) writer.line([line.name, line.baht], ["label", "money"]);
  const sum = { formula: `=SUM(B${first}:B${writer.row})`, value: revenue.total };
  writer.line(["รวม", sum], ["total", "totalMoney"]);
  writer.page({ orientation: "portrait" });
}

/**
 * @param {Facts} facts
 * @param {XlsxSheet} sheet
 */
function boardSheet({ titles, agency, board }, sheet) {
  const writer = new SheetWriter(sheet, [34, 48, 26, 26]);
  writer.banner("คณะกรรมการองค์การมหาชน", "title", { size: 20 });
  writer.banner(agency, "subtitle", { size: 16 });
  writer.gap();
  const heading = writer.line(["ตำแหน่ง", "รายชื่อ", "วันที่ได้รับแต่งตั้ง", "วันที่ครบวาระ"], "heading");
  const rows = board.map(({ role, name, from, to }) => {
    const isGroup = from === "";
    const row = writer.line(
      [role, name, from, to],
      isGroup ? ["label", "group", "group", "group"] : ["label", "label", "middle", "middle"],
    );
    return { row, role, isGroup };
  });
  mergeRoles(writer, rows);
  writer.page({ titleRows: `$${heading + 1}:$${heading + 1}` });
  sheet.freezePane = { rows: heading + 1 };
  sheet.headerFooter = {
    ...sheet.headerFooter,
    oddHeader: `&L&"TH SarabunPSK,Regular"&12${titles.report}`,
  };
}

/**
 * A role stands once for the members below it, up to the next role or the heading of a group.
 * @param {SheetWriter} writer
 * @param {readonly { row: number, role: string, isGroup: boolean }[]} rows
 */
function mergeRoles(writer, rows) {
  const starts = rows.filter((row) => row.role !== "" || row.isGroup);
  const end = (rows.at(-1)?.row ?? -1) + 1;
  for (const [index, { row }] of starts.entries()) {
    const last = (starts[index + 1]?.row ?? end) - 1;
    if (last > row) writer.merge(row, 0, last, 0);
  }
}

/**
 * @param {Facts} facts
 * @param {XlsxSheet} sheet
 */
function summarySheet({ titles, agency, summary }, sheet) {
  const writer = new SheetWriter(sheet, [46, 40, 52]);
  writer.banner(titles.form, "title", { size: 20 });
  writer.banner(agency, "subtitle", { size: 16 });
  writer.gap();
  const parts = writer.line([titles.part1, "", titles.part2], "heading", { height: 32 });
  writer.merge(parts, 0, parts, 1);
  writer.line(summary.labels, "heading", { height: 32 });
  // The published page: its figures stand for themselves, so a score changed in part 1 shows against them.
  writer.line(summary.values, "big", { height: 48 });
  writer.gap();
  for (const note of summary.notes) writer.banner(note, "note");
  writer.page();
}

/**
 * @param {Facts} facts
 * @param {XlsxSheet} sheet
 */
function part3Sheet({ titles, agency, part3 }, sheet) {
  const writer = new SheetWriter(sheet, [70, 26, 30, 30]);
  writer.banner(titles.part3, "title", { size: 20 });
  writer.banner(agency, "subtitle", { size: 16 });
  writer.gap();
  const { indicator, targets, years } = part3.headings;
  const top = writer.line([indicator, targets, "", ""], "heading");
  writer.line(["", ...years], "heading");
  writer.merge(top, 0, top + 1, 0);
  writer.merge(top, 1, top, 3);
  for (const row of part3.rows)
    writer.line([row.name, ...row.targets], ["label", "middle", "middle", "middle"], { least: 2 });
  writer.banner(part3.result, "text");
  writer.page();
}

/**
 * @param {Facts} facts
 * @param {XlsxSheet} sheet
 */
function monitoringSheet({ titles, agency, monitoring }, sheet) {
  const writer = new SheetWriter(sheet, [38, 13, 31, 13, 31, 13, 31, 16, 28]);
  writer.banner(titles.monitoring, "title", { size: 20 });
  writer.banner(agency, "subtitle", { size: 16 });
  writer.gap();
  const { periods, columns, totalColumns } = monitoring;
  const heading = [monitoring.indicator, ...periods.flatMap((period) => [period, ""])];
  const top = writer.line(heading, "heading", { height: 32 });
  const below = periods.flatMap((_, index) => (index < periods.length - 1 ? columns : totalColumns));
  writer.line(["", ...below], "heading");
  writer.merge(top, 0, top + 1, 0);
  periods.forEach((_, index) => writer.merge(top, 1 + index * 2, top, 2 + index * 2));
  for (const row of monitoring.rows) {
    const styles = row.cells.map((_, index) => (index % 2 ? "text" : "centre"));
    writer.line([row.name, ...row.cells], ["text", ...styles]);
  }
  writer.page({ titleRows: `$${top + 1}:$${top + 2}` });
  sheet.freezePane = { rows: top + 2, columns: 1 };
}
