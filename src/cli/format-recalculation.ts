import { formatText, type Language, type LocalisedText } from "../domain/text/localised";
import { type Doubt, DOUBTS } from "../host/recalculation/doubts";
import type { FileFormula } from "../host/recalculation/file-formulas";
import type { RecalculatedWorkbook, UnsureFormula } from "../host/recalculation/recalculate-workbook";
import { cellReference } from "../xlsx/model/cell-reference";
import { DOUBT_TEXTS, REPORT_TEXTS } from "./texts";

/** Places that are named for one reason; the others are counted. */
const MOST_PLACES = 20;

/** Which formulas keep their value or have one that is not sure, by the reason; nothing where all are sure. */
export function formatRecalculation(
  { kept, unsure, sheets }: RecalculatedWorkbook,
  language: Language,
): string[] {
  return [
    ...linesOf(REPORT_TEXTS.kept, kept, sheets, language),
    ...linesOf(REPORT_TEXTS.unsure, unsure, sheets, language),
  ];
}

function linesOf(
  title: LocalisedText,
  formulas: readonly UnsureFormula[],
  sheets: readonly string[],
  language: Language,
): string[] {
  if (formulas.length === 0) return [];
  const lines = DOUBTS.flatMap((doubt) => doubtLine(doubt, formulas, sheets, language));
  return [formatText(title, language, { n: formulas.length }), ...lines];
}

function doubtLine(
  doubt: Doubt,
  formulas: readonly UnsureFormula[],
  sheets: readonly string[],
  language: Language,
): string[] {
  const concerned = formulas.filter((each) => each.doubt === doubt).map(({ formula }) => formula);
  if (concerned.length === 0) return [];
  const runs = runsOf(concerned);
  const named = runs
    .slice(0, MOST_PLACES)
    .map((run) => placeText(run, sheets))
    .join(", ");
  const more = runs.slice(MOST_PLACES).reduce((sum, { first, last }) => sum + last.row - first.row + 1, 0);
  const values = {
    reason: DOUBT_TEXTS[doubt],
    n: concerned.length,
    places: more > 0 ? `${named} ${formatText(REPORT_TEXTS.moreCells, language, { n: more })}` : named,
  };
  return [formatText(REPORT_TEXTS.doubt, language, values)];
}

/** Cells below each other. */
interface Run {
  readonly first: FileFormula;
  last: FileFormula;
}

function runsOf(formulas: readonly FileFormula[]): Run[] {
  const sorted = [...formulas].sort((a, b) => a.sheet - b.sheet || a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const formula of sorted) {
    const run = runs.at(-1);
    const isNext =
      run !== undefined &&
      run.last.sheet === formula.sheet &&
      run.last.column === formula.column &&
      run.last.row + 1 === formula.row;
    if (isNext) run.last = formula;
    else runs.push({ first: formula, last: formula });
  }
  return runs;
}

function placeText({ first, last }: Run, sheets: readonly string[]): string {
  const from = cellReference(first.row, first.column);
  const to = cellReference(last.row, last.column);
  return `${sheets[first.sheet] ?? ""}!${from === to ? from : `${from}:${to}`}`;
}
