import type { ISheetDataValidationRule } from "@univerjs/core";
import { HostError } from "../../protocol/host-error";
import { formatReference, quoteSheetName } from "../../model/range-address";
import { RangeBase } from "./range-base";

type GridRule = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** Excel.DataValidationType by the grid's words. */
const TYPES: Readonly<Record<string, string>> = {
  any: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The properties of Excel.DataValidationRule that compare with bounds. */
const COMPARED: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** A list shows its arrow; the grid's own choice would be a coloured chip. */
const ARROW = 1;
const LONGEST_LIST = 255;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

export function excelType({ type }: GridRule): string {
  return TYPES[type] ?? "Custom";
}

/** Excel.DataValidationRule of a rule of the grid; empty where there is none. */
export function excelRule(rule: GridRule): Record<string, unknown> {
  if (rule.type === "list") {
    return { list: { inCellDropDown: rule.showDropDown ?? true, source: rule.formula1 ?? "" } };
  }
  if (rule.type === "custom") return { custom: { formula: rule.formula1 ?? "" } };
  const name = Object.keys(COMPARED).find((key) => COMPARED[key] === rule.type);
  if (name === undefined) return {};
  const operator = Object.keys(OPERATORS).find((key) => OPERATORS[key] === rule.operator);
  const bound = rule.type === "date" ? excelDate : excelBound;
  const bounds = { formula1: bound(rule.formula1), formula2: bound(rule.formula2) };
  return { [name]: { ...bounds, operator } };
}

function excelBound(formula: string | undefined): string | number {
  if (formula === undefined || formula === "") return "";
  return Number.isFinite(Number(formula)) ? Number(formula) : formula;
}

/** A day that a file has as a number is a date to Excel's API. */
function excelDate(formula: string | undefined): string | number {
  const bound = excelBound(formula);
  return typeof bound === "number" ? new Date(FIRST_DAY + bound * DAY_MS).toISOString().slice(0, 10) : bound;
}

/** @throws HostError InvalidArgument for anything that is no Excel.DataValidationRule. */
export function gridRule(rule: unknown): Partial<GridRule> {
  const entries = Object.entries((rule ?? {}) as Record<string, unknown>).filter(([, value]) => value);
  const [entry] = entries;
  if (!entry || entries.length > 1) throw new HostError("InvalidArgument");
  const [name, value] = entry as [string, Record<string, unknown>];
  if (name === "list") return gridList(value);
  if (name === "custom") {
    return { type: "custom", formula1: formulaOf(value["formula"]), formula2: undefined };
  }
  const type = COMPARED[name];
  const operator = OPERATORS[String(value["operator"])] as GridRule["operator"];
  if (type === undefined || operator === undefined) throw new HostError("InvalidArgument");
  const isPair =
    operator === ("between" as typeof operator) || operator === ("notBetween" as typeof operator);
  const formula1 = gridBound(value["formula1"], type);
  return { type, operator, formula1, formula2: isPair ? gridBound(value["formula2"], type) : undefined };
}

function gridList({ source, inCellDropDown }: Record<string, unknown>): Partial<GridRule> {
  const formula1 = source instanceof RangeBase ? reference(source) : source;
  if (typeof formula1 !== "string" || formula1 === "") throw new HostError("InvalidArgument");
  if (!formula1.startsWith("=") && formula1.length > LONGEST_LIST) throw new HostError("InvalidArgument");
  return {
    type: "list",
    formula1,
    formula2: undefined,
    showDropDown: inCellDropDown !== false,
    renderMode: ARROW as GridRule["renderMode"],
  };
}

function formulaOf(formula: unknown): string {
  if (typeof formula !== "string" || !formula.startsWith("=")) throw new HostError("InvalidArgument");
  return formula;
}

/** A number, a formula, a cell, or a date as text. */
function gridBound(bound: unknown, type: string): string {
  if (bound instanceof RangeBase) return reference(bound);
  if (typeof bound === "number" && type !== "date") return String(bound);
  if (typeof bound !== "string" || bound === "") throw new HostError("InvalidArgument");
  if (bound.startsWith("=")) {
    // The grid takes a bare number for what the formula of one gives.
    return /^=-?[\d.]+$/.test(bound) ? bound.slice(1) : bound;
  }
  const day = type === "date" ? serialOfDay(bound) : Number.NaN;
  if (!Number.isNaN(day)) return String(day);
  if (Number.isFinite(Number(bound)) && type !== "date") return bound;
  throw new HostError("InvalidArgument");
}

/** Excel's number of a day in an ISO text; NaN for another text. */
export function serialOfDay(text: string): number {
  return (Date.parse(`${text.slice(0, 10)}T00:00:00Z`) - FIRST_DAY) / DAY_MS;
}

function reference(range: RangeBase): string {
  return `=${quoteSheetName(range.$sheet.getName())}!${formatReference(range.$area, true)}`;
}
