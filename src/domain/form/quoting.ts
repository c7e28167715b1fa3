import { formatFigure } from "../scoring/figure-text";
import { shorten } from "../text/shorten";
import { isCellError, type CellValue } from "../workbook/snapshot";
import type { Indicator } from "./evaluation";

/** "1.1.2", or the beginning of its name where an indicator has no code. */
export function indicatorName(indicator: Indicator): string {
  return indicator.code ?? shorten(indicator.name);
}

/** A cell's content as a message quotes it. */
export function quoteValue(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? formatFigure(value) : shorten(String(value));
}
