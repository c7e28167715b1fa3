import { valueOf, type Field } from "../form/field";
import { type Evaluation, type IndicatorTable } from "../form/evaluation";
import { ratingBand, statedRating } from "../framework/rating-bands";
import { isTableTotal } from "../closing/table-total";
import { ratingFormula, totalFormula } from "../formulas/writing/form-formulas";
import { formatCell } from "../workbook/address";
import type { CellContent, Change, SetCell } from "../workbook/change-set";
import { isCellError, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { componentGroups, computeSummary } from "./compute-summary";
import type { Overwrite, Summary, SummaryPlan } from "./summary";
import {
  chartSummary,
  FIRST_COMPONENT_ROW,
  formatSummary,
  layOutSummary,
  SUMMARY_CHART,
  SUMMARY_COLUMNS,
  SUMMARY_SHEET,
} from "./summary-sheet";
import { isSummarySheet } from "../form/own-sheets";

/** Decides what a summary writes: closing figures of the table that are missing or wrong, and the summary sheet. */
export function planSummaryOf(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  table: IndicatorTable,
): SummaryPlan {
  const summary = computeSummary(evaluation, table);
  const form = snapshot.sheets.find((sheet) => sheet.name === table.sheet);
  const closing = closingChanges(evaluation, table, summary, form);
  const own = snapshot.sheets.find(isSummarySheet);
  const sheet = own?.name ?? freeName(snapshot);
  const onSheet = own
    ? refreshSheet(own, evaluation, table, summary)
    : { changes: newSheet(sheet, evaluation, table, summary), overwritten: [] };
  return {
    summary,
    sheet,
    changeSet: { changes: [...closing, ...onSheet.changes] },
    overwrites: [...closing.filter((change) => isFilled(change.before)), ...onSheet.overwritten].map(
      toOverwrite,
    ),
  };
}

/** A formula that shows nothing is somebody's work too. */
function isFilled(cell: Cell | null): boolean {
  return cell !== null && (cell.value !== null || cell.formula !== null);
}

/** Excel's sheet names are compared without regard to case. */
function freeName(snapshot: WorkbookSnapshot): string {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  if (!taken.has(SUMMARY_SHEET)) return SUMMARY_SHEET;
  for (let n = 2; ; n++) if (!taken.has(`${SUMMARY_SHEET} (${n})`)) return `${SUMMARY_SHEET} (${n})`;
}

/** The form's own total and rating: filled where empty, corrected where wrong, left alone where right. */
function closingChanges(
  evaluation: Evaluation,
  table: IndicatorTable,
  summary: Summary,
  form: SheetSnapshot | undefined,
): SetCell[] {
  const { framework } = evaluation;
  const { total, rating } = table;
  if (summary.total === null) return [];
  const changes: SetCell[] = [];
  const stated = valueOf(total);
  if (total && !isFailing(total) && (stated === null || !isTableTotal(stated, table, framework))) {
    changes.push(setField(total, contentOf(form && totalFormula(table, form, framework), summary.total)));
  }
  const band = ratingBand(summary.total, framework);
  const statedBand = valueOf(rating);
  if (
    rating &&
    !isFailing(rating) &&
    (statedBand === null || statedRating(statedBand, framework)?.id !== band.id)
  ) {
    changes.push(setField(rating, contentOf(ratingFormula(table, framework), band.name.th)));
  }
  return changes.filter((change) => !isSame(change.before, change.after));
}

/** A formula that fails because of what it refers to is mended there, not replaced here. */
function isFailing(field: Field<unknown>): boolean {
  return field.reading.kind === "error" && field.cell?.formula != null;
}

/** The figure itself where no formula over the table's own columns gives it. */
function contentOf(formula: string | null | undefined, value: string | number): CellContent {
  return formula ? { formula } : { value };
}

function setField(field: Field<unknown>, after: CellContent): SetCell {
  return { kind: "set-cell", ...field.at, before: field.cell, after };
}

function newSheet(sheet: string, evaluation: Evaluation, table: IndicatorTable, summary: Summary): Change[] {
  const count = componentGroups(table).length;
  const cells = layOutSummary(table, summary, evaluation.framework)
    .filter(({ content }) => "formula" in content || content.value !== null)
    .map(({ row, column, content }): Change => ({
      kind: "set-cell",
      sheet,
      row,
      column,
      before: null,
      after: content,
    }));
  return [{ kind: "add-sheet", sheet }, ...cells, ...formatSummary(sheet, count), chartSummary(sheet, count)];
}

/** What changes on the product's own sheet, and which of it a person typed. */
function refreshSheet(
  own: SheetSnapshot,
  evaluation: Evaluation,
  table: IndicatorTable,
  summary: Summary,
): { changes: Change[]; overwritten: SetCell[] } {
  const wanted = layOutSummary(table, summary, evaluation.framework);
  const names = new Map(wanted.flatMap(({ row, column, content }) => (column === 0 ? [[row, content]] : [])));
  const count = componentGroups(table).length;
  const oldCount = componentRowsOn(own, names);
  const cells = wanted.map(({ row, column, content }) => setCell(own, row, column, content));
  for (let row = FIRST_COMPONENT_ROW; row < FIRST_COMPONENT_ROW + oldCount; row++) {
    for (let column = 0; column < SUMMARY_COLUMNS; column++) {
      const isStale = !cells.some((change) => change.row === row && change.column === column);
      if (isStale) cells.push(setCell(own, row, column, { value: null }));
    }
  }
  const written = cells.filter((change) => !isSame(change.before, change.after));
  const changes: Change[] = [...written];
  if (count > oldCount) changes.push(...formatSummary(own.name, count));
  if (count !== oldCount || !own.charts?.includes(SUMMARY_CHART)) changes.push(chartSummary(own.name, count));
  const overwritten = written.filter((change) => isPersonsEntry(change, FIRST_COMPONENT_ROW + oldCount));
  return { changes, overwritten };
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
    if (!name || !(hasFormula || (wanted && isSame(name, wanted)))) return count;
  }
}

function isSame(before: Cell | null, after: CellContent): boolean {
  if ("formula" in after) return before?.formula === after.formula;
  return (before?.formula ?? null) === null && (before?.value ?? null) === after.value;
}

/** On the product's own sheet, a constant where it had put a formula was typed by somebody, and so was all below. */
function isPersonsEntry({ before, after, row }: SetCell, ownRows: number): boolean {
  if (!isFilled(before)) return false;
  return row >= ownRows || (before!.formula === null && "formula" in after);
}

function toOverwrite(change: SetCell): Overwrite {
  const { before, after } = change;
  const value = before?.value ?? "";
  return {
    sheet: change.sheet,
    address: formatCell(change),
    before:
      before?.formula ?? (typeof value === "object" && isCellError(value) ? value.error : String(value)),
    after: "formula" in after ? after.formula : String(after.value ?? ""),
  };
}
