import type { LocalisedText } from "../text/localised";
import type { CellAddress } from "../workbook/address";

/** How a workbook may differ from the template that it was made from. What is filled in is no alteration. */
export type AlterationKind =
  | "part-missing"
  | "title-missing"
  | "column-missing"
  | "heading-reworded"
  | "component-missing"
  | "component-extra"
  | "component-renamed"
  | "component-weight-changed"
  | "group-missing"
  | "group-renamed"
  | "indicator-missing"
  | "indicator-extra"
  | "indicator-duplicate"
  | "indicator-renamed"
  | "indicator-moved"
  | "order-changed"
  | "weight-changed"
  | "target-changed"
  | "unit-changed"
  | "direction-changed"
  | "formula-replaced"
  | "band-changed"
  | "checklist-item-missing"
  | "checklist-item-extra"
  | "checklist-item-renamed"
  | "checklist-order-changed"
  | "checklist-points-changed"
  | "monitoring-missing"
  | "monitoring-extra"
  | "monitoring-renamed"
  | "monitoring-target-changed"
  | "board-seat-missing";

export const ALTERATION_NAMES: Readonly<Record<AlterationKind, LocalisedText>> = {
  "part-missing": { th: "ไม่พบส่วนนี้ของแบบประเมิน", en: "Part of the form is missing" },
  "title-missing": { th: "ลบหัวเรื่อง", en: "Title was deleted" },
  "column-missing": { th: "ไม่พบคอลัมน์นี้", en: "Column is missing" },
  "heading-reworded": { th: "แก้ข้อความหัวคอลัมน์", en: "Column heading reworded" },
  "component-missing": { th: "ไม่พบองค์ประกอบนี้", en: "Component is missing" },
  "component-extra": { th: "เพิ่มองค์ประกอบ", en: "Component was added" },
  "component-renamed": { th: "แก้ชื่อองค์ประกอบ", en: "Component was renamed" },
  "component-weight-changed": { th: "แก้น้ำหนักองค์ประกอบ", en: "Component weight changed" },
  "group-missing": { th: "ไม่พบกลุ่มตัวชี้วัดนี้", en: "Group is missing" },
  "group-renamed": { th: "แก้ชื่อกลุ่มตัวชี้วัด", en: "Group was renamed" },
  "indicator-missing": { th: "ไม่พบตัวชี้วัดนี้", en: "Indicator is missing" },
  "indicator-extra": { th: "เพิ่มตัวชี้วัด", en: "Indicator was added" },
  "indicator-duplicate": { th: "ตัวชี้วัดซ้ำ", en: "Indicator stands twice" },
  "indicator-renamed": { th: "แก้ชื่อหรือรหัสตัวชี้วัด", en: "Indicator was renamed" },
  "indicator-moved": { th: "ย้ายตัวชี้วัดไปองค์ประกอบอื่น", en: "Indicator moved to another component" },
  "order-changed": { th: "สลับลำดับตัวชี้วัด", en: "Order of indicators changed" },
  "weight-changed": { th: "แก้น้ำหนัก", en: "Weight changed" },
  "target-changed": { th: "แก้ค่าเป้าหมาย", en: "Target changed" },
  "unit-changed": { th: "แก้หน่วยวัด", en: "Unit changed" },
  "direction-changed": { th: "แก้ทิศทาง", en: "Direction changed" },
  "formula-replaced": { th: "แทนที่สูตร", en: "Formula replaced" },
  "band-changed": { th: "แก้ช่วงคะแนนของระดับ", en: "Band of a rating changed" },
  "checklist-item-missing": { th: "ไม่พบรายการตรวจสอบนี้", en: "Item of the checklist is missing" },
  "checklist-item-extra": { th: "เพิ่มรายการตรวจสอบ", en: "Item was added to the checklist" },
  "checklist-item-renamed": { th: "แก้ข้อความรายการตรวจสอบ", en: "Text of the checklist changed" },
  "checklist-order-changed": { th: "สลับลำดับรายการตรวจสอบ", en: "Order of the checklist changed" },
  "checklist-points-changed": { th: "แก้คะแนนของรายการตรวจสอบ", en: "Points of the checklist changed" },
  "monitoring-missing": { th: "ไม่พบตัวชี้วัดติดตามนี้", en: "Monitoring indicator is missing" },
  "monitoring-extra": { th: "เพิ่มตัวชี้วัดติดตาม", en: "Monitoring indicator was added" },
  "monitoring-renamed": { th: "แก้ชื่อตัวชี้วัดติดตาม", en: "Monitoring indicator was renamed" },
  "monitoring-target-changed": { th: "แก้ค่าเป้าหมายตัวชี้วัดติดตาม", en: "Monitoring target changed" },
  "board-seat-missing": { th: "ไม่พบตำแหน่งกรรมการนี้", en: "Seat of the board is missing" },
};

export interface Alteration {
  readonly kind: AlterationKind;
  /** Null where it concerns no single cell. */
  readonly at: CellAddress | null;
  /** Null where the sheet itself is what is missing. */
  readonly sheet: string | null;
  /** What it is about: a code, a name, or the name of a part. */
  readonly subject: string;
  /** As the template has it; "" where it has nothing there. */
  readonly expected: string;
  readonly found: string;
  /** The formula that belongs here, where the cell only repeats or sums up what stands elsewhere: nobody has to judge. */
  readonly repeats?: string;
}

/** An alteration at a cell. */
export function altered(
  kind: AlterationKind,
  at: CellAddress,
  subject: string,
  expected: unknown,
  found: unknown,
): Alteration {
  return { kind, at, sheet: at.sheet, subject, expected: entryText(expected), found: entryText(found) };
}

function entryText(entry: unknown): string {
  return entry === null || entry === undefined ? "" : String(entry as string | number);
}
