import type { LocalisedText } from "../../../domain/text/localised";

/** The sentences about choosing one form of several. */
export const FORM_CHOICE_TEXTS = {
  title: { th: "เลือกแบบประเมิน ({n} แบบ)", en: "Choose the form ({n})" },
  titleOfFile: { th: "เลือกแบบใน “{file}” ({n} แบบ)", en: "Choose the form of “{file}” ({n})" },
  body: {
    th: "สมุดงานนี้มีหลายแบบ “{job}” ทำทีละแบบ และไม่แตะแบบอื่น",
    en: "The workbook holds several. “{job}” is about one of them and leaves the others alone.",
  },
  bodyOfFile: {
    th: "ไฟล์นี้มีหลายแบบ เลือกแบบที่จะเทียบ",
    en: "The file holds several. Choose the one to compare with.",
  },
  missing: {
    th: "แบบที่เลือกไว้ไม่อยู่แล้ว แผ่นงานอาจเปลี่ยนชื่อหรือถูกลบ",
    en: "The form that was chosen is gone: its sheet may have been renamed or deleted.",
  },
  spoken: { th: "มี {n} แบบ เลือกหนึ่งแบบ", en: "There is {n} form to choose.|There are {n} forms; choose one." },
  search: { th: "ค้นแผ่นงานหรือหน่วยงาน", en: "Search sheet or agency" },
  found: { th: "พบ {n} แบบ", en: "{n} form|{n} forms" },
  legend: { th: "แบบประเมิน", en: "Forms" },
  // The figure and its word are not parted.
  indicators: { th: "{n}\u00a0ตัวชี้วัด", en: "{n}\u00a0indicator|{n}\u00a0indicators" },
  year: { th: "ปี {year}", en: "FY {year}" },
  choose: { th: "ใช้แบบนี้", en: "Use this form" },
  change: { th: "เปลี่ยนแบบ", en: "Change form" },
  sheet: { th: "แผ่นงาน “{sheet}”", en: "Sheet “{sheet}”" },
  sheetRow: { th: "แผ่นงาน “{sheet}” แถวที่ {row}", en: "Sheet “{sheet}”, row {row}" },
} as const satisfies Record<string, LocalisedText>;
