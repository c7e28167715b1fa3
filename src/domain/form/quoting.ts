import { formatFigure } from "../scoring/figure-text";
import { shorten } from "../text/shorten";
import { isCellError, type Cell, type CellValue } from "../workbook/snapshot";
import type { Indicator } from "./evaluation";
import { inPerCent, isPercentCell, shownValue } from "./shown-value";

/** "1.1.2", or the beginning of its name where an indicator has no code. */
export function indicatorName(indicator: Pick<Indicator, "code" | "name">): string {
  return indicator.code ?? shorten(indicator.name);
}

/** What a cell shows as a message quotes it: "40%" for 0.4 with that format. */
export function quoteCell(cell: Cell | null | undefined): string {
  const isPerCent = isPercentCell(cell) && typeof cell?.value === "number";
  return isPerCent ? percentText(inPerCent(cell.value)) : quoteValue(shownValue(cell));
}

/** "40%": a figure that is in per cent already. */
export function percentText(figure: number): string {
  return `${formatFigure(figure)}%`;
}

/** A value as a message quotes it. */
export function quoteValue(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? formatFigure(value) : shorten(String(value));
}
