import type { LocalisedText } from "../domain/text/localised";
import type { Problem } from "./problem";

interface ProblemText {
  readonly title: LocalisedText;
  /** What to do about it. */
  readonly advice: LocalisedText;
}

/** `{detail}` is the sheet, cell, API set or code that the failure names. */
export const PROBLEM_TEXTS: Readonly<Record<Problem["kind"], ProblemText>> = {
  "cell-edit-mode": {
    title: { th: "กำลังแก้ไขเซลล์อยู่", en: "A cell is being edited" },
    advice: {
      th: "กด Enter หรือ Esc ในเซลล์ (หรือปิดรายการตัวเลือก) แล้วลองอีกครั้ง",
      en: "Press Enter or Esc in the cell (or close the drop-down list), then try again.",
    },
  },
  "protected-sheet": {
    title: { th: "ชีต “{detail}” ถูกป้องกันไว้", en: "The sheet “{detail}” is protected" },
    advice: {
      th: "ยกเลิกการป้องกันด้วยตนเองที่ รีวิว > ยกเลิกการป้องกันแผ่นงาน แล้วลองอีกครั้ง โปรแกรมจะไม่ปลดการป้องกันให้",
      en: "Unprotect it yourself under Review > Unprotect Sheet, then try again. Pramoen never removes protection.",
    },
  },
  "changed-meanwhile": {
    title: { th: "ข้อมูลเปลี่ยนไประหว่างทำงาน", en: "The workbook changed meanwhile" },
    advice: {
      th: "{detail} ไม่ตรงกับที่อ่านไว้ จึงไม่เขียนทับ ลองอีกครั้งเพื่ออ่านข้อมูลล่าสุด",
      en: "{detail} no longer holds what was read, so it was not written over. Try again to read the latest state.",
    },
  },
  "missing-api": {
    title: { th: "Excel รุ่นนี้เก่าเกินไป", en: "This version of Excel is too old" },
    advice: {
      th: "งานนี้ต้องใช้ {detail} ปรับปรุง Excel หรือใช้ Excel บนเว็บ แล้วลองอีกครั้ง",
      en: "This needs {detail}. Update Excel or use Excel on the web, then try again.",
    },
  },
  "too-large": {
    title: { th: "สมุดงานใหญ่เกินกว่าจะอ่านได้", en: "The workbook is too large" },
    advice: {
      th: "{detail} มีข้อมูลมากเกินไป ย้ายข้อมูลที่ไม่ใช่แบบประเมินไปไว้ในไฟล์อื่น แล้วลองอีกครั้ง",
      en: "{detail} holds too much data. Move what is not part of the form to another file, then try again.",
    },
  },
  "sheet-missing": {
    title: { th: "ไม่พบชีต “{detail}”", en: "The sheet “{detail}” is not there" },
    advice: {
      th: "ชีตอาจถูกลบหรือเปลี่ยนชื่อแล้ว ตรวจสอบอีกครั้งเพื่ออ่านสมุดงานใหม่",
      en: "It may have been deleted or renamed. Validate again to read the workbook anew.",
    },
  },
  "name-taken": {
    title: { th: "มีชื่อ “{detail}” อยู่แล้ว", en: "The name “{detail}” is taken" },
    advice: {
      th: "เปลี่ยนชื่อชีตหรือชื่อที่ซ้ำ แล้วลองอีกครั้ง",
      en: "Rename the sheet or item of that name, then try again.",
    },
  },
  "unreadable-file": {
    title: { th: "อ่านไฟล์ไม่ได้", en: "The file cannot be read" },
    advice: {
      th: "ไฟล์อาจเสียหาย ({detail}) เปิดใน Excel แล้วบันทึกเป็นไฟล์ใหม่ แล้วลองอีกครั้ง",
      en: "It may be damaged ({detail}). Open it in Excel, save it as a new file, then try again.",
    },
  },
  "encrypted-file": {
    title: { th: "ไฟล์มีรหัสผ่าน", en: "The file has a password" },
    advice: {
      th: "นำรหัสผ่านออกด้วยตนเองที่ ไฟล์ > ข้อมูล > ป้องกันสมุดงาน แล้วลองอีกครั้ง",
      en: "Remove the password yourself under File > Info > Protect Workbook, then try again.",
    },
  },
  "not-a-workbook": {
    title: { th: "ไม่ใช่สมุดงาน Excel", en: "This is not an Excel workbook" },
    advice: {
      th: "เปิดไฟล์ .xlsx ของแบบประเมิน แล้วลองอีกครั้ง",
      en: "Open the .xlsx file of the evaluation form, then try again.",
    },
  },
  "no-form": {
    title: { th: "ไม่พบแบบประเมินในสมุดงานนี้", en: "No evaluation form in this workbook" },
    advice: {
      th: "ต้องมีตารางตัวชี้วัดที่มีหัวตาราง เช่น ตัวชี้วัด น้ำหนัก ค่าเป้าหมาย และคะแนน เปิดสมุดงานของแบบประเมิน แล้วลองอีกครั้ง",
      en: "A table of indicators is needed, with headings such as indicator, weight, target and score. Open the workbook of the form, then try again.",
    },
  },
  "several-forms": {
    title: { th: "มีแบบประเมินมากกว่าหนึ่งชุด", en: "There is more than one evaluation form" },
    advice: {
      th: "พบตารางตัวชี้วัดที่ชีต {detail} เก็บไว้เพียงชุดเดียวในสมุดงานที่จะสรุปผล แล้วลองอีกครั้ง",
      en: "Tables of indicators stand on the sheets {detail}. Keep only one in the workbook to be summarised, then try again.",
    },
  },
  "host-failure": {
    title: { th: "Excel ทำงานนี้ไม่สำเร็จ", en: "Excel could not do this" },
    advice: {
      th: "ลองอีกครั้ง หากยังเกิดซ้ำ ให้บันทึกและเปิดสมุดงานใหม่ แล้วแจ้งรหัสนี้ที่หน้าช่วยเหลือ: {detail}",
      en: "Try again. If it happens again, save and reopen the workbook, and report this code on the support page: {detail}",
    },
  },
  unexpected: {
    title: { th: "เกิดข้อผิดพลาดในโปรแกรม", en: "Something went wrong in Pramoen" },
    advice: {
      th: "ข้อผิดพลาดนี้ไม่ได้เกิดจากข้อมูลของท่าน กรุณาแจ้งข้อความนี้ที่หน้าช่วยเหลือ: {detail}",
      en: "This is not a fault of your data. Please report this message on the support page: {detail}",
    },
  },
};
