import type { IndicatorTable } from "../../form/evaluation";
import { rowLabels } from "../../form/rows";
import type { Framework } from "../../framework/framework";
import type { SheetCells } from "../../workbook/snapshot";
import { isUnclearContinuation } from "../checks/continuation";
import { indicatorName, quoteCell } from "../../form/quoting";
import { headingOver } from "../../form/heading-over";
import { defineRule, PAUSE } from "../engine/rule";

export const continuationUnclear = defineRule({
  id: "continuation-unclear",
  scope: "sheet",
  group: "structure",
  severity: "warning",
  name: { th: "แถวมีตัวเลขแต่ไม่ระบุว่าเป็นของตัวชี้วัดใด", en: "Figures that belong to no indicator" },
  why: {
    th: "แถวต่อเนื่องจากหน้าก่อนมีแต่ข้อความ ถ้ามีน้ำหนักหรือคะแนนของตนเองโดยไม่มีรหัส จะบอกไม่ได้ว่านับในคะแนนรวมหรือไม่",
    en: "A row that goes on from the page before holds only text. With figures of its own and no code it cannot be told whether they count.",
  },
  remedy: {
    th: "ใส่รหัสและชื่อตัวชี้วัด หรือย้ายตัวเลขไปไว้ในแถวของตัวชี้วัดนั้น",
    en: "Give the row its code and name, or move the figures to the row of their indicator.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    "no-code": {
      th: "แถวนี้มีคะแนนแต่ไม่มีรหัสและน้ำหนัก จึงไม่ชัดว่าเป็นตัวชี้วัดใหม่หรือต่อจากตัวชี้วัด {indicator}",
      en: "This row has a score but neither code nor weight: it may be an indicator of its own or go on from {indicator}.",
    },
    "no-name": {
      th: "แถวนี้มีตัวเลข {found} แต่ไม่มีรหัสและชื่อตัวชี้วัด จึงไม่นับในคะแนนรวม",
      en: "This row has the figure {found} but neither code nor name, so it does not count.",
    },
  },
  *check({ sheet, tables, framework }) {
    for (const { table, rows } of tables) {
      for (const [i, { indicator }] of rows.entries()) {
        yield PAUSE;
        if (!isUnclearContinuation(indicator, table)) continue;
        const before = table.indicators[i - 1];
        const parameters = { indicator: before ? indicatorName(before) : "–" };
        yield { messageId: "no-code", at: indicator.at, parameters };
      }
      yield* namelessRows(table, sheet.cells, framework);
    }
  },
});

/** Rows between the headings and the end of the table that hold figures and no word of what they are. */
function* namelessRows(table: IndicatorTable, cells: SheetCells, framework: Framework) {
  const labels = rowLabels(framework);
  for (const row of cells.rowsFrom(table.headings[0].lastRow + 1)) {
    if (row > table.lastRow) return;
    yield PAUSE;
    const columns = headingOver(table, row)?.columns;
    if (!columns || isNamed(cells, row, [columns.code, columns.indicator])) continue;
    const isClosing = cells
      .inRow(row)
      .some(({ cell }) => typeof cell.value === "string" && labels.isClosing(cell.value));
    if (isClosing) continue;
    const column = [columns.weight, columns.score, columns.weighted].find(
      (each) => each !== undefined && typeof cells.value(row, each) === "number",
    );
    if (column === undefined) continue;
    const at = { sheet: table.sheet, row, column };
    yield { messageId: "no-name" as const, at, found: quoteCell(cells.at(row, column)) };
  }
}

function isNamed(cells: SheetCells, row: number, columns: readonly (number | undefined)[]): boolean {
  return columns.some((column) => column !== undefined && cells.value(row, column) !== null);
}
