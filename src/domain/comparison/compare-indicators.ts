import { targetFigures } from "../formulas/writing/target-figures";
import { shownValue } from "../form/shown-value";
import { valueOf } from "../form/field";
import { type Component, type Indicator, type IndicatorTable } from "../form/evaluation";
import { targetRole, type Framework } from "../framework/framework";
import { TierLine } from "../scoring/tier-line";
import type { Direction } from "../scoring/scoring-scale";
import { parseQuantity } from "../thai/parse-quantity";
import type { SheetCells } from "../workbook/snapshot";
import { altered, type Alteration } from "./alteration";
import { commonUnit, readDirection } from "./extract-indicators";
import { inOrder } from "./in-order";
import { isNoTarget } from "../template/indicator-kind";
import { RunOnText } from "../form/run-on-text";
import { isSameTarget, isSameWording } from "./same-entry";
import type { TargetEntry, Template, TemplateComponent, TemplateIndicator } from "../template/template";

/** An indicator of the template and the row that stands for it. */
export interface MatchedIndicator {
  readonly expected: TemplateIndicator;
  readonly component: TemplateComponent;
  readonly found: Indicator;
}

/** Rows by the template's indicators: by code, and those left over by name. */
export function matchIndicators(template: Template, table: IndicatorTable): readonly MatchedIndicator[] {
  const free = new Set(table.indicators);
  const wanted = template.components.flatMap((component) =>
    component.indicators.map((expected) => ({ component, expected })),
  );
  const matched = new Map<TemplateIndicator, Indicator>();
  const take = (isMatch: (expected: TemplateIndicator, found: Indicator) => boolean) => {
    for (const { expected } of wanted) {
      if (matched.has(expected)) continue;
      const found = [...free].find((each) => isMatch(expected, each));
      if (!found) continue;
      matched.set(expected, found);
      free.delete(found);
    }
  };
  const hasCode = ({ code }: TemplateIndicator, found: Indicator) => found.code === code;
  const hasName = ({ name }: TemplateIndicator, found: Indicator) =>
    name !== "" && isSameWording(found.name, name);
  // Where a code stands twice the row with the right name is the indicator, the other one was added.
  take((expected, found) => hasCode(expected, found) && hasName(expected, found));
  take(hasCode);
  take(hasName);
  return wanted.flatMap(({ component, expected }) => {
    const found = matched.get(expected);
    return found ? [{ expected, component, found }] : [];
  });
}

/** What differs in the rows of the table: indicators and their cells. */
export function* compareIndicators(
  template: Template,
  table: IndicatorTable,
  cells: SheetCells,
  framework: Framework,
): Iterable<Alteration> {
  const matches = matchIndicators(template, table);
  yield* strangers(template, table, matches);
  yield* missing(template, table, matches);
  yield* order(matches);
  const texts = new RunOnText(table, cells);
  for (const match of matches) yield* compareRow(match, texts, framework);
}

function* strangers(
  template: Template,
  table: IndicatorTable,
  matches: readonly MatchedIndicator[],
): Iterable<Alteration> {
  const known = new Set(matches.map(({ found }) => found));
  const codes = new Set(template.components.flatMap(({ indicators }) => indicators.map(({ code }) => code)));
  for (const found of table.indicators) {
    if (known.has(found)) continue;
    const isDuplicate = found.code !== null && codes.has(found.code);
    const label = rowLabel(found);
    yield altered(isDuplicate ? "indicator-duplicate" : "indicator-extra", found.at, label, null, label);
  }
}

function* missing(
  template: Template,
  table: IndicatorTable,
  matches: readonly MatchedIndicator[],
): Iterable<Alteration> {
  const known = new Set(matches.map(({ expected }) => expected));
  for (const component of template.components) {
    const at = table.components.find(({ code }) => code === component.code)?.at ?? null;
    for (const expected of component.indicators) {
      if (known.has(expected)) continue;
      yield {
        kind: "indicator-missing",
        at,
        sheet: table.sheet,
        subject: expected.code,
        expected: `${expected.code} ${expected.name}`,
        found: "",
      };
    }
  }
}

