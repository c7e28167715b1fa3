import type { WorkbookSnapshot } from "../../../../../src/domain/workbook/snapshot";
import {
  cellAt,
  expectedColumns,
  expectedIndicators,
  sheetOfTable,
  type ExpectedColumn,
} from "../expected-facts";
import type { ExpectedTable, PublishedForm } from "../published-form";
import { readSheetText } from "../sheet-text";
import { DAMAGES } from "./damages";
import { leafHeading, withHeadings, type NewHeadings } from "./heading-cells";

/** A form with something wrong in its headings. */
export interface Trial {
  readonly snapshot: WorkbookSnapshot;
  readonly form: PublishedForm;
  readonly table: ExpectedTable;
  /** The columns whose headings were changed. */
  readonly changed: readonly ExpectedColumn[];
}

export interface TrialKind {
  readonly id: string;
  readonly about: string;
  /** The trials of this kind on one table, one after the other. */
  readonly of: (form: PublishedForm, table: ExpectedTable) => Iterable<Trial>;
}

/** A heading that nobody has seen, in letters that stand in no word of ours. */
const UNKNOWN = "ฆฌฎฏ";

export const TRIAL_KINDS: readonly TrialKind[] = [
  {
    id: "unknown",
    about: "one heading that nobody has seen",
    of: (form, table) => oneAtATime(form, table, () => UNKNOWN),
  },
  ...DAMAGES.map(({ id, about, damage }) => ({
    id,
    about: `one heading damaged: ${about}`,
    of: (form: PublishedForm, table: ExpectedTable) => oneAtATime(form, table, damage),
  })),
  { id: "exchanged", about: "the headings of two neighbours exchanged", of: exchangedNeighbours },
  { id: "other-points", about: "headings that print the points of the other scale", of: otherPoints },
];

function* oneAtATime(form: PublishedForm, table: ExpectedTable, change: (text: string) => string) {
  for (const column of expectedColumns(table).known) {
    const heading = leafHeading(form, table, column.column);
    if (heading === null || change(heading) === heading) continue;
    yield trial(form, table, [column], new Map([[column.column, change]]));
  }
}

function* exchangedNeighbours(form: PublishedForm, table: ExpectedTable) {
  const { known } = expectedColumns(table);
  for (const [i, left] of known.entries()) {
    const right = known[i + 1];
    if (!right || left.roles[0] === right.roles[0]) continue;
    const [first, second] = [left, right].map(({ column }) => leafHeading(form, table, column));
    if (first === null || second === null || first === second) continue;
    const headings = new Map([
      [left.column, () => second!],
      [right.column, () => first!],
    ]);
    yield trial(form, table, [left, right], headings);
  }
}

const LEVELS = ["ระดับ 1", "ระดับ 2", "ระดับ 3"];
const POINTS = ["(50)", "(60)", "(70)", "(80)", "(100)"];
/** Tiers from the lowest to the highest. */
const TIERS = {
  3: ["minimum", "standard", "advanced"],
  5: [1, 2, 3, 4, 5].map((level) => `level-${level}`),
} as const;

/** Three tiers headed by levels, five by points of a hundred. Without scores the headings would be all there is. */
function* otherPoints(form: PublishedForm, table: ExpectedTable) {
  const tiers = expectedColumns(table).known.filter(({ roles: [role] }) => role.startsWith("target:"));
  if ((tiers.length !== 3 && tiers.length !== 5) || !hasScores(form, table)) return;
  const [order, points] = [TIERS[tiers.length], tiers.length === 3 ? LEVELS : POINTS];
  const headings = tiers.map(({ column, roles: [role] }) => {
    const step = order.findIndex((tier) => role === `target:${tier}`);
    return [column, () => points[step]!] as const;
  });
  yield trial(form, table, tiers, new Map(headings));
}

function hasScores(form: PublishedForm, table: ExpectedTable): boolean {
  const rows = readSheetText(sheetOfTable(form, table));
  const scores = expectedColumns(table).known.filter(({ roles }) => roles.includes("score"));
  return expectedIndicators(table).some(({ row }) =>
    scores.some(({ column }) => cellAt(rows, column, row) !== null),
  );
}

function trial(
  form: PublishedForm,
  table: ExpectedTable,
  changed: readonly ExpectedColumn[],
  headings: NewHeadings,
): Trial {
  return { snapshot: withHeadings(form, table, headings), form, table, changed };
}
