import type { Band, Framework } from "../framework/framework";
import { ratingBand } from "../framework/rating-bands";
import { FIGURE_NOISE } from "../scoring/noise";
import { totalOfRows } from "../closing/table-total";
import { leastResult, resultFor, scoreOn, type NeededResult, type ResultScale } from "./result-scale";
import { judgeScenario, type Scenario, type ScenarioRow } from "./scenario";

/** One indicator that is raised. */
export interface Raise {
  /** Its place among the rows of the scenario. */
  readonly row: number;
  /** The score that it comes to. */
  readonly score: number;
  /** By how many points of the scale of scores. */
  readonly points: number;
  /** What is to be reached; null where a tier is to be reached instead. */
  readonly needed: NeededResult | null;
}

/** What would be enough for a rating: the fewest points for what it raises, or one indicator alone. */
export interface Way {
  readonly raises: readonly Raise[];
  /** Of all its raises together. */
  readonly points: number;
  /** What the total comes to, unrounded. */
  readonly total: number;
}

export interface WaysUp {
  readonly band: Band;
  /** Points of the total that are missing. */
  readonly missing: number;
  /** Indicators that are enough alone, from the fewest points on. */
  readonly alone: readonly Way[];
  /** The fewest points of all, over as many indicators as it takes; null where nothing is enough. */
  readonly cheapest: Way | null;
}

/** The ways to the rating above; null at the top and while nothing is scored. */
export function waysUp(scenario: Scenario, framework: Framework): WaysUp | null {
  const { next } = judgeScenario(scenario, framework);
  if (next === null) return null;
  const search = new WaySearch(scenario, next.band, framework);
  return { ...next, alone: search.alone(), cheapest: search.cheapest() };
}

/** What a row can be raised to, and what each of its points is worth. */
interface Raisable {
  readonly row: number;
  readonly score: number;
  /** Points of the total for one point of its score. */
  readonly worth: number;
  /** Scores that it can have above its own, from the lowest on; between `from` and the highest any, where it has a scale. */
  readonly steps: readonly number[];
  readonly from: number | null;
}

/** A search that takes longer has found a cheap way, though perhaps not the cheapest. */
const MOST_STEPS = 20_000;

/** Tries which rows to raise and how far. Of rows with a scale at most one stops short of an end: of two, the lighter could give way to the heavier. */
class WaySearch {
  private readonly rows: readonly Raisable[];
  private readonly missing: number;
  private best: { points: number; scores: ReadonlyMap<number, number> } | null = null;
  private steps = 0;

  constructor(
    private readonly scenario: Scenario,
    private readonly band: Band,
    private readonly framework: Framework,
  ) {
    const total = totalOfRows(scenario.rows, framework) ?? 0;
    this.missing = band.from - total;
    this.rows = scenario.rows
      .flatMap((row, i) => raisable(row, i, scenario, total, framework) ?? [])
      .sort((a, b) => b.worth - a.worth || a.row - b.row);
  }

  alone(): Way[] {
    return this.rows
      .flatMap((row) => {
        const score = lowestReaching(row, row.score + this.missing / row.worth);
        return score === null ? [] : (this.wayOf(new Map([[row.row, score]])) ?? []);
      })
      .sort((a, b) => a.points - b.points);
  }

  cheapest(): Way | null {
    this.look(0, this.missing, 0, new Map(), null);
    return this.best && this.wayOf(this.best.scores);
  }

  /** @param open the one row with a scale that is raised just as far as the others leave missing */
  private look(
    at: number,
    missing: number,
    points: number,
    scores: Map<number, number>,
    open: Raisable | null,
  ): void {
    this.steps += 1;
    if (
      this.steps > MOST_STEPS ||
      points + this.least(at, missing, open) >= (this.best?.points ?? Infinity) - FIGURE_NOISE
    )
      return;
    if (missing <= FIGURE_NOISE && open === null) {
      this.best = { points, scores: new Map(scores) };
      return;
    }
    if (open !== null) this.close(missing, points, scores, open);
    const row = this.rows[at];
    if (!row) return;
    for (const score of [...row.steps].reverse()) {
      scores.set(row.row, score);
      const raised = score - row.score;
      this.look(at + 1, missing - raised * row.worth, points + raised, scores, open);
      scores.delete(row.row);
    }
    if (row.from !== null && open === null) this.look(at + 1, missing, points, scores, row);
    this.look(at + 1, missing, points, scores, open);
  }

