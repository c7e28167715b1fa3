import { valueOf } from "../../form/field";
import { type Indicator } from "../../form/evaluation";
import type { IndicatorFacts } from "../../form/indicator-facts";
import { isHundredfold } from "../../scoring/measured-result";
import { parseUnit } from "../../thai/unit";

/** Beyond the targets by this factor, either way, a fraction times 100 is no likely result. */
const FARTHEST_BELOW = 0.5;
const FARTHEST_ABOVE = 1.05;

/** Whether a bare result stands beside targets in per cent that it would fit a hundredfold: 0.95 and 95, 1.05 and 105. */
export function isFractionOfPercent(facts: IndicatorFacts): boolean {
  const { indicator } = facts;
  const result = valueOf(indicator.result);
  if (!result || result.unit !== null || result.multiplier !== 1 || result.comparator !== null) return false;
  if (!(result.value > 0)) return false;
  const targets = facts.comparable;
  if (!targets || !isPercent(indicator, targets.unit.unit)) return false;
  const figures = targets.figures.filter((target) => target !== null);
  const [lowest, highest] = [Math.min(...figures), Math.max(...figures)];
  if (result.value > 1) return lowest > 1 && isHundredfold(result.value, { low: lowest, high: highest });
  const meant = result.value * 100;
  return lowest > 1 && meant >= lowest * FARTHEST_BELOW && meant <= highest * FARTHEST_ABOVE;
}

function isPercent({ name, unit }: Indicator, written: string | null): boolean {
  const stated = valueOf(unit);
  if (written !== null) return written === "percent";
  return stated === null ? /^ร้อยละ|\(ร้อยละ\)|%/u.test(name) : parseUnit(stated)?.unit === "percent";
}
