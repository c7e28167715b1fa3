import { nearMissText } from "../../form/near-miss";
import { defineRule } from "../engine/rule";

export const formNotFound = defineRule({
  id: "form-not-found",
  scope: "workbook",
  group: "structure",
  severity: "error",
  name: { th: "ไม่พบแบบประเมิน", en: "No evaluation form" },
  why: {
    th: "การตรวจทุกข้อเริ่มจากตารางตัวชี้วัดของส่วนที่ 1 ซึ่งรู้จักจากหัวตาราง ถ้าไม่พบหัวตารางก็ไม่มีสิ่งใดให้ตรวจ",
    en: "Every check begins at the indicator table of part 1, which is known by its headings. Without them there is nothing to check.",
  },
  remedy: {
    th: "เปิดสมุดงานที่มีแบบประเมิน หรือใส่หัวตาราง เช่น ตัวชี้วัด น้ำหนัก (ร้อยละ) เป้าหมายขั้นต่ำ (50) ผลการดำเนินงาน คะแนนที่ได้ คะแนนถ่วงน้ำหนัก",
    en: "Open the workbook that holds the form, or give the table its headings, such as ตัวชี้วัด, น้ำหนัก (ร้อยละ), เป้าหมายขั้นต่ำ (50), ผลการดำเนินงาน, คะแนนที่ได้, คะแนนถ่วงน้ำหนัก.",
  },
  source: { th: "หัวตารางส่วนที่ 1 ของแบบประเมินองค์การมหาชน", en: "Headings of part 1 of the evaluation form" },
  messages: {
    "empty-workbook": {
      th: "สมุดงานนี้ว่างเปล่า ไม่มีข้อมูลให้ตรวจ",
      en: "The workbook is empty: there is nothing to check.",
    },
    "no-table": {
      th: "ไม่พบตารางตัวชี้วัด ต้องมีแถวหัวตารางที่มีคำว่า {expected}",
      en: "No indicator table was found: no row has the headings {expected}.",
    },
    "no-table-near": {
      th: "ไม่พบตารางตัวชี้วัดในสมุดงาน {near}",
      en: "No indicator table was found. {near}.",
    },
    "no-indicator": {
      th: "พบหัวตารางตัวชี้วัดแต่ไม่มีตัวชี้วัดอยู่ใต้หัวตาราง",
      en: "There are indicator headings but no indicator below them.",
    },
  },
  *check({ snapshot, evaluation }) {
    if (snapshot.sheets.every((sheet) => sheet.cells.size === 0 && sheet.unread === null)) {
      yield { messageId: "empty-workbook", at: null };
      return;
    }
    const { nearest } = evaluation;
    if (nearest) {
      const parameters = { near: nearMissText(nearest) };
      yield { messageId: "no-table-near", at: nearest.at, parameters };
    } else if (evaluation.tables.length === 0) {
      yield { messageId: "no-table", at: null, measure: "ตัวชี้วัด, น้ำหนัก, เป้าหมาย, คะแนนที่ได้" };
    }
    for (const table of evaluation.tables) {
      if (table.indicators.length > 0) continue;
      const heading = table.headings[0];
      const at = { sheet: table.sheet, row: heading.firstRow, column: heading.columns.indicator };
      yield { messageId: "no-indicator", at };
    }
  },
});
