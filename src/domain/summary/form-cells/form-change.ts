import type { ClosingContent } from "../../closing/closing-cells";
import type { Field } from "../../form/field";
import { numberShowing, showsPerCent, type FormattedPlace } from "../../form/shown-value";
import { formatFigure } from "../../scoring/figure-text";
import type { SetCell } from "../../workbook/change-set";
import type { FiguresBeside } from "../summary";

/** What is written into a cell of the form, and the figure or word that it will show. */
export interface FormChange {
  readonly change: SetCell;
  readonly shows: string;
  /** What the form says from then on of the figures beside its score. */
  readonly beside?: Partial<FiguresBeside>;
}

/** The formula, or the figure itself where no formula shows it. */
export function setField(field: Field<unknown>, { formula, value }: ClosingContent): FormChange {
  const figure = typeof value === "number" ? numberShowing(value, field) : value;
  const after = formula === null ? { value: figure } : { formula };
  return {
    change: { kind: "set-cell", ...field.at, before: field.cell, after },
    shows: shownText(value, field),
  };
}

function shownText(value: number | string, place: FormattedPlace): string {
  if (typeof value === "string") return value;
  return showsPerCent(place) ? `${formatFigure(value)}%` : formatFigure(value);
}

/** A formula that fails because of what it refers to is mended there, not replaced here. */
export function isFailing(field: Field<unknown>): boolean {
  return field.reading.kind === "error" && field.cell?.formula != null;
}

/** Nobody has put anything there: no figure, no word, no formula that shows nothing yet. */
export function isOpen(field: Field<unknown>): boolean {
  return field.cell === null || (field.cell.value === null && field.cell.formula === null);
}
