import type { IRange, IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { CellStyle, ConditionalRule } from "hucre";
import { parseArea } from "../../xlsx/model/cell-reference";
import { fileColour } from "./file-colour";
import { fillColour, fontStyle } from "./grid-style";
import { toFileFont } from "./file-style";

/** The grid's rule configurations use enumerations whose members are these very words. */
type GridRule = { type: string; [property: string]: unknown };

/** Icons that the grid draws for a file's icon set, from the highest value to the lowest. */
const ICON_SETS: Readonly<Record<string, string>> = {
  "3Arrows": "3Arrows",
  "3ArrowsGray": "3ArrowsGray",
  "3Triangles": "3Triangles",
  "4Arrows": "4Arrows",
  "4ArrowsGray": "4ArrowsGray",
  "5Arrows": "5Arrows",
  "5ArrowsGray": "5ArrowsGray",
  "3TrafficLights1": "3TrafficLights1",
  "3TrafficLights": "3TrafficLights1",
  "3TrafficLights2": "3TrafficLights2",
  "3Signs": "3Signs",
  "4RedToBlack": "4RedToBlack",
  "4TrafficLights": "4TrafficLights",
  "3Symbols": "3Symbols",
  "3Symbols2": "3Symbols2",
  "3Flags": "3Flags",
  "4Rating": "4Rating",
  "5Rating": "5Rating",
  "5Quarters": "5Quarters",
};

const TEXT_RULES = new Set(["containsText", "notContainsText", "beginsWith", "endsWith"]);
const BLANK_RULES = new Set(["containsBlanks", "notContainsBlanks"]);

/** The file's rules as the grid's, the strongest first; a rule that the grid cannot draw is left out. */
export function toGridRules(
  rules: readonly ConditionalRule[],
  sheetId: string,
  theme: readonly string[],
): IConditionFormattingRule[] {
  return rules
    .map((rule, index) => ({ rule, cfId: `${sheetId}-format-${index}` }))
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .flatMap(({ rule, cfId }) => {
      const config = gridRule(rule, theme);
      const ranges = gridRanges(rule.range);
      if (!config || ranges.length === 0) return [];
      const stopIfTrue = rule.stopIfTrue ?? false;
      return [{ cfId, ranges, stopIfTrue, rule: config } as unknown as IConditionFormattingRule];
    });
}

/** Areas of a list such as "A1:B3 D5". */
export function gridRanges(list: string): IRange[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

function gridRule(rule: ConditionalRule, theme: readonly string[]): GridRule | null {
  const highlight = { type: "highlightCell", style: gridHighlight(rule.style, theme) };
  const formulas = [rule.formula ?? []].flat();
  if (rule.type === "colorScale") return colourScale(rule);
  if (rule.type === "dataBar") return dataBar(rule);
  if (rule.type === "iconSet") return iconSet(rule);
  if (rule.type === "expression") {
    return { ...highlight, subType: "formula", value: `=${formulas[0] ?? "FALSE"}` };
  }
  if (rule.type === "cellIs") return cellIs(rule, formulas, highlight);
  if (TEXT_RULES.has(rule.type)) {
    return { ...highlight, subType: "text", operator: rule.type, value: rule.text ?? "" };
  }
  if (BLANK_RULES.has(rule.type)) return { ...highlight, subType: "text", operator: rule.type };
  if (rule.type === "duplicateValues" || rule.type === "uniqueValues") {
    return { ...highlight, subType: rule.type };
  }
  // What a file says of rank and average beyond the type does not come through the library.
  return null;
}

/** A comparison with a number is the grid's own rule; with anything else it becomes a formula. */
function cellIs(rule: ConditionalRule, formulas: string[], highlight: GridRule): GridRule | null {
  const operator = rule.operator ?? "equal";
  const numbers = formulas.map(Number);
  if (formulas.length > 0 && numbers.every(Number.isFinite)) {
    const isPair = operator === "between" || operator === "notBetween";
    return { ...highlight, subType: "number", operator, value: isPair ? numbers.slice(0, 2) : numbers[0] };
  }
  const cell = rule.range.split(/[\s:]/)[0]!.replace(/\$/g, "");
  const [first = "", second = ""] = formulas;
  const tests: Record<string, string> = {
    equal: `${cell}=${first}`,
    notEqual: `${cell}<>${first}`,
    greaterThan: `${cell}>${first}`,
    greaterThanOrEqual: `${cell}>=${first}`,
    lessThan: `${cell}<${first}`,
    lessThanOrEqual: `${cell}<=${first}`,
    between: `AND(${cell}>=${first},${cell}<=${second})`,
    notBetween: `OR(${cell}<${first},${cell}>${second})`,
  };
  const test = tests[operator];
  return test === undefined || first === "" ? null : { ...highlight, subType: "formula", value: `=${test}` };
}

type Threshold = { type: string; value?: string };

function gridThreshold({ type, value }: Threshold): { type: string; value?: number | string } {
  if (value === undefined || value === "") return { type };
  const number = Number(value);
  return Number.isFinite(number) ? { type, value: number } : { type: "formula", value: `=${value}` };
}

function colourScale(rule: ConditionalRule): GridRule | null {
  const scale = rule.colorScale;
  if (!scale) return null;
  const config = scale.cfvo.map((threshold, index) => ({
    index,
    color: cssColour(scale.colors[index]),
    value: gridThreshold(threshold),
  }));
  return { type: "colorScale", config };
}

function dataBar(rule: ConditionalRule): GridRule | null {
  const [min, max] = rule.dataBar?.cfvo ?? [];
  if (!rule.dataBar || !min || !max) return null;
  const positiveColor = cssColour(rule.dataBar.color);
  const config = {
    min: gridThreshold(min),
    max: gridThreshold(max),
    // A gradient would end in white, and hide the figure where the page is dark.
    isGradient: false,
    positiveColor,
    nativeColor: "#FF0000",
  };
  return { type: "dataBar", isShowValue: true, config };
}

/** The file lists lower bounds from the lowest icon up, the grid from the highest down. */
function iconSet(rule: ConditionalRule): GridRule | null {
  const set = rule.iconSet;
  const iconType = set && ICON_SETS[set.iconSet];
  if (!set || !iconType) return null;
  const count = set.cfvo.length;
  const config = [...set.cfvo].reverse().map((threshold, index) => ({
    operator: "greaterThanOrEqual",
    value: gridThreshold(threshold),
    iconType,
    iconId: String(set.reverse ? count - 1 - index : index),
  }));
  return { type: "iconSet", isShowValue: set.showValue ?? true, config };
}

function cssColour(rgb: string | undefined): string {
  return `#${(rgb ?? "FFFFFF").slice(-6)}`;
}

/** A differential style keeps its fill's colour in the background, unlike a cell's. */
function gridHighlight(style: CellStyle | undefined, theme: readonly string[]): IStyleBase {
  const grid: IStyleBase = { ...fontStyle(style?.font, theme) };
  const fill = style?.fill;
  const swapped =
    fill?.type === "pattern" && fill.bgColor
      ? { ...fill, pattern: "solid" as const, fgColor: fill.bgColor }
      : fill;
  const background = fillColour(swapped, theme);
  if (background !== null) grid.bg = { rgb: background };
  return grid;
}

/** A rule that was made or changed in the grid, as the file has it; null where the file has no such rule. */
export function toFileRule(
  rule: IConditionFormattingRule,
  range: string,
  priority: number,
): ConditionalRule | null {
  const config = rule.rule as unknown as GridRule;
  const base = { priority, range, stopIfTrue: rule.stopIfTrue };
  if (config.type === "highlightCell") {
    const highlight = fileHighlight(config);
    return highlight && { ...base, ...highlight, style: fileStyle(config.style as IStyleBase) };
  }
  if (config.type === "colorScale") {
    const stops = config.config as { color: string; value: Threshold }[];
    const colors = stops.map((stop) => fileColour(stop.color)?.rgb ?? "FFFFFF");
    return { ...base, type: "colorScale", colorScale: { cfvo: stops.map(fileThreshold), colors } };
  }
  if (config.type === "dataBar") {
    const bar = config.config as { min: Threshold; max: Threshold; positiveColor: string };
    const cfvo = [bar.min, bar.max].map((value) => fileThreshold({ value }));
    return {
      ...base,
      type: "dataBar",
      dataBar: { cfvo, color: fileColour(bar.positiveColor)?.rgb ?? "638EC6" },
    };
  }
  return null;
}

function fileHighlight(
  config: GridRule,
): Pick<ConditionalRule, "type" | "operator" | "formula" | "text"> | null {
  const value = config.value;
  if (config.subType === "formula") return { type: "expression", formula: String(value).replace(/^=/, "") };
  if (config.subType === "number") {
    const formula = Array.isArray(value) ? value.map(String) : String(value);
    return { type: "cellIs", operator: config.operator as ConditionalRule["operator"], formula };
  }
  if (config.subType === "duplicateValues" || config.subType === "uniqueValues")
    return { type: config.subType };
  const operator = String(config.operator);
  if (config.subType !== "text") return null;
  if (BLANK_RULES.has(operator)) return { type: operator as ConditionalRule["type"] };
  return TEXT_RULES.has(operator)
    ? { type: operator as ConditionalRule["type"], text: String(value ?? "") }
    : null;
}

function fileStyle(style: IStyleBase): CellStyle {
  const file: CellStyle = { font: toFileFont(style) };
  const colour = fileColour(style.bg?.rgb);
  if (colour) file.fill = { type: "pattern", pattern: "solid", bgColor: colour };
  return file;
}

type FileThreshold = { type: "min" | "max" | "num" | "percent" | "percentile"; value?: string };

function fileThreshold({ value }: { value: { type: string; value?: unknown } }): FileThreshold {
  const type = value.type === "formula" ? "num" : (value.type as FileThreshold["type"]);
  if (value.value === undefined || type === "min" || type === "max") return { type };
  return { type, value: String(value.value).replace(/^=/, "") };
}
