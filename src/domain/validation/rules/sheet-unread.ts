import { defineRule } from "../engine/rule";

export const sheetUnread = defineRule({
  id: "sheet-unread",
  scope: "sheet",
  group: "structure",
  severity: "error",
  name: { th: "อ่านแผ่นงานไม่ได้", en: "Sheet not read" },
  why: {
    th: "หากอ่านไม่ครบทุกแผ่นงาน ผลการตรวจสอบย่อมไม่สมบูรณ์ จึงแจ้งว่าแผ่นงานใดอ่านไม่ได้และเพราะเหตุใด",
    en: "A verdict that did not see every sheet is incomplete, so it says which one it did not see and why.",
  },
  remedy: {
    th: "ลบแถวและคอลัมน์ที่ไม่ใช้ (เลือกแล้วลบทั้งแถว ไม่ใช่ลบเฉพาะเนื้อหา) หรือแยกข้อมูลดิบไปไว้อีกสมุดงาน แล้วตรวจอีกครั้ง",
    en: "Delete rows and columns that are not used (the rows themselves, not just their contents), or move raw data to another workbook, then validate again.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    "too-large": {
      th: "แผ่นงาน “{sheet}” ใหญ่เกินกว่าจะอ่านได้ (เกิน 5,000,000 เซลล์) จึงไม่ได้ตรวจ",
      en: "Sheet “{sheet}” is too large to read (more than 5,000,000 cells) and was not checked.",
    },
    refused: {
      th: "Excel ไม่ส่งข้อมูลของแผ่นงาน “{sheet}” จึงไม่ได้ตรวจ",
      en: "Excel did not pass on sheet “{sheet}”, so it was not checked.",
    },
  },
  *check({ sheet: { name, unread } }) {
    if (unread !== null) yield { messageId: unread, at: { sheet: name }, parameters: { sheet: name } };
  },
});
