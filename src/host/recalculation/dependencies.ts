import type { SheetArea } from "./engine-formula";

/** A formula cell of a workbook. */
export interface FormulaPosition {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface Reader {
  readonly areas: readonly SheetArea[];
  /** Cells that it fills beside its own. */
  readonly fills: SheetArea | null;
}

/** One area, with the formulas that read it; areas that many formulas share come once. */
interface ReadArea {
  readonly area: SheetArea;
  readonly readers: number[];
  /** Number of the walk in which it was met last. */
  met: number;
}

/** Rows and columns of the blocks by which areas are found. */
const BLOCK_ROWS = 256;
const BLOCK_COLUMNS = 1;
/** An area over more blocks than this stands in a list of its own, which every search looks through. */
const MOST_BLOCKS = 1024;

/** Pairs of a formula and an area over it that are followed in search of circles: a second or so. */
const MOST_LINKS = 5_000_000;

/** Who reads whom among the formulas of a workbook, by their numbers. */
export class Dependencies {
  private readonly blocks = new Map<string, ReadArea[]>();
  private readonly large = new Map<number, ReadArea[]>();
  private walk = 0;

  constructor(
    private readonly positions: readonly FormulaPosition[],
    private readonly readers: readonly Reader[],
  ) {
    const known = new Map<string, ReadArea>();
    for (const [number, { areas }] of readers.entries()) {
      for (const area of areas) this.add(area, number, known);
    }
  }

  /** Formulas that read one of these, and of those one, and so on; in no order, without those given unless read. */
  dependentsOf(
    formulas: Iterable<number>,
    isThrough: (formula: number) => boolean = () => true,
  ): Set<number> {
    this.walk += 1;
    const found = new Set<number>();
    const waiting = [...formulas];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const reader of this.readersOf(next)) {
        if (found.has(reader)) continue;
        found.add(reader);
        if (isThrough(reader)) waiting.push(reader);
      }
    }
    return found;
  }

  /** Formulas that read one of these themselves. */
  directDependentsOf(formulas: Iterable<number>): Set<number> {
    return this.dependentsOf(formulas, () => false);
  }

  /**
   * Formulas that read themselves by way of others, and all that read one of those; none where looking for them
   * would take too long.
   */
  circular(): Set<number> {
    const open = new Map<ReadArea, number>();
    let links = 0;
    for (const formula of this.positions.keys()) {
      for (const entry of this.areasOver(formula)) {
        open.set(entry, (open.get(entry) ?? 0) + 1);
        links += 1;
      }
      if (links > MOST_LINKS) return new Set();
    }
    const waitsFor = this.positions.map(() => 0);
    for (const { readers } of open.keys()) for (const reader of readers) waitsFor[reader]! += 1;
    const left = new Set(this.positions.keys());
    const ready = [...left].filter((formula) => waitsFor[formula] === 0);
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
      left.delete(next);
      for (const entry of this.areasOver(next)) {
        const rest = open.get(entry)! - 1;
        open.set(entry, rest);
        if (rest > 0) continue;
        for (const reader of entry.readers) if (--waitsFor[reader]! === 0) ready.push(reader);
      }
    }
    return left;
  }

  private add(area: SheetArea, reader: number, known: Map<string, ReadArea>): void {
    const key = `${area.sheet},${area.startRow},${area.startColumn},${area.endRow},${area.endColumn}`;
    const same = known.get(key);
    if (same) {
      if (same.readers.at(-1) !== reader) same.readers.push(reader);
      return;
    }
    const entry: ReadArea = { area, readers: [reader], met: 0 };
    known.set(key, entry);
    const [firstRow, lastRow] = [blockOf(area.startRow, BLOCK_ROWS), blockOf(area.endRow, BLOCK_ROWS)];
    const [first, last] = [blockOf(area.startColumn, BLOCK_COLUMNS), blockOf(area.endColumn, BLOCK_COLUMNS)];
    if ((lastRow - firstRow + 1) * (last - first + 1) > MOST_BLOCKS) {
      push(this.large, area.sheet, entry);
      return;
    }
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = first; column <= last; column++)
        push(this.blocks, `${area.sheet},${row},${column}`, entry);
    }
  }

  /** Readers through areas that this walk has not met: each area is followed once. */
  private *readersOf(formula: number): Iterable<number> {
    for (const entry of this.areasOver(formula)) {
      if (entry.met === this.walk) continue;
      entry.met = this.walk;
      yield* entry.readers;
    }
  }

  /** Areas that a formula's cell lies in, or one of those that it fills; each once. */
  private areasOver(formula: number): Iterable<ReadArea> {
    const { sheet, row, column } = this.positions[formula]!;
    const { fills } = this.readers[formula]!;
    const cell = fills ?? { sheet, startRow: row, endRow: row, startColumn: column, endColumn: column };
    const over = [...this.near(cell)].filter(({ area }) => isOverlapping(area, cell));
    // What fills several cells may reach into several blocks.
    return fills ? new Set(over) : over;
  }

  private *near(cell: SheetArea): Iterable<ReadArea> {
    const lastRow = blockOf(cell.endRow, BLOCK_ROWS);
    const lastColumn = blockOf(cell.endColumn, BLOCK_COLUMNS);
    for (let row = blockOf(cell.startRow, BLOCK_ROWS); row <= lastRow; row++) {
      for (let column = blockOf(cell.startColumn, BLOCK_COLUMNS); column <= lastColumn; column++)
        yield* this.blocks.get(`${cell.sheet},${row},${column}`) ?? [];
    }
    yield* this.large.get(cell.sheet) ?? [];
  }
}

function blockOf(index: number, size: number): number {
  return Math.floor(index / size);
}

function push<Key>(lists: Map<Key, ReadArea[]>, key: Key, entry: ReadArea): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

function isOverlapping(left: SheetArea, right: SheetArea): boolean {
  return (
    left.startRow <= right.endRow &&
    right.startRow <= left.endRow &&
    left.startColumn <= right.endColumn &&
    right.startColumn <= left.endColumn
  );
}
