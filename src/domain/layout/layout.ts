import { targetRole, type ColumnRole, type FixedColumnRole, type Framework } from "../framework/framework";

/** The version of the document format; older documents are migrated when they are read. */
export const LAYOUT_SCHEMA_VERSION = 1;

/** The role of a column that is none of the form's. */
export const NO_COLUMN = "none";

export interface LayoutColumn {
  /** As the form prints it; "" where the column has none. */
  readonly heading: string;
  /** The heading above that it shares with its neighbours; "" where there is none. */
  readonly group: string;
  /** Its letters, such as "F", where its headings do not tell it from others; else null. */
  readonly column: string | null;
  /** What the column holds: a {@link ColumnRole}, that of a tier as "target:standard", or {@link NO_COLUMN}. */
  readonly role: string;
}

/** A person's corrections of how the columns of a form are read. */
export interface Layout {
  readonly schemaVersion: typeof LAYOUT_SCHEMA_VERSION;
  readonly name: string;
  /** The id of the framework that the form is judged by; null where the form itself decides. */
  readonly framework: string | null;
  /** The heading of the assessment that counts; null where the usual policy decides. */
  readonly counts: string | null;
  /** Every heading of the table it was made on, from left to right: by these it is known again. */
  readonly headings: readonly string[];
  /** Only the columns that were corrected. */
  readonly columns: readonly LayoutColumn[];
}

/** Every role but those of targets; in the order in which people look for them. */
export const FIXED_ROLES: readonly FixedColumnRole[] = [
  "code",
  "indicator",
  "weight",
  "unit",
  "direction",
  "result",
  "selfScore",
  "committeeScore",
  "score",
  "weighted",
  "evidence",
  "reason",
];

/** What a column of a form under a framework may be said to hold. */
export function layoutRoles({ tiers }: Pick<Framework, "tiers">): (ColumnRole | typeof NO_COLUMN)[] {
  return [...FIXED_ROLES, ...tiers.map(({ id }) => targetRole(id)), NO_COLUMN];
}

/** The tier of a role such as "target:standard"; null where it is no target. */
export function tierOfRole(role: string): string | null {
  return role.startsWith("target:") ? role.slice("target:".length) : null;
}

/** What each of several assessments side by side may have of its own. */
const OF_ASSESSMENT: readonly string[] = [
  "result",
  "selfScore",
  "committeeScore",
  "score",
  "weighted",
  "evidence",
  "reason",
];

/** Whether two columns under different common headings may both hold it. */
export function mayRecur(role: string): boolean {
  return role === NO_COLUMN || tierOfRole(role) !== null || OF_ASSESSMENT.includes(role);
}
