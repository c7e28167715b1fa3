import type { TierId } from "../framework/framework";
import type { Language } from "../text/localised";
import type { Quantity } from "../thai/quantity";
import { columnName, formatCell } from "../workbook/address";
import { isCellError } from "../workbook/snapshot";
import { columnRoles } from "./column-roles";
import type { Evaluation, HeadingBlock, Indicator, IndicatorTable } from "./evaluation";
import { hasValue, type Field } from "./field";
import { nearMisses, unnamedColumns } from "./not-understood";
import { reasonsFor, reasonText, roleName } from "./recognition-texts";
import { shownValue } from "./shown-value";
import { kindOfForm, type RecognisedForm } from "./recognise-form";

/** A figure as the form states it. */
export interface Figure {
  /** In A1 notation without the sheet, such as "B7". */
  readonly address: string;
  /** As the cell shows it. */
  readonly text: string;
  /** Null where the cell holds no figure that can be read. */
  readonly value: number | null;
}

/** How a column was understood. */
export interface DescribedColumn {
  readonly role: string;
  /** Its letters, such as "B". */
  readonly column: string;
  readonly heading: string;
  readonly certainty: "sure" | "unsure";
  readonly reasons: readonly string[];
}

/** Result, score and weighted score of one round, assessor or year. */
export interface DescribedAssessment {
  readonly name: string;
  /** The one that rules and summary run on. */
  readonly counts: boolean;
}

/** An indicator with the figures of the assessment that counts. */
export interface DescribedIndicator {
  readonly code: string | null;
  readonly name: string;
  readonly address: string;
  readonly weight: Figure | null;
  readonly targets: Readonly<Record<TierId, Figure | null>>;
  readonly result: Figure | null;
  readonly score: Figure | null;
  readonly weighted: Figure | null;
}

/** A row that is no indicator, with the addresses of those that count in its place. */
export interface DescribedParent {
  readonly code: string | null;
  readonly name: string;
  readonly address: string;
  readonly indicators: readonly string[];
}

export interface DescribedTable {
  readonly sheet: string;
  readonly columns: readonly DescribedColumn[];
  readonly assessments: readonly DescribedAssessment[];
  readonly indicators: readonly DescribedIndicator[];
  /** Rows that weigh what indicators below them weigh together. */
  readonly parents: readonly DescribedParent[];
  readonly total: Figure | null;
  readonly rating: Figure | null;
}

/** A text that seems to belong to the form and says nothing to us, with the role it comes nearest to. */
export interface NotUnderstood {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
  readonly nearest: string | null;
}

/** What was understood of a workbook's form, in plain data. */
export interface FormDescription {
  /** The id is null where nothing decides. */
  readonly framework: { readonly id: string | null; readonly reason: string };
  /** `another-kind`: a form of indicators that lacks what scoring needs. */
  readonly kind: "form" | "another-kind" | "none";
  readonly tables: readonly DescribedTable[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Says in plain data what was understood of a form, in one language. */
export function describeForm(
  form: RecognisedForm,
  evaluation: Evaluation,
  language: Language,
): FormDescription {
  const { framework, frameworkReason: reason, tables } = evaluation;
  const kind = kindOfForm(form);
  const nearest = (role: Parameters<typeof roleName>[0] | null) =>
    role === null ? null : roleName(role, framework)[language];
  const open =
    kind === "form"
      ? tables.flatMap((table) => unnamedColumns(table))
      : nearMisses(form).flatMap(({ unknown }) => unknown);
  return {
    framework: {
      id: reason.kind === "undecided" || kind !== "form" ? null : framework.id,
      reason: reasonText(evaluation)[language],
    },
    kind,
    tables: tables.map((table) => describeTable(table, evaluation, language)),
    notUnderstood: open.map(({ at, text, role }) => ({
      sheet: at.sheet,
      address: formatCell(at),
      text,
      nearest: nearest(role),
    })),
  };
}

function describeTable(table: IndicatorTable, evaluation: Evaluation, language: Language): DescribedTable {
  const [first] = table.headings;
  return {
    sheet: table.sheet,
    columns: describeColumns(first, evaluation, language),
    assessments: first.recognised.assessments.map(({ key, name }) => ({
      name,
      counts: key === first.counting?.key,
    })),
    indicators: table.indicators.map((indicator) => describeIndicator(indicator, evaluation)),
    parents: table.parents.map(({ code, name, at, indicators }) => ({
      code,
      name,
      address: formatCell(at),
      indicators: indicators.map((indicator) => formatCell(indicator.at)),
    })),
    total: figureOf(table.total, numberOf),
    rating: figureOf(table.rating, () => null),
  };
}

function describeColumns(
  { recognised }: HeadingBlock,
  { framework }: Evaluation,
  language: Language,
): DescribedColumn[] {
  const roles = columnRoles(recognised, framework);
  return recognised.columns.flatMap((column) => {
    const role = roles.get(column);
    if (role === undefined) return [];
    return {
      role,
      column: columnName(column.column),
      heading: column.heading,
      certainty: column.certainty,
      reasons: reasonsFor(column.signs, column.role, language),
    };
  });
}

function describeIndicator(indicator: Indicator, { framework }: Evaluation): DescribedIndicator {
  const targets: Record<TierId, Figure | null> = {};
  for (const { id } of framework.tiers) targets[id] = figureOf(indicator.targets[id] ?? null, quantityOf);
  return {
    code: indicator.code,
    name: indicator.name,
    address: formatCell(indicator.at),
    weight: figureOf(indicator.weight, numberOf),
    targets,
    result: figureOf(indicator.result, quantityOf),
    score: figureOf(indicator.score, numberOf),
    weighted: figureOf(indicator.weighted, numberOf),
  };
}

function figureOf<T>(field: Field<T> | null, value: (field: Field<T>) => number | null): Figure | null {
  if (!field) return null;
  const shown = shownValue(field.cell);
  const text = shown === null ? "" : isCellError(shown) ? shown.error : String(shown);
  return { address: formatCell(field.at), text, value: value(field) };
}

function numberOf(field: Field<number>): number | null {
  return hasValue(field) ? field.reading.value : null;
}

function quantityOf(field: Field<Quantity>): number | null {
  return hasValue(field) ? field.reading.value.value : null;
}
