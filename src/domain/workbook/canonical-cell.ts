import { isCellError, type Cell, type CellValue } from "./snapshot";

/** A value as one text: equal values give equal texts, and values of two kinds never do. */
export function canonicalValue(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return `e${value.error}`;
  if (typeof value === "number") return `n${canonicalNumber(value)}`;
  return typeof value === "boolean" ? `b${value}` : `s${value}`;
}

/** Formula and value of a cell as one text; `formula` may stand for the cell's own, such as its relative form. */
export function canonicalCell(cell: Cell | null | undefined, formula = cell?.formula ?? null): string {
  if (!cell) return "";
  return formula === null ? canonicalValue(cell.value) : `f${formula}\u0000${canonicalValue(cell.value)}`;
}

/** Fifteen digits, as many as Excel keeps: what binary arithmetic adds behind them is noise. */
export function canonicalNumber(value: number): string {
  const kept = Number(value.toPrecision(15));
  return String(kept === 0 ? 0 : kept);
}
