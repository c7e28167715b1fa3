import { meaningOf } from "../recognition/heading-meaning";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { IndicatorTable } from "./evaluation";
import type { RecognisedTable } from "../recognition/recognised";
import type { LackedRole, NearMiss, UnknownText } from "./near-miss";
import type { RecognisedForm } from "./recognise-form";

/** What a text must mean to count as understood. */
const UNDERSTOOD = 0.8;

/** The columns of a table that have a heading and no role. */
export function unnamedColumns({
  sheet,
  headings,
}: Pick<IndicatorTable, "sheet" | "headings">): UnknownText[] {
  return headings[0].recognised.columns.flatMap(({ role, row, column, heading, nearest }) =>
    role === null ? { at: { sheet, row, column }, text: heading, role: nearest } : [],
  );
}

/** Where there is no form: the rows that come nearest to headings, with what was not understood in them. */
export function nearMisses({ sheets }: RecognisedForm): NearMiss[] {
  return sheets.flatMap(({ sheet, tables, nearestRow }) => {
    if (tables.length > 0)
      return tables.flatMap((table) =>
        missAt(sheet, table.lastRow, table.kind === "form" ? [] : lackedBy(table)),
      );
    return nearestRow === null ? [] : missAt(sheet, nearestRow, []);
  });
}

/** Of the rows that come near the one with most known words, the first of equals; null where there is none. */
export function nearestMiss(form: RecognisedForm): NearMiss | null {
  let nearest: NearMiss | null = null;
  for (const miss of nearMisses(form)) if (miss.known.length > (nearest?.known.length ?? -1)) nearest = miss;
  return nearest;
}

/** What a form is scored by, besides its indicators and results. */
const SCORED_BY = ["weight", "target", "score", "weighted"] as const;

function lackedBy({ columns }: RecognisedTable): LackedRole[] {
  return SCORED_BY.filter((role) => columns.every((column) => column.role !== role));
}

function missAt(
  { name: sheet, cells }: SheetSnapshot,
  row: number,
  lacks: readonly LackedRole[],
): NearMiss[] {
  const texts = cells.textsInRow(row);
  const [first] = texts;
  if (!first) return [];
  const known: string[] = [];
  const unknown: UnknownText[] = [];
  for (const { column, text } of texts) {
    const [best] = meaningOf(text).votes;
    const isKnown = best !== undefined && best.strength >= UNDERSTOOD && best.role !== "other";
    if (isKnown) known.push(text);
    else unknown.push({ at: { sheet, row, column }, text, role: best?.role ?? null });
  }
  return [{ sheet, row, at: { sheet, row, column: first.column }, known, unknown, lacks }];
}