  private close(missing: number, points: number, scores: ReadonlyMap<number, number>, open: Raisable): void {
    if (missing <= FIGURE_NOISE) return;
    const score = lowestReaching(open, open.score + missing / open.worth);
    if (score === null) return;
    const all = points + score - open.score;
    if (all < (this.best?.points ?? Infinity) - FIGURE_NOISE)
      this.best = { points: all, scores: new Map([...scores, [open.row, score]]) };
  }

  /** Fewer points than these no choice among the rest can take: the heaviest rows, as far as they go. */
  private least(at: number, missing: number, open: Raisable | null): number {
    let [rest, points] = [missing, 0];
    const rows = open === null ? this.rows.slice(at) : [open, ...this.rows.slice(at)];
    for (const row of rows.sort((a, b) => b.worth - a.worth)) {
      if (rest <= FIGURE_NOISE) return points;
      const most = (row.steps.at(-1) ?? row.score) - row.score;
      const used = Math.min(most, rest / row.worth);
      points += used;
      rest -= used * row.worth;
    }
    return rest <= FIGURE_NOISE ? points : Infinity;
  }

  /** Told in results as they are told, and looked at once more: what is not enough then is no way. */
  private wayOf(scores: ReadonlyMap<number, number>): Way | null {
    const raises = [...scores].map(([row, score]) => this.raise(row, score)).sort((a, b) => a.row - b.row);
    const rows = this.scenario.rows.map((row, i) => ({
      ...row,
      score: raises.find((raise) => raise.row === i)?.score ?? row.score,
    }));
    const total = totalOfRows(rows, this.framework);
    if (total === null || ratingBand(total, this.framework).from < this.band.from) return null;
    return { raises, points: raises.reduce((sum, raise) => sum + raise.points, 0), total };
  }

  private raise(index: number, wanted: number): Raise {
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- taken from the rows themselves
    const { scale, score: stands } = this.scenario.rows[index]!;
    const needed = scale && resultFor(scale, wanted, this.framework);
    const score = scale && needed ? scoreOn(scale, leastResult(scale, needed), this.framework) : wanted;
    return { row: index, score, points: score - pointsOf(stands), needed };
  }
}

function pointsOf(score: ScenarioRow["score"]): number {
  return typeof score === "number" ? score : 0;
}

/** Null for a row that counts nothing, does not apply, or stands at the top already. */
function raisable(
  row: ScenarioRow,
  index: number,
  { rows }: Scenario,
  total: number,
  framework: Framework,
): Raisable | null {
  if (row.score === "not-applicable" || row.weight <= 0) return null;
  const score = pointsOf(row.score);
  const points = framework.tiers.map(({ point }) => point);
  const steps = points.filter((point) => point > score + FIGURE_NOISE);
  const highest = steps.at(-1);
  if (highest === undefined) return null;
  const raised = totalOfRows(
    rows.map((each, i) => (i === index ? { ...each, score: highest } : each)),
    framework,
  );
  const worth = ((raised ?? total) - total) / (highest - score);
  if (!(worth > 0)) return null;
  const from = row.scale && leastAbove(row.scale, score, framework);
  return { row: index, score, worth, steps: row.scale ? ends(from ?? score, score, highest) : steps, from };
}

/** From where on a raised row can have any score: below its lowest target there may be nothing but 0. */
function leastAbove({ targets }: ResultScale, score: number, { tiers, policies }: Framework): number {
  const lowest = targets.findIndex((target) => target !== null);
  const point = tiers[lowest]?.point ?? score;
  return lowest > 0 || policies.belowMinimum === "zero" ? Math.max(score, point) : score;
}

function ends(from: number, score: number, highest: number): number[] {
  return from > score && from < highest ? [from, highest] : [highest];
}

/** The lowest score that the row can have from there on; null where it has none. */
function lowestReaching({ steps, from }: Raisable, wanted: number): number | null {
  const highest = steps.at(-1);
  if (highest === undefined || wanted > highest + FIGURE_NOISE) return null;
  if (from !== null) return Math.min(Math.max(wanted, from), highest);
  return steps.find((step) => step >= wanted - FIGURE_NOISE) ?? null;
}
