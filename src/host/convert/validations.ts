import type { ISheetDataValidationRule } from "@univerjs/core";
import type { DataValidation } from "hucre";
import type { XlsxValidation } from "../../xlsx/model/workbook";
import { gridRanges } from "./conditional-formats";

/** A list shows its arrow beside the text; the grid's own choice would be a coloured chip. */
const ARROW = 1;

/** The grid's codes for what a wrong entry leads to. */
const ERROR_STYLES = { information: 0, stop: 1, warning: 2 } as const;

/** The file's validations as the grid's; formulas get their "=", plain numbers and lists stay as they are. */
export function toGridValidations(
  validations: readonly XlsxValidation[],
  sheetId: string,
): ISheetDataValidationRule[] {
  return validations.flatMap((validation, index) => {
    const ranges = gridRanges(validation.range);
    if (ranges.length === 0) return [];
    return [{ uid: `${sheetId}-validation-${index}`, ranges, ...gridValidation(validation) }];
  });
}

function gridValidation(from: XlsxValidation): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  return {
    type: from.type,
    operator: (from.operator ?? "between") as ISheetDataValidationRule["operator"],
    formula1: from.values ? from.values.join(",") : gridFormula(from.formula1, from.type),
    formula2: gridFormula(from.formula2, from.type),
    allowBlank: from.allowBlank ?? false,
    showDropDown: from.type === "list",
    renderMode: ARROW as ISheetDataValidationRule["renderMode"],
    // A rule that allows every entry has nothing to be refused; it is as a new one is.
    showErrorMessage: from.type === "any" || (from.showErrorMessage ?? false),
    error: from.errorMessage,
    errorTitle: from.errorTitle,
    errorStyle: ERROR_STYLES[from.errorStyle ?? "stop"] as ISheetDataValidationRule["errorStyle"],
    showInputMessage: from.showInputMessage ?? false,
    prompt: from.inputMessage,
    promptTitle: from.inputTitle,
  };
}

function gridFormula(formula: string | undefined, type: string): string | undefined {
  if (formula === undefined) return undefined;
  const list = type === "list" ? /^"([^"]*)"$/.exec(formula) : null;
  if (list) return list[1];
  const isPlain = type !== "list" && type !== "custom" && formula.trim() !== "" && !isNaN(Number(formula));
  return isPlain || formula.startsWith("=") ? formula : `=${formula}`;
}

/** A validation that was made or changed in the grid, as the file has it; null where the file has no such type. */
export function toFileValidation(rule: ISheetDataValidationRule, range: string): XlsxValidation | null {
  const types = ["any", "list", "whole", "decimal", "date", "time", "textLength", "custom"];
  if (!types.includes(rule.type)) return null;
  const file: XlsxValidation = {
    type: rule.type as XlsxValidation["type"],
    range,
    allowBlank: rule.allowBlank ?? true,
    showErrorMessage: rule.showErrorMessage ?? true,
    errorStyle: errorStyle(rule.errorStyle),
  };
  if (rule.operator && !["any", "list", "custom"].includes(rule.type)) file.operator = rule.operator;
  if (rule.error) file.errorMessage = rule.error;
  if (rule.errorTitle) file.errorTitle = rule.errorTitle;
  if (rule.showInputMessage) file.showInputMessage = true;
  if (rule.prompt) file.inputMessage = rule.prompt;
  if (rule.promptTitle) file.inputTitle = rule.promptTitle;
  return Object.assign(file, fileFormulas(rule));
}

function fileFormulas(
  rule: ISheetDataValidationRule,
): Pick<DataValidation, "formula1" | "formula2" | "values"> {
  const isReference = rule.formula1?.startsWith("=") ?? false;
  if (rule.type === "list" && !isReference) return { values: (rule.formula1 ?? "").split(",") };
  const bare = (formula: string | undefined) => formula && (serialDay(formula) ?? formula.replace(/^=/, ""));
  return { formula1: bare(rule.formula1), ...(rule.formula2 ? { formula2: bare(rule.formula2) } : {}) };
}

/** The grid keeps a day as "2021-10-01"; in a formula that would be a subtraction. */
function serialDay(formula: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(formula) ?? [];
  if (year === undefined) return null;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30);
  return String(days / 86_400_000);
}

function errorStyle(code: number | undefined): keyof typeof ERROR_STYLES {
  const entry = Object.entries(ERROR_STYLES).find(([, value]) => value === code);
  return (entry?.[0] as keyof typeof ERROR_STYLES | undefined) ?? "stop";
}
