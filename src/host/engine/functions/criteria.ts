import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { type Patch, single } from "./patch";

const PLAIN_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
/** What Excel may take for a date, a time, an amount or a percentage: figures and their signs, or a month's name. */
const FIGURES = /^[-+$฿€£(]*\d[\d.,/:\-% )]*(?:am|pm|e[-+]?\d+)?$/i;
const MONTH =
  /^\d{1,4}[- /.]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ,]+\d/i;

/** A condition that Excel may read as a date or an amount is in doubt: the engine reads it as a text or in its own way. */
export const withCriteria: Patch =
  (calculate, { doubt }) =>
  (...values) => {
    for (const value of values) {
      const one = oneValue(value);
      if (one?.isString() && isAmbiguous(String(one.getValue()))) doubt();
    }
    return calculate(...values);
  };

/** These functions get ranges as references; a criterion is one of a single cell. */
function oneValue(value: BaseValueObject): BaseValueObject | null {
  if (!value.isReferenceObject()) return single(value);
  const reference = value as unknown as BaseReferenceObject;
  const isOne = reference.getRowCount() === 1 && reference.getColumnCount() === 1;
  return isOne ? reference.getFirstCell() : null;
}

function isAmbiguous(criterion: string): boolean {
  const text = criterion.replace(/^(?:<>|<=|>=|=|<|>)/, "").trim();
  return !PLAIN_NUMBER.test(text) && (FIGURES.test(text) || MONTH.test(text));
}
