import { fitLayout, type LayoutDifference, type TableHeading } from "../layout/fit-layout";
import type { Layout, LayoutColumn } from "../layout/layout";
import type { ColumnHeading } from "./column-headings";
import type { HeadingGrid } from "./heading-grid";
import { meaningOf, type HeadingMeaning } from "./heading-meaning";
import { isLaidMeaning, laidMeaning, meaningOfRole, type KnownWords } from "./known-words";

const SILENT: HeadingMeaning = { votes: [], step: null, assessor: null, period: null, headsTargets: false };

/** A table's headings as a layout says they are to be read, or how they differ from those it was made for. */
export type LaidGrid =
  | { readonly kind: "laid"; readonly grid: HeadingGrid }
  | { readonly kind: "differs"; readonly difference: LayoutDifference };

/** `plain`: by whose wordings the columns are read that the layout leaves alone. */
export function applyLayout(grid: HeadingGrid, layout: Layout, plain: KnownWords): LaidGrid {
  const fit = fitLayout(layout, grid.columns.map(tableHeading));
  if (fit.kind === "differs") return fit;
  const headed = grid.columns.map((heading) => {
    const laid = fit.columns.get(heading.column);
    if (laid) {
      const meaning = laidMeaning(heading.meaning, meaningOfRole(laid.role, layout, plain.frameworks));
      return { ...heading, meaning };
    }
    // Another column under the same words: the layout means the one of another group.
    return plainHeading(heading, plain);
  });
  const isHeaded = new Set(grid.columns.map(({ column }) => column));
  const bare = [...fit.columns].flatMap(([column, laid]) =>
    isHeaded.has(column) ? [] : [withoutHeading(column, laid, grid, layout, plain)],
  );
  return {
    kind: "laid",
    grid: {
      ...grid,
      columns: [...headed, ...bare].sort((a, b) => a.column - b.column),
      counts: layout.counts,
    },
  };
}

/** A table beside one that the layout fits, read without it. */
export function withoutLayout(grid: HeadingGrid, plain: KnownWords): HeadingGrid {
  return { ...grid, columns: grid.columns.map((heading) => plainHeading(heading, plain)) };
}

function plainHeading(heading: ColumnHeading, plain: KnownWords): ColumnHeading {
  return isLaidMeaning(heading.meaning) ? { ...heading, meaning: plain.meaning(heading.text) } : heading;
}

function tableHeading({ column, text, parts, group }: ColumnHeading): TableHeading {
  return { column, text, parts, group };
}

function withoutHeading(
  column: number,
  { group, role }: LayoutColumn,
  { lastRow }: HeadingGrid,
  layout: Layout,
  { frameworks }: KnownWords,
): ColumnHeading {
  return {
    column,
    row: lastRow,
    text: "",
    parts: [],
    meaning: laidMeaning(SILENT, meaningOfRole(role, layout, frameworks)),
    group,
    groupMeaning: group === "" ? null : meaningOf(group),
  };
}
