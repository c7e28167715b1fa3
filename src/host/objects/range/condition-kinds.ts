import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { HostError } from "../../protocol/host-error";

/** What the grid keeps of a condition; its words are the very members of its enumerations. */
export type GridCondition = Readonly<
  { type: string; subType?: string; operator?: string } & Record<string, unknown>
>;

/** A condition of the grid as plain data. */
export function conditionOf(rule: IConditionFormattingRule): GridCondition {
  return rule.rule as unknown as GridCondition;
}

/** Excel.ConditionalFormatType by the grid's kinds of rule, and by those of its highlights. */
const TYPES: Readonly<Record<string, string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  formula: "Custom",
  number: "CellValue",
  text: "ContainsText",
  rank: "TopBottom",
};

/** Presets are texts to the grid where they ask for blanks or errors. */
export function typeOfCondition({ type, subType = "", operator = "" }: GridCondition): string {
  if (subType === "text" && !(operator in TEXT_OPERATORS)) return "PresetCriteria";
  return TYPES[type] ?? TYPES[subType] ?? "PresetCriteria";
}

/** Excel.ConditionalTextOperator by the grid's words. */
export const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** Excel.ConditionalCellValueOperator by the grid's words. */
export const NUMBER_OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** The presets that the grid shows and a file keeps, by Excel.ConditionalFormatPresetCriterion. */
export const PRESETS: Readonly<Record<string, GridCondition>> = {
  Blanks: { type: "highlightCell", subType: "text", operator: "containsBlanks" },
  NonBlanks: { type: "highlightCell", subType: "text", operator: "notContainsBlanks" },
  UniqueValues: { type: "highlightCell", subType: "uniqueValues" },
  DuplicateValues: { type: "highlightCell", subType: "duplicateValues" },
};

/** How a condition begins, by its Excel type: none is seen before it has its rule or its format. */
const NEW_CONDITIONS: Readonly<Record<string, GridCondition>> = {
  Custom: { type: "highlightCell", subType: "formula", value: "=FALSE", style: {} },
  CellValue: { type: "highlightCell", subType: "number", operator: "equal", value: 0, style: {} },
  ContainsText: { type: "highlightCell", subType: "text", operator: "containsText", value: "", style: {} },
  PresetCriteria: { ...PRESETS.Blanks!, style: {} },
  ColorScale: {
    type: "colorScale",
    config: [
      { index: 0, color: "#F8696B", value: { type: "min" } },
      { index: 1, color: "#FFEB84", value: { type: "percentile", value: 50 } },
      { index: 2, color: "#63BE7B", value: { type: "max" } },
    ],
  },
  DataBar: {
    type: "dataBar",
    isShowValue: true,
    config: {
      min: { type: "min" },
      max: { type: "max" },
      isGradient: false,
      positiveColor: "#638EC6",
      nativeColor: "#FF0000",
    },
  },
};

/** @throws HostError ApiNotImplementedByHost for types that a file could not keep: icon sets, top and bottom */
export function newCondition(type: string): GridCondition {
  const condition = NEW_CONDITIONS[type];
  if (!condition)
    throw new HostError("ApiNotImplementedByHost", `The embedded host lacks conditions of type ${type}.`);
  return condition;
}

/** The Excel word for a grid's, and the other way. */
export function gridWord(table: Readonly<Record<string, string>>, excelWord: string): string {
  return Object.keys(table).find((word) => table[word] === excelWord)!;
}
