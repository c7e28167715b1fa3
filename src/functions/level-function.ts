import { TierLine } from "../domain/scoring/tier-line";
import type { ArgumentGrid, Shape } from "./argument-grid";
import { CellReader, errorCode, isBlank, NOT_APPLICABLE_TEXT } from "./cell-input";
import { Fault, fault, passOn } from "./fault";
import { MeasuredTargets } from "./measured-targets";
import { BELOW_MINIMUM, DIRECTIONS, readOption } from "./option";
import { readPlainNumber } from "./plain-number";
import type { CellFunction } from "./score-functions";
import { scoringFault } from "./target-scale";

/** The thresholds of one result, from the lowest level to the highest. */
type ThresholdsAt = (row: number, column: number) => readonly unknown[];

interface Thresholds {
  readonly count: number;
  /** Whether all results share them. */
  readonly isShared: boolean;
  readonly at: ThresholdsAt;
}

/** The score on any scale of levels, such as 1 to 5: the same straight lines as KPISCORE, over as many thresholds. */
export function kpiLevel(grids: readonly ArgumentGrid[], shape: Shape): CellFunction | Fault {
  const [results, thresholdGrid, pointGrid, directions, policies] = grids as [
    ArgumentGrid,
    ArgumentGrid,
    ArgumentGrid,
    ArgumentGrid,
    ArgumentGrid,
  ];
  const thresholds = layOut(thresholdGrid, shape);
  if (thresholds instanceof Fault) return thresholds;
  const reader = new CellReader();
  const points = readPoints(reader, pointGrid, thresholds.count);
  if (points instanceof Fault) return points;
  const lines = new LevelLines(points, thresholds, new MeasuredTargets(reader), thresholdGrid.name);

  return (row, column) => {
    const cell = results.at(row, column);
    if (isBlank(cell)) return "";
    const cells = thresholds.at(row, column);
    // An empty row of desktop Excel, where a blank comes as 0.
    if (cell === 0 && cells.every((threshold) => threshold === 0)) return "";
    const line = lines.lineFor(cells, directions.at(row, column), policies.at(row, column));
    const code = errorCode(cell);
    if (code !== null) return passOn(code, results.name);
    if (
      line instanceof TierLine &&
      lines.targets.isPlain &&
      typeof cell === "number" &&
      Number.isFinite(cell)
    ) {
      return line.score(cell);
    }
    const result = lines.targets.resultOf(cell, results.name);
    if (result === "blank") return "";
    if (result === "not-applicable") return NOT_APPLICABLE_TEXT;
    if (line instanceof Fault) return line;
    return result instanceof Fault ? result : line.score(result);
  };
}

/** One line for all results, read again only where thresholds or options change. */
class LevelLines {
  private line: TierLine | Fault | null = null;
  private lastDirection: unknown = this;
  private lastPolicy: unknown = this;
  private lastCells: readonly unknown[] = [];
  private answer: TierLine | Fault | null = null;

  constructor(
    private readonly points: readonly number[],
    private readonly thresholds: Thresholds,
    readonly targets: MeasuredTargets,
    private readonly name: string,
  ) {}

  lineFor(cells: readonly unknown[], direction: unknown, policy: unknown): TierLine | Fault {
    const isSameScale = direction === this.lastDirection && policy === this.lastPolicy;
    const isSameRow =
      cells === this.lastCells ||
      (!this.thresholds.isShared && cells.every((cell, i) => cell === this.lastCells[i]));
    if (isSameScale && isSameRow && this.answer !== null) return this.answer;
    if (!isSameScale) this.setScale(direction, policy);
    this.lastCells = cells;
    this.answer = this.setTargets(cells);
    return this.answer;
  }

  private setScale(direction: unknown, policy: unknown): void {
    this.lastDirection = direction;
    this.lastPolicy = policy;
    const stated = readOption(direction, "direction", DIRECTIONS, null);
    const below = readOption(policy, "belowMinimum", BELOW_MINIMUM, "zero" as const);
    if (stated instanceof Fault) this.line = stated;
    else if (below instanceof Fault) this.line = below;
    else this.line = new TierLine(this.points, stated, below);
  }

  private setTargets(cells: readonly unknown[]): TierLine | Fault {
    const line = this.line!;
    if (line instanceof Fault) return line;
    const unread = this.targets.read(cells, () => this.name);
    if (unread !== null) return unread;
    const problem = line.setTargets(this.targets.values);
    return problem === null ? line : scoringFault(problem);
  }
}

/**
 * One column or one row of thresholds serves all results. A block has one row for each row of results, or
 * one column for each column where the results stand in a single row.
 */
function layOut(grid: ArgumentGrid, { rows, columns }: Shape): Thresholds | Fault {
  const { cells } = grid;
  if (grid.columns === 1 || grid.rows === 1) {
    const shared = cells.flat();
    return { count: shared.length, isShared: true, at: () => shared };
  }
  if (grid.rows === rows) return { count: grid.columns, isShared: false, at: (row) => cells[row]! };
  if (rows === 1 && grid.columns === columns) {
    const byColumn = cells[0]!.map((_, column) => cells.map((row) => row[column]));
    return { count: grid.rows, isShared: false, at: (_, column) => byColumn[column]! };
  }
  return fault("thresholds-shape", { size: grid.size, rows });
}

/** The points of the levels, which are counted from 1 where they are left out. */
function readPoints(reader: CellReader, grid: ArgumentGrid, count: number): number[] | Fault {
  if (grid.isSingle && (isBlank(grid.at(0, 0)) || grid.at(0, 0) === 0)) {
    return Array.from({ length: count }, (_, i) => i + 1);
  }
  const cells = grid.cells.flat();
  if (cells.length !== count) return fault("points-count", { points: cells.length, thresholds: count });
  const points: number[] = [];
  for (const cell of cells) {
    const point = readPlainNumber(reader, cell, grid.name);
    if (point instanceof Fault) return point;
    if (typeof point === "string") return scoringFault("points-invalid");
    points.push(point);
  }
  return points;
}
