import { formatRectangle, parseRectangle, type Rectangle } from "../domain/workbook/address";
import {
  conditionFormula,
  conditionId,
  type ClearConditions,
  type EntryOperator,
  type EntryRule,
  type FormatCondition,
  type ValidateRange,
} from "../domain/workbook/change-set";
import { KPI_FUNCTIONS } from "../domain/scoring/function-names";
import { formulaToFile } from "../xlsx/formulas/formula-names";
import type { XlsxSheet, XlsxValidation } from "../xlsx/model/workbook";
import { colour } from "./cell-style";

type Condition = NonNullable<XlsxSheet["conditionalRules"]>[number];

const OPERATORS: Readonly<Record<EntryOperator, XlsxValidation["operator"]>> = {
  between: "between",
  "at-least": "greaterThanOrEqual",
  "at-most": "lessThanOrEqual",
  "more-than": "greaterThan",
  "less-than": "lessThan",
  equal: "equal",
};
const TYPES = { decimal: "decimal", whole: "whole", date: "date", "text-length": "textLength" } as const;
const CUSTOM_FUNCTIONS: ReadonlySet<string> = new Set(KPI_FUNCTIONS);

/** Other rules keep what lies outside of the range. */
export function validateRange(sheet: XlsxSheet, change: ValidateRange): void {
  const { range, allow, prompt, alert } = change;
  const others = (sheet.dataValidations ?? []).flatMap((rule): XlsxValidation[] => {
    const rest = rule.range
      .split(/\s+/)
      .flatMap((area) => without(area, range))
      .join(" ");
    if (rest === rule.range) return [rule];
    return rest === "" ? [] : [{ ...rule, range: rest }];
  });
  sheet.dataValidations = others;
  if (allow.kind === "any" && !prompt) return;
  sheet.dataValidations.push({
    ...entryRule(allow),
    range: formatRectangle(range),
    allowBlank: true,
    ...(prompt && {
      showInputMessage: true,
      inputTitle: prompt.title,
      inputMessage: prompt.message,
    }),
    // Where a file names no texts, Excel shows its own.
    ...(alert && {
      showErrorMessage: true,
      errorStyle: alert.style,
      ...(alert.title !== "" && { errorTitle: alert.title }),
      ...(alert.message !== "" && { errorMessage: alert.message }),
    }),
  });
}

function entryRule(allow: EntryRule): Pick<XlsxValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (allow.kind) {
    case "any":
      return { type: "any" };
    case "list":
      return { type: "list", formula1: `"${allow.values.join(",").replace(/"/g, '""')}"` };
    case "list-from":
      return { type: "list", formula1: bound(allow.formula) };
    case "formula":
      return { type: "custom", formula1: bound(allow.formula) };
    default: {
      const [first, second] = allow.bounds;
      return {
        type: TYPES[allow.kind],
        operator: OPERATORS[allow.operator],
        formula1: bound(first),
        ...(second !== undefined && { formula2: bound(second) }),
      };
    }
  }
}

function bound(value: number | string): string {
  return typeof value === "number" ? String(value) : formulaToFile(value, CUSTOM_FUNCTIONS);
}

/** What is left of an area of a rule ("B2:D9"); what is no plain area is left whole. */
function without(area: string, cut: Rectangle): string[] {
  const from = parseRectangle(area);
  if (!from) return [area];
  const bottom = from.row + from.rowCount;
  const right = from.column + from.columnCount;
  const top = Math.max(from.row, cut.row);
  const left = Math.max(from.column, cut.column);
  const end = Math.min(bottom, cut.row + cut.rowCount);
  const edge = Math.min(right, cut.column + cut.columnCount);
  if (top >= end || left >= edge) return [area];
  const pieces: [row: number, column: number, endRow: number, endColumn: number][] = [
    [from.row, from.column, top, right],
    [top, from.column, end, left],
    [top, edge, end, right],
    [end, from.column, bottom, right],
  ];
  return pieces
    .filter(([row, column, endRow, endColumn]) => row < endRow && column < endColumn)
    .map(([row, column, endRow, endColumn]) =>
      formatRectangle({ row, column, rowCount: endRow - row, columnCount: endColumn - column }),
    );
}

/** Goes before the conditions that are there: where two set the same, an earlier one wins. */
export function addCondition(sheet: XlsxSheet, change: FormatCondition): void {
  const { fill, fontColour, bold } = change.format;
  const rules = sheet.conditionalRules ?? [];
  const font = {
    ...(bold !== undefined && { bold }),
    ...(fontColour !== undefined && { color: colour(fontColour) }),
  };
  const rule: Condition = {
    type: "expression",
    priority: firstPriority(rules, 2) - 1,
    range: formatRectangle(change.range),
    formula: formulaToFile(conditionFormula(change), CUSTOM_FUNCTIONS),
    style: {
      ...(Object.keys(font).length > 0 && { font }),
      // A condition fills with the background colour, unlike a cell.
      ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: colour(fill) } }),
    },
  };
  sheet.conditionalRules = [rule, ...rules];
}

/** Numbers count from 1: where new conditions have taken lower ones, all of them move up. */
export function settlePriorities(sheet: XlsxSheet): void {
  const rules = sheet.conditionalRules ?? [];
  const missing = 1 - firstPriority(rules, 1);
  if (missing > 0)
    sheet.conditionalRules = rules.map((rule) => ({ ...rule, priority: rule.priority + missing }));
}

function firstPriority(rules: readonly Condition[], none: number): number {
  return rules.reduce((first, { priority }) => Math.min(first, priority), rules[0]?.priority ?? none);
}

export function clearConditions(sheet: XlsxSheet, { prefix }: ClearConditions): void {
  sheet.conditionalRules = (sheet.conditionalRules ?? []).filter(({ formula }) => {
    const first = Array.isArray(formula) ? formula[0] : formula;
    const id = first === undefined ? null : conditionId(first);
    return id === null || !id.startsWith(prefix);
  });
}
