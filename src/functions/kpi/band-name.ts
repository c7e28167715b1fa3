import { RATING_SCALES, type RatingScaleName } from "../../domain/framework/rating-scales";
import { rateTotal } from "../../domain/scoring/rating";
import { roundHalfUp } from "../../domain/scoring/rounding";
import type { CellOutput } from "../cells/answer";
import { fault } from "../cells/fault";

/** The name of the band that a total falls into once it is rounded as it is shown. */
export function bandName(total: number, scale: RatingScaleName): CellOutput {
  const { bands, decimals, range } = RATING_SCALES[scale];
  const shown = roundHalfUp(total, decimals);
  const isInRange = shown >= range.lowest && shown <= range.highest;
  const band = isInRange ? rateTotal(total, bands, decimals) : null;
  return band === null ? fault("total-out-of-range", { ...range }) : band.name.th;
}
