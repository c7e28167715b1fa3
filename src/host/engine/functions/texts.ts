import {
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { numberText } from "./number-texts";
import { mapValues, single, type Patch, type PatchContext } from "./patch";

/**
 * Numbers reach a function of texts as Excel's texts of them: 15 digits, and never as their cells show them.
 * `places` are the arguments that are texts; all of them where none is given.
 */
export function withTexts(...places: readonly number[]): Patch {
  const isText = (index: number) => places.length === 0 || places.includes(index);
  return (calculate, context) =>
    (...values) =>
      calculate(
        ...values.map((value, index) =>
          isText(index) ? mapValues(value, (each) => asText(each, context)) : value,
        ),
      );
}

/** Beyond these sizes it depends on the number whether Excel writes a power of ten. */
const PLAIN_SIZES = [1e-4, 1e15] as const;

function asText(value: BaseValueObject, { doubt }: PatchContext): BaseValueObject {
  if (!value.isNumber()) return value;
  const number = Number(value.getValue());
  const size = Math.abs(number);
  if (size !== 0 && (size < PLAIN_SIZES[0] || size >= PLAIN_SIZES[1])) doubt();
  return StringValueObject.create(numberText(number));
}

/** The words TRUE and FALSE, given as texts, are what they say. `isOfCells`: also where a cell holds them. */
export function withLogicals(isOfCells: boolean): Patch {
  return (calculate) =>
    (...values) =>
      calculate(
        ...values.map((value) => (isOfCells || !value.isArray() ? mapValues(value, asLogical) : value)),
      );
}

/** A condition that is a text but for the words TRUE and FALSE is none. */
export const withCondition: Patch =
  (calculate) =>
  (...values) => {
    const [first, ...rest] = values;
    if (!first) return calculate(...values);
    const condition = asLogical(single(first));
    return condition.isString() ? ErrorValueObject.create(ErrorType.VALUE) : calculate(condition, ...rest);
  };

function asLogical(value: BaseValueObject): BaseValueObject {
  const word = value.isString() ? String(value.getValue()).toUpperCase() : "";
  return word === "TRUE" || word === "FALSE" ? BooleanValueObject.create(word === "TRUE") : value;
}

const PLAIN_NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;

/**
 * Texts that are numbers reach a function of numbers as such. What else holds a digit may be a date, an amount or a
 * percentage to Excel, which depends on where it runs.
 */
export const withNumbers: Patch =
  (calculate, context) =>
  (...values) =>
    calculate(...values.map((value) => mapValues(value, (each) => asNumber(each, context))));

function asNumber(value: BaseValueObject, { doubt }: PatchContext): BaseValueObject {
  if (!value.isString()) return value;
  const text = String(value.getValue());
  if (PLAIN_NUMBER.test(text)) return NumberValueObject.create(Number(text));
  if (/\d/.test(text)) doubt();
  return value;
}
