import { PUBLIC_ORGANISATION_2565, RATING_BANDS } from "../../domain/framework/default-framework";
import { rateTotal } from "../../domain/scoring/rating";
import { roundHalfUp } from "../../domain/scoring/rounding";
import type { CellOutput } from "../cells/answer";
import { fault } from "../cells/fault";

const { decimals, scoreRange } = PUBLIC_ORGANISATION_2565;

/** The name of the band that a total falls into once it is rounded as it is shown. */
export function bandName(total: number, scale: keyof typeof RATING_BANDS): CellOutput {
  const shown = roundHalfUp(total, decimals.total);
  const isInRange = shown >= scoreRange.lowest && shown <= scoreRange.highest;
  const band = isInRange ? rateTotal(total, RATING_BANDS[scale], decimals.total) : null;
  return band === null ? fault("total-out-of-range", { ...scoreRange }) : band.name.th;
}
