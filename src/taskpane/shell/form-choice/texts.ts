import type { LocalisedText } from "../../../domain/text/localised";

/** The sentences about choosing one form of several. */
export const FORM_CHOICE_TEXTS = {
  title: { th: "เลือกแบบประเมิน (มี {n} ชุด)", en: "Choose the form ({n})" },
  titleOfFile: { th: "เลือกแบบประเมินใน “{file}” (มี {n} ชุด)", en: "Choose the form of “{file}” ({n})" },
  body: {
    th: "สมุดงานนี้มีแบบประเมินหลายชุด “{job}” ทำทีละชุด และไม่เปลี่ยนแปลงชุดอื่น",
    en: "The workbook has several. “{job}” is about one of them and does not change the others.",
  },
  bodyOfFile: {
    th: "ไฟล์นี้มีแบบประเมินหลายชุด เลือกชุดที่จะเทียบ",
    en: "The file has several. Choose the one to compare with.",
  },
  missing: {
    th: "ไม่พบแบบประเมินที่เลือกไว้ แผ่นงานอาจเปลี่ยนชื่อหรือถูกลบ",
    en: "The chosen form was not found: its sheet may have been renamed or deleted.",
  },
  spoken: {
    th: "มีแบบประเมิน {n} ชุด โปรดเลือกหนึ่งชุด",
    en: "There is {n} form to choose.|There are {n} forms; choose one.",
  },
  search: { th: "ค้นแผ่นงานหรือหน่วยงาน", en: "Search sheet or agency" },
  found: { th: "พบ {n} ชุด", en: "{n} form|{n} forms" },
  legend: { th: "แบบประเมิน", en: "Forms" },
  // The figure and its word are not parted.
  indicators: { th: "{n}\u00a0ตัวชี้วัด", en: "{n}\u00a0indicator|{n}\u00a0indicators" },
  year: { th: "ปีงบประมาณ {year}", en: "fiscal year {year}" },
  choose: { th: "ใช้แบบประเมินนี้", en: "Use this form" },
  change: { th: "เปลี่ยนแบบประเมิน", en: "Change form" },
  sheet: { th: "แผ่นงาน “{sheet}”", en: "Sheet “{sheet}”" },
  sheetRow: { th: "แผ่นงาน “{sheet}” แถวที่ {row}", en: "Sheet “{sheet}”, row {row}" },
} as const satisfies Record<string, LocalisedText>;
