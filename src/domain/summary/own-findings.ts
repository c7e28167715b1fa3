import type { Evaluation, ScoredForm } from "../form/evaluation";
import { filledForms } from "../form/scored-forms";
import type { Finding } from "../validation/engine/finding";
import { parseRectangle } from "../workbook/address";

/** The findings without those of another form's table: of its sheets, or of its rows where both stand on one sheet. */
export function ownFindings(
  findings: readonly Finding[],
  { forms }: Evaluation,
  form: ScoredForm,
): readonly Finding[] {
  const others = filledForms(forms).filter((each) => each !== form);
  if (others.length === 0) return findings;
  const own = rowsBySheet([form]);
  const foreign = rowsBySheet(others);
  return findings.filter(({ sheet, address }) => {
    const theirs = sheet === null ? undefined : foreign.get(sheet);
    if (sheet === null || theirs === undefined) return true;
    const ours = own.get(sheet);
    if (ours === undefined) return false;
    const row = address === null ? null : (parseRectangle(address)?.row ?? null);
    return row === null || isWithin(row, ours) || !isWithin(row, theirs);
  });
}

type Rows = readonly (readonly [first: number, last: number])[];

function rowsBySheet(forms: readonly ScoredForm[]): ReadonlyMap<string, Rows> {
  const rows = new Map<string, [number, number][]>();
  for (const { sheet, headings, lastRow } of forms.flatMap(({ parts }) => parts)) {
    const ranges = rows.get(sheet) ?? [];
    ranges.push([headings[0].firstRow, lastRow]);
    rows.set(sheet, ranges);
  }
  return rows;
}

function isWithin(row: number, rows: Rows): boolean {
  return rows.some(([first, last]) => row >= first && row <= last);
}
