import { formatAddress, type CellAddress } from "../../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { areasOf } from "../checks/formula-references";
import { defineRule, PAUSE } from "../engine/rule";

/** Formulas that are followed from one cell; a form has a few hundred. */
const MOST_STEPS = 5_000;

export const circularReference = defineRule({
  id: "circular-reference",
  scope: "workbook",
  group: "cells",
  severity: "error",
  name: { th: "สูตรอ้างวนกลับมาที่ตัวเอง", en: "A formula refers to itself" },
  why: {
    th: "Excel คำนวณสูตรที่อ้างวนไม่ได้และแสดง 0 หรือค่าเดิม คะแนนรวมที่เห็นจึงเชื่อไม่ได้",
    en: "Excel cannot calculate a formula that leads back to itself and shows 0 or an old value; the total cannot be trusted.",
  },
  remedy: {
    th: "แก้ช่วงของสูตรให้ไม่รวมเซลล์ของสูตรเอง",
    en: "Correct the formula's range so that it leaves out its own cell.",
  },
  source: { th: "ข้อกำหนดของ Excel (circular reference)", en: "Excel: circular references" },
  messages: {
    circular: {
      th: "สูตรในเซลล์นี้อ้างวนกลับมาที่ตัวเองผ่าน {found}",
      en: "The formula in this cell leads back to itself through {found}.",
    },
  },
  *check({ evaluation, snapshot }) {
    for (const { total, rating } of evaluation.forms) {
      for (const field of [total, rating]) {
        yield PAUSE;
        const back = field && wayBack(field.at, snapshot);
        if (back) yield { messageId: "circular", at: field.at, related: [back], found: formatAddress(back) };
      }
    }
  },
});

/** The last cell on the way from a cell's formula back to that cell; null where there is no such way. */
function wayBack(at: CellAddress, snapshot: WorkbookSnapshot): CellAddress | null {
  const key = formatAddress(at);
  const seen = new Set<string>();
  const open = [at];
  for (let next = open.pop(); next && seen.size < MOST_STEPS; next = open.pop()) {
    const sheet = snapshot.sheets.find(({ name }) => name === next.sheet);
    const formula = sheet?.cells.at(next.row, next.column)?.formula;
    if (!sheet || typeof formula !== "string") continue;
    for (const { sheet: other, area } of areasOf(formula, sheet, snapshot)) {
      for (const cell of formulasIn(other, area)) {
        const place = formatAddress(cell);
        if (place === key) return next;
        if (seen.size >= MOST_STEPS || seen.has(place)) continue;
        seen.add(place);
        open.push(cell);
      }
    }
  }
  return null;
}

/** The formulas in an area, as many as are followed. */
function* formulasIn(
  sheet: SheetSnapshot,
  { row: first, column, rowCount, columnCount }: ReturnType<typeof areasOf>[number]["area"],
): Iterable<CellAddress> {
  let steps = 0;
  for (const row of sheet.cells.rowsFrom(first)) {
    if (row >= first + rowCount || steps > MOST_STEPS) return;
    for (const placed of sheet.cells.inRow(row)) {
      steps += 1;
      const isInside = placed.column >= column && placed.column < column + columnCount;
      if (isInside && placed.cell.formula !== null) yield { sheet: sheet.name, row, column: placed.column };
    }
  }
}
