import type { ConditionalRule } from "hucre";
import { parseRectangle, formatCell } from "../../src/domain/workbook/address";
import type { XlsxSheet, XlsxValidation, XlsxWorkbook } from "../../src/xlsx/model/workbook";

/**
 * What a sheet says of entries, protection, print and notes, however a program writes it. Frozen panes are left out:
 * LibreOffice drops them where no window is open.
 */
export function featuresOf(sheet: XlsxSheet) {
  const { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, printArea, printTitlesRow } =
    sheet.pageSetup ?? {};
  const rules = sheet.conditionalRules ?? [];
  const priorities = rules.map(({ priority }) => priority).sort((a, b) => a - b);
  const rank = (priority: number) => priorities.indexOf(priority);
  return {
    validations: byCell(sheet.dataValidations ?? [], validationText),
    // Programs count priorities on; only their order tells which condition wins.
    conditions: byCell(rules, ({ type, formula, priority, style }) =>
      JSON.stringify([type, plainFormula(String(formula)), rank(priority), painted(style)]),
    ),
    protection: sheet.protection && { sheet: sheet.protection.sheet, password: passwordOf(sheet.protection) },
    unlocked: [...sheet.cells.entries()]
      .filter(({ cell }) => cell.style?.protection?.locked === false)
      .map(formatCell),
    page: { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, printArea, printTitlesRow },
    footer: sheet.headerFooter?.oddFooter,
    notes: Object.fromEntries([...sheet.comments].map(([place, { text }]) => [place, text])),
    merges: (sheet.merges ?? []).map((merge) => JSON.stringify(merge)).sort(),
  };
}

export function namesOf({ names }: XlsxWorkbook): [string, string][] {
  return names.map(({ name, formula }): [string, string] => [name, plainFormula(formula)]).sort();
}

/** Rules by the cell that they are for: programs join and split ranges as they like. */
function byCell<Rule extends { readonly range: string }>(
  rules: readonly Rule[],
  textOf: (rule: Rule) => string,
): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const rule of rules) {
    for (const range of rule.range.split(" ")) {
      const { row, column, rowCount, columnCount } = parseRectangle(range)!;
      for (let r = row; r < row + rowCount; r++)
        for (let c = column; c < column + columnCount; c++)
          (result[formatCell({ row: r, column: c })] ??= []).push(textOf(rule));
    }
  }
  for (const texts of Object.values(result)) texts.sort();
  return result;
}

function validationText(rule: XlsxValidation): string {
  const { type, operator = "between", formula1, formula2, values, errorStyle = "stop" } = rule;
  const { inputTitle, inputMessage, errorTitle, errorMessage } = rule;
  // LibreOffice writes a second bound of 0 where the comparison has but one.
  const both = ["decimal", "whole", "date", "textLength"].includes(type) && /between/i.test(operator);
  const bounds = [formula1, both ? formula2 : null].map((bound) => plainFormula(String(bound ?? "")));
  return JSON.stringify([
    type,
    operator,
    bounds,
    values,
    errorStyle,
    inputTitle,
    inputMessage,
    errorTitle,
    errorMessage,
  ]);
}

function passwordOf(protection: object): string[] {
  return Object.keys(protection).filter((key) => /password|hash|salt|algorithm/i.test(key));
}

/** Fill and ink; the pattern behind a fill of one colour is written in two ways. */
function painted(style: ConditionalRule["style"]): unknown {
  const fill = style?.fill?.type === "pattern" ? style.fill : null;
  return [fill?.bgColor?.rgb ?? fill?.fgColor?.rgb, style?.font?.color?.rgb, style?.font?.bold ?? false];
}

/** Without quotes round names of sheets that need none and without spaces between arguments. */
export function plainFormula(formula: string): string {
  return formula.replace(/'((?:[^']|'')+)'!/g, "$1!").replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "");
}
