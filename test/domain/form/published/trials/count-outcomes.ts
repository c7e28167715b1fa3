import type { FormDescription } from "../../../../../src/domain/form/describe-form";
import { FRAMEWORKS } from "../../../../../src/domain/framework/frameworks";
import { describeForm } from "../../../../support/describe";
import { expectedColumns, sheetOfTable } from "../expected-facts";
import type { ExpectedTable, PublishedForm } from "../published-form";
import { workbookOfText } from "../sheet-text";
import { leafHeading } from "./heading-cells";
import { TRIAL_KINDS, type Trial } from "./trials";

/** What became of the columns whose headings were changed, and of the scale. */
export interface Outcomes {
  readonly kind: string;
  readonly about: string;
  /** Columns whose headings were changed. */
  readonly columns: number;
  readonly surelyRight: number;
  readonly unsurelyRight: number;
  /** Taken for something else, and said to be unsure. */
  readonly unsurelyWrong: number;
  /** Of every column of the form: taken for something that it is not, with no doubt. */
  readonly surelyWrong: number;
  /** Columns that are nothing any more, in a form that was still found or not. */
  readonly lost: number;
  /** Trials in which the form was found no more. */
  readonly notFound: number;
  /** Trials that decided for the form's own scale, for none, and for the other one. */
  readonly scaleRight: number;
  readonly scaleOpen: number;
  readonly scaleWrong: number;
  /** Where it went surely wrong: form, column and what it was taken for. */
  readonly mistakes: readonly string[];
}

/** A form with its only table. */
export type FormTable = readonly [PublishedForm, ExpectedTable];

type Counts = { -readonly [Key in keyof Outcomes]: Outcomes[Key] };

/** Tables that are in no other form's headings, so that a form told in ten variants counts once. */
export function tablesOnce(forms: readonly PublishedForm[]): FormTable[] {
  const tables = forms
    .filter(({ reading }) => reading.kind === "form" && reading.tables.length === 1)
    .map((form): FormTable => [form, form.reading.tables[0]!]);
  const once = new Map<string, FormTable>();
  for (const [form, table] of tables) {
    const headings = expectedColumns(table).known.map(({ column }) => leafHeading(form, table, column));
    if (!once.has(headings.join("|"))) once.set(headings.join("|"), [form, table]);
  }
  return [...once.values()];
}

/** Those that are read right as they stand: what goes wrong in a trial was then caused by its headings. */
export function tablesReadRight(tables: readonly FormTable[]): FormTable[] {
  return tables.filter(([form, table]) => {
    const columns = columnsOf(describeForm(workbookOfText(form)), form, table);
    return expectedColumns(table).known.every(({ column, roles }) =>
      roles.includes(columns.get(column)?.role ?? ""),
    );
  });
}

/** Runs every kind of trial over the tables. */
export function countOutcomes(tables: readonly FormTable[]): Outcomes[] {
  return TRIAL_KINDS.map(({ id, about, of }) => {
    const counts = emptyCounts(id, about);
    for (const [form, table] of tables) for (const trial of of(form, table)) countTrial(trial, counts);
    return counts;
  });
}

function emptyCounts(kind: string, about: string): Counts {
  const none = { columns: 0, surelyRight: 0, unsurelyRight: 0, unsurelyWrong: 0, surelyWrong: 0 };
  return {
    kind,
    about,
    ...none,
    lost: 0,
    notFound: 0,
    ...{ scaleRight: 0, scaleOpen: 0, scaleWrong: 0 },
    mistakes: [],
  };
}

function countTrial({ snapshot, form, table, changed }: Trial, counts: Counts): void {
  const description = describeForm(snapshot);
  const columns = columnsOf(description, form, table);
  if (columns.size === 0) counts.notFound += 1;
  const scale = scaleOutcome(description, form);
  if (scale) counts[scale] += 1;
  const { known, open } = expectedColumns(table);
  for (const { column, roles } of changed) {
    counts.columns += 1;
    const read = columns.get(column);
    if (!read) counts.lost += 1;
    else if (roles.includes(read.role))
      counts[read.certainty === "sure" ? "surelyRight" : "unsurelyRight"] += 1;
    else if (read.certainty === "unsure") counts.unsurelyWrong += 1;
  }
  for (const [column, { role, certainty }] of columns) {
    const roles: readonly string[] = known.find((expected) => expected.column === column)?.roles ?? [];
    if (certainty === "unsure" || roles.includes(role) || open.includes(column)) continue;
    counts.surelyWrong += 1;
    counts.mistakes = [...counts.mistakes, `${form.name} ${column}: ${role} for ${roles[0] ?? "nothing"}`];
  }
}

function columnsOf({ tables }: FormDescription, form: PublishedForm, table: ExpectedTable) {
  const own = tables.find(({ sheet }) => sheet === sheetOfTable(form, table).name);
  return new Map((own?.columns ?? []).map((column) => [column.column, column] as const));
}

/** Null where the form is found no more or its scale is nothing that can be told. */
function scaleOutcome(
  { framework: { id }, kind }: FormDescription,
  { reading: { scale } }: PublishedForm,
): "scaleRight" | "scaleOpen" | "scaleWrong" | null {
  if (kind !== "form" || !scale) return null;
  if (id === null) return "scaleOpen";
  const { tiers } = FRAMEWORKS.find((framework) => framework.id === id)!;
  return (tiers.length === 5) === (scale === "five") ? "scaleRight" : "scaleWrong";
}
