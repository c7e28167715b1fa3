import type { LocalisedText } from "../../domain/text/localised";
import { usePane } from "../shell/pane-context";
import type { TextParameters } from "../shell/texts";

/** The sentences of the templates' section, which are fetched with it. */
export const TEMPLATE_TEXTS = {
  galleryTitle: { th: "สร้างสมุดงานจากแม่แบบ", en: "Make a workbook" },
  galleryBody: {
    th: "เลือกกรอบการประเมินและแม่แบบ ดูรายละเอียด แล้วแทรกเป็นแผ่นงานใหม่หรือทำเป็นไฟล์ ไม่เขียนทับสิ่งที่มีอยู่",
    en: "Choose a framework and a template, look through it, then insert it as new sheets or make a file. Nothing that is there is written over.",
  },
  framework: { th: "กรอบการประเมิน", en: "Framework" },
  template: { th: "แม่แบบ", en: "Template" },
  starter: { th: "แบบเปล่า กรอกหน่วยงานและปีเอง", en: "Blank, for an agency and year" },
  ownMark: { th: "{name} (ของเรา)", en: "{name} (own)" },
  version: { th: "{name} · ฉบับที่ {version}", en: "{name} · version {version}" },
  agencyName: { th: "ชื่อหน่วยงาน", en: "Agency" },
  abbreviation: { th: "ชื่อย่อ", en: "Abbreviation" },
  year: { th: "ปีงบประมาณ (พ.ศ.)", en: "Fiscal year (BE)" },
  needed: {
    th: "กรอกชื่อหน่วยงานและปี พ.ศ. ก่อน",
    en: "Fill in the agency and a year of the Buddhist Era first.",
  },
  formTitle: { th: "สูตร", en: "Formulas" },
  formFunctions: { th: "ฟังก์ชัน Pramoen", en: "Pramoen's functions" },
  formFunctionsBody: {
    th: "อ่านง่าย เช่น =KPISCORE() ผู้เปิดไฟล์ต้องมีโปรแกรมนี้",
    en: "Short, such as =KPISCORE(); whoever opens the file needs the add-in.",
  },
  formPortable: { th: "สูตร Excel", en: "Excel formulas" },
  formPortableBody: { th: "ใช้ได้ทุกเครื่องโดยไม่ต้องมีโปรแกรม", en: "Work anywhere, without the add-in." },
  yearOutside: {
    th: "กรอบนี้ใช้กับปี {years} ยังไม่มีกติกาที่เผยแพร่ของปี {year} ในโปรแกรม",
    en: "This framework is for {years}; no published rules for {year} come with the product.",
  },
  extend: { th: "ใช้กติกาเดิมกับปี {year}", en: "Use the same rules for {year}" },
  extendBody: {
    th: "เก็บเป็นกรอบของเราอีกฉบับ แก้ไขภายหลังได้",
    en: "Keeps a version of the framework among your own; it can be changed later.",
  },
  since: { th: "{first} เป็นต้นไป", en: "{first} and later" },
  insert: { th: "แทรกในสมุดงานนี้…", en: "Insert into this workbook…" },
  open: { th: "เปิดเป็นสมุดงานใหม่", en: "Open as new workbook" },
  download: { th: "ดาวน์โหลด .xlsx", en: "Download .xlsx" },

  previewTitle: {
    th: "ดูรายละเอียด: {components} องค์ประกอบ {n} ตัวชี้วัด",
    en: "Preview: {components} components, {n} indicators",
  },
  rulesTitle: { th: "กติกาของกรอบและที่มา", en: "Rules of the framework and their sources" },
  weightOf: { th: "น้ำหนัก {weight}", en: "weight {weight}" },
  noWeight: { th: "ไม่ระบุน้ำหนัก", en: "no weight stated" },
  unnamed: { th: "(ยังไม่มีชื่อ)", en: "(no name yet)" },
  stated: { th: "ระบุในแบบ", en: "Stated" },
  published: { th: "มีเผยแพร่", en: "Published" },
  policy: { th: "นโยบาย แก้ได้", en: "Policy, can be changed" },

  ownTitle: { th: "แม่แบบและกรอบของเรา", en: "Own templates and frameworks" },
  ownBody: {
    th: "เก็บไว้ในเบราว์เซอร์ของเครื่องนี้เท่านั้น ไม่ส่งออกไปที่ใด ดาวน์โหลดไว้เป็นสำเนาได้",
    en: "Kept in the browser of this computer only; nothing leaves it. Download a copy to be safe.",
  },
  ownNone: { th: "ยังไม่มี", en: "None yet" },
  unkept: {
    th: "เบราว์เซอร์ไม่ให้เก็บ รายการนี้จะหายเมื่อปิดแผง ดาวน์โหลดไว้ก่อน",
    en: "The browser refuses to keep them: they are gone when the pane closes. Download them first.",
  },
  import: { th: "นำเข้า .json", en: "Import .json" },
  dropHere: { th: "หรือลากไฟล์มาวางที่นี่", en: "or drop a file here" },
  kindFramework: { th: "กรอบ", en: "Framework" },
  kindTemplate: { th: "แม่แบบ", en: "Template" },
  exportThis: { th: "ดาวน์โหลด {name}", en: "Download {name}" },
  removeThis: { th: "ลบ {name}", en: "Delete {name}" },
  removeSure: { th: "ลบ {name}? กู้คืนไม่ได้", en: "Delete {name}? It cannot be brought back." },
  remove: { th: "ลบ", en: "Delete" },
  cancel: { th: "ไม่ลบ", en: "Keep it" },

  authorTitle: { th: "เขียนและใช้แม่แบบ", en: "Write and use templates" },
  newBody: {
    th: "เพิ่มแผ่นงานสำหรับเขียนแม่แบบ เริ่มจากที่เลือกไว้ด้านบน",
    en: "Adds a sheet to write a template on, beginning with the one chosen above.",
  },
  checkBody: {
    th: "อ่านแผ่นงานแม่แบบแล้วชี้เซลล์ที่ต้องแก้",
    en: "Reads the template sheet and leads to the cells to mend.",
  },
  saveBody: {
    th: "อ่านแผ่นงานแม่แบบ หรือแบบประเมินที่กรอกแล้ว",
    en: "Reads the template sheet, or the evaluation form as it is filled in.",
  },
  compareBody: {
    th: "แสดงสิ่งที่ถูกแก้ไปจากแม่แบบที่เก็บอยู่ในสมุดงาน",
    en: "Shows what was altered of the template that the workbook carries.",
  },
  moveBody: {
    th: "เปิดสมุดงานของปีที่แล้ว แล้วทำแม่แบบของปีใหม่ตามกรอบที่เลือกไว้ด้านบน",
    en: "With last year's workbook open, makes the template of the new year for the framework chosen above.",
  },

  plannedTitle: { th: "จะเพิ่ม {n} แผ่นงาน", en: "{n} sheet will be added|{n} sheets will be added" },
  plannedBody: {
    th: "ยังไม่ได้เขียนสิ่งใด ไม่มีแผ่นงานใดถูกเขียนทับ",
    en: "Nothing has been written yet. No sheet is written over.",
  },
  renamed: { th: "ชื่อ “{name}” มีอยู่แล้ว", en: "“{name}” is taken" },
  keepsStored: {
    th: "สมุดงานมีแม่แบบอื่นเก็บอยู่แล้ว และจะเก็บไว้ตามเดิม",
    en: "The workbook carries another template, which stays.",
  },
  confirm: { th: "แทรก {n} แผ่นงาน", en: "Insert {n} sheet|Insert {n} sheets" },
  decline: { th: "ไม่แทรก", en: "Do not insert" },
  refusedTitle: {
    th: "ใช้แม่แบบนี้ไม่ได้ มี {n} ข้อ",
    en: "The template cannot be used: {n} fault|The template cannot be used: {n} faults",
  },
  insertedTitle: { th: "เพิ่มแล้ว {n} แผ่นงาน", en: "{n} sheet added|{n} sheets added" },
  leftOut: {
    th: "Excel รุ่นนี้ทำบางส่วนไม่ได้ ข้ามไป {n} รายการ (การพิมพ์ ตัวกรอง หรือบันทึกย่อ)",
    en: "This Excel lacks {n} of the comforts (print set-up, filters or notes); they were left out.",
  },
  openedTitle: { th: "เปิดเป็นสมุดงานใหม่แล้ว", en: "Opened as a new workbook" },
  downloadedTitle: { th: "ส่งไฟล์ให้เบราว์เซอร์แล้ว: {name}", en: "Handed to the browser: {name}" },
  laidOutTitle: { th: "เพิ่มแผ่นงานแม่แบบแล้ว", en: "Template sheet added" },
  laidOutBody: {
    th: "กรอกตัวชี้วัด น้ำหนัก และค่าเป้าหมาย แล้วกดตรวจแม่แบบ",
    en: "Fill in indicators, weights and targets, then check the template.",
  },
  noSheetTitle: { th: "ไม่มีแผ่นงานแม่แบบในสมุดงาน", en: "The workbook has no template sheet" },
  noSheetBody: { th: "กดเขียนแม่แบบใหม่เพื่อเพิ่มแผ่นงาน", en: "Press New template to add one." },
  checkedClean: { th: "แม่แบบใช้ได้ ไม่พบข้อผิด", en: "The template can be used: no faults" },
  checkedFaults: { th: "แม่แบบมีข้อผิด {n} แห่ง", en: "The template has {n} fault|The template has {n} faults" },
  savedTitle: { th: "อ่านแม่แบบได้แล้ว", en: "Template read" },
  savedFrom: { th: "อ่านจากแผ่นงาน {sheet}", en: "Read off sheet {sheet}" },
  savedFromForm: { th: "อ่านจากแบบประเมินที่กรอกแล้ว", en: "Read off the filled form" },
  remarks: { th: "สิ่งที่ควรทราบ", en: "Remarks" },
  keep: { th: "เก็บเป็นแม่แบบของเรา", en: "Keep among own templates" },
  kept: { th: "เก็บแล้ว", en: "Kept" },
  store: { th: "เก็บไว้ในสมุดงาน", en: "Store in the workbook" },
  stored: { th: "เก็บในสมุดงานแล้ว", en: "Stored in the workbook" },
  exportJson: { th: "ดาวน์โหลด .json", en: "Download .json" },
  comparedClean: { th: "ตรงกับแม่แบบทุกแห่ง", en: "Nothing was altered" },
  comparedTitle: {
    th: "แก้ไปจากแม่แบบ {n} แห่ง",
    en: "{n} alteration of the template|{n} alterations of the template",
  },
  comparedNone: { th: "สมุดงานนี้ไม่มีแม่แบบเก็บอยู่", en: "The workbook carries no template" },
  comparedNoneBody: {
    th: "สมุดงานที่สร้างจากแม่แบบด้านบนจะเก็บแม่แบบไว้ให้เอง",
    en: "Workbooks made here carry theirs.",
  },
  comparedFaulty: { th: "แม่แบบที่เก็บในสมุดงานอ่านไม่ได้", en: "The stored template cannot be read" },
  inTemplate: { th: "ในแม่แบบ", en: "In the template" },
  inWorkbook: { th: "ในสมุดงาน", en: "In the workbook" },
  nothing: { th: "(ไม่มี)", en: "(nothing)" },
  movedTitle: { th: "แม่แบบปีงบประมาณ {year} พร้อมแล้ว", en: "The template for {year} is ready" },
  movedBody: {
    th: "ดูสิ่งที่ไม่ได้ยกไป แล้วเก็บไว้ หรือสร้างสมุดงานใหม่",
    en: "Look through what stays behind, then keep it or make the new workbook.",
  },
  carried: { th: "ยกไปแล้ว", en: "Carried over" },
  notCarried: { th: "ไม่ได้ยกไป", en: "Not carried over" },
  importedTitle: { th: "นำเข้าแล้ว: {name}", en: "Imported: {name}" },
  faultyTitle: {
    th: "นำเข้า {file} ไม่ได้ มีที่ผิด {n} แห่ง",
    en: "{file} cannot be imported: {n} fault|{file} cannot be imported: {n} faults",
  },
  faultyBody: { th: "ไม่ได้เก็บสิ่งใดจากไฟล์นี้", en: "Nothing of this file was kept." },
  line: { th: "บรรทัด {line}", en: "Line {line}" },
  more: { th: "แสดงเพิ่ม (เหลือ {n})", en: "Show more ({n} left)" },
} as const satisfies Record<string, LocalisedText>;

export type TemplateTextKey = keyof typeof TEMPLATE_TEXTS;

/** The section's sentences in the pane's language. */
export function useTemplateTexts(): (key: TemplateTextKey, parameters?: TextParameters) => string {
  return usePane(TEMPLATE_TEXTS).say;
}
