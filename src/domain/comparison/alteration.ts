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
  "part-missing": { th: "ขาดส่วนนี้ของแบบประเมิน", en: "Part of the form is missing" },
  "title-missing": { th: "ขาดหัวเรื่อง", en: "Title is missing" },
  "column-missing": { th: "ขาดคอลัมน์", en: "Column is missing" },
  "heading-reworded": { th: "ข้อความหัวคอลัมน์ต่าง", en: "Column heading differs" },
  "component-missing": { th: "ขาดองค์ประกอบ", en: "Component is missing" },
  "component-extra": { th: "มีองค์ประกอบเพิ่ม", en: "Additional component" },
  "component-renamed": { th: "ชื่อองค์ประกอบต่าง", en: "Component name differs" },
  "component-weight-changed": { th: "น้ำหนักองค์ประกอบต่าง", en: "Component weight differs" },
  "group-missing": { th: "ขาดกลุ่มตัวชี้วัด", en: "Group is missing" },
  "group-renamed": { th: "ชื่อกลุ่มตัวชี้วัดต่าง", en: "Group name differs" },
  "indicator-missing": { th: "ขาดตัวชี้วัด", en: "Indicator is missing" },
  "indicator-extra": { th: "มีตัวชี้วัดเพิ่ม", en: "Additional indicator" },
  "indicator-duplicate": { th: "ตัวชี้วัดซ้ำ", en: "Indicator is there twice" },
  "indicator-renamed": { th: "ชื่อหรือรหัสตัวชี้วัดต่าง", en: "Indicator name or code differs" },
  "indicator-moved": { th: "ตัวชี้วัดอยู่ในองค์ประกอบอื่น", en: "Indicator is in another component" },
  "order-changed": { th: "ลำดับตัวชี้วัดต่าง", en: "Order of indicators differs" },
  "weight-changed": { th: "น้ำหนักต่าง", en: "Weight differs" },
  "target-changed": { th: "ค่าเป้าหมายต่าง", en: "Target differs" },
  "unit-changed": { th: "หน่วยวัดต่าง", en: "Unit differs" },
  "direction-changed": { th: "ทิศทางต่าง", en: "Direction differs" },
  "formula-replaced": { th: "สูตรต่าง", en: "Formula differs" },
  "band-changed": { th: "ช่วงคะแนนของระดับผลการประเมินต่าง", en: "Band of a rating differs" },
  "checklist-item-missing": { th: "ขาดรายการของรายการตรวจสอบ", en: "Item of the checklist is missing" },
  "checklist-item-extra": { th: "มีรายการเพิ่มในรายการตรวจสอบ", en: "Additional item of the checklist" },
  "checklist-item-renamed": { th: "ข้อความของรายการตรวจสอบต่าง", en: "Text of the checklist differs" },
  "checklist-order-changed": { th: "ลำดับของรายการตรวจสอบต่าง", en: "Order of the checklist differs" },
  "checklist-points-changed": { th: "คะแนนของรายการตรวจสอบต่าง", en: "Points of the checklist differ" },
  "monitoring-missing": { th: "ขาดตัวชี้วัดติดตาม", en: "Monitoring KPI is missing" },
  "monitoring-extra": { th: "มีตัวชี้วัดติดตามเพิ่ม", en: "Additional monitoring KPI" },
  "monitoring-renamed": { th: "ชื่อตัวชี้วัดติดตามต่าง", en: "Monitoring KPI name differs" },
  "monitoring-target-changed": { th: "ค่าเป้าหมายของตัวชี้วัดติดตามต่าง", en: "Monitoring target differs" },
  "board-seat-missing": { th: "ขาดตำแหน่งกรรมการ", en: "Seat of the board is missing" },
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
