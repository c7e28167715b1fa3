import type { SheetSnapshot } from "./snapshot";

/** In A1 of the sheet that lists findings: the product knows its sheet by it even after it was renamed. */
export const FINDINGS_TITLE = "ผลการตรวจแบบประเมิน (จัดทำโดย Pramoen)";

export function isFindingsSheet(sheet: SheetSnapshot): boolean {
  return sheet.cells.value(0, 0) === FINDINGS_TITLE;
}
