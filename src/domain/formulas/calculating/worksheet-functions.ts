import type { CellError, CellValue } from "../../workbook/snapshot";
import {
  asNumber,
  finite,
  isError,
  isRows,
  mapped,
  NotCalculated,
  paired,
  single,
  valuesOf,
  type Operand,
} from "./operands";

type WorksheetFunction = (...args: readonly Operand[]) => Operand;

/** The numbers among what cells hold, or the first error. */
function numbersIn(operands: readonly Operand[]): number[] | CellError {
  const numbers: number[] = [];
  for (const value of operands.flatMap(valuesOf)) {
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

function ofNumbers(fold: (numbers: readonly number[]) => number): WorksheetFunction {
  return (...args) => {
    const numbers = numbersIn(args);
    return Array.isArray(numbers) ? finite(fold(numbers)) : numbers;
  };
}

function ofOne(change: (number: number) => number): WorksheetFunction {
  return (operand = null) => {
    const number = asNumber(single(operand));
    return typeof number === "object" ? number : finite(change(number));
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Half away from zero; of the number the fifteen digits count that Excel keeps. */
function round(number: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(number) * Math.round(Number((Math.abs(number) * scale).toPrecision(15)))) / scale;
}

/** What is no number counts as 0 in a list of its own, and is an error only where it is one. */
function sumProduct(...lists: readonly Operand[]): Operand {
  const [first = null, ...others] = lists;
  const asFactor = (value: CellValue) => (isError(value) || typeof value === "number" ? value : 0);
  const products = others.reduce<Operand>(
    (so, list) =>
      paired(so, list, (a, b) => {
        if (isError(a)) return a;
        const factor = asFactor(b);
        return isError(factor) ? factor : Number(a) * Number(factor);
      }),
    mapped(first, asFactor),
  );
  return ofNumbers(sum)(products);
}

/** Criteria that are a plain text or number. */
function sumIf(range: Operand = null, criterion: Operand = null, summed: Operand = range): Operand {
  const wanted = single(criterion);
  if (typeof wanted !== "string" || /^[<>=]|[*?~]/.test(wanted)) throw new NotCalculated();
  const isWanted = (value: CellValue) =>
    typeof value === "string" && value.toLowerCase() === wanted.toLowerCase();
  const kept = paired(range, summed, (value, number) =>
    isWanted(value) && (typeof number === "number" || isError(number)) ? number : null,
  );
  return ofNumbers(sum)(kept);
}

function and(...args: readonly Operand[]): Operand {
  const values = args.map(single);
  const error = values.find(isError);
  return error ?? values.every((value) => value !== false && value !== 0);
}

/** The functions of Excel that the product's own formulas call; IF is one of the language. */
export const WORKSHEET_FUNCTIONS: Readonly<Record<string, WorksheetFunction>> = {
  ABS: ofOne(Math.abs),
  AND: and,
  COUNT: (...args) => args.flatMap(valuesOf).filter((value) => typeof value === "number").length,
  COUNTA: (...args) => args.flatMap(valuesOf).filter((value) => value !== null).length,
  ISNUMBER: (operand = null) => mapped(operand, (value) => typeof value === "number"),
  ISTEXT: (operand = null) => mapped(operand, (value) => typeof value === "string"),
  MAX: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  NA: () => ({ error: "#N/A" }),
  ROUND: (operand = null, digits = null) => {
    const places = single(digits);
    if (typeof places !== "number" || isRows(operand)) throw new NotCalculated();
    return ofOne((number) => round(number, places))(operand);
  },
  SUM: ofNumbers(sum),
  SUMIF: sumIf,
  SUMPRODUCT: sumProduct,
};
