import { formatFigure } from "../../domain/scoring/figure-text";
import { convertQuantity } from "../../domain/thai/quantity";
import { parseQuantity } from "../../domain/thai/parse-quantity";
import { NO_UNIT, unitText, type MeasureUnit } from "../../domain/thai/unit";

/** A weight as somebody types it, Thai digits and thousands included; null where it is no plain figure. */
export function readWeight(text: string): number | null {
  const reading = parseQuantity(text);
  if (reading.kind !== "quantity" || reading.quantity.comparator !== null) return null;
  return convertQuantity(reading.quantity, NO_UNIT);
}

/** "22.5 ล้านบาท", "ร้อยละ 95". */
export function showResult(result: number, unit: MeasureUnit): string {
  return withUnit(formatFigure(result), unit);
}

/** The unit where it is written: "ร้อยละ" before its figures, others behind them. */
export function withUnit(figure: string, unit: MeasureUnit): string {
  const word = unitText(unit);
  if (word === "") return figure;
  return word === "ร้อยละ" ? `${word} ${figure}` : `${figure} ${word}`;
}
