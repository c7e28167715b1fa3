import type { Framework } from "../framework/framework";
import { isNearlyWhole } from "../framework/weights";
import { mapEach, type NonEmpty } from "../non-empty";
import { wordingKey } from "../thai/wordings";
import type { Evaluation, IndicatorTable, PrintedSummary, ScoredForm } from "./evaluation";
import { hasValue } from "./field";
import { closingPart } from "./closing-part";
import { compareCodes } from "./code-order";
import { sumOfWeights } from "./indicator-sums";

/** Parts that follow one another by their codes belong together whatever they weigh, but not more than this. */
const MOST_WEIGHT = 1.5;

/**
 * What is totalled together. Tables whose weights are only a part of the whole make up one form where together they
 * make it up and no indicator stands in two of them, or where the codes of each follow those of the one before
 * ("1.1 …" on one sheet, "2.1 …" on the next), whatever they weigh. Every other table is a form of its own.
 */
export function scoredForms(tables: readonly IndicatorTable[], framework: Framework): ScoredForm[] {
  if (tables.length < 2) return tables.map(formOf);
  const forms: ScoredForm[] = [];
  let run = new Run(framework);
  for (const table of tables) {
    if (run.takes(table)) continue;
    // One without indicators, such as a table of components, may stand between them.
    if (table.indicators.length > 0) {
      forms.push(...run.forms());
      run = new Run(framework);
    }
    if (!run.takes(table)) forms.push(formOf(table));
  }
  return [...forms, ...run.forms()];
}

/**
 * The same with the figures of a summary page that only the page states: where there is one form alone without a total
 * or a rating of its own, those of the page are its.
 */
export function withPrintedFigures(
  forms: readonly ScoredForm[],
  printed: PrintedSummary,
): readonly ScoredForm[] {
  const form = soleForm(forms);
  if (form === null) return forms;
  const total = form.total ?? (hasValue(printed.total) ? printed.total : null);
  const rating = form.rating ?? (hasValue(printed.rating) ? printed.rating : null);
  if (total === form.total && rating === form.rating) return forms;
  return forms.map((each) => (each === form ? { ...form, total, rating } : each));
}

/** Whether a form is one table with all its figures. */
export function standsAlone({ parts: [table, ...others], total, rating }: ScoredForm): boolean {
  return others.length === 0 && table.total === total && table.rating === rating;
}

/**
 * The sheet on which one formula can sum up the form beside its total; null where its rows stand on several sheets, or
 * its total on another.
 */
export function sheetOfSums({ parts: [, ...others], sheet, total }: ScoredForm): string | null {
  return others.length === 0 && (total === null || total.at.sheet === sheet) ? sheet : null;
}

/**
 * The summary page that repeats the figures of the one form there is; null where several forms leave open whose they
 * are. A figure that only the page states repeats none.
 */
export function printedSummaryOf({
  forms,
  summary,
}: Pick<Evaluation, "forms" | "summary">): PrintedSummary | null {
  const form = soleForm(forms);
  if (form === null) return null;
  return {
    ...summary,
    total: form.total === summary.total ? null : summary.total,
    rating: form.rating === summary.rating ? null : summary.rating,
  };
}

/** The forms that hold indicators. */
export function filledForms(forms: readonly ScoredForm[]): ScoredForm[] {
  return forms.filter(({ indicators }) => indicators.length > 0);
}

/** The only form with indicators; null where there is none or more than one. */
export function soleForm(forms: readonly ScoredForm[]): ScoredForm | null {
  const [form, another] = filledForms(forms);
  return form === undefined || another !== undefined ? null : form;
}

/** Tables that may be parts of one form. */
class Run {
  private readonly tables: IndicatorTable[] = [];
  /** Null where a weight cannot be read; summed when a second table may belong to the first. */
  private weight: number | null = null;

  constructor(private readonly framework: Framework) {}

