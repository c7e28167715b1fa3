import { allIndicators, type Evaluation } from "../form/evaluation";
import { partEntries } from "../form/part-entries";
import type { Finding } from "../validation/engine/finding";
import { formatCell, type CellAddress } from "../workbook/address";

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
  const open = findings.filter(({ severity, accepted }) => severity === "unfilled" && accepted === null);
  const cells = new Set(open.map(({ sheet, address }) => placeOf(sheet, address)));
  const rows = new Set(open.map(({ sheet, address }) => rowOf(sheet, address)));
  const indicators = { filled: 0, all: 0 };
  for (const { at } of allIndicators(evaluation)) {
    indicators.all += 1;
    if (!rows.has(rowOf(at.sheet, formatCell(at)))) indicators.filled += 1;
  }
  const parts = { filled: 0, all: 0 };
  for (const { open: waiting } of partEntries(evaluation)) {
    parts.all += 1;
    if (!waiting[0] || !cells.has(cellOf(waiting[0]))) parts.filled += 1;
  }
  return { indicators, parts };
}

function cellOf(at: CellAddress): string {
  return placeOf(at.sheet, formatCell(at));
}

/** No sheet's name holds a colon. */
function placeOf(sheet: string | null, address: string | null): string {
  return `${sheet ?? ""}:${address ?? ""}`;
}

function rowOf(sheet: string | null, address: string | null): string {
  return placeOf(sheet, /\d+/.exec(address ?? "")?.[0] ?? "");
}
