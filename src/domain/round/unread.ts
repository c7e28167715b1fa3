import { formatText, type Language, type LocalisedText } from "../text/localised";

/** Why a file of a round has no result; what to do about it stands with it. */
export const UNREAD_TEXTS = {
  "file-missing": { th: "ไม่พบไฟล์นี้", en: "There is no such file." },
  "file-refused": { th: "เปิดหรือบันทึกไฟล์นี้ไม่ได้", en: "The file cannot be opened or written." },
  "encrypted-file": { th: "ไฟล์ตั้งรหัสผ่านไว้", en: "The workbook is protected by a password." },
  "unreadable-file": {
    th: "ไฟล์เสียหาย อ่านไม่ได้ครบทั้งไฟล์",
    en: "The file is damaged and cannot be read in full.",
  },
  "too-large": {
    th: "ไฟล์ใหญ่เกินกว่าที่จะอ่านได้เมื่อคลายการบีบอัด",
    en: "The file unpacks to more than can be read.",
  },
  "not-a-workbook": { th: "ไม่ใช่ไฟล์ .xlsx หรือ .xlsm", en: "This is not an .xlsx or .xlsm workbook." },
  "program-fault": {
    th: "Pramoen ขัดข้องขณะอ่านไฟล์นี้ โปรดแจ้งผู้พัฒนา",
    en: "Pramoen failed on this file: please report it.",
  },
  "functions-silent": {
    th: "สูตรของ Pramoen ในไฟล์ยังไม่มีผล ให้คำนวณก่อนด้วย pramoen calc",
    en: "The calls of Pramoen's functions have no results yet; calculate them first with pramoen calc.",
  },
  "empty-file": {
    th: "ไฟล์ว่างเปล่า (0 ไบต์) ขอไฟล์ใหม่จากหน่วยงาน",
    en: "The file is empty (0 bytes); ask for it again.",
  },
  "other-format": {
    th: "เป็นไฟล์ตารางคำนวณชนิดอื่น ให้เปิดใน Excel แล้วบันทึกเป็น .xlsx",
    en: "This is a spreadsheet of another format; open it in Excel and save it as .xlsx.",
  },
  link: {
    th: "เป็นลิงก์ไปยังไฟล์หรือโฟลเดอร์อื่น จึงไม่ได้อ่าน ให้ระบุชื่อไฟล์นี้เองหากต้องการ",
    en: "This is a link to another place and was not followed; name it itself to have it read.",
  },
  "file-too-large": {
    th: "ไฟล์ใหญ่กว่าที่กำหนดไว้",
    en: "The file is larger than the limit.",
  },
  "changed-meanwhile": {
    th: "ไฟล์เปลี่ยนไประหว่างที่อ่าน ให้ปิดไฟล์ในโปรแกรมอื่นแล้วสั่งอีกครั้ง",
    en: "The file changed while it was read; close it elsewhere and run this again.",
  },
  "out-of-time": {
    th: "อ่านไม่เสร็จภายในเวลาที่กำหนดไว้",
    en: "It was not read within the time limit.",
  },
  "out-of-memory": {
    th: "ต้องใช้หน่วยความจำมากกว่าที่กำหนดไว้",
    en: "It takes more memory than the limit.",
  },
} as const satisfies Record<string, LocalisedText>;

export type UnreadReason = keyof typeof UNREAD_TEXTS;

export function isUnreadReason(text: string): text is UnreadReason {
  return Object.hasOwn(UNREAD_TEXTS, text);
}

/** What the detail of a reason is, where it is not plain of itself. */
export const UNREAD_DETAILS: Readonly<Partial<Record<UnreadReason, LocalisedText>>> = {
  "functions-silent": { th: "เซลล์แรก: {detail}", en: "First cell: {detail}" },
};
const PLAIN: LocalisedText = { th: "({detail})", en: "({detail})" };

/** Why there is no result, in a sentence. */
export function unreadText(
  { reason, detail }: { readonly reason: UnreadReason; readonly detail: string },
  language: Language,
): string {
  const told = detail === "" ? "" : ` ${formatText(UNREAD_DETAILS[reason] ?? PLAIN, language, { detail })}`;
  return `${UNREAD_TEXTS[reason][language]}${told}`;
}
