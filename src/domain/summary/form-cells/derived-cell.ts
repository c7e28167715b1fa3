import { hasValue, type Field } from "../../form/field";
import type { LabelledField } from "../../form/parts";
import { showsPerCent } from "../../form/shown-value";
import type { Quantity } from "../../thai/quantity";
import { factorOf, scaleOf } from "../../formulas/writing/cell-scale";
import type { Traced } from "../summary";
import { isFailing } from "./form-change";

/**
 * Whether a figure that follows from others may be written into its cell: where a number stands there, or nothing and
 * one of the others shows that figures stand there. Not into the text of a label or a sentence, nor over words or a
 * formula that shows nothing yet.
 */
export function canBeFilled(
  field: LabelledField<Quantity>,
  others: readonly LabelledField<Quantity>[],
): boolean {
  const { at, label, cell } = field;
  if (at.row === label.row && at.column === label.column) return false;
  if (hasValue(field)) return typeof field.cell.value === "number";
  if (cell !== null || isFailing(field)) return false;
  return others.some(
    (other) =>
      hasValue(other) &&
      ((at.column === other.at.column && label.column === other.label.column) ||
        (at.row === other.at.row && label.row === other.label.row)),
  );
}

/** A figure as it will stand in its cell; `measure`: what one of the cell's number stands for. */
export function filledFigure(field: Field<unknown>, figure: number, measure = 1): Traced<number> {
  return { value: figure * measure, at: field.at, factor: factorOf(scaleOf(field)) * measure };
}

/** What one of a cell's number stands for in that measure; null where no formula can read the cell. */
export function measureOf(field: Field<Quantity>, figure: number | null): number | null {
  if (!hasValue(field) || typeof field.cell.value !== "number" || showsPerCent(field)) return null;
  const { value } = field.cell;
  return figure === null || value === 0 ? null : figure / value;
}

/** Whether formulas may take one of the cells from the other, or divide it by the other. */
export function isSameMeasure(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one / other - 1) < RATIO_NOISE;
}

const RATIO_NOISE = 1e-9;
