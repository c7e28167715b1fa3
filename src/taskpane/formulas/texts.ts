import type { LocalisedText } from "../../domain/text/localised";

/** The sentences of the function guide, which are fetched with it. */
export const FORMULAS_TEXTS = {
  scoreSheet: { th: "ให้คะแนนทั้งแผ่นงาน", en: "Score this whole sheet" },
  functions: { th: "ฟังก์ชัน", en: "Functions" },
  insert: { th: "แทรกสูตร", en: "Insert formula" },
  inserted: { th: "เขียนสูตรแล้วที่ {place}", en: "Formula written to {place}" },
  foundPlace: { th: "ต้องการคำตอบ: แทรกสูตรที่ {place}", en: "An answer is needed: insert into {place}" },
  formula: { th: "สูตร", en: "Formula" },
  scoreSheetBody: {
    th: "ใส่สูตรคะแนนและคะแนนถ่วงน้ำหนักทุกตัวชี้วัดที่เป็นตัวเลข คะแนนรวม และระดับ แสดงให้ดูก่อนเขียน",
    en: "Puts score and weighted score formulas into every indicator of figures, and the total and rating. You see them first.",
  },
  fillCell: { th: "เติมสูตรในเซลล์ที่เลือก", en: "Formula for the active cell" },
  cellUnsuggested: {
    th: "{place} ไม่ใช่ช่องคะแนน คะแนนถ่วงน้ำหนัก คะแนนรวม หรือระดับ เลือกฟังก์ชันจากรายการ",
    en: "{place} is no score, weighted score, total or rating. Choose a function from the list.",
  },
  allFunctions: { th: "ฟังก์ชันทั้งหมด", en: "All functions" },
  searchFunctions: { th: "ค้นหาฟังก์ชัน", en: "Search functions" },
  functionMatches: { th: "{n} จาก {all} ฟังก์ชัน", en: "{n} of {all} functions" },
  noFunction: { th: "ไม่มีฟังก์ชันที่ตรงกับการค้นหา", en: "No function matches the search" },
  insertHeading: { th: "แทรกสูตร", en: "Insert" },
  insertStart: { th: "แทรกในเซลล์ที่เลือก", en: "Insert into the active cell" },
  insertAgain: { th: "ใช้เซลล์ที่เลือกอยู่ตอนนี้", en: "Take the cell selected now" },
  insertInto: { th: "จะเขียนที่", en: "Goes into" },
  picked: {
    th: "อาร์กิวเมนต์เลือกจากคอลัมน์ของแบบประเมินให้แล้ว แก้ไขได้",
    en: "The arguments were picked from the form's columns. You may change them.",
  },
  argumentHint: {
    th: "พิมพ์เซลล์ ช่วง ตัวเลข หรือข้อความ ขึ้นต้นด้วย = ถ้าเป็นสูตรหรือชื่อ",
    en: "Type a cell, range, number or text; begin with = for a formula or name.",
  },
  arguments: { th: "อาร์กิวเมนต์", en: "Arguments" },
  optional: { th: "ไม่บังคับ", en: "optional" },
  argumentMissing: { th: "ต้องใส่ค่านี้", en: "This is needed" },
  argumentUnbalanced: { th: "วงเล็บหรือเครื่องหมายคำพูดไม่ครบคู่", en: "A bracket or quotation mark has no partner" },
  argumentSeveral: { th: "ใส่ได้ค่าเดียว", en: "One value only" },
  formulaThere: { th: "สูตรนี้อยู่ในเซลล์แล้ว", en: "The cell holds this formula already" },
  examples: { th: "ตัวอย่าง", en: "Examples" },
  blank: { th: "(ว่าง)", en: "(blank)" },
  moreHelp: { th: "คำอธิบายฉบับเต็ม", en: "Full reference" },
} as const satisfies Record<string, LocalisedText>;
