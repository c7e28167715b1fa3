import type { CellAddress, Rectangle } from "./address";
import type { Span } from "./snapshot";

/** Whether the cell lies in the area. */
export function covers(area: Rectangle, { row, column }: Pick<CellAddress, "row" | "column">): boolean {
  const down = row - area.row;
  const across = column - area.column;
  return down >= 0 && down < area.rowCount && across >= 0 && across < area.columnCount;
}

/** Ascending indices, each once, as the runs they make: 1, 2, 5 → 1–2, 5–5. */
export function spansOf(indices: Iterable<number>): Span[] {
  const spans = new SpanJoiner();
  for (const index of indices) spans.add(index, index);
  return spans.spans;
}

/** Joins spans that touch; they come ascending and do not overlap. */
export class SpanJoiner {
  readonly spans: Span[] = [];

  /** An empty span (`last` below `first`) adds nothing. */
  add(first: number, last: number): void {
    if (last < first) return;
    const before = this.spans.at(-1);
    if (before?.last === first - 1) this.spans[this.spans.length - 1] = { first: before.first, last };
    else this.spans.push({ first, last });
  }
}

interface OpenArea {
  readonly row: number;
  readonly span: Span;
  lastRow: number;
}

/**
 * Builds areas from the runs of columns in each row: the same cells make the same areas, whichever source they
 * come from. A run goes on downwards where the next row has one with the same ends.
 */
export class AreaJoiner {
  private readonly areas: OpenArea[] = [];
  private open: readonly OpenArea[] = [];

  /** Rows come ascending, each once; runs as {@link SpanJoiner} makes them. */
  addRow(row: number, runs: readonly Span[]): void {
    const above = new Map(this.open.filter(({ lastRow }) => lastRow === row - 1).map(byFirstColumn));
    this.open = runs.map((span) => {
      const area = above.get(span.first);
      if (area?.span.last === span.last) {
        area.lastRow = row;
        return area;
      }
      const begun = { row, span, lastRow: row };
      this.areas.push(begun);
      return begun;
    });
  }

  /** By first row, then by first column. */
  rectangles(): Rectangle[] {
    return this.areas.map(({ row, span, lastRow }) => ({
      row,
      column: span.first,
      rowCount: lastRow - row + 1,
      columnCount: span.last - span.first + 1,
    }));
  }
}

function byFirstColumn(area: OpenArea): [number, OpenArea] {
  return [area.span.first, area];
}
