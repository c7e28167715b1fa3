import type { Role } from "./form";

/** What a column holds: a part of the form, or something that an agency keeps beside it. */
export type OwnRole = Role | "number" | "unit" | "direction" | "owner" | "remark";

/** A form as an agency made it for itself. */
export interface OwnLayout {
  readonly says: string;
  /** Of the sheet, or of the first of several. */
  readonly sheet: string;
  /** Each component has a sheet of its own, of these names; the last one closes the form. */
  readonly split?: readonly string[];
  readonly columns: readonly (readonly [role: OwnRole, heading: string])[];
  /** The three targets stand under a heading of their own, one row above. */
  readonly targetGroup?: string;
  /** Rows that stand between the title and the table, and columns left of it. */
  readonly shiftedBy?: { readonly rows: number; readonly columns: number };
  readonly hasThaiDigits?: boolean;
  readonly hasFormulas: boolean;
  readonly hasSubtotals?: boolean;
  /** Targets and results are figures, and say nothing of their unit. */
  readonly hasBareTargets?: boolean;
  readonly total: string;
  readonly rating: string;
  /** Sheets of prose beside the form. */
  readonly extraSheets?: readonly string[];
}

const USUAL: OwnLayout["columns"] = [
  ["number", "ลำดับ"],
  ["name", "ตัวชี้วัด"],
  ["weight", "น้ำหนัก"],
  ["minimum", "ขั้นต่ำ (50)"],
  ["standard", "มาตรฐาน (75)"],
  ["advanced", "ขั้นสูง (100)"],
  ["result", "ผลการดำเนินงาน"],
  ["score", "คะแนน"],
  ["weighted", "คะแนนถ่วงน้ำหนัก"],
];

const headed = (headings: Partial<Record<OwnRole, string>>): OwnLayout["columns"] =>
  USUAL.map(([role, heading]) => [role, headings[role] ?? heading]);

/** The usual columns in this order, with further ones named between them. */
function ordered(...roles: readonly (OwnRole | readonly [OwnRole, string])[]): OwnLayout["columns"] {
  return roles.map((role) => (typeof role === "string" ? USUAL.find(([each]) => each === role)! : role));
}

const CLOSING = { total: "คะแนนรวม", rating: "ระดับผลการประเมิน" };

export const OWN_LAYOUTS: readonly OwnLayout[] = [
  {
    ...CLOSING,
    says: "one plain sheet, typed, with subtotals",
    sheet: "แบบประเมิน",
    columns: USUAL,
    hasFormulas: false,
    hasSubtotals: true,
  },
  {
    ...CLOSING,
    says: "formulas of Excel, bare figures, a column of directions",
    sheet: "KPI",
    columns: ordered(
      "number",
      "name",
      ["direction", "ทิศทาง"],
      "minimum",
      "standard",
      "advanced",
      "result",
      "weight",
      "score",
      "weighted",
    ),
    hasFormulas: true,
    hasBareTargets: true,
  },
  {
    says: "headings in other words",
    sheet: "คำรับรอง",
    columns: headed({
      number: "ที่",
      name: "รายการตัวชี้วัด",
      weight: "น้ำหนัก (%)",
      minimum: "ค่าเป้าหมายขั้นต่ำ",
      standard: "ค่าเป้าหมายมาตรฐาน",
      advanced: "ค่าเป้าหมายขั้นสูง",
      result: "ผลดำเนินงาน",
      score: "คะแนนที่ได้รับ",
      weighted: "คะแนนหลังถ่วงน้ำหนัก",
    }),
    hasFormulas: false,
    total: "รวมคะแนน",
    rating: "สรุปผลการประเมิน",
  },
  {
    ...CLOSING,
    says: "shifted down and to the right",
    sheet: "ผลประเมิน",
    columns: USUAL,
    shiftedBy: { rows: 7, columns: 3 },
    hasFormulas: true,
    hasBareTargets: true,
    hasSubtotals: true,
  },
  {
    ...CLOSING,
    says: "targets under a common heading",
    sheet: "ส่วนที่ 1",
    columns: headed({ minimum: "ขั้นต่ำ", standard: "มาตรฐาน", advanced: "ขั้นสูง" }),
    targetGroup: "เกณฑ์การประเมิน",
    hasFormulas: false,
    hasSubtotals: true,
  },
  {
    ...CLOSING,
    says: "further columns between those of the form",
    sheet: "ตัวชี้วัด ปี 65",
    columns: ordered(
      "number",
      "name",
      ["unit", "หน่วยวัด"],
      "weight",
      ["owner", "ผู้รับผิดชอบ"],
      "minimum",
      "standard",
      "advanced",
      "result",
      "score",
      "weighted",
      ["remark", "หมายเหตุ"],
    ),
    hasFormulas: true,
    hasBareTargets: true,
  },
  {
    ...CLOSING,
    says: "Thai digits in titles, headings and codes",
    sheet: "แบบประเมิน ๒๕๖๕",
    columns: headed({ minimum: "ขั้นต่ำ (๕๐)", standard: "มาตรฐาน (๗๕)", advanced: "ขั้นสูง (๑๐๐)" }),
    hasThaiDigits: true,
    hasFormulas: false,
  },
  {
    ...CLOSING,
    says: "a sheet for each component",
    sheet: "มิติ 1",
    split: ["ประสิทธิภาพ", "ความคุ้มค่า", "ศักยภาพ", "ธรรมาภิบาล"],
    columns: USUAL,
    hasFormulas: false,
    hasSubtotals: true,
  },
  {
    ...CLOSING,
    says: "weights and results before the targets",
    sheet: "สรุปตัวชี้วัด",
    columns: ordered("name", "result", "weight", "advanced", "standard", "minimum", "weighted", "score"),
    hasFormulas: false,
  },
  {
    ...CLOSING,
    says: "English headings, sheets of prose around",
    sheet: "Form",
    columns: headed({
      number: "No.",
      name: "KPI",
      weight: "Weight (%)",
      minimum: "Minimum (50)",
      standard: "Standard (75)",
      advanced: "Advanced (100)",
      result: "Result",
      score: "Score",
      weighted: "Weighted score",
    }),
    hasFormulas: true,
    hasBareTargets: true,
    extraSheets: ["คำชี้แจง", "หลักฐานประกอบ"],
  },
];