/** Rows that left their component, and those that left their place among the others. */
function* order(matches: readonly MatchedIndicator[]): Iterable<Alteration> {
  const staying: MatchedIndicator[] = [];
  for (const match of matches) {
    const { component, expected, found } = match;
    const now = found.component;
    if (now === null || now.code === component.code) staying.push(match);
    else yield altered("indicator-moved", found.at, expected.code, headingOf(component), headingOf(now));
  }
  const kept = new Set(inOrder(staying.map(({ found }) => found.at.row)));
  for (const [i, { expected, found }] of staying.entries()) {
    if (kept.has(found.at.row)) continue;
    const before = staying[i - 1];
    const above = staying.filter((other) => other.found.at.row < found.at.row).at(-1);
    yield altered("order-changed", found.at, expected.code, before?.expected.code, above?.expected.code);
  }
}

function* compareRow(
  { expected, found }: MatchedIndicator,
  texts: RunOnText,
  framework: Framework,
): Iterable<Alteration> {
  const { code } = expected;
  if (expected.name !== "" && (found.code !== code || !isSameName(expected, found, texts)))
    yield altered("indicator-renamed", found.at, code, `${code} ${expected.name}`, rowLabel(found));
  const { weight, targets } = found;
  if (weight && expected.weight > 0 && valueOf(weight) !== expected.weight)
    yield altered("weight-changed", weight.at, code, expected.weight, shownValue(weight.cell));
  for (const tier of framework.tiers) {
    const field = targets[tier.id];
    const wanted = expected.targets[tier.id];
    // A target that the template leaves open is for the agency to fill in.
    if (!field || wanted === undefined) continue;
    const written = texts.read(found.at.row, targetRole(tier.id));
    if (!isSameTarget(wanted, written)) yield altered("target-changed", field.at, code, wanted, written);
  }
  yield* compareUnit(expected, found, framework);
  yield* compareDirection(expected, found, framework);
}

/** "(น้ำหนักร้อยละ 15)" behind a name repeats the weight and names nothing. */
const WEIGHT_NOTE = /\s*\((?:ค่า)?น้ำหนัก[^()]*\)\s*$/u;

function isSameName({ code, name }: TemplateIndicator, found: Indicator, texts: RunOnText): boolean {
  if (isSameWording(found.name.replace(WEIGHT_NOTE, ""), name)) return true;
  const whole = String(texts.read(found.at.row, "indicator") ?? "").replace(WEIGHT_NOTE, "");
  return isSameWording(whole, name) || isSameWording(whole, `${code} ${name}`);
}

function* compareUnit(
  indicator: TemplateIndicator,
  found: Indicator,
  framework: Framework,
): Iterable<Alteration> {
  const { code, unit, targets } = indicator;
  if (!found.unit) return;
  const written = valueOf(found.unit) ?? "";
  // A workbook of plain formulas states the unit that its targets are brought to.
  const ofTargets = [
    commonUnit(framework.tiers.map(({ id }) => targets[id] ?? null)),
    targetFigures(indicator, framework)?.unitWord,
  ];
  const allowed = unit === null ? ["", ...ofTargets.map((each) => each ?? "")] : [unit];
  if (!allowed.some((each) => isSameWording(each, written)))
    yield altered("unit-changed", found.unit.at, code, unit, shownValue(found.unit.cell));
}

function* compareDirection(
  expected: TemplateIndicator,
  { direction: field }: Indicator,
  framework: Framework,
): Iterable<Alteration> {
  if (!field) return;
  const stated = valueOf(field);
  const wanted = expected.direction ?? directionOfTargets(expected, framework);
  if (wanted === null || (stated === null && expected.direction === null)) return;
  if (stated === null || readDirection(stated) !== wanted)
    yield altered("direction-changed", field.at, expected.code, wanted, stated);
}

function directionOfTargets({ targets }: TemplateIndicator, { tiers }: Framework): Direction | null {
  const figures = tiers.map(({ id }) => figureOf(targets[id] ?? null));
  if (figures.includes(undefined)) return null;
  const line = new TierLine(tiers.map(({ point }) => point));
  return line.setTargets(figures as (number | null)[]) === null ? line.direction : null;
}

/** Null where the tier has no target, undefined where it is wording. */
function figureOf(target: TargetEntry): number | null | undefined {
  if (typeof target === "number") return target;
  if (target === null || isNoTarget(target)) return null;
  const reading = parseQuantity(target);
  return reading.kind === "quantity" ? reading.quantity.value : undefined;
}

function rowLabel({ code, name }: Indicator): string {
  return code === null ? name : `${code} ${name}`;
}

function headingOf({ code, name }: Pick<Component, "code" | "name">): string {
  return `${code} ${name}`;
}
