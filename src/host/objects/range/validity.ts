import type { ISheetDataValidationRule } from "@univerjs/core";
import { type PlainValue, SheetReader } from "../../engine/cells";
import { HostError } from "../../protocol/host-error";
import { parseReference, splitAddress } from "../../model/range-address";
import type { RangeBase } from "./range-base";
import { serialOfDay } from "./validation-rules";

type GridRule = Omit<ISheetDataValidationRule, "uid" | "ranges">;
type Test = (value: PlainValue) => boolean;

/** What is compared with the bounds, by the type of the rule; NaN for what is of another kind. */
const MEASURES: Readonly<Record<string, (value: PlainValue) => number>> = {
  whole: (value) => (Number.isInteger(value) ? Number(value) : Number.NaN),
  decimal: numberOf,
  date: numberOf,
  time: numberOf,
  textLength: (value) => String(value).length,
};

const COMPARISONS: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThanOrEqual: (value, first) => value <= first,
};

/**
 * Whether every cell of the range keeps the rule, none does (false), or some do (null).
 *
 * @throws HostError ApiNotImplementedByHost for rules by formula, and bounds that are not numbers
 */
export function allValid(range: RangeBase, rule: GridRule): boolean | null {
  const test = testOf(range, rule);
  const reader = new SheetReader(range.$context.book, range.$sheet);
  const { startRow, startColumn, endRow, endColumn } = range.$area;
  const seen = new Set<boolean>();
  for (let row = startRow; row <= endRow && seen.size < 2; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      const value = reader.value(row, column);
      seen.add(value === "" ? (rule.allowBlank ?? true) : test(value));
    }
  }
  return seen.size > 1 ? null : seen.has(true);
}

function testOf(range: RangeBase, rule: GridRule): Test {
  if (rule.type === "any") return () => true;
  if (rule.type === "list") {
    const entries = new Set(entriesOf(range, rule.formula1 ?? "").map(String));
    return (value) => entries.has(String(value));
  }
  const measure = MEASURES[rule.type];
  const compare = COMPARISONS[rule.operator ?? ""];
  const [first, second] = [rule.formula1, rule.formula2].map(boundOf) as [number, number];
  if (!measure || !compare || Number.isNaN(first) || Number.isNaN(second))
    throw new HostError("ApiNotImplementedByHost");
  return (value) => {
    const measured = measure(value);
    return !Number.isNaN(measured) && compare(measured, first, second);
  };
}

/** A list is written out, or stands in cells. */
function entriesOf(range: RangeBase, source: string): PlainValue[] {
  if (!source.startsWith("=")) return source.split(",").map((entry) => entry.trim());
  const { book } = range.$context;
  const { sheet: name, reference } = splitAddress(source.slice(1));
  const sheet = name === null ? range.$sheet : book.sheetByName(name);
  const area = parseReference(reference);
  if (!sheet || !area) throw new HostError("ApiNotImplementedByHost");
  const reader = new SheetReader(book, sheet);
  const entries: PlainValue[] = [];
  const lastRow = Math.min(area.endRow, sheet.getRowCount() - 1);
  const lastColumn = Math.min(area.endColumn, sheet.getColumnCount() - 1);
  for (let row = area.startRow; row <= lastRow; row++)
    for (let column = area.startColumn; column <= lastColumn; column++)
      entries.push(reader.value(row, column));
  return entries;
}

/** The grid keeps days as ISO texts. */
function boundOf(text = ""): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? serialOfDay(text) : Number(text);
}

function numberOf(value: PlainValue): number {
  return typeof value === "number" ? value : Number.NaN;
}
