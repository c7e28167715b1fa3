import { Fault, fault } from "./fault";

export type Rows = readonly (readonly unknown[])[];

/** One argument as a grid. A single value, row or column repeats as far as the other arguments reach. */
export class ArgumentGrid {
  /** 0 where the one row or column repeats, else 1. */
  readonly rowStep: number;
  readonly columnStep: number;

  private constructor(
    readonly name: string,
    readonly cells: Rows,
    readonly rows: number,
    readonly columns: number,
    /** Whether it came as a range or array, however small. */
    readonly isArray: boolean,
  ) {
    this.rowStep = rows === 1 ? 0 : 1;
    this.columnStep = columns === 1 ? 0 : 1;
  }

  /** Excel hands over ranges and single values alike as [[…]], an omitted argument as null. */
  static of(name: string, value: unknown): ArgumentGrid {
    if (!Array.isArray(value)) return new ArgumentGrid(name, [[value]], 1, 1, false);
    const cells: Rows = Array.isArray(value[0]) ? (value as Rows) : [value];
    const columns = cells[0]?.length ?? 0;
    return columns === 0
      ? new ArgumentGrid(name, [[null]], 1, 1, true)
      : new ArgumentGrid(name, cells, cells.length, columns, true);
  }

  at(row: number, column: number): unknown {
    return this.cells[row * this.rowStep]![column * this.columnStep];
  }

  /** One cell, which repeats everywhere. */
  get isSingle(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  get size(): string {
    return `${this.rows}×${this.columns}`;
  }
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shape that all arguments fill, or the fault that says which two do not match. */
export function commonShape(grids: readonly ArgumentGrid[]): Shape | Fault {
  const tallest = grids.reduce((a, b) => (b.rows > a.rows ? b : a));
  const widest = grids.reduce((a, b) => (b.columns > a.columns ? b : a));
  for (const grid of grids) {
    const other = grid.rows !== 1 && grid.rows !== tallest.rows ? tallest : widest;
    const fits =
      (grid.rows === 1 || grid.rows === tallest.rows) &&
      (grid.columns === 1 || grid.columns === widest.columns);
    if (!fits) {
      return fault("shape-mismatch", {
        name: grid.name,
        size: grid.size,
        other: other.name,
        otherSize: other.size,
      });
    }
  }
  return { rows: tallest.rows, columns: widest.columns };
}