  /** Takes a table that is a part and goes on with those before; says whether it did. */
  takes(table: IndicatorTable): boolean {
    if (table.indicators.length === 0 || table.headings[0].columns.weight === undefined) return false;
    const last = this.tables.at(-1);
    if (last !== undefined && !this.goesOn(last, table)) return false;
    this.tables.push(table);
    return true;
  }

  private goesOn(last: IndicatorTable, next: IndicatorTable): boolean {
    const { weightTotal: whole } = this.framework;
    const isBeside = last.sheet === next.sheet && next.headings[0].firstRow <= last.lastRow;
    // Most sheets that follow one another are copies of a form: no weight has to be summed to tell.
    if (isBeside || beginAlike(last, next)) return false;
    if (this.tables.length === 1) {
      this.weight = sumOfWeights(last.indicators);
      if (!isPart(this.weight, this.framework)) return false;
    }
    const own = sumOfWeights(next.indicators);
    if (!isPart(own, this.framework)) return false;
    const weight = this.weight === null || own === null ? null : this.weight + own;
    const isFitting = follows(last, next)
      ? weight === null || weight <= whole * MOST_WEIGHT
      : weight !== null && (weight <= whole || isNearlyWhole(weight, this.framework));
    if (isFitting) this.weight = weight;
    return isFitting;
  }

  forms(): ScoredForm[] {
    const [first, ...rest] = this.tables;
    if (first === undefined) return [];
    const parts: NonEmpty<IndicatorTable> = [first, ...rest];
    const isOne = rest.length > 0 && (this.makesWhole() || areInSequence(parts));
    return isOne ? [join(parts, this.framework)] : parts.map(formOf);
  }

  private makesWhole(): boolean {
    return (
      this.weight !== null && isNearlyWhole(this.weight, this.framework) && !repeatIndicators(this.tables)
    );
  }
}

function isPart(weight: number | null, framework: Framework): boolean {
  return weight === null || (weight < framework.weightTotal && !isNearlyWhole(weight, framework));
}

function beginAlike({ indicators: [one] }: IndicatorTable, { indicators: [other] }: IndicatorTable): boolean {
  return one !== undefined && other !== undefined && one.code === other.code && one.name === other.name;
}

/** Whether an indicator of one table stands in another of them, as in two copies of a form. */
function repeatIndicators(tables: readonly IndicatorTable[]): boolean {
  const known = new Set<string>();
  for (const { indicators } of tables) {
    const own = indicators.map(({ code, name }) => wordingKey(`${code ?? ""} ${name}`));
    if (own.some((key) => known.has(key))) return true;
    for (const key of own) known.add(key);
  }
  return false;
}

function areInSequence(parts: readonly IndicatorTable[]): boolean {
  return parts.every((part, i) => {
    const before = parts[i - 1];
    return before === undefined || follows(before, part);
  });
}

/** Whether the codes of a table, of its components or else of its indicators, begin after those of the one before. */
function follows(before: IndicatorTable, after: IndicatorTable): boolean {
  const isByComponent = before.components.length > 0 && after.components.length > 0;
  const [end, start] = isByComponent
    ? [before.components.at(-1)?.code, after.components[0]?.code]
    : [before.indicators.at(-1)?.code, after.indicators[0]?.code];
  return end != null && start != null && compareCodes(start, end) > 0;
}

function formOf(table: IndicatorTable): ScoredForm {
  return { ...table, parts: [table] };
}

function join(tables: NonEmpty<IndicatorTable>, framework: Framework): ScoredForm {
  const closing = closingPart(tables, framework);
  const parts = mapEach(tables, (table) => ({
    ...table,
    total: table === closing ? null : table.total,
    rating: null,
  }));
  const [{ sheet, headings, lastRow }, ...rest] = tables;
  return {
    sheet,
    headings: [...headings, ...rest.flatMap((table) => table.headings)],
    components: tables.flatMap(({ components }) => components),
    indicators: tables.flatMap(({ indicators }) => indicators),
    groups: tables.flatMap(({ groups }) => groups),
    parents: tables.flatMap(({ parents }) => parents),
    total: closing?.total ?? null,
    rating: closing?.rating ?? null,
    lastRow,
    parts,
  };
}
