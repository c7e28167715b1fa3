import { OPTION_WORDS } from "../../domain/scoring/option-words";
import { option, rawCell } from "../parameters";

export const DIRECTION = option("direction", OPTION_WORDS.direction, null);
export const BELOW_MINIMUM = option("belowMinimum", OPTION_WORDS.belowMinimum, "zero");

/** Targets share a unit, so that they are read together; see MeasuredTargets. */
export const TARGETS = [rawCell("minimum"), rawCell("standard"), rawCell("advanced")] as const;

/** A result is read in the unit of the targets. */
export const RESULT = rawCell("result");

/** The arguments that KPISCORE, KPITIER and KPIEXPLAIN share, in their order. */
export const SCALE = [RESULT, ...TARGETS, DIRECTION, BELOW_MINIMUM] as const;

type ParameterName<P extends readonly { readonly name: string }[]> = P[number]["name"];
/** Arguments that state a scale: targets and options. */
export type ScaleName = Exclude<ParameterName<typeof SCALE>, "result">;
