import { frameworkBasis, type FrameworkBasis } from "../form/recognition-texts";
import type { Field } from "../form/field";
import { type Evaluation, type ScoredForm } from "../form/evaluation";
import { numberShowing, shownValue } from "../form/shown-value";
import { isRated, ratingContent, totalContent, type ClosingContent } from "../closing/closing-cells";
import { tableFacts } from "../closing/table-facts";
import type { Framework } from "../framework/framework";
import { formatCell } from "../workbook/address";
import type { CellContent, Change, SetCell } from "../workbook/change-set";
import { freeSheetName } from "../workbook/free-sheet-name";
import { holdsContent } from "../workbook/same-cell";
import { isCellError, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { componentGroups, computeSummary } from "./compute-summary";
import type { Overwrite, Summary, SummaryPlan } from "./summary";
import {
  BASIS_ROW,
  basisHeight,
  basisLine,
  chartSummary,
  FIRST_COMPONENT_ROW,
  formatBasis,
  formatSummary,
  isBasisLine,
  layOutSummary,
  makeBasisRow,
  SUMMARY_CHART,
  SUMMARY_COLUMNS,
  SUMMARY_SHEET,
} from "./summary-sheet";
import { isSummarySheet } from "../form/own-sheets";
import { sheetOfSums } from "../form/scored-forms";

/** Decides what a summary writes: closing figures of the form that are missing or wrong, and the summary sheet. */
export function planSummaryOf(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  form: ScoredForm,
): SummaryPlan {
  const summary = computeSummary(evaluation, form);
  const judged = { form, summary, framework: evaluation.framework, basis: frameworkBasis(evaluation) };
  const closing = closingChanges(snapshot, evaluation, form);
  const own = snapshot.sheets.find(isSummarySheet);
  const sheet = own?.name ?? freeSheetName(snapshot, SUMMARY_SHEET);
  const onSheet = own ? refreshSheet(own, judged) : { changes: newSheet(sheet, judged), overwritten: [] };
  return {
    basis: judged.basis,
    summary,
    sheet,
    ...(snapshot.isCalculatedByHand && { mayBeStale: true }),
    changeSet: { changes: [...closing, ...onSheet.changes] },
    overwrites: [...closing.filter((change) => isFilled(change.before)), ...onSheet.overwritten].map(
      toOverwrite,
    ),
  };
}

/** What the sheet says. */
interface Judged {
  readonly form: ScoredForm;
  readonly summary: Summary;
  readonly framework: Framework;
  readonly basis: FrameworkBasis;
}

/** A formula that shows nothing is somebody's work too. */
function isFilled(cell: Cell | null): cell is Cell {
  return cell !== null && (cell.value !== null || cell.formula !== null);
}

/** The form's own total and rating: filled where empty, corrected where wrong, left alone where right. */
function closingChanges(snapshot: WorkbookSnapshot, evaluation: Evaluation, form: ScoredForm): SetCell[] {
  const { framework } = evaluation;
  const { total, rating } = form;
  const place = sheetOfSums(form);
  const sheet = snapshot.sheets.find(({ name }) => name === place);
  const facts = tableFacts(form, framework, sheet);
  const closing = totalContent(facts);
  if (closing === null) return [];
  const changes: SetCell[] = [];
  if (total && !isFailing(total) && !facts.isTotalRight()) {
    changes.push(setField(total, closing));
  }
  // Nobody knows how to rate on a scale that nothing decides.
  if (evaluation.frameworkReason.kind === "undecided") return changed(changes);
  const rated = ratingContent(form, closing.exact, framework);
  if (rating && !isFailing(rating) && !isRated(rating, rated.band, framework)) {
    changes.push(setField(rating, rated));
  }
  return changed(changes);
}

function changed(changes: readonly SetCell[]): SetCell[] {
  return changes.filter((change) => !holdsContent(change.before, change.after));
}

/** A formula that fails because of what it refers to is mended there, not replaced here. */
function isFailing(field: Field<unknown>): boolean {
  return field.reading.kind === "error" && field.cell?.formula != null;
}

/** The formula, or the figure itself where no formula shows it. */
function setField(field: Field<unknown>, { formula, value }: ClosingContent): SetCell {
  const figure = typeof value === "number" ? numberShowing(value, field) : value;
  const after: CellContent = formula === null ? { value: figure } : { formula };
  return { kind: "set-cell", ...field.at, before: field.cell, after };
}

function newSheet(sheet: string, { form, summary, framework, basis }: Judged): Change[] {
  const count = componentGroups(form).length;
  const cells = layOutSummary(form, summary, framework, basis)
    .filter(({ content }) => "formula" in content || content.value !== null)
    .map(({ row, column, content }): Change => ({
      kind: "set-cell",
      sheet,
      row,
      column,
      before: null,
      after: content,
    }));
  const looks = [...formatSummary(sheet, count), ...makeBasisRow(sheet, basisLine(basis))];
  return [{ kind: "add-sheet", sheet }, ...cells, ...looks, chartSummary(sheet, count)];
}

/** What changes on the product's own sheet, and which of it a person typed. */
function refreshSheet(
  own: SheetSnapshot,
  { form, summary, framework, basis }: Judged,
): { changes: Change[]; overwritten: SetCell[] } {
  const wanted = layOutSummary(form, summary, framework, basis);
  const names = new Map(wanted.flatMap(({ row, column, content }) => (column === 0 ? [[row, content]] : [])));
  const count = componentGroups(form).length;
  const oldCount = componentRowsOn(own, names);
  const cells = wanted.map(({ row, column, content }) => setCell(own, row, column, content));
  const oldRows = Array.from({ length: oldCount }, (_, i) => FIRST_COMPONENT_ROW + i);
  for (const row of [BASIS_ROW, ...oldRows]) {
    for (let column = 0; column < SUMMARY_COLUMNS; column++) {
      const isStale = !cells.some((change) => change.row === row && change.column === column);
      if (isStale) cells.push(setCell(own, row, column, { value: null }));
    }
  }
  const written = cells.filter((change) => !holdsContent(change.before, change.after));
  const changes: Change[] = [...written];
  const hasGrown = count > oldCount;
  if (hasGrown) changes.push(...formatSummary(own.name, count));
  changes.push(...basisLooks(own, basisLine(basis), hasGrown));
  if (count !== oldCount || !own.charts?.includes(SUMMARY_CHART)) changes.push(chartSummary(own.name, count));
  const overwritten = written.filter((change) => isPersonsEntry(change, FIRST_COMPONENT_ROW + oldCount));
  return { changes, overwritten };
}

/** The row of the framework is made where it stood free, and sized again where the line needs another height. */
function basisLooks({ name, cells }: SheetSnapshot, line: string, isReset: boolean): Change[] {
  const before = cells.value(BASIS_ROW, 0);
  const isFree = cells.inRow(BASIS_ROW).every(({ column }) => column === 0 || column >= SUMMARY_COLUMNS);
  if (!isBasisLine(before) || !isFree) return makeBasisRow(name, line);
  return isReset || basisHeight(before) !== basisHeight(line) ? formatBasis(name, line) : [];
}

function setCell(sheet: SheetSnapshot, row: number, column: number, after: CellContent): SetCell {
  const before = sheet.cells.at(row, column) ?? null;
  return { kind: "set-cell", sheet: sheet.name, row, column, before, after };
}

/** Component rows written last time: they have formulas, or their name stands. What follows is a person's. */
function componentRowsOn(sheet: SheetSnapshot, names: ReadonlyMap<number, CellContent>): number {
  for (let count = 0; ; count++) {
    const row = FIRST_COMPONENT_ROW + count;
    const name = sheet.cells.at(row, 0);
    const wanted = names.get(row);
    const hasFormula = (sheet.cells.at(row, 1)?.formula ?? null) !== null;
    if (!name || !(hasFormula || (wanted && holdsContent(name, wanted)))) return count;
  }
}

/**
 * On the product's own sheet, a constant where it had put a formula was typed by somebody, and so was all below, and
 * what stands in the row of the framework without being its line.
 */
function isPersonsEntry({ before, after, row }: SetCell, ownRows: number): boolean {
  if (!isFilled(before)) return false;
  if (row === BASIS_ROW) return before.formula !== null || !isBasisLine(before.value);
  return row >= ownRows || (before.formula === null && "formula" in after);
}

function toOverwrite(change: SetCell): Overwrite {
  const { before, after } = change;
  const value = shownValue(before) ?? "";
  return {
    sheet: change.sheet,
    address: formatCell(change),
    before:
      before?.formula ?? (typeof value === "object" && isCellError(value) ? value.error : String(value)),
    after:
      "formula" in after ? after.formula : String(shownValue({ ...before, ...after, formula: null }) ?? ""),
  };
}
