import { isWeightedRight, weightedSums } from "../../closing/weighted-sums";
import type { Component } from "../../form/evaluation";
import { hasValue, type Field } from "../../form/field";
import { subtotals } from "../../form/subtotals";
import { commonScale, scaleOf } from "../../formulas/writing/cell-scale";
import { shownFigure } from "../../closing/closing-cells";
import { states } from "../../form/stated-figure";
import { formatCell, type CellAddress } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { ClosedForm } from "./closed-form";
import { isFailing, setField, type FormChange } from "./form-change";

/**
 * Rows that sum up a component. One whose indicators have no weighted score each is left alone: of half a component
 * nobody could tell the sum from a whole one.
 */
export function subtotalCells(snapshot: WorkbookSnapshot, { form, facts }: ClosedForm): FormChange[] {
  const { framework } = facts;
  return form.parts.flatMap((table) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!sheet) return [];
    return subtotals(table, sheet, framework).flatMap(({ component, field }) => {
      const sums = weightedSums(component.indicators, framework.weightTotal);
      const [sum] = sums;
      if (sum === undefined || isSomebodys(field)) return [];
      // What is wrong about one of them is mended there first.
      if (!component.indicators.every((indicator) => isWeightedRight(indicator, framework))) return [];
      if (hasValue(field) && sums.some((each) => states(field, each, framework.decimals.weighted))) return [];
      const value = shownFigure(sum, framework.decimals.weighted);
      return [setField(field, { formula: sumFormula(component, field), value })];
    });
  });
}

/** Words where a figure belongs, and a formula that fails or shows nothing yet. */
function isSomebodys(field: Field<number>): boolean {
  if (hasValue(field)) return false;
  return field.reading.kind !== "blank" || isFailing(field) || (field.cell?.formula ?? null) !== null;
}

/**
 * `=SUM(H8:H9)` over the weighted scores as they stand; null where one of them is a text or shown on another scale, so
 * that the sum of the cells is not that of the figures.
 */
function sumFormula({ indicators }: Component, field: Field<number>): string | null {
  const cells = indicators.flatMap(({ weighted }) => weighted ?? []);
  const areNumbers = cells.every((each) => hasValue(each) && typeof each.cell.value === "number");
  const isWhole = cells.length === indicators.length && commonScale(cells) === scaleOf(field);
  return areNumbers && isWhole ? `=SUM(${runsOf(cells.map(({ at }) => at)).join(",")})` : null;
}

/** Neighbours below one another are one range. */
function runsOf(places: readonly CellAddress[]): string[] {
  const runs: { readonly first: CellAddress; last: CellAddress }[] = [];
  for (const at of places) {
    const run = runs.at(-1);
    if (run && at.column === run.last.column && at.row === run.last.row + 1) run.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs.map(({ first, last }) =>
    first === last ? formatCell(first) : `${formatCell(first)}:${formatCell(last)}`,
  );
}
