import { FIGURE_NOISE } from "../../scoring/noise";
import { valueOf, type Field } from "../../form/field";
import type { IndicatorFacts } from "../../form/indicator-facts";
import { caught } from "../../text/caught";
import type { Quantity } from "../../thai/quantity";
import { normaliseText } from "../../thai/text";
import { parseUnit } from "../../thai/unit";
import type { CellAddress } from "../../workbook/address";

/** Two neighbouring tiers whose ranges do not meet. */
export interface RangeJoint {
  readonly kind: "gap" | "overlap";
  readonly at: CellAddress;
  readonly next: CellAddress;
  /** "79–80" of a gap, the figures that belong to both of an overlap. */
  readonly text: string;
}

/** What a tier takes in; an end is `open` where the figure itself does not belong. */
interface Range {
  readonly at: CellAddress;
  readonly low: number;
  readonly high: number;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

const RANGE =
  /^(?:ร้อยละ ?|ระหว่าง ?)*(\d[\d,]*(?:\.\d+)?) ?%? ?(?:[-–—~]|ถึง) ?(?:ร้อยละ ?)?(\d[\d,]*(?:\.\d+)?) ?(\D{0,20})$/u;
/** A figure below is no gap: results are told with two decimals. */
const FINEST = 0.01;
/** Where the ranges that the tiers are written as leave figures out or take some in twice; none without a range. */
export function rangeJoints({ indicator, framework, hasWording }: IndicatorFacts): RangeJoint[] {
  if (!hasWording) return [];
  const fields = framework.tiers.flatMap(({ id }) => indicator.targets[id] ?? []);
  const texts = fields.flatMap((field) => writtenRange(field) ?? []);
  if (texts.length === 0) return [];
  const bounds = fields.flatMap((field) => boundedRange(field) ?? []);
  const ranges = [...texts.map(({ range }) => range), ...bounds].sort(
    (a, b) => a.low - b.low || a.high - b.high,
  );
  const isWhole = /^จำนวน/u.test(indicator.name) || texts.some(({ unit }) => isCount(unit));
  return ranges.flatMap((below, i) => {
    const above = ranges[i + 1];
    return (above && jointOf(below, above, isWhole ? 1 : FINEST)) ?? [];
  });
}

function jointOf(below: Range, above: Range, step: number): RangeJoint | null {
  const distance = above.low - below.high;
  const isShared = Math.abs(distance) <= FIGURE_NOISE && !below.isHighOpen && !above.isLowOpen;
  const kind =
    distance < -FIGURE_NOISE || isShared
      ? "overlap"
      : distance > step + FIGURE_NOISE ||
          (Math.abs(distance) <= FIGURE_NOISE && below.isHighOpen && above.isLowOpen)
        ? "gap"
        : null;
  if (kind === null) return null;
  const ends = kind === "gap" ? [below.high, above.low] : [above.low, Math.min(below.high, above.high)];
  const text = [...new Set(ends)].join("–");
  return { kind, at: below.at, next: above.at, text };
}

function writtenRange({ at, reading }: Field<Quantity>): { range: Range; unit: string } | null {
  if (reading.kind !== "text" || reading.text.length > 60) return null;
  const match = RANGE.exec(normaliseText(reading.text));
  if (!match) return null;
  const [, from, to, unit] = caught<[from: string, to: string, unit: string]>(match);
  const low = Number(from.replaceAll(",", ""));
  const high = Number(to.replaceAll(",", ""));
  if (!(low < high)) return null;
  return { range: { at, low, high, isLowOpen: false, isHighOpen: false }, unit: unit.trim() };
}

/** "ตั้งแต่ 85 ขึ้นไป" and "น้อยกว่า 60" beside ranges; a bare figure says nothing of what lies round it. */
function boundedRange(field: Field<Quantity>): Range | null {
  const quantity = valueOf(field);
  if (!quantity || quantity.comparator === null) return null;
  const { value, comparator } = quantity;
  const isLower = comparator === "at-least" || comparator === "more-than";
  return {
    at: field.at,
    low: isLower ? value : -Infinity,
    high: isLower ? Infinity : value,
    isLowOpen: comparator === "more-than",
    isHighOpen: comparator === "less-than",
  };
}

function isCount(word: string): boolean {
  return parseUnit(word)?.unit === "count";
}
