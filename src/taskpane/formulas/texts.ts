import type { LocalisedText } from "../../domain/text/localised";

/** The sentences of the function guide, which are fetched with it. */
export const FORMULAS_TEXTS = {
  scoreSheet: { th: "ใส่สูตรคะแนนทั้งแผ่นงาน", en: "Add score formulas to this sheet" },
  functions: { th: "ฟังก์ชัน", en: "Functions" },
  insert: { th: "แทรกสูตร", en: "Insert formula" },
  inserted: { th: "เขียนสูตรที่ {place} แล้ว", en: "Formula written to {place}" },
  foundPlace: { th: "โปรดเลือก: แทรกสูตรที่ {place}", en: "Your choice is needed: insert into {place}" },
  formula: { th: "สูตร", en: "Formula" },
  scoreSheetBody: {
    th: "ใส่สูตรคะแนนและคะแนนถ่วงน้ำหนักของทุกตัวชี้วัดที่วัดเป็นตัวเลข รวมทั้งคะแนนรวมและระดับผลการประเมิน โดยแสดงตัวอย่างก่อนเขียน",
    en: "Adds formulas for score and weighted score to every indicator of figures, and for total and rating. Shown before anything is written.",
  },
  fillCell: { th: "เติมสูตรในเซลล์ที่เลือก", en: "Formula for the active cell" },
  cellUnsuggested: {
    th: "{place} ไม่ใช่เซลล์คะแนน คะแนนถ่วงน้ำหนัก คะแนนรวม หรือระดับผลการประเมิน โปรดเลือกฟังก์ชันจากรายการ",
    en: "{place} is not a score, weighted score, total or rating cell. Choose a function from the list.",
  },
  allFunctions: { th: "ฟังก์ชันทั้งหมด", en: "All functions" },
  searchFunctions: {
    th: "ค้นหาฟังก์ชันหรือสิ่งที่ต้องการทำ",
    en: "Search functions or what you want to do",
  },
  functionMatches: { th: "{n} จาก {all} ฟังก์ชัน", en: "{n} of {all} functions" },
  noFunction: {
    th: "ไม่มีฟังก์ชันที่ตรงกับการค้นหา ลองพิมพ์สิ่งที่ต้องการทำ เช่น “ต้องได้เท่าไร” หรือ “รวมคะแนน”",
    en: "No function matches the search. Try what you want to do, such as “how much is needed” or “add up the scores”.",
  },
  showAllFunctions: { th: "แสดงฟังก์ชันทั้งหมด", en: "Show all functions" },
  insertHeading: { th: "แทรกสูตร", en: "Insert" },
  insertStart: { th: "แทรกในเซลล์ที่เลือก", en: "Insert into the active cell" },
  insertAgain: { th: "เปลี่ยนเป็นเซลล์ที่เลือกอยู่", en: "Use the selected cell" },
  insertInto: { th: "จะเขียนที่", en: "Goes into" },
  picked: {
    th: "เติมอาร์กิวเมนต์จากคอลัมน์ของแบบประเมินแล้ว แก้ไขได้",
    en: "Arguments were filled in from the form's columns; you can change them.",
  },
  argumentHint: {
    th: "พิมพ์เซลล์ ช่วง ตัวเลข หรือข้อความ ขึ้นต้นด้วย = ถ้าเป็นสูตรหรือชื่อ",
    en: "Type a cell, range, number or text; begin with = for a formula or name.",
  },
  arguments: { th: "อาร์กิวเมนต์", en: "Arguments" },
  argumentExample: { th: "ตัวอย่าง {example}", en: "Example: {example}" },
  argumentChoices: { th: "ค่าที่ใช้ได้ของ {name}", en: "Values of {name}" },
  optional: { th: "ไม่บังคับ", en: "optional" },
  argumentMissing: { th: "ต้องระบุค่านี้", en: "Required" },
  argumentUnbalanced: { th: "วงเล็บหรือเครื่องหมายอัญประกาศไม่ครบคู่", en: "Unbalanced bracket or quotation mark" },
  argumentSeveral: { th: "ระบุได้เพียงค่าเดียว", en: "One value only" },
  formulaThere: { th: "สูตรนี้อยู่ในเซลล์แล้ว", en: "The cell has this formula already" },
  examples: { th: "ตัวอย่าง", en: "Examples" },
  blank: { th: "(ว่าง)", en: "(blank)" },
  moreHelp: { th: "คำอธิบายฉบับเต็ม", en: "Full reference" },
} as const satisfies Record<string, LocalisedText>;
