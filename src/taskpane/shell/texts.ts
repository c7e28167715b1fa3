import type { LocalisedText } from "../../domain/text/localised";
import type { Problem } from "./jobs/problem";

/**
 * The sentences of what the sections share. In this and every other `texts.ts` an entry without one of the languages
 * does not compile; where English tells one from many, both forms stand with "|" between them and `{n}` decides.
 */
export const SHELL_TEXTS = {
  productName: { th: "ประเมิน", en: "Pramoen" },
  tryAgain: { th: "ลองอีกครั้ง", en: "Try again" },
  cancel: { th: "ยกเลิก", en: "Cancel" },
  cancelling: { th: "กำลังยกเลิก…", en: "Cancelling…" },
  dismiss: { th: "ปิดข้อความ", en: "Dismiss" },
  switchLanguage: { th: "English", en: "ภาษาไทย" },
  support: { th: "ช่วยเหลือ", en: "Support" },
  privacy: { th: "ความเป็นส่วนตัว", en: "Privacy" },

  sections: { th: "ส่วนของบานหน้าต่าง", en: "Sections" },
  sectionCheck: { th: "ตรวจและสรุป", en: "Home" },
  sectionFormulas: { th: "สูตร", en: "Functions" },
  sectionPortable: { th: "ส่งต่อไฟล์", en: "Share" },
  sectionTemplates: { th: "แม่แบบ", en: "Templates" },
  sectionForm: { th: "แบบประเมิน", en: "Form" },
  sectionCompare: { th: "เทียบกับก่อนหน้า", en: "Compare" },
  sectionRound: { th: "ทั้งรอบ", en: "Round" },
  backToCheck: { th: "กลับไปหน้าตรวจและสรุป", en: "Back to Home" },
  sectionWhatIf: { th: "ถ้าผลเปลี่ยน", en: "What if" },

  reading: { th: "กำลังอ่านสมุดงาน", en: "Reading the workbook" },
  planning: { th: "กำลังเตรียมรายการที่จะเขียน", en: "Preparing the changes" },
  writing: { th: "กำลังเขียนลงในสมุดงาน", en: "Writing to the workbook" },
  starting: { th: "กำลังเริ่ม", en: "Starting" },
  cancelledJob: { th: "ยกเลิกแล้ว", en: "Cancelled" },
  copied: { th: "คัดลอก {name} แล้ว", en: "{name} is copied" },
  copiedBody: {
    th: "Excel บนเครื่องนี้ไม่รับไฟล์จากบานหน้าต่าง เปิดโปรแกรมแก้ไขข้อความ วาง แล้วบันทึกด้วยชื่อนี้",
    en: "This Excel takes no file from the pane. Open a text editor, paste, and save under this name.",
  },
  notHandedOver: { th: "บันทึกไฟล์ {name} ไม่ได้", en: "{name} could not be downloaded" },
  notHandedOverBody: {
    th: "Excel บนเครื่องนี้ไม่รับไฟล์จากบานหน้าต่างและไม่ให้คัดลอก ทำขั้นตอนเดียวกันใน Excel บนเว็บ",
    en: "This Excel takes no file from the pane and refuses to copy. Do the same in Excel on the web.",
  },
  declined: { th: "ไม่ได้เขียนสิ่งใดลงในสมุดงาน", en: "Nothing was written to the workbook" },
  nothingWritten: { th: "ยังไม่ได้เขียนสิ่งใดลงในสมุดงาน", en: "Nothing has been written yet." },
  maybeWrittenSomewhere: {
    th: "อาจเขียนลงในสมุดงานแล้ว โปรดตรวจดูก่อนทำต่อ",
    en: "Something may have been written; please check the workbook before going on.",
  },
  maybeWritten: {
    th: "อาจเขียนลงในสมุดงานแล้ว โปรดตรวจดู:",
    en: "May have been written; please check:",
  },
  moreWritten: { th: "และอีก {n} แห่ง", en: "and {n} more place|and {n} more places" },
  writtenSoFar: { th: "เขียนลงในสมุดงานแล้ว:", en: "Already written:" },
  leftUnprotected: {
    th: "การป้องกันที่ยกเลิกไว้อาจยังไม่กลับคืน ป้องกันใหม่ที่ รีวิว > ป้องกันแผ่นงาน:",
    en: "Protection that was lifted may still be off; protect again under Review > Protect Sheet:",
  },
  clearSearch: { th: "ล้างคำค้น", en: "Clear the search" },
  showMore: { th: "แสดงเพิ่ม (เหลือ {n} รายการ)", en: "Show more ({n} left)" },
  goTo: { th: "ไปที่", en: "Go to" },
  before: { th: "เดิม", en: "Before" },
  after: { th: "ใหม่", en: "After" },
  emptyCell: { th: "(ว่าง)", en: "(empty)" },
  apply: { th: "เขียนทับ", en: "Overwrite" },
  keep: { th: "คงไว้ตามเดิม", en: "Keep as is" },
  gives: { th: "ได้ {value}", en: "gives {value}" },

  planTitle: { th: "{job}: จะเขียน {n} เซลล์", en: "{job}: {n} cell to write|{job}: {n} cells to write" },
  planNothing: { th: "{job}: ไม่มีเซลล์ที่ต้องเขียน", en: "{job}: nothing to write" },
  planBody: {
    th: "ยังไม่ได้เขียนลงในสมุดงาน โปรดเปรียบเทียบค่าเดิมกับค่าใหม่ก่อนเลือก",
    en: "Nothing has been written yet. Compare before and after, then choose.",
  },
  planOptional: {
    th: "จะเขียนทับเซลล์ที่กรอกไว้แล้ว {n} เซลล์ ยกเลิกการเลือกเซลล์ที่ต้องการคงไว้",
    en: "{n} cell was filled in by a person and will be overwritten. Clear its tick to keep it.|{n} cells were filled in by a person and will be overwritten. Clear the tick of those to keep.",
  },
  planUnchanged: {
    th: "ถูกต้องอยู่แล้ว {n} เซลล์ (ไม่เปลี่ยน)",
    en: "{n} cell already correct|{n} cells already correct",
  },
  planWrite: { th: "เขียน {n} เซลล์", en: "Write {n} cell|Write {n} cells" },
  writeThis: { th: "เขียน {place}", en: "Write {place}" },
  skippedTitle: { th: "ข้าม {n} เซลล์", en: "{n} cell skipped|{n} cells skipped" },
  planDone: { th: "{job}: เขียนแล้ว {n} เซลล์", en: "{job}: {n} cell written|{job}: {n} cells written" },
  jobEnded: { th: "{job}: เสร็จแล้ว", en: "{job}: finished" },

  close: { th: "ปิด", en: "Close" },
} as const satisfies Record<string, LocalisedText>;

