import type { EntryBound, EntryOperator, EntryRule, ValidateRange } from "../domain/workbook/change-set";

const OPERATORS = {
  between: "Between",
  "at-least": "GreaterThanOrEqualTo",
  "at-most": "LessThanOrEqualTo",
  "more-than": "GreaterThan",
  "less-than": "LessThan",
  equal: "EqualTo",
} as const satisfies Record<EntryOperator, string>;

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Queues what may be entered into a range; what was there before goes. An alert without texts is Excel's own, and there already. */
export function putEntryRule(range: Excel.Range, { allow, prompt, alert }: ValidateRange): void {
  const validation = range.dataValidation;
  validation.clear();
  if (allow.kind !== "any") {
    validation.rule = excelRule(allow);
    validation.ignoreBlanks = true;
  }
  if (prompt) validation.prompt = { showPrompt: true, ...prompt };
  if (!alert || (alert.style === "stop" && alert.title === "" && alert.message === "")) return;
  validation.errorAlert = { showAlert: true, ...alert, style: STYLES[alert.style] };
}

function excelRule(allow: Exclude<EntryRule, { kind: "any" }>): Excel.DataValidationRule {
  switch (allow.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: allow.values.join(",") } };
    case "list-from":
      return { list: { inCellDropDown: true, source: allow.formula } };
    case "formula":
      return { custom: { formula: allow.formula } };
    case "whole":
      return { wholeNumber: comparison(allow) };
    case "decimal":
      return { decimal: comparison(allow) };
    case "text-length":
      return { textLength: comparison(allow) };
    case "date":
      return { date: comparison({ ...allow, bounds: allow.bounds.map(dateBound) }) };
  }
}

interface Comparison<Bound> {
  readonly operator: EntryOperator;
  readonly bounds: readonly Bound[];
}

function comparison<Bound>({ operator, bounds }: Comparison<Bound>) {
  const [formula1, formula2] = bounds;
  return {
    operator: OPERATORS[operator],
    formula1: formula1!,
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

/** A bare number is no date to Excel, a formula that gives one is. */
function dateBound(bound: EntryBound): string {
  return typeof bound === "number" ? `=${bound}` : bound;
}
