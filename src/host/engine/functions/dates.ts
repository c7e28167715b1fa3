import {
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { type Patch, single } from "./patch";

const DAY = 86_400_000;
/** Day 0 of serial numbers; day 60 of 1900 never was, so later days count from here. */
const EPOCH = Date.UTC(1899, 11, 30);
/** The first day behind the one that never was. */
const FIRST_SURE_DAY = 61;
const LAST_DAY = 2_958_465;

/** Days of early 1900 are counted with a 29 February that never was: there the engine is not sure. */
export const sinceMarch1900: Patch =
  (calculate, { doubt }) =>
  (...values) => {
    const day = values[0] && numberOf(single(values[0]));
    if (day !== null && day !== undefined && ((day >= 1 && day < FIRST_SURE_DAY) || day > LAST_DAY)) doubt();
    return calculate(...values);
  };

/** A date that falls among those days. */
export const untilMarch1900: Patch =
  (calculate, { doubt }) =>
  (...values) => {
    const result = calculate(...values);
    const day = numberOf(result);
    // The engine gives the day that never was as the next, and has no years before 1900.
    if (day === null ? result.isError() : day <= FIRST_SURE_DAY) doubt();
    return result;
  };

/** The same day so many whole months later or earlier, or the last of the month where it has no such day. */
export const movingByMonths: Patch =
  (calculate) =>
  (...values) => {
    const [start, months] = values.map((value) => numberOf(single(value)));
    if (typeof start !== "number" || typeof months !== "number" || start < FIRST_SURE_DAY)
      return calculate(...values);
    const date = new Date(EPOCH + Math.floor(start) * DAY);
    const month = date.getUTCMonth() + Math.trunc(months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const moved = Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last));
    const serial = (moved - EPOCH) / DAY;
    return serial < FIRST_SURE_DAY || serial > LAST_DAY
      ? ErrorValueObject.create(ErrorType.NUM)
      : NumberValueObject.create(serial);
  };

function numberOf(value: BaseValueObject): number | null {
  return value.isNumber() ? Number(value.getValue()) : null;
}
