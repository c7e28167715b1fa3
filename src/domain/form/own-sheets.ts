import { headingKey } from "../thai/text";
import { WordingStarts } from "../thai/wordings";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";

/** Its title, by which the product knows its own sheet again even after it was renamed. */
export const SUMMARY_TITLE = "สรุปผลการประเมินและที่มาของตัวเลข (จัดทำโดย Pramoen)";
/** The title of the summary that earlier versions wrote, laid out otherwise: it is never read as a form, nor rewritten. */
export const EARLIER_SUMMARY_TITLE = "สรุปผลการประเมินระดับองค์กร (จัดทำโดย Pramoen)";
/** In A1 of the sheet that lists findings: the product knows its sheet by it even after it was renamed. */
export const FINDINGS_TITLE = "ผลการตรวจแบบประเมิน (จัดทำโดย Pramoen)";
/** In A1 of a sheet that holds a scenario: no evaluation, whatever figures stand on it. */
export const SCENARIO_TITLE = "สถานการณ์สมมติ ไม่ใช่ผลการประเมิน (จัดทำโดย Pramoen)";
/** In A1 of the sheets of a whole round. */
export const ROUND_TITLES = {
  league: "ผลการประเมินทั้งรอบ (จัดทำโดย Pramoen)",
  overview: "ภาพรวมของรอบการประเมิน (จัดทำโดย Pramoen)",
  indicators: "คะแนนรายตัวชี้วัดทั้งรอบ (จัดทำโดย Pramoen)",
  findings: "ผลการตรวจทั้งรอบ (จัดทำโดย Pramoen)",
  changes: "การเปลี่ยนแปลงจากรอบก่อน (จัดทำโดย Pramoen)",
} as const;
/** Its title, by which it is known whatever it is called and wherever its columns and rows were moved. */
export const TEMPLATE_TITLE = "แม่แบบตัวชี้วัด (Pramoen)";

/** In A1 of what the product writes for people to read. */
const OUTPUT_TITLES: ReadonlySet<string> = new Set([
  SUMMARY_TITLE,
  EARLIER_SUMMARY_TITLE,
  FINDINGS_TITLE,
  SCENARIO_TITLE,
  ...Object.values(ROUND_TITLES),
]);

/** Rows inserted above it push the title down, but not out of sight. */
const TITLE_ROWS = 30;
const KEY = headingKey(TEMPLATE_TITLE);
const STARTS = new WordingStarts(KEY);

/** Whether the product itself writes the sheet: it quotes the form and is not read back as one. */
export function isOutputSheet(sheet: SheetSnapshot): boolean {
  const title = sheet.cells.value(0, 0);
  return typeof title === "string" && OUTPUT_TITLES.has(title);
}

/** Whether a sheet is the product's own summary. */
export function isSummarySheet(sheet: SheetSnapshot): boolean {
  return sheet.cells.value(0, 0) === SUMMARY_TITLE;
}

/** Whether a sheet is the summary of an earlier version. */
export function isEarlierSummarySheet(sheet: SheetSnapshot): boolean {
  return sheet.cells.value(0, 0) === EARLIER_SUMMARY_TITLE;
}

export function isFindingsSheet(sheet: SheetSnapshot): boolean {
  return sheet.cells.value(0, 0) === FINDINGS_TITLE;
}

/** Where the title of a template sheet stands; null on every other sheet. */
export function findTemplateTitle({ name, cells }: SheetSnapshot): CellAddress | null {
  for (const row of cells.rowIndices()) {
    if (row >= TITLE_ROWS) return null;
    for (const { column, text } of cells.textsInRow(row)) {
      if (text.length < 80 && STARTS.mayBegin(text) && headingKey(text) === KEY)
        return { sheet: name, row, column };
    }
  }
  return null;
}

export function isTemplateSheet(sheet: SheetSnapshot): boolean {
  return findTemplateTitle(sheet) !== null;
}
