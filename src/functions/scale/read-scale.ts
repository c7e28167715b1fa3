import { scoreResult, type ScoreOutcome } from "../../domain/scoring/score";
import {
  SCORING_PROBLEMS,
  type BelowMinimum,
  type Direction,
  type ScoringProblem,
} from "../../domain/scoring/scoring-scale";
import { TierLine } from "../../domain/scoring/tier-line";
import type { ArgumentGrid } from "../cells/argument-grid";
import type { CellReader } from "../cells/cell-input";
import { Fault, fault } from "../cells/fault";
import { MeasuredTargets } from "./measured-targets";
import { BELOW_MINIMUM, DIRECTION } from "./scale-parameters";

/** The targets of every result, from the lowest tier to the highest. */
export interface TargetCells {
  /** The points of the tiers, one for each target. */
  readonly points: readonly number[];
  /** The same list as before where all results share it. */
  at(row: number, column: number): readonly unknown[];
  /** The argument that a target came with, for messages. */
  nameOf(index: number): string;
}

type OptionName = "direction" | "belowMinimum";

/**
 * What results are scored against: reads the targets and options of one row after the other, and results in the
 * unit of their targets. Rows that repeat the targets or options of the row before are not read again.
 */
export class ReadScale {
  private stated: Direction | null = null;
  private belowMinimum: BelowMinimum = "zero";
  /** By the options alone, and by the targets as well. */
  private options: TierLine | Fault | null = null;
  private line: TierLine | Fault | null = null;
  private lastDirection: unknown = this;
  private lastPolicy: unknown = this;
  private lastCells: readonly unknown[] = [];
  private readonly targets: MeasuredTargets;

  /** `results` are what is read in the unit of the targets. */
  constructor(
    private readonly results: ArgumentGrid,
    private readonly cells: TargetCells,
    private readonly grids: Readonly<Record<OptionName, ArgumentGrid>>,
    reader: CellReader,
  ) {
    this.targets = new MeasuredTargets(reader);
  }

  /** The line to score this row against. */
  lineAt(row: number, column: number): TierLine | Fault {
    const { grids, lastCells } = this;
    const cells = this.cells.at(row, column);
    const direction = grids.direction.at(row, column);
    const policy = grids.belowMinimum.at(row, column);
    const isSameScale = direction === this.lastDirection && policy === this.lastPolicy;
    if (this.line !== null && isSameScale && isSameList(cells, lastCells)) return this.line;
    if (!isSameScale) this.setOptions(direction, policy);
    this.lastCells = cells;
    this.line = this.setTargets(cells);
    return this.line;
  }

  private setOptions(direction: unknown, policy: unknown): void {
    this.lastDirection = direction;
    this.lastPolicy = policy;
    const stated = DIRECTION.read(direction);
    const below = BELOW_MINIMUM.read(policy);
    if (stated instanceof Fault) this.options = stated;
    else if (below instanceof Fault) this.options = below;
    else {
      this.stated = stated;
      this.belowMinimum = below;
      this.options = new TierLine(this.cells.points, stated, below);
    }
  }

  private setTargets(cells: readonly unknown[]): TierLine | Fault {
    const line = this.options!;
    if (line instanceof Fault) return line;
    const unread = this.targets.read(cells, this.cells.nameOf);
    if (unread !== null) return unread;
    const { values, strict, worded, doubt } = this.targets;
    const problem = line.setTargets(values, strict);
    if (problem === "direction-unknown" && worded !== null && worded !== "both") {
      const told = new TierLine(this.cells.points, worded, this.belowMinimum);
      const left = told.setTargets(values, strict);
      return left === null ? told : scoringFault(left);
    }
    if (problem !== null) return scoringFault(problem);
    if (doubt !== null) return doubt;
    return worded === null || worded === line.direction ? line : fault("targets-wording");
  }

  /** The result of a row as a number in the targets' unit, after {@link lineAt}. */
  resultAt(row: number, column: number): number | "blank" | "not-applicable" | Fault {
    const { results, targets } = this;
    return targets.resultOf(results.at(row, column), results.name);
  }

  /**
   * Whether result and targets are all 0. Nothing can be scored by such targets, so the row is taken for the
   * empty one that it is on the desktop, where Excel passes 0 for a blank.
   */
  isEmptyRow(row: number, column: number): boolean {
    const isZero = (cell: unknown) => cell === 0;
    return isZero(this.results.at(row, column)) && this.cells.at(row, column).every(isZero);
  }

  /** The explained outcome of a numeric result of the row that {@link lineAt} was last asked for. */
  explain(result: number): ScoreOutcome {
    const { cells, belowMinimum, targets } = this;
    const { values, strict, worded } = targets;
    const direction = this.stated ?? (worded === "both" ? undefined : (worded ?? undefined));
    const scale = { points: cells.points, targets: values, direction, belowMinimum };
    return scoreResult(result, strict === null ? scale : { ...scale, strict });
  }

  /** Whether results count as they are written, being without a unit like the targets. */
  get isPlain(): boolean {
    return this.targets.isPlain;
  }

  /** The word for the targets' unit, "" where they have none. */
  get unitWord(): string {
    return this.targets.unitWord;
  }
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((cell, i) => cell === b[i]));
}

export function scoringFault(problem: ScoringProblem): Fault {
  return new Fault(problem === "no-advanced-target" ? "#N/A" : "#VALUE!", SCORING_PROBLEMS[problem]);
}
