import type { Evaluation } from "../form/evaluation";
import { partEntries } from "../form/part-entries";
import type { Finding } from "../validation/engine/finding";
import { formatCell } from "../workbook/address";

/** So many of all are filled in. */
export interface FilledOf {
  readonly filled: number;
  readonly all: number;
}

/** How far an agency has come with its form: indicators, and the parts beside them that it fills in. */
export interface FormProgress {
  readonly indicators: FilledOf;
  readonly parts: FilledOf;
}

/** What no open finding says to be unfilled is filled in; what somebody lets stand empty counts as filled. */
export function formProgress(evaluation: Evaluation, findings: readonly Finding[]): FormProgress {
  const open = openPlaces(findings);
  const indicators = { filled: 0, all: 0 };
  for (const table of evaluation.tables) {
    const rows = open.get(table.sheet)?.rows;
    // One pass over all rows of a workbook: none of it makes a text.
    const waiting = rows ? table.indicators.filter(({ at }) => rows.has(at.row)).length : 0;
    indicators.all += table.indicators.length;
    indicators.filled += table.indicators.length - waiting;
  }
  const parts = { filled: 0, all: 0 };
  for (const { open: entries } of partEntries(evaluation)) {
    const [first] = entries;
    parts.all += 1;
    if (!first || !open.get(first.sheet)?.cells.has(formatCell(first))) parts.filled += 1;
  }
  return { indicators, parts };
}

/** Where an entry waits, by sheet: cells in A1 notation, and rows counted from 0. */
function openPlaces(findings: readonly Finding[]) {
  const sheets = new Map<string, { readonly cells: Set<string>; readonly rows: Set<number> }>();
  for (const { severity, accepted, sheet, address } of findings) {
    if (severity !== "unfilled" || accepted !== null || sheet === null || address === null) continue;
    const places = sheets.get(sheet) ?? { cells: new Set(), rows: new Set() };
    sheets.set(sheet, places);
    places.cells.add(address);
    places.rows.add(Number(/\d+/.exec(address)?.[0] ?? 0) - 1);
  }
  return sheets;
}
