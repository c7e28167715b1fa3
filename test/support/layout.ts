import type { Layout, LayoutColumn } from "../../src/domain/layout/layout";
import { workbookOfText } from "../domain/form/published/sheet-text";
import type { Change } from "../../src/domain/workbook/change-set";
import { createFileWorkbook } from "../../src/files/file-workbook";
import type { SimpleSheet } from "./embedded-excel";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";

/** "score คะแนน sar", with the common heading or the letters where they tell: "score คะแนน < รอบ 2", "score @F". */
export function layoutOf(columns: readonly string[], more: Partial<Layout> = {}): Layout {
  return {
    schemaVersion: 1,
    name: "ผังทดสอบ",
    framework: null,
    counts: null,
    headings: [],
    columns: columns.map(layoutColumn),
    ...more,
  };
}

function layoutColumn(text: string): LayoutColumn {
  const [, role = "", rest = ""] = /^(\S+)\s*(.*)$/su.exec(text) ?? [];
  const [headings = "", column = null] = rest.split("@");
  const [heading = "", group = ""] = headings.split("<");
  return { role, heading: heading.trim(), group: group.trim(), column };
}

/** A workbook of one sheet, a line for each row, "|" between its cells. */
export function formOfText(rows: string, sheet = "แบบ"): WorkbookSnapshot {
  return workbookOfText({ name: "แบบ", sheets: [{ name: sheet, rows }] });
}

/** The workbook as a file. */
export async function fileOf({ name, sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const file = await createFileWorkbook(null, name ?? "a.xlsx");
  const changes = sheets.flatMap(({ name: sheet, cells }): Change[] => [
    { kind: "add-sheet", sheet },
    ...cells.rowIndices().flatMap((row) =>
      cells.inRow(row).map(({ column, cell }) => ({
        kind: "set-cell" as const,
        sheet,
        row,
        column,
        before: null,
        after: { value: cell.value as string | number },
      })),
    ),
  ]);
  await file.apply({ changes });
  return file.save();
}

/** Words for its columns that nobody has seen; figures that follow from nothing. */
export const STRANGE_FORM = `
แบบสรุปปลายปี ปีงบประมาณ พ.ศ. 2565
หัวเรื่อง | ส่วน | ก | ข | ค | ทำได้จริง | แต้มใหม่ | ชดเชย | ช่องพิเศษ
1.1 ร้อยละของงานที่เสร็จ | 60 | 60 | 70 | 80 | 71 | 77 | 46.2 | 12
1.2 จำนวนโครงการ | 40 | 2 | 4 | 6 | 5 | 87 | 34.8 | 13`;

export const STRANGE_LAYOUT = layoutOf(
  [
    "indicator หัวเรื่อง",
    "weight ส่วน",
    "target:minimum ก",
    "target:standard ข",
    "target:advanced ค",
    "result ทำได้จริง",
    "score แต้มใหม่",
    "weighted ชดเชย",
    "none ช่องพิเศษ",
  ],
  { headings: ["หัวเรื่อง", "ส่วน", "ก", "ข", "ค", "ทำได้จริง", "แต้มใหม่", "ชดเชย", "ช่องพิเศษ"] },
);

/** A form in these words, as it is typed. */
export const STRANGE_SHEET: SimpleSheet = {
  name: "แบบ",
  rows: [
    ["'ปีงบประมาณ พ.ศ. 2565"],
    STRANGE_LAYOUT.headings.map((heading) => `'${heading}`),
    ["'1.1 ร้อยละของงาน", 60, 60, 70, 80, 71, 77, 46.2, 12],
    ["'1.2 จำนวนโครงการ", 40, 2, 4, 6, 5, 87, 34.8, 13],
  ],
};
