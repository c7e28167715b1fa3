import { PUBLIC_ORGANISATION_2565 } from "../domain/framework/default-framework";
import { scoreResult, type ScoreOutcome } from "../domain/scoring/score";
import {
  SCORING_PROBLEMS,
  type BelowMinimum,
  type Direction,
  type ScoringProblem,
} from "../domain/scoring/scoring-scale";
import { TierLine } from "../domain/scoring/tier-line";
import type { ArgumentGrid } from "./argument-grid";
import type { CellReader } from "./cell-input";
import { Fault } from "./fault";
import { MeasuredTargets } from "./measured-targets";
import { BELOW_MINIMUM, DIRECTIONS, readOption } from "./option";

const POINTS = PUBLIC_ORGANISATION_2565.tiers.map((tier) => tier.point);

/** The six arguments that KPISCORE, KPITIER and KPIEXPLAIN share, in their order. */
export interface ScaleArguments {
  readonly result: ArgumentGrid;
  readonly targets: readonly [ArgumentGrid, ArgumentGrid, ArgumentGrid];
  readonly direction: ArgumentGrid;
  readonly belowMinimum: ArgumentGrid;
}

/**
 * Reads the targets, options and result of one row after the other. Rows that repeat the targets or options
 * of the row before are not read again, and rows of plain numbers cost next to nothing.
 */
export class TargetScale {
  private line = new TierLine(POINTS);
  private direction: Direction | null = null;
  private belowMinimum: BelowMinimum = "zero";
  private readonly lastOptions: unknown[] = [];
  private readonly lastTargets: unknown[] = [];
  private readonly targets: MeasuredTargets;
  /** Why the last row's options or targets cannot be used. */
  private optionFault: Fault | null = null;
  private targetFault: Fault | null = null;
  private hasTargets = false;
  /** Whether all rows share one set of options, and of targets as well. */
  private readonly hasOneOption: boolean;
  private readonly hasOneScale: boolean;

  constructor(
    private readonly args: ScaleArguments,
    reader: CellReader,
  ) {
    this.targets = new MeasuredTargets(reader);
    this.hasOneOption = args.direction.isSingle && args.belowMinimum.isSingle;
    this.hasOneScale = this.hasOneOption && args.targets.every((grid) => grid.isSingle);
    this.setOptions(args.direction.at(0, 0), args.belowMinimum.at(0, 0));
  }

  /** The line to score this row against. */
  lineAt(row: number, column: number): TierLine | Fault {
    if (!this.hasOneScale || !this.hasTargets) this.moveTo(row, column);
    return this.optionFault ?? this.targetFault ?? this.line;
  }

  private moveTo(row: number, column: number): void {
    const { args, lastOptions, lastTargets } = this;
    if (!this.hasOneOption) {
      const direction = args.direction.at(row, column);
      const belowMinimum = args.belowMinimum.at(row, column);
      if (direction !== lastOptions[0] || belowMinimum !== lastOptions[1])
        this.setOptions(direction, belowMinimum);
    }
    const a = args.targets[0].at(row, column);
    const b = args.targets[1].at(row, column);
    const c = args.targets[2].at(row, column);
    if (this.hasTargets && a === lastTargets[0] && b === lastTargets[1] && c === lastTargets[2]) return;
    lastTargets[0] = a;
    lastTargets[1] = b;
    lastTargets[2] = c;
    this.hasTargets = true;
    this.targetFault = this.setTargets(a, b, c);
  }

  private setOptions(direction: unknown, belowMinimum: unknown): void {
    this.lastOptions[0] = direction;
    this.lastOptions[1] = belowMinimum;
    this.hasTargets = false;
    const stated = readOption(direction, "direction", DIRECTIONS, null);
    const policy = readOption(belowMinimum, "belowMinimum", BELOW_MINIMUM, "zero" as const);
    this.optionFault = stated instanceof Fault ? stated : policy instanceof Fault ? policy : null;
    if (stated instanceof Fault || policy instanceof Fault) return;
    this.direction = stated;
    this.belowMinimum = policy;
    this.line = new TierLine(POINTS, stated, policy);
  }

  private setTargets(a: unknown, b: unknown, c: unknown): Fault | null {
    const { targets, args } = this;
    const unread = targets.read([a, b, c], (i) => args.targets[i]!.name);
    if (unread !== null) return unread;
    const problem = this.line.setTargets(targets.values);
    return problem === null ? null : scoringFault(problem);
  }

  /** The result of a row as a number in the targets' unit, after {@link lineAt}. */
  resultAt(row: number, column: number): number | "blank" | "not-applicable" | Fault {
    const { result } = this.args;
    return this.targets.resultOf(result.at(row, column), result.name);
  }

  /**
   * Whether result and targets are all 0. Nothing can be scored by such targets, so the row is taken for the
   * empty one that it is on the desktop, where Excel passes 0 for a blank.
   */
  isEmptyRow(row: number, column: number): boolean {
    const { result, targets } = this.args;
    return result.at(row, column) === 0 && targets.every((grid) => grid.at(row, column) === 0);
  }

  /** The explained outcome of a numeric result of the row that {@link lineAt} was last asked for. */
  explain(result: number): ScoreOutcome {
    const { belowMinimum } = this;
    const direction = this.direction ?? undefined;
    return scoreResult(result, { points: POINTS, targets: this.targets.values, direction, belowMinimum });
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

export function scoringFault(problem: ScoringProblem): Fault {
  return new Fault(problem === "no-advanced-target" ? "#N/A" : "#VALUE!", SCORING_PROBLEMS[problem]);
}
