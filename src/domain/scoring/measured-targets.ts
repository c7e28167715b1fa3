import { convertQuantity, type Quantity } from "../thai/quantity";
import { NO_UNIT, type MeasureUnit } from "../thai/unit";
import { isBare, measureResult, type MeasuringProblem } from "./measured-result";

/** Targets in the unit that they share, from the lowest tier on. */
export interface TargetMeasures {
  readonly unit: MeasureUnit;
  /** Null where a tier has no target, and where it measures something else. */
  readonly figures: readonly (number | null)[];
  /** Why a figure cannot be relied on: it then stands as it was written. None where no target states a unit. */
  readonly problems: readonly (MeasuringProblem | null)[];
}

/**
 * The targets of one indicator in the unit of the highest that states one. A bare target is in that unit too, as long as
 * it fits the others there: {@link measureResult} holds it against them as it holds a result.
 */
export function measureTargets(targets: readonly (Quantity | null)[]): TargetMeasures {
  const unit = sharedUnit(targets);
  // Most forms have bare figures throughout or one unit throughout, and rows by the thousand.
  if (targets.every((target) => target === null || isIn(target, unit)))
    return { unit, figures: targets.map((target) => target && target.value), problems: [] };
  const stated = targets.map((target) => (target && !isBare(target) ? convertQuantity(target, unit) : null));
  const problems = targets.map((target, i): MeasuringProblem | null => {
    if (target === null) return null;
    if (!isBare(target)) return stated[i] === null ? "units-differ" : null;
    const measured = measureResult(target, { figures: stated, unit });
    return typeof measured === "string" ? measured : null;
  });
  const figures = targets.map((target, i) => (target && isBare(target) ? target.value : (stated[i] ?? null)));
  return { unit, figures, problems };
}

function isIn(target: Quantity, { unit, multiplier, unitWord, per }: MeasureUnit): boolean {
  return (
    target.unit === unit &&
    target.multiplier === multiplier &&
    target.per === per &&
    // Counted things are told apart by their words.
    (unit !== "count" || target.unitWord === unitWord)
  );
}

/** A multiplier alone ("6 ล้าน") gives way to a full unit. */
function sharedUnit(targets: readonly (Quantity | null)[]): MeasureUnit {
  let found: Quantity | null = null;
  for (const target of targets) {
    if (target === null || isBare(target)) continue;
    if (target.unit !== null || found === null || found.unit === null) found = target;
  }
  if (!found) return NO_UNIT;
  const { unit, multiplier, unitWord, per } = found;
  return { unit, multiplier, unitWord, ...(per !== undefined && { per }) };
}
