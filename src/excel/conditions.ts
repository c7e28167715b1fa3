import { formatRectangle } from "../domain/workbook/address";
import {
  conditionFormula,
  conditionId,
  type ClearConditions,
  type FormatCondition,
} from "../domain/workbook/change-set";

/** The conditions of one sheet; to be looked through after the next sync. */
export type SheetConditions = Excel.ConditionalFormatCollection;

/** Asks, with the next sync, for every condition of a sheet with its formula. */
export function findConditions(sheet: Excel.Worksheet): SheetConditions {
  const conditions = sheet.getRange().conditionalFormats;
  conditions.load("items/id,items/customOrNullObject/rule/formula");
  return conditions;
}

/** What its conditions by formula say. */
export function formulasOf({ items }: SheetConditions): ReadonlySet<string> {
  const custom = items.map(({ customOrNullObject }) => customOrNullObject);
  return new Set(custom.filter(({ isNullObject }) => !isNullObject).map(({ rule }) => rule.formula));
}

/**
 * Queues the end of those of the product's own conditions whose id begins with the prefix. Where a run was refused,
 * `known` are the formulas that it found: any other is its own, though it may have come no further than making it.
 */
export function clearConditions(
  { prefix }: ClearConditions,
  conditions: SheetConditions,
  known: ReadonlySet<string> | null,
): void {
  for (const condition of conditions.items) {
    const custom = condition.customOrNullObject;
    if (custom.isNullObject) continue;
    const { formula } = custom.rule;
    const id = conditionId(formula);
    const isLeftOver = id === null && known !== null && !known.has(formula);
    if (isLeftOver || id?.startsWith(prefix)) condition.delete();
  }
}

/** Queues a condition. Excel puts each new one before all others of its cells. */
export function putCondition(sheet: Excel.Worksheet, change: FormatCondition): void {
  const { custom } = sheet.getRange(formatRectangle(change.range)).conditionalFormats.add("Custom");
  const { fill, fontColour, bold } = change.format;
  custom.rule.formula = conditionFormula(change);
  if (fill !== undefined) custom.format.fill.color = fill;
  if (fontColour !== undefined) custom.format.font.color = fontColour;
  if (bold !== undefined) custom.format.font.bold = bold;
}
