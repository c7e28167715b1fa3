import type { LocalisedText } from "../../text/localised";
import { formatCell, type CellAddress } from "../../workbook/address";
import type { CellContent, ChangeSet } from "../../workbook/change-set";
import { isCellError, type Cell } from "../../workbook/snapshot";

/** `formulas`: equal native formulas. `values`: what stands there now. `names`: defined names that hold LAMBDAs. */
export type FreezeForm = "formulas" | "values" | "names";

/** Why a cell is left alone, or becomes its value although a formula was asked for. */
export type PortableReason =
  | "no-native-form"
  | "text-argument"
  | "array-call"
  | "argument-not-plain"
  | "blank-argument"
  | "shown-differs"
  | "targets-unusable"
  | "formula-too-long"
  | "array-formula"
  | "shows-error"
  | "protected-sheet"
  | "content-changed"
  | "cell-moved"
  | "sheet-missing"
  | "name-taken";

export const PORTABLE_REASONS: Readonly<Record<PortableReason, LocalisedText>> = {
  "no-native-form": {
    th: "ไม่มีสูตร Excel ที่ให้ผลเท่ากัน",
    en: "No Excel formula gives the same result",
  },
  "text-argument": {
    th: "มีข้อความ (เช่น ตัวเลขพร้อมหน่วย) ที่สูตร Excel อ่านไม่ได้",
    en: "It reads a text, such as a figure with a unit, that Excel formulas cannot read",
  },
  "array-call": { th: "คำนวณเป็นช่วงหลายเซลล์", en: "It works on a range of several cells" },
  "argument-not-plain": {
    th: "อาร์กิวเมนต์ต้องเป็นเซลล์เดียวหรือตัวเลข",
    en: "An argument must be one cell or a number",
  },
  "blank-argument": {
    th: "Excel ส่งเซลล์ว่างให้ฟังก์ชันเป็น 0 จึงเก็บค่าที่แสดงอยู่",
    en: "Excel passes a blank cell as 0, so the value shown is kept",
  },
  "shown-differs": {
    th: "ค่าที่แสดงอยู่ไม่ตรงกับข้อมูลปัจจุบัน จึงเก็บค่าที่แสดงอยู่",
    en: "The value shown does not follow from the present cells, so it is kept",
  },
  "targets-unusable": {
    th: "ค่าเป้าหมายหรือตัวเลือกใช้คิดคะแนนไม่ได้",
    en: "The targets or options cannot be scored against",
  },
  "formula-too-long": {
    th: "สูตรจะยาวเกินที่ Excel รับได้",
    en: "The formula would be longer than Excel takes",
  },
  "array-formula": {
    th: "สูตรอาจเติมค่าหลายเซลล์ จึงไม่เปลี่ยน",
    en: "The formula may fill several cells, so it is not changed",
  },
  "shows-error": {
    th: "เซลล์แสดงค่าผิดพลาด ควรแก้ก่อน",
    en: "The cell shows an error, which should be fixed first",
  },
  "protected-sheet": { th: "แผ่นงานป้องกันไว้", en: "The sheet is protected" },
  "content-changed": {
    th: "เนื้อหาเปลี่ยนไปหลังการแปลง จึงไม่เขียนทับ",
    en: "The content has changed since the conversion, so it is not overwritten",
  },
  "cell-moved": {
    th: "เซลล์ถูกย้ายหลังการแปลง และบอกไม่ได้แน่ว่าสูตรเดิมต้องอ้างถึงเซลล์ใด",
    en: "The cell was moved since the conversion, and where its formula should point is not certain",
  },
  "sheet-missing": { th: "ไม่พบแผ่นงานนี้แล้ว", en: "The sheet is no longer there" },
  "name-taken": {
    th: "มีผู้อื่นใช้ชื่อนี้ในสมุดงานแล้ว",
    en: "The name for this function is already used for something else in the workbook",
  },
};

/** One cell before and after, as text to show. */
export interface PreviewCell {
  readonly sheet: string;
  /** "G8". */
  readonly address: string;
  readonly before: string;
  readonly after: string;
  /** What the new formula will show, where that is known. */
  readonly gives: string | null;
  /** Why it becomes its value although another form was asked for. */
  readonly reason: PortableReason | null;
}

export interface SkippedCell {
  readonly sheet: string;
  readonly address: string;
  /** The formula that stands there, or would be brought back. */
  readonly formula: string;
  readonly reason: PortableReason;
}

/** What a freeze, thaw or repair would write; nothing is written before it is applied. */
export interface PortablePlan {
  readonly changeSet: ChangeSet;
  readonly preview: readonly PreviewCell[];
  readonly skipped: readonly SkippedCell[];
}

interface PreviewFacts {
  readonly reason?: PortableReason | null;
  /** The new formula was held against what the cell shows, and gives just that. */
  readonly showsTheSame?: boolean;
}

export function previewOf(
  at: CellAddress,
  before: Cell | null,
  after: CellContent,
  { reason = null, showsTheSame = false }: PreviewFacts = {},
): PreviewCell {
  const shown = valueText(before?.value ?? null);
  return {
    sheet: at.sheet,
    address: formatCell(at),
    gives: showsTheSame && "formula" in after && shown !== "" ? shown : null,
    before: before?.formula ?? valueText(before?.value ?? null),
    after: "formula" in after ? after.formula : valueText(after.value),
    reason,
  };
}

function valueText(value: Cell["value"]): string {
  if (value === null) return "";
  return typeof value === "object" && isCellError(value) ? value.error : String(value);
}

export function skippedCell(at: CellAddress, formula: string, reason: PortableReason): SkippedCell {
  return { sheet: at.sheet, address: formatCell(at), formula, reason };
}
