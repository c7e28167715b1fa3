import type { DocumentMessages } from "../document/document-fault";
import { BLANK_TEXT } from "../framework/framework-messages";

/** What {@link checkTemplate} has to say, and that no framework could be found to check with. */
export const TEMPLATE_MESSAGES: DocumentMessages = {
  "blank-text": BLANK_TEXT,
  "framework-unknown": {
    th: "ไม่มีกรอบการประเมิน “{found}” ที่มีอยู่คือ: {expected} ให้แก้รหัส หรือนำเข้ากรอบการประเมินนั้นก่อน",
    en: "There is no framework “{found}”; known are: {expected}. Correct the id, or import that framework first.",
  },
  "framework-differs": {
    th: "แม่แบบนี้ใช้กรอบการประเมิน “{found}” ไม่ใช่ “{expected}” ให้เลือกแม่แบบหรือกรอบการประเมินให้ตรงกัน",
    en: "This template is made for the framework “{found}”, not for “{expected}”: choose two that belong together.",
  },
  "framework-version": {
    th: "แม่แบบนี้ใช้กรอบการประเมินฉบับที่ {found} แต่กรอบการประเมินที่มีเป็นฉบับที่ {expected} ให้ตรวจแม่แบบกับกรอบการประเมิน แล้วแก้เลขฉบับ",
    en: "This template is made for version {found} of the framework, at hand is version {expected}: compare the two, then correct the version.",
  },
  "year-outside": {
    th: "ปีงบประมาณ {found} อยู่นอกช่วงที่ใช้กรอบการประเมินนี้ ({expected}) ให้แก้ปีหรือเลือกกรอบการประเมินอื่น",
    en: "The fiscal year {found} is outside of those of the framework ({expected}): correct it, or choose another framework.",
  },
  "other-agency": {
    th: "แม่แบบนี้เป็นของ “{found}” ไม่ใช่ “{expected}” ให้เลือกแม่แบบของหน่วยงานนี้",
    en: "This template is of “{found}”, not of “{expected}”: choose the template of this agency.",
  },
  "code-twice": {
    th: "รหัส {found} ใช้ซ้ำ ให้ตั้งรหัสไม่ให้ซ้ำกัน",
    en: "The code {found} is used twice: give each its own.",
  },
  "component-unknown": {
    th: "กรอบการประเมินนี้ไม่มีองค์ประกอบที่ {found} มีเฉพาะ {expected} ให้แก้ลำดับขององค์ประกอบ",
    en: "The framework has no component {found}, only {expected}: correct the number.",
  },
  "code-elsewhere": {
    th: "รหัส {found} ไม่ได้อยู่ในองค์ประกอบนี้ ต้องขึ้นต้นด้วย {expected} ให้แก้รหัสหรือย้ายไปองค์ประกอบที่ถูก",
    en: "The code {found} does not belong to this component, it must begin with {expected}: correct it, or move it to its component.",
  },
  "group-unknown": {
    th: "ไม่มีกลุ่ม {expected} สำหรับตัวชี้วัด {found} ให้เพิ่มกลุ่มใน “groups” (กลุ่ม) หรือแก้รหัส",
    en: "There is no group {expected} for indicator {found}: add it to “groups”, or correct the code.",
  },
  "component-weight": {
    th: "หัวข้อองค์ประกอบระบุน้ำหนัก {found} แต่ตัวชี้วัดรวมได้ {expected} ให้แก้ตัวเลขที่ไม่ถูกต้อง หรือใส่ null (ไม่มีค่า) ถ้าแบบประเมินไม่ระบุ",
    en: "The component states a weight of {found}, its indicators sum to {expected}: correct what is wrong, or give null where the form states none.",
  },
  "weight-total": {
    th: "น้ำหนักของทุกตัวชี้วัดรวมเป็น {found} ต้องเป็น {expected} ให้เทียบน้ำหนักทีละตัวกับแบบประเมินที่ได้รับอนุมัติ",
    en: "The weights of all indicators sum to {found}; they must sum to {expected}: compare each with the approved form.",
  },
  "target-missing": {
    th: "ตัวชี้วัด {code} ไม่มีเป้าหมาย{name} ให้เพิ่ม “{expected}” ใน “targets” (ค่าเป้าหมาย) ถ้าไม่มีเป้าหมายให้ใส่ null",
    en: "Indicator {code} has no entry for the target “{name}”: add “{expected}” to its targets (null where there is none).",
  },
  "tier-unknown": {
    th: "กรอบการประเมินนี้ไม่มีระดับเป้าหมาย “{found}” ของตัวชี้วัด {code} ที่มีคือ: {expected} ให้แก้ชื่อหรือลบออก",
    en: "The framework has no target level “{found}”, named by indicator {code}; it has: {expected}. Correct the name, or remove it.",
  },
  "highest-target-missing": {
    th: "ตัวชี้วัด {code} ไม่มีเป้าหมาย{name} ซึ่งจำเป็นสำหรับการเทียบคะแนน ให้ใส่ตัวเลข",
    en: "Indicator {code} lacks its highest target, “{name}”, without which it cannot be scored: give a figure.",
  },
  "target-not-figure": {
    th: "เป้าหมาย “{found}” ของตัวชี้วัด {code} ไม่ใช่ตัวเลขเดียว ให้แก้ หรือเปลี่ยน “kind” (วิธีให้คะแนน) เป็นแบบที่ผู้ประเมินเลือกระดับเป้าหมาย เช่น “milestone”",
    en: "The target “{found}” of indicator {code} is not one figure: correct it, or choose a “kind” where a reviewer chooses the target level, such as “milestone”.",
  },
  "units-mixed": {
    th: "เป้าหมายหรือหน่วยวัดของตัวชี้วัด {code} ใช้หน่วยต่างกัน: {found} ให้ใช้หน่วยเดียวกัน",
    en: "Targets or unit of indicator {code} measure different things: {found}. Use one unit.",
  },
  "target-not-a-number": {
    th: "เป้าหมายของตัวชี้วัด {code} ไม่ใช่ตัวเลข: {found} ให้แก้",
    en: "A target of indicator {code} is not a number: {found}. Correct it.",
  },
  "targets-flat": {
    th: "เป้าหมายสองระดับของตัวชี้วัด {code} เท่ากัน: {found} ให้แก้ให้ต่างกัน",
    en: "Two targets of indicator {code} are equal: {found}. Make them differ.",
  },
  "targets-not-monotone": {
    th: "เป้าหมายของตัวชี้วัด {code} ไม่เรียงไปทางเดียวกัน: {found} ต้องเพิ่มขึ้นหรือลดลงตลอด ให้แก้",
    en: "Targets of indicator {code} neither rise throughout nor fall throughout: {found}. Correct the one that is off.",
  },
  "direction-mismatch": {
    th: "ทิศทางที่ระบุของตัวชี้วัด {code} ขัดกับลำดับของเป้าหมาย: {found} ให้แก้ “direction” (ทิศทาง) หรือเป้าหมาย",
    en: "The stated direction of indicator {code} contradicts the order of its targets: {found}. Correct one of them.",
  },
  "direction-unknown": {
    th: "ตัวชี้วัด {code} มีเป้าหมายระดับเดียว ({found}) ให้ระบุ “direction” (ทิศทาง) เป็น “higher” (ยิ่งมากยิ่งดี) หรือ “lower” (ยิ่งน้อยยิ่งดี)",
    en: "Indicator {code} has a single target ({found}): state its direction, higher or lower.",
  },
  "direction-missing": {
    th: "กรอบการประเมินนี้ให้ระบุทิศทางของทุกตัวชี้วัด ให้ระบุ “direction” (ทิศทาง) ของตัวชี้วัด {code} เป็น “higher” (ยิ่งมากยิ่งดี) หรือ “lower” (ยิ่งน้อยยิ่งดี)",
    en: "The framework has every direction stated: give that of indicator {code}, higher or lower.",
  },
  "checklist-missing": {
    th: "ตัวชี้วัด {code} เป็นแบบรายการตรวจสอบ “checklist” แต่ไม่มีรายการ ให้เพิ่ม “checklist” (รายการตรวจสอบ)",
    en: "Indicator {code} is of the kind checklist and has none: add “checklist” with base and items.",
  },
  "checklist-short": {
    th: "คะแนนทุกรายการของตัวชี้วัด {code} รวมได้ {found} ไม่ถึงคะแนนสูงสุด {expected} ให้แก้คะแนนของรายการ",
    en: "All points of indicator {code} sum to {found} and do not reach {expected}: correct the points of its items.",
  },
  "options-missing": {
    th: "ตัวชี้วัด {code} เป็นแบบเลือกหนึ่ง ต้องมีตัวเลือกอย่างน้อย 2 ตัวเลือก แต่พบ {found} ให้เพิ่มใน “options” (ตัวเลือก)",
    en: "Indicator {code} is to choose one of at least 2 options, found {found}: add them to “options”.",
  },
  "option-twice": {
    th: "ตัวเลือก “{found}” ของตัวชี้วัด {code} ซ้ำกัน ให้แก้หรือลบออก",
    en: "The option “{found}” of indicator {code} is there twice: correct or remove it.",
  },
  "board-number": {
    th: "ลำดับในคณะกรรมการต้องเรียง 1, 2, 3 … ตรงนี้ต้องเป็น {expected} แต่พบ {found} ให้แก้ลำดับ",
    en: "Seats are numbered 1, 2, 3 …: {expected} is expected here, found {found}. Correct the numbers.",
  },
  "field-unknown": {
    th: "กรอบการประเมินนี้ไม่มีช่องข้อมูลพื้นฐาน “{found}” ให้แก้ชื่อหรือลบออก",
    en: "The framework has no entry “{found}” among the basic information: correct the name, or remove it.",
  },
  "indicator-unknown": {
    th: "แม่แบบนี้ไม่มีตัวชี้วัด {found} ให้แก้รหัสหรือลบออก",
    en: "The template has no indicator {found}: correct the code, or remove it.",
  },
  "monitoring-unknown": {
    th: "ตาราง 3 ปีไม่มีตัวชี้วัดติดตาม {found} ให้แก้รหัสหรือลบออก",
    en: "The three-year table has no indicator {found}: correct the code, or remove it.",
  },
  "seat-unknown": {
    th: "ไม่มีตำแหน่งลำดับที่ {found} ในคณะกรรมการ ให้แก้ลำดับหรือเพิ่มตำแหน่งใน “board” (คณะกรรมการ)",
    en: "The board has no seat {found}: correct the number, or add the seat to “board”.",
  },
  "score-outside": {
    th: "คะแนน {found} อยู่นอกช่วง {lowest}–{highest} ให้แก้คะแนน",
    en: "The score {found} is outside of {lowest}–{highest}: correct it.",
  },
};
