import { valueOf, type Evaluation, type Field, type IndicatorTable } from "../evaluation/evaluation";
import { ratingBand, statedRating } from "../evaluation/ratings";
import { agrees } from "../validation/figures";
import { formatCell } from "../workbook/address";
import type { CellContent, Change, SetCell } from "../workbook/change-set";
import { isCellError, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { componentGroups, computeSummary } from "./compute-summary";
import type { Overwrite, Summary, SummaryPlan } from "./summary";
import {
  chartSummary,
  FIRST_COMPONENT_ROW,
  formatSummary,
  isSummarySheet,
  layOutSummary,
  SUMMARY_CHART,
  SUMMARY_COLUMNS,
  SUMMARY_SHEET,
} from "./summary-sheet";

/** Decides what a summary writes: closing figures of the table that are missing or wrong, and the summary sheet. */
export function planSummaryOf(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  table: IndicatorTable,
): SummaryPlan {
  const summary = computeSummary(evaluation, table);
  const closing = closingChanges(evaluation, table, summary);
  const own = snapshot.sheets.find(isSummarySheet);
  const sheet = own?.name ?? freeName(snapshot);
  const onSheet = own
    ? refreshSheet(own, evaluation, table, summary)
    : newSheet(sheet, evaluation, table, summary);
  return {
    summary,
    sheet,
    changeSet: { changes: [...closing, ...onSheet] },
    overwrites: [
      ...closing.filter((change) => change.before !== null && change.before.value !== null).map(toOverwrite),
      ...onSheet
        .filter((change) => change.kind === "set-cell")
        .filter(isPersonsEntry)
        .map(toOverwrite),
    ],
  };
}

/** Excel's sheet names are compared without regard to case. */
function freeName(snapshot: WorkbookSnapshot): string {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  if (!taken.has(SUMMARY_SHEET)) return SUMMARY_SHEET;
  for (let n = 2; ; n++) if (!taken.has(`${SUMMARY_SHEET} (${n})`)) return `${SUMMARY_SHEET} (${n})`;
}

/** The form's own total and rating: filled where empty, corrected where wrong, left alone where right. */
function closingChanges(evaluation: Evaluation, table: IndicatorTable, summary: Summary): SetCell[] {
  const { framework } = evaluation;
  const { total, rating } = table;
  if (summary.total === null) return [];
  const changes: SetCell[] = [];
  const stated = valueOf(total);
  if (total && (stated === null || !agrees(stated, summary.total, framework.decimals.total))) {
    changes.push(setField(total, totalContent(table, summary.total)));
  }
  const band = ratingBand(summary.total, framework);
  const statedBand = valueOf(rating);
  if (rating && (statedBand === null || statedRating(statedBand, framework)?.id !== band.id)) {
    const content = total ? { formula: `=KPIRATING(${formatCell(total.at)})` } : { value: band.name.th };
    changes.push(setField(rating, content));
  }
  return changes.filter((change) => !isSame(change.before, change.after));
}

/** The total as a formula over the table's own columns, so that it can be followed and stays right. */
function totalContent(table: IndicatorTable, value: number): CellContent {
  const first = table.indicators[0]!;
  const last = table.indicators.at(-1)!;
  if (!first.score || !last.score || !first.weight || !last.weight) return { value };
  const sameColumns =
    first.score.at.column === last.score.at.column && first.weight.at.column === last.weight.at.column;
  if (!sameColumns) return { value };
  const scores = `${formatCell(first.score.at)}:${formatCell(last.score.at)}`;
  const weights = `${formatCell(first.weight.at)}:${formatCell(last.weight.at)}`;
  return { formula: `=KPITOTAL(${scores},${weights})` };
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

function refreshSheet(
  own: SheetSnapshot,
  evaluation: Evaluation,
  table: IndicatorTable,
  summary: Summary,
): Change[] {
  const wanted = layOutSummary(table, summary, evaluation.framework);
  const place = (row: number, column: number) => `${row},${column}`;
  const kept = new Set(wanted.map(({ row, column }) => place(row, column)));
  const changes: Change[] = wanted
    .map(({ row, column, content }) => setCell(own, row, column, content))
    .filter((change) => !isSame(change.before, change.after));
  const count = componentGroups(table).length;
  const oldCount = componentRowsOn(own);
  for (let row = FIRST_COMPONENT_ROW + count; row < FIRST_COMPONENT_ROW + oldCount; row++) {
    for (let column = 0; column < SUMMARY_COLUMNS; column++) {
      const isStale = own.cells.at(row, column) && !kept.has(place(row, column));
      if (isStale) changes.push(setCell(own, row, column, { value: null }));
    }
  }
  if (count > oldCount) changes.push(...formatSummary(own.name, count));
  if (count !== oldCount || !own.charts?.includes(SUMMARY_CHART)) changes.push(chartSummary(own.name, count));
  return changes;
}

function setCell(sheet: SheetSnapshot, row: number, column: number, after: CellContent): SetCell {
  const before = sheet.cells.at(row, column) ?? null;
  return { kind: "set-cell", sheet: sheet.name, row, column, before, after };
}

/** Component rows written last time: down to the first empty cell of the first column. */
function componentRowsOn(sheet: SheetSnapshot): number {
  let count = 0;
  while (sheet.cells.at(FIRST_COMPONENT_ROW + count, 0)) count += 1;
  return count;
}

function isSame(before: Cell | null, after: CellContent): boolean {
  if ("formula" in after) return before?.formula === after.formula;
  return (before?.formula ?? null) === null && (before?.value ?? null) === after.value;
}

/** On the product's own sheet, a constant where it had put a formula was typed by somebody. */
function isPersonsEntry(change: SetCell): boolean {
  return change.before !== null && change.before.formula === null && "formula" in change.after;
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
