import { PUBLIC_ORGANISATION_2565 } from "../domain/framework/frameworks";
import { scoreResult, type ScoreOutcome } from "../domain/scoring/score";
import {
  SCORING_PROBLEMS,
  type BelowMinimum,
  type Direction,
  type ScoringProblem,
} from "../domain/scoring/scoring-scale";
import { TierLine } from "../domain/scoring/tier-line";
import { convertQuantity, type Quantity } from "../domain/thai/quantity";
import { NO_UNIT, type MeasureUnit } from "../domain/thai/unit";
import type { ArgumentGrid } from "./argument-grid";
import type { CellReader } from "./cell-input";
import { Fault, fault } from "./fault";
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
 * of the row before are not read again, and rows of plain numbers allocate nothing.
 */
export class TargetScale {
  private line = new TierLine(POINTS);
  private direction: Direction | null = null;
  private belowMinimum: BelowMinimum = "zero";
  private readonly lastOptions: unknown[] = [];
  private readonly lastTargets: unknown[] = [];
  private readonly targets: (number | null)[] = [];
  private unit: MeasureUnit = NO_UNIT;
  /** Why the last row's options or targets cannot be used. */
  private optionFault: Fault | null = null;
  private targetFault: Fault | null = null;
  private hasTargets = false;
  /** Whether all rows share one set of options, and of targets as well. */
  private readonly hasOneOption: boolean;
  private readonly hasOneScale: boolean;

  constructor(
    private readonly args: ScaleArguments,
    private readonly reader: CellReader,
  ) {
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
    const { targets } = this;
    if (typeof a === "number" && typeof b === "number" && typeof c === "number") {
      targets[0] = a;
      targets[1] = b;
      targets[2] = c;
      this.unit = NO_UNIT;
    } else {
      const problem = this.readTargets([a, b, c]);
      if (problem !== null) return problem;
    }
    const problem = this.line.setTargets(targets);
    return problem === null ? null : scoringFault(problem);
  }

  private readTargets(cells: readonly unknown[]): Fault | null {
    const quantities: (Quantity | null)[] = [];
    for (const [i, cell] of cells.entries()) {
      const reading = this.reader.read(cell, this.args.targets[i]!.name);
      if (reading instanceof Fault) return reading;
      quantities.push(typeof reading === "string" ? null : reading);
    }
    this.unit = sharedUnit(quantities);
    for (const [i, quantity] of quantities.entries()) {
      const target = quantity && this.inUnit(quantity);
      if (quantity !== null && target === null) return this.unitFault(quantity, this.args.targets[i]!.name);
      this.targets[i] = target;
    }
    return null;
  }

  /** The result of a row as a number in the targets' unit, after {@link lineAt}. */
  resultAt(row: number, column: number): number | "blank" | "not-applicable" | Fault {
    const { result } = this.args;
    const reading = this.reader.read(result.at(row, column), result.name);
    if (typeof reading === "string" || reading instanceof Fault) return reading;
    if (reading.comparator !== null) {
      return fault("result-not-definite", { found: `${reading.comparator} ${reading.value}` });
    }
    return this.inUnit(reading) ?? this.unitFault(reading, result.name);
  }

  /** The explained outcome of a numeric result of the row that {@link lineAt} was last asked for. */
  explain(result: number): ScoreOutcome {
    const { targets, belowMinimum } = this;
    const direction = this.direction ?? undefined;
    return scoreResult(result, { points: POINTS, targets, direction, belowMinimum });
  }

  /** The word for the targets' unit, "" where they have none. */
  get unitWord(): string {
    return this.unit.unitWord ?? "";
  }

  /** Figures without a unit are in the targets' unit; targets without one leave every figure as written. */
  private inUnit(quantity: Quantity): number | null {
    return this.unit === NO_UNIT ? quantity.value : convertQuantity(quantity, this.unit);
  }

  private unitFault(quantity: Quantity, name: string): Fault {
    return fault("units-differ", { name, found: quantity.unitWord ?? "", unit: this.unitWord });
  }
}

/** The unit of the highest target that states one; a multiplier alone ("6 ล้าน") gives way to a full unit. */
function sharedUnit(quantities: readonly (Quantity | null)[]): MeasureUnit {
  const stated = quantities.filter((q) => q !== null).reverse();
  const found = stated.find((q) => q.unit !== null) ?? stated.find((q) => q.multiplier !== 1);
  return found ? { unit: found.unit, multiplier: found.multiplier, unitWord: found.unitWord } : NO_UNIT;
}

export function scoringFault(problem: ScoringProblem): Fault {
  return new Fault(problem === "no-advanced-target" ? "#N/A" : "#VALUE!", SCORING_PROBLEMS[problem]);
}
