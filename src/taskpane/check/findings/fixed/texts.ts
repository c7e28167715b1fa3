import type { LocalisedText } from "../../../../domain/text/localised";

/** Of findings that were fixed and can be taken back. */
export const FIXED_TEXTS = {
  fixed: { th: "แก้แล้ว", en: "Fixed" },
  undo: { th: "เลิกทำ", en: "Undo" },
  undoRun: { th: "เลิกทำทั้ง {n} รายการ", en: "Undo all {n}" },
  undoFix: { th: "เลิกทำการแก้", en: "Undo the fix" },
  undoing: { th: "กำลังคืนค่าเดิม", en: "Putting the cells back" },
  undone: { th: "เลิกทำการแก้แล้ว", en: "The fix is undone" },
  edited: {
    th: "ยังไม่ได้เลิกทำ เพราะเซลล์ {cell} มีการแก้ไขหลังจากนั้น จึงคงไว้ตามเดิม",
    en: "Nothing was undone: cell {cell} was edited since, so it stays as it is",
  },
  cannotUndo: {
    th: "เลิกทำที่นี่ไม่ได้ เพราะค่าเดิมเป็นค่าผิดพลาดที่ไม่ได้มาจากสูตร",
    en: "It cannot be undone here: what stood there was an error without a formula",
  },
  moreCells: { th: "และอีก {n} เซลล์", en: "and {n} more cell|and {n} more cells" },
} as const satisfies Record<string, LocalisedText>;
