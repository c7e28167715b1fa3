import type { DocumentMessages } from "../document/document-fault";
import { BLANK_TEXT } from "../framework/framework-messages";

/** What the checks of a layout have to say. */
export const LAYOUT_MESSAGES: DocumentMessages = {
  "blank-text": BLANK_TEXT,
  "framework-unknown": {
    th: "ไม่มีกรอบการประเมิน “{found}” ที่มีอยู่คือ: {expected} ให้แก้รหัส หรือใส่ null ให้แบบเป็นตัวบอก",
    en: "There is no framework “{found}”; known are: {expected}. Correct the id, or give null so that the form decides.",
  },
  "role-unknown": {
    th: "ไม่มีบทบาท “{found}” ที่ใช้ได้คือ: {expected}",
    en: "There is no role “{found}”; a column may be: {expected}.",
  },
  "place-missing": {
    th: "คอลัมน์ที่ไม่มีหัวต้องระบุอักษรของคอลัมน์ เช่น “F”",
    en: "A column without a heading needs its letters, such as “F”.",
  },
  "column-twice": {
    th: "คอลัมน์ “{found}” กำหนดไว้แล้วในรายการที่ {first} ให้เหลือไว้รายการเดียว",
    en: "The column “{found}” is set by entry {first} already: keep one of them.",
  },
  "role-twice": {
    th: "บทบาท “{found}” ให้คอลัมน์ในรายการที่ {first} แล้ว หนึ่งบทบาทมีได้คอลัมน์เดียว เว้นแต่อยู่ใต้หัวร่วมต่างกัน ให้แก้รายการใดรายการหนึ่ง",
    en: "The role “{found}” is given to the column of entry {first} already; only columns under different common headings may share one. Correct either of them.",
  },
  "stored-unreadable": {
    th: "ผังคอลัมน์ในสมุดงานนี้อ่านไม่ได้ ให้นำเข้าผังใหม่ หรือลบออก",
    en: "The layout kept in this workbook cannot be read: import it again, or remove it.",
  },
};
