import type { Evaluation } from "../form/evaluation";
import { valueOf, type Field } from "../form/field";
import type { ImpactTargets, MonitoringTable } from "../form/parts";
import { quoteCell } from "../form/quoting";
import { shownDay, shownQuantity } from "../form/shown-value";
import { factorOf, scaleOf } from "../formulas/writing/cell-scale";
import { measureResult } from "../scoring/measured-result";
import { plainQuantity, type Quantity } from "../thai/quantity";
import { figuresInProse } from "../thai/prose";
import { monitoringPairs } from "../statements/monitoring-pairs";
import type { MonitoredFigure, Outcome, Traced } from "./summary";
import { untraced } from "./traced";

type ResultField = Field<string>;

/** What part 3 asks for in the form's own year; the result is the table's over several years where it has that. */
export function monitoredNow(evaluation: Evaluation): MonitoredFigure[] {
  const { part3, monitoring } = evaluation.parts;
  const year = valueOf(evaluation.fiscalYear);
  if (year === null) return [];
  if (!part3) return monitoring ? ofTable(monitoring, [year]) : [];
  return ofPart3(evaluation, part3, year);
}

/** Each indicator of the table over several years, year by year. */
export function monitoredYears({ parts: { monitoring } }: Evaluation): MonitoredFigure[] {
  return monitoring ? ofTable(monitoring, monitoring.years) : [];
}

function ofPart3({ parts }: Evaluation, part3: ImpactTargets, year: number): MonitoredFigure[] {
  const pairs = monitoringPairs(parts);
  return part3.indicators.flatMap((impact) => {
    const target = impact.targets[year];
    if (!target) return [];
    const monitored = pairs.find((pair) => pair.impact === impact)?.monitored;
    const result = impact.result ?? monitored?.years[year]?.result ?? null;
    return [monitoredFigure(valueOf(impact.name) ?? "", year, target, result)];
  });
}

function ofTable({ indicators }: MonitoringTable, years: readonly number[]): MonitoredFigure[] {
  return indicators.flatMap(({ name, years: entries }) =>
    years.flatMap((year) => {
      const entry = entries[year];
      return entry ? [monitoredFigure(valueOf(name) ?? "", year, entry.target, entry.result)] : [];
    }),
  );
}

function monitoredFigure(
  name: string,
  year: number,
  target: Field<Quantity> | null,
  result: ResultField | null,
): MonitoredFigure {
  const wanted = valueOf(target);
  const told = tracedResult(result, wanted);
  const reached =
    wanted !== null && told.value !== null && wanted.value > 0 ? (told.value / wanted.value) * 100 : null;
  return {
    name,
    year,
    target: {
      value: target?.cell ? quoteCell(target.cell) : null,
      at: target?.at ?? null,
      factor: target?.cell && typeof target.cell.value === "number" ? 1 : null,
      figure: wanted?.value ?? null,
    },
    result: told,
    outcome: outcomeOf(wanted, told.value),
    reached,
  };
}

/** What the result tells in the unit of its target; nothing where nobody can tell that it is a figure of it. */
function tracedResult(field: ResultField | null, target: Quantity | null): Traced<number> {
  if (!field) return untraced<number>(null);
  const told = toldQuantity(field, target ?? plainQuantity(0));
  const value =
    told && (target ? measureResult(told, { figures: [target.value], unit: target }) : told.value);
  if (typeof value !== "number") return untraced<number>(null, field.at);
  const isFollowed = typeof field.cell?.value === "number";
  return isFollowed ? { value, at: field.at, factor: factorOf(scaleOf(field)) } : untraced(value, field.at);
}

/** The number of the cell as it shows it, else the last figure of its text that is of the target's kind; a ratio by its own words. */
function toldQuantity({ cell, reading }: ResultField, { unit: wanted }: Quantity): Quantity | null {
  if (cell && typeof cell.value === "number")
    return shownDay(cell) === null ? shownQuantity(cell.value, cell) : null;
  if (reading.kind !== "value") return null;
  const isRatio = wanted === "times" || wanted === null;
  const told = figuresInProse(reading.value).filter(({ quantity, label }) =>
    isRatio ? label === "ratio" || quantity.unit === "times" : quantity.unit === wanted && label === null,
  );
  return told.at(-1)?.quantity ?? null;
}

/** More is better unless the target itself says otherwise. */
function outcomeOf(target: Quantity | null, result: number | null): Outcome {
  if (target === null || result === null) return "not-told";
  const isMet = {
    "at-least": result >= target.value,
    "more-than": result > target.value,
    "at-most": result <= target.value,
    "less-than": result < target.value,
  }[target.comparator ?? "at-least"];
  return isMet ? "met" : "missed";
}