interface ProblemText {
  readonly title: LocalisedText;
  /** What to do about it. */
  readonly advice: LocalisedText;
  /** What the failure's detail is, where it names one. */
  readonly detail: LocalisedText;
}

const SHEET: LocalisedText = { th: "แผ่นงาน", en: "Sheet" };

/** What each failure is called and what to do about it. */
export const PROBLEM_TEXTS: Readonly<Record<Problem["kind"], ProblemText>> = {
  "cell-edit-mode": {
    title: { th: "กำลังแก้ไขเซลล์อยู่", en: "A cell is being edited" },
    advice: {
      th: "กด Enter หรือ Esc ในเซลล์ (หรือปิดรายการตัวเลือก) แล้วลองอีกครั้ง",
      en: "Press Enter or Esc in the cell (or close the drop-down list), then try again.",
    },
    detail: { th: "เซลล์", en: "Cell" },
  },
  "protected-sheet": {
    title: { th: "เซลล์ที่จะเขียนป้องกันไว้", en: "Cells to be written are protected" },
    advice: {
      th: "ยกเลิกการป้องกันด้วยตนเองที่ รีวิว > ยกเลิกการป้องกันแผ่นงาน (หรือป้องกันสมุดงาน) แล้วลองอีกครั้ง Pramoen ไม่ยกเลิกการป้องกันที่มีรหัสผ่าน และไม่ยกเลิกโดยไม่ถามก่อน",
      en: "Unprotect them yourself under Review > Unprotect Sheet (or Protect Workbook), then try again. Pramoen lifts no protection that has a password, and none without asking.",
    },
    detail: { th: "ที่ป้องกันไว้", en: "Protected" },
  },
  "changed-meanwhile": {
    title: { th: "ข้อมูลเปลี่ยนไประหว่างทำงาน", en: "The workbook changed meanwhile" },
    advice: {
      th: "มีเซลล์ที่เปลี่ยนไปหลังการอ่าน จึงไม่เขียนทับ ลองอีกครั้งเพื่ออ่านข้อมูลล่าสุด",
      en: "A cell no longer holds what was read, so it was not overwritten. Try again to read the latest state.",
    },
    detail: { th: "เซลล์ที่เปลี่ยน", en: "Changed" },
  },
  "missing-api": {
    title: { th: "Excel รุ่นนี้เก่าเกินไป", en: "This version of Excel is too old" },
    advice: {
      th: "ใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ แล้วลองอีกครั้ง",
      en: "Use Excel 2021 or newer, Microsoft 365 or Excel on the web, then try again.",
    },
    detail: { th: "ต้องมี", en: "Needed" },
  },
  "too-large": {
    title: { th: "สมุดงานใหญ่เกินกว่าจะอ่านได้", en: "The workbook is too large" },
    advice: {
      th: "ย้ายข้อมูลที่ไม่ใช่แบบประเมินไปไว้ในไฟล์อื่น แล้วลองอีกครั้ง",
      en: "Move what is not part of the form to another file, then try again.",
    },
    detail: { th: "ส่วนที่ใหญ่เกินไป", en: "Too large" },
  },
  "no-answer": {
    title: { th: "Excel ไม่ตอบ", en: "Excel does not answer" },
    advice: {
      th: "Excel อาจกำลังคำนวณหรือขาดการเชื่อมต่อ รอให้ใช้ Excel ได้แล้วลองอีกครั้ง ถ้ายังไม่ตอบ ให้ปิดแล้วเปิดสมุดงานใหม่",
      en: "Excel may be calculating or has lost its connection. Wait until Excel can be used, then try again; if it still does not answer, close the workbook and open it again.",
    },
    detail: { th: "รายละเอียด", en: "Details" },
  },
  "write-too-large": {
    title: { th: "Excel รับข้อมูลที่จะเขียนในครั้งเดียวไม่ได้", en: "Too much to write at once" },
    advice: {
      th: "ทำทีละส่วน เช่น เลือกเขียนน้อยรายการลง แล้วลองอีกครั้ง",
      en: "Write it in parts, such as fewer entries at a time, then try again.",
    },
    detail: { th: "ส่วนที่ใหญ่เกินไป", en: "Too large" },
  },
  "sheet-missing": {
    title: { th: "ไม่พบแผ่นงานหรือเซลล์นั้นแล้ว", en: "The sheet or cell is no longer there" },
    advice: {
      th: "แผ่นงานอาจถูกลบหรือเปลี่ยนชื่อ ตรวจสอบอีกครั้งเพื่ออ่านสมุดงานใหม่",
      en: "The sheet may have been deleted or renamed. Validate again to read the workbook again.",
    },
    detail: SHEET,
  },
  "sheet-hidden": {
    title: { th: "แผ่นงานซ่อนอยู่", en: "The sheet is hidden" },
    advice: {
      th: "คลิกขวาที่แท็บแผ่นงานใดก็ได้ เลือก ยกเลิกการซ่อน แล้วลองอีกครั้ง",
      en: "Right-click any sheet tab, choose Unhide, then try again.",
    },
    detail: SHEET,
  },
  "name-taken": {
    title: { th: "มีชื่อนี้อยู่ในสมุดงานแล้ว", en: "The name is taken in this workbook" },
    advice: {
      th: "เปลี่ยนชื่อแผ่นงานที่ซ้ำ แล้วลองอีกครั้ง",
      en: "Rename the sheet of that name, then try again.",
    },
    detail: { th: "ชื่อ", en: "Name" },
  },
  "unreadable-file": {
    title: { th: "อ่านไฟล์ไม่ได้", en: "The file cannot be read" },
    advice: {
      th: "ไฟล์อาจเสียหาย เปิดใน Excel แล้วบันทึกเป็นไฟล์ใหม่ แล้วลองอีกครั้ง",
      en: "It may be damaged. Open it in Excel, save it as a new file, then try again.",
    },
    detail: { th: "สาเหตุ", en: "Cause" },
  },
  "encrypted-file": {
    title: { th: "ไฟล์มีรหัสผ่าน", en: "The file has a password" },
    advice: {
      th: "นำรหัสผ่านออกด้วยตนเองที่ ไฟล์ > ข้อมูล > ป้องกันสมุดงาน แล้วลองอีกครั้ง",
      en: "Remove the password yourself under File > Info > Protect Workbook, then try again.",
    },
    detail: { th: "ไฟล์", en: "File" },
  },
  "not-a-workbook": {
    title: { th: "ไม่ใช่สมุดงาน Excel", en: "This is not an Excel workbook" },
    advice: {
      th: "เปิดไฟล์ .xlsx ของแบบประเมิน แล้วลองอีกครั้ง",
      en: "Open the .xlsx file of the evaluation form, then try again.",
    },
    detail: { th: "ไฟล์", en: "File" },
  },
  "no-form": {
    title: { th: "ไม่พบแบบประเมินในสมุดงานนี้", en: "No evaluation form in this workbook" },
    advice: {
      th: "ต้องมีตารางตัวชี้วัดที่มีหัวตาราง เช่น ตัวชี้วัด น้ำหนัก ค่าเป้าหมาย และคะแนน เปิดสมุดงานของแบบประเมิน แล้วลองอีกครั้ง",
      en: "A table of indicators is needed, with headings such as indicator, weight, target and score. Open the workbook of the form, then try again.",
    },
    detail: { th: "แถวที่ใกล้เคียงที่สุด", en: "The row that comes nearest" },
  },
  "several-forms": {
    title: { th: "มีแบบประเมินมากกว่าหนึ่งชุด", en: "There is more than one evaluation form" },
    advice: {
      th: "เปิดแผ่นงานของแบบประเมินที่ต้องการ แล้วลองอีกครั้ง",
      en: "Go to the sheet of the form you want, then try again.",
    },
    detail: { th: "พบที่แผ่นงาน", en: "Found on" },
  },
  "form-missing": {
    title: { th: "ไม่พบแบบประเมินที่เลือกไว้", en: "The chosen form was not found" },
    advice: {
      th: "แผ่นงานอาจเปลี่ยนชื่อหรือถูกลบ เลือกแบบประเมินใหม่",
      en: "Its sheet may have been renamed or deleted. Choose again.",
    },
    detail: { th: "แบบประเมินที่มี", en: "Forms in the workbook" },
  },
  "weights-missing": {
    title: { th: "น้ำหนักของตัวชี้วัดยังไม่ครบ", en: "Weights of the indicators are missing" },
    advice: {
      th: "ใส่น้ำหนักเป็นตัวเลขทุกตัวชี้วัด แล้วลองอีกครั้ง",
      en: "Enter the weight of every indicator as a figure, then try again.",
    },
    detail: { th: "เซลล์", en: "Cells" },
  },
  "part-not-loaded": {
    title: { th: "โหลดส่วนนี้ของ Pramoen ไม่สำเร็จ", en: "This part of Pramoen could not be loaded" },
    advice: {
      th: "ตรวจการเชื่อมต่อแล้วลองอีกครั้ง หากยังไม่ได้ ให้ปิดแล้วเปิดบานหน้าต่างนี้ใหม่",
      en: "Check the connection and try again. If it fails again, close this pane and open it again.",
    },
    detail: { th: "ไฟล์", en: "File" },
  },
  "beyond-excel": {
    title: { th: "มีเนื้อหาที่ Excel รับไม่ได้", en: "Excel does not take some of this" },
    advice: {
      th: "ข้อความ สูตร รายการ หรือชื่อแผ่นงานยาวเกินไป หรือมีอักขระที่ใช้ไม่ได้ จึงยังไม่ได้เขียนสิ่งใด แก้ข้อมูลต้นทางแล้วลองอีกครั้ง",
      en: "A text, formula, list or sheet name is too long or holds characters that are not allowed, so nothing was written. Correct what it comes from, then try again.",
    },
    detail: { th: "ตำแหน่ง", en: "Place" },
  },
  "unknown-change": {
    title: { th: "Pramoen รุ่นนี้เขียนสิ่งที่วางแผนไว้ไม่ได้", en: "This Pramoen cannot write what was planned" },
    advice: {
      th: "ปิดแล้วเปิดบานหน้าต่างนี้ใหม่เพื่อใช้รุ่นล่าสุด หากยังไม่ได้ ให้แจ้งข้อความนี้แก่ผู้ดูแลระบบ (ดูหน้าช่วยเหลือ)",
      en: "Close this pane and open it again to use the latest version. If it fails again, tell your administrator this message (see Support).",
    },
    detail: { th: "ชนิด", en: "Kind" },
  },
  "functions-silent": {
    title: { th: "ฟังก์ชันของ Pramoen ยังไม่ให้ผล", en: "Pramoen's functions have not answered yet" },
    advice: {
      th: "คะแนนในสมุดงานยังคำนวณไม่ครบ รอสักครู่แล้วลองอีกครั้ง หากยังเหมือนเดิมให้กด Ctrl+Alt+F9 เพื่อคำนวณใหม่ทั้งสมุดงาน",
      en: "The scores are not calculated yet. Wait a moment and try again; if nothing changes, press Ctrl+Alt+F9 to calculate the whole workbook again.",
    },
    detail: { th: "เซลล์แรก", en: "First cell" },
  },
  "host-failure": {
    title: { th: "Excel ทำงานนี้ไม่สำเร็จ", en: "Excel could not do this" },
    advice: {
      th: "ลองอีกครั้ง หากยังเกิดซ้ำ ให้บันทึกและเปิดสมุดงานใหม่ แล้วแจ้งรหัสนี้แก่ผู้ดูแลระบบ (ดูหน้าช่วยเหลือ)",
      en: "Try again. If it happens again, save and reopen the workbook, and tell your administrator this code (see Support).",
    },
    detail: { th: "รหัส", en: "Code" },
  },
  unexpected: {
    title: { th: "เกิดข้อผิดพลาดใน Pramoen", en: "Something went wrong in Pramoen" },
    advice: {
      th: "ข้อผิดพลาดนี้ไม่ได้เกิดจากข้อมูลของท่าน โปรดแจ้งข้อความนี้แก่ผู้ดูแลระบบ (ดูหน้าช่วยเหลือ)",
      en: "Your data did not cause this. Please tell your administrator this message (see Support).",
    },
    detail: { th: "ข้อความ", en: "Message" },
  },
};
