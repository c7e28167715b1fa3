import { wordingKey } from "../thai/wordings";
import { columnIndex } from "../workbook/address";
import type { Layout, LayoutColumn } from "./layout";

/** The headings over one column of a table, as a layout is held against them. */
export interface TableHeading {
  readonly column: number;
  readonly text: string;
  /** Its texts each alone and with those below: the layout's table may have been read by any of them. */
  readonly parts: readonly string[];
  /** "" where there is none. */
  readonly group: string;
}

/** How a table differs from the one that a layout was made on. */
export interface LayoutDifference {
  /** Columns of the layout that the table lacks, or has several of that nothing tells apart. */
  readonly missing: readonly LayoutColumn[];
  /** The assessment that should count, where the table has none of that name. */
  readonly missingAssessment: string | null;
  /** Headings of the table that the layout does not know. */
  readonly extra: readonly string[];
}

/** How many things a table lacks. */
export function lackingIn({ missing, missingAssessment }: LayoutDifference): number {
  return missing.length + (missingAssessment === null ? 0 : 1);
}

/** What was said of the columns of a table, by column; or that the layout was made for another one. */
export type LayoutFit =
  | { readonly kind: "fits"; readonly columns: ReadonlyMap<number, LayoutColumn> }
  | { readonly kind: "differs"; readonly difference: LayoutDifference };

/** Finds the columns of a layout by their headings; it fits where all of them are there. */
export function fitLayout(layout: Layout, headings: readonly TableHeading[]): LayoutFit {
  const columns = new Map<number, LayoutColumn>();
  const missing: LayoutColumn[] = [];
  for (const column of layout.columns) {
    const place = placeOf(column, headings, layout);
    if (place === null || columns.has(place)) missing.push(column);
    else columns.set(place, column);
  }
  const missingAssessment =
    layout.counts === null || hasAssessment(layout.counts, headings) ? null : layout.counts;
  if (missing.length === 0 && missingAssessment === null) return { kind: "fits", columns };
  const known = new Set(
    [...layout.headings, ...layout.columns.map(({ heading }) => heading)].map(wordingKey),
  );
  const extra = headings.filter(
    ({ text, parts }) => ![text, ...parts].some((each) => known.has(wordingKey(each))),
  );
  return {
    kind: "differs",
    difference: { missing, missingAssessment, extra: extra.map(({ text }) => text) },
  };
}

function hasAssessment(name: string, headings: readonly TableHeading[]): boolean {
  const key = wordingKey(name);
  return headings.some(({ text, group }) => wordingKey(text) === key || wordingKey(group) === key);
}

function placeOf(wanted: LayoutColumn, headings: readonly TableHeading[], layout: Layout): number | null {
  const letters = wanted.column === null ? null : columnIndex(wanted.column);
  if (wanted.heading === "") {
    const isHeaded = headings.some(({ column, text }) => column === letters && text !== "");
    return isHeaded ? null : letters;
  }
  const candidates = candidatesFor(wanted, headings, layout);
  const [only, ...others] = candidates;
  if (only === undefined) return null;
  if (others.length === 0) return only.column;
  return candidates.find(({ column }) => column === letters)?.column ?? null;
}

/** Those with the heading; where the group tells several apart, those of its group. */
function candidatesFor(
  { heading, group }: LayoutColumn,
  headings: readonly TableHeading[],
  layout: Layout,
): readonly TableHeading[] {
  const key = wordingKey(heading);
  const exact = headings.filter(({ text }) => wordingKey(text) === key);
  const same =
    exact.length > 0 ? exact : headings.filter(({ parts }) => parts.some((part) => wordingKey(part) === key));
  const inGroup = same.filter((each) => wordingKey(each.group) === wordingKey(group));
  if (inGroup.length > 0) return inGroup;
  const isTold = layout.columns.filter((each) => wordingKey(each.heading) === key).length === 1;
  return isTold && same.length === 1 ? same : [];
}
