import { totalOfRows, weightedRow } from "../closing/table-total";
import type { IndicatorTable } from "../form/evaluation";
import { readIndicator } from "../form/indicator-row";
import type { Band, Framework } from "../framework/framework";
import { nextBand, ratingBand } from "../framework/rating-bands";
import { subtotal, type IndicatorScore } from "../scoring/totals";
import type { CellAddress } from "../workbook/address";
import { measureIndicator, scoreOn, type ResultScale } from "./result-scale";

/** An indicator as it counts in a scenario. */
export interface ScenarioRow {
  readonly code: string | null;
  readonly name: string;
  /** The cell that names it. */
  readonly at: CellAddress;
  /** A part of the framework's `weightTotal`. */
  readonly weight: number;
  /** On the framework's scale, unrounded. */
  readonly score: IndicatorScore;
  /** The scale of its results; null where a tier is chosen instead. */
  readonly scale: ResultScale | null;
  /** In the scale's unit; null where there is none yet, or no scale. */
  readonly result: number | null;
}

/** The rows of a form as they might be. It begins as the form stands. */
export interface Scenario {
  readonly rows: readonly ScenarioRow[];
}

/** A form whose weights cannot all be read has no total to play with: the cells in question. */
export interface NoScenario {
  readonly weightsMissing: readonly CellAddress[];
}

/** What is moved in a row: its weight, its result, or where it has no scale the score of a tier. */
export type RowChange =
  { readonly weight: number } | { readonly result: number } | { readonly score: number };

export function openScenario(
  { indicators }: Pick<IndicatorTable, "indicators">,
  framework: Framework,
): Scenario | NoScenario {
  const missing: CellAddress[] = [];
  const rows: ScenarioRow[] = [];
  for (const each of indicators) {
    const indicator = readIndicator(each);
    const row = weightedRow(indicator);
    if (row === null) {
      missing.push(indicator.weight?.at ?? indicator.at);
      continue;
    }
    const measured = row.score === "not-applicable" ? null : measureIndicator(indicator, framework);
    rows.push({
      code: indicator.code,
      name: indicator.name,
      at: indicator.at,
      ...row,
      scale: measured && measured.scale,
      result: measured && measured.result,
    });
  }
  return missing.length > 0 ? { weightsMissing: missing } : { rows };
}

/** The scenario with one row changed; a result brings its score along. Figures that are none leave it as it is. */
export function changeRow(
  scenario: Scenario,
  index: number,
  change: RowChange,
  framework: Framework,
): Scenario {
  const row = scenario.rows[index];
  if (
    !row ||
    Object.values(change).some(
      (figure: number) => !Number.isFinite(figure) || ("weight" in change && figure < 0),
    )
  )
    return scenario;
  return { rows: scenario.rows.map((each, i) => (i === index ? changed(each, change, framework) : each)) };
}

function changed(row: ScenarioRow, change: RowChange, framework: Framework): ScenarioRow {
  if (!("result" in change)) return { ...row, ...change };
  const { scale } = row;
  return scale ? { ...row, result: change.result, score: scoreOn(scale, change.result, framework) } : row;
}

/** What a scenario comes to. */
export interface Judgement {
  /** Unrounded; null while nothing is scored. */
  readonly total: number | null;
  readonly rating: Band | null;
  /** Sum of all weights, to be held against the framework's `weightTotal`. */
  readonly weight: number;
  /** The band above, and how many points of the total as it is shown are missing; null at the top and while nothing is scored. */
  readonly next: { readonly band: Band; readonly missing: number } | null;
}

export function judgeScenario({ rows }: Scenario, framework: Framework): Judgement {
  const total = totalOfRows(rows, framework);
  const { weight } = subtotal(rows, framework.weightTotal);
  return {
    total,
    rating: total === null ? null : ratingBand(total, framework),
    weight,
    next: total === null ? null : nextBand(total, framework),
  };
}
