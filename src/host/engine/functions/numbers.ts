import {
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { formatNumber, isNoDate, isNumberFormat } from "../number-formats";
import { type Patch, single, visitValues } from "./patch";

/** Places of a decimal that a number of 15 digits can have, and a few more. */
const DIGITS = 15;

/** In place of a function of two numbers where both are one value each; the engine's own for arrays. */
function ofTwo(compute: (first: number, second: number) => number | ErrorType): Patch {
  return (calculate) =>
    (...values) => {
      const [first, second] = values.map(single);
      if (!first || !second || !isFigure(first) || !isFigure(second)) return calculate(...values);
      const result = compute(figure(first), figure(second));
      if (typeof result === "number") return NumberValueObject.create(result);
      return ErrorValueObject.create(result);
    };
}

function isFigure(value: BaseValueObject): boolean {
  return value.isNumber() || value.isBoolean() || value.isNull();
}

function figure(value: BaseValueObject): number {
  return value.isNull() ? 0 : Number(value.getValue());
}

/** Cuts decimals off without going by way of a binary fraction: -7.5 to five places is -7.5. */
export const truncating = ofTwo((number, places) => {
  const whole = Math.trunc(places);
  if (number === 0 || whole > DIGITS - Math.floor(Math.log10(Math.abs(number)))) return number;
  if (whole < -400) return 0;
  return moved(Math.trunc(moved(number, whole)), -whole);
});

/** A number with its decimal point moved. */
function moved(number: number, places: number): number {
  const [mantissa, exponent] = number.toExponential().split("e") as [string, string];
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounding to more places than a number has leaves it as it is; to fewer than none nothing is left of it. */
export function withinDigits(isUp: boolean): Patch {
  return (calculate, context) =>
    ofTwo((number, places) => {
      if (places > 300) return number;
      if (places < -300 && !isUp) return 0;
      const result = single(calculate(NumberValueObject.create(number), NumberValueObject.create(places)));
      if (result.isError()) return number !== 0 && places > 0 ? number : ErrorType.NUM;
      return figure(result);
    })(calculate, context);
}

/** A number is shown as a cell with the format shows it: 1.005 as 1.01. There is no date before the first. */
export const shown: Patch =
  (calculate) =>
  (...values) => {
    const [number, format] = values.map(single);
    const pattern = format?.isString() ? String(format.getValue()) : "";
    if (!number?.isNumber() || pattern === "" || !isNumberFormat(pattern)) return calculate(...values);
    if (isNoDate(pattern, figure(number))) return ErrorValueObject.create(ErrorType.VALUE);
    return StringValueObject.create(formatNumber(pattern, figure(number)));
  };

/** The remainder with the divisor's sign, exact even where the quotient is large. */
export const remainder = ofTwo((number, divisor) => {
  if (divisor === 0) return ErrorType.DIV_BY_ZERO;
  const rest = number % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
});

/** Months before and after are whole ones: -4.7 is -4. */
export const withWholeMonths: Patch =
  (calculate) =>
  (...values) => {
    const [start, months] = values;
    const one = months && single(months);
    if (!start || !one?.isNumber()) return calculate(...values);
    return calculate(start, NumberValueObject.create(Math.trunc(figure(one))));
  };

/** The first error among the values is the result. */
export const passingErrors: Patch =
  (calculate) =>
  (...values) => {
    let error: BaseValueObject | null = null;
    for (const value of values) {
      visitValues(value, (each) => {
        if (each.isError()) error ??= each;
        return error !== null;
      });
    }
    return error ?? calculate(...values);
  };

/** What is too large for a number is #NUM! in a mean as in a sum. */
export const overflowing: Patch =
  (calculate) =>
  (...values) => {
    const result = calculate(...values);
    const isFault = result.isError() && result.getValue() === ErrorType.VALUE;
    return isFault && values.every((value) => value.isArray() || value.isNumber())
      ? ErrorValueObject.create(ErrorType.NUM)
      : result;
  };

/** Nothing meets the conditions: 0, where the engine has the greatest or least of nothing. */
export const zeroOfNone: Patch =
  (calculate) =>
  (...values) => {
    const result = calculate(...values);
    return result.isNumber() && !Number.isFinite(Number(result.getValue()))
      ? NumberValueObject.create(0)
      : result;
  };
