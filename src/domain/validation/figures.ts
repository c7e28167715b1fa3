import { roundHalfUp } from "../scoring/rounding";
import type { Evaluation, Indicator } from "../evaluation/evaluation";
import type { CellValue } from "../workbook/snapshot";
import { isCellError } from "../workbook/snapshot";

/** "1.1.2", or the beginning of its name where an indicator has no code. */
export function indicatorName(indicator: Indicator): string {
  return indicator.code ?? shorten(indicator.name);
}

/** At most 40 characters of one line, for quoting a cell in a message. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}

/** A figure as a message quotes it: up to 4 decimals, no trailing zeros. */
export function formatFigure(value: number): string {
  return String(roundHalfUp(value, 4));
}

/** A cell's content as a message quotes it. */
export function quoteValue(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? formatFigure(value) : shorten(String(value));
}

/** Every indicator of every table. */
export function* allIndicators(evaluation: Evaluation): Iterable<Indicator> {
  for (const table of evaluation.tables) yield* table.indicators;
}
