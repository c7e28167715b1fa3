import type { NonEmpty } from "../non-empty";
import type { Direction } from "../scoring/scoring-scale";
import type { LocalisedText } from "../text/localised";
import { wordingKey } from "../thai/wordings";
import type { IndicatorKind } from "../template/template";

/** What one row of the table of indicators on a template sheet is. */
export type RowType = "component" | "group" | "indicator" | "item" | "option";

export const ROW_TYPE_NAMES: Readonly<Record<RowType, LocalisedText>> = {
  component: { th: "องค์ประกอบ", en: "component" },
  group: { th: "กลุ่ม", en: "group" },
  indicator: { th: "ตัวชี้วัด", en: "indicator" },
  item: { th: "รายการตรวจ", en: "item" },
  option: { th: "ตัวเลือก", en: "option" },
};

export const KIND_NAMES: Readonly<Record<IndicatorKind, LocalisedText>> = {
  numeric: { th: "ตัวเลข", en: "numeric" },
  composite: { th: "หลายเงื่อนไขพร้อมกัน", en: "composite" },
  milestone: { th: "ขั้นความสำเร็จ", en: "milestone" },
  checklist: { th: "นับคะแนนรายการ", en: "checklist" },
  "choose-one": { th: "เลือกหนึ่งตัวเลือก", en: "choose-one" },
  rule: { th: "ตามหลักเกณฑ์", en: "rule" },
};

export const DIRECTION_NAMES: Readonly<Record<Direction, LocalisedText>> = {
  higher: { th: "ยิ่งมากยิ่งดี", en: "higher" },
  lower: { th: "ยิ่งน้อยยิ่งดี", en: "lower" },
};

export const YES_NO = { yes: { th: "มีวาระ", en: "yes" }, no: { th: "ไม่มีวาระ", en: "no" } } as const;

/** The choice that a cell names in either language or by its id; null for anything else. */
export function readWord<Id extends string>(
  names: Readonly<Record<Id, LocalisedText>>,
  text: string,
): Id | null {
  const key = wordingKey(text);
  const ids = Object.keys(names) as Id[];
  return ids.find((id) => [id, names[id].th, names[id].en].some((name) => wordingKey(name) === key)) ?? null;
}

/** Columns of the table of indicators besides those of the targets, which stand with the framework's tiers. */
export type TemplateColumn =
  "type" | "code" | "name" | "weight" | "points" | "unit" | "direction" | "kind" | "note";

export const TEMPLATE_COLUMNS: Readonly<Record<TemplateColumn, NonEmpty<string>>> = {
  type: ["ชนิดแถว", "row type"],
  code: ["รหัส", "code"],
  name: ["ชื่อ", "name"],
  weight: ["น้ำหนัก (ร้อยละ)", "น้ำหนัก", "weight"],
  points: ["คะแนนรายการ", "points"],
  unit: ["หน่วยวัด", "unit"],
  direction: ["ทิศทาง", "direction"],
  kind: ["วิธีให้คะแนน", "kind"],
  note: ["คำอธิบาย", "note"],
};

/** Single entries above the table, with their labels; the first one is written. */
export type TemplateField = "agency" | "abbreviation" | "fiscalYear" | "framework" | "id" | "version";

export const TEMPLATE_FIELDS: Readonly<Record<TemplateField, NonEmpty<string>>> = {
  agency: ["ชื่อหน่วยงาน", "agency"],
  abbreviation: ["ชื่อย่อหน่วยงาน", "abbreviation"],
  fiscalYear: ["ปีงบประมาณ (พ.ศ.)", "fiscal year"],
  framework: ["รหัสกรอบการประเมิน", "framework"],
  id: ["รหัสแม่แบบ", "template id"],
  version: ["รุ่นของแม่แบบ", "template version"],
};

export const WEIGHT_SUM_LABEL = "น้ำหนักรวมของตัวชี้วัด";

/** The smaller tables below the table of indicators. */
export type TemplateSection = "part3" | "monitoring" | "board" | "revenue";

/** A column of a year reads "ปี 2565". */
export const YEAR_HEADING = /^ปี\s*(?:[พค]\.\s*ศ\.)?\s*(\d{4})$/u;

export const SECTION_TITLES: Readonly<Record<TemplateSection, string>> = {
  part3: "ตัวชี้วัดติดตาม (ส่วนที่ 3)",
  monitoring: "ตัวชี้วัดติดตาม 3 ปี",
  board: "ตำแหน่งในคณะกรรมการ",
  revenue: "รายการรายได้",
};

export type SectionColumn = "code" | "name" | "total" | "hasTerm";

export const SECTION_COLUMNS: Readonly<
  Record<TemplateSection, Readonly<Partial<Record<SectionColumn, NonEmpty<string>>>>>
> = {
  part3: { code: ["รหัส", "code"], name: ["ตัวชี้วัดติดตาม", "indicator"] },
  monitoring: { code: ["รหัส", "code"], name: ["ตัวชี้วัดติดตาม", "indicator"], total: ["รวม 3 ปี", "total"] },
  board: { code: ["ลำดับ", "no."], name: ["ตำแหน่ง", "role"], hasTerm: ["วาระ", "term"] },
  revenue: { name: ["รายการ", "line"] },
};
