import type { Framework } from "../framework/framework";
import { finish, type Steps } from "../steps";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { bindTable } from "./bind-columns";
import { scaleEvidence } from "./choose-framework";
import type { Evaluation, HeadingBlock, IndicatorTable } from "./evaluation";
import { valueOf } from "./field";
import { decimalsOf, weightTotalOf } from "./follow-form";
import type { FrameworkReason } from "./framework-reason";
import { readIdentity } from "./identity";
import { readIndicatorTables } from "./indicator-table";
import { nearestMiss } from "./not-understood";
import { NO_PARTS, type FormParts } from "./parts";
import { scanParts } from "./part-blocks";
import { PartWords } from "./part-words";
import { joinPrinted, readPrintedSummaries } from "./printed-summary";
import { joinParts, partStarts, readSheetParts } from "./read-parts";
import { scoredForms, withPrintedFigures } from "./scored-forms";
import { recogniseForm, type RecognisedForm, type RecognisedSheet } from "./recognise-form";

/** Every used row is looked at four times: for headings, for other parts, as a row of a table, for the summary. */
export const EVALUATION_STEPS_PER_ROW = 4;

/**
 * Reads what a workbook means under a framework. Never fails: what cannot be read is left out here and found by the
 * rules. The sheets that the product itself writes are its output and are not read back; a sheet that a template is
 * written on is no form.
 */
export function readEvaluation(snapshot: WorkbookSnapshot, framework: Framework): Evaluation {
  return finish(readEvaluationSteps(snapshot, framework));
}

/** The same in steps of about one row; {@link EVALUATION_STEPS_PER_ROW} tells how many to expect. */
export function* readEvaluationSteps(snapshot: WorkbookSnapshot, framework: Framework): Steps<Evaluation> {
  const form = yield* recogniseForm(snapshot, [framework]);
  return yield* evaluateForm(snapshot, form, framework, { kind: "given", scale: scaleEvidence(form) });
}

/**
 * What a form that was recognised already means under the framework that was chosen for it. Decimals and what the
 * weights sum to follow the form where it differs from its framework.
 */
export function* evaluateForm(
  snapshot: WorkbookSnapshot,
  form: RecognisedForm,
  framework: Framework,
  frameworkReason: FrameworkReason,
): Steps<Evaluation> {
  const read = { ...snapshot, sheets: form.sheets.map(({ sheet }) => sheet) };
  const { ofSheets, ...identity } = yield* readIdentity(read, framework);
  const year = valueOf(identity.fiscalYear);
  let own = framework;
  let found = yield* readTables(form, own, year);
  const weightTotal = weightTotalOf(found.tables, framework);
  if (weightTotal !== framework.weightTotal) {
    own = { ...framework, weightTotal };
    found = yield* readTables(form, own, year);
  }
  const decimals = yield* decimalsOf(found.tables, own);
  const printed = yield* readPrintedSummaries(read, found.tables, own);
  const summary = joinPrinted(printed);
  const isSame = JSON.stringify(decimals) === JSON.stringify(own.decimals);
  return {
    framework: isSame ? own : { ...own, decimals },
    frameworkReason,
    layout: form.layout,
    ...identity,
    tables: found.tables,
    forms: withPrintedFigures(scoredForms(found.tables, own), summary),
    nearest: found.tables.length > 0 ? null : nearestMiss(form),
    summary,
    parts: joinParts(found.parts),
    ofSheets: read.sheets.map(({ name }, i) => ({
      sheet: name,
      ...(ofSheets.get(name) ?? { agency: null, fiscalYear: null }),
      parts: found.parts[i] ?? NO_PARTS,
      ita: printed[i]?.ita ?? null,
    })),
  };
}

interface FoundTables {
  readonly tables: readonly IndicatorTable[];
  readonly parts: readonly FormParts[];
}

function* readTables(
  form: RecognisedForm,
  framework: Framework,
  formYear: number | null,
): Steps<FoundTables> {
  const words = new PartWords(framework);
  const tables: IndicatorTable[] = [];
  const parts: FormParts[] = [];
  for (const recognised of form.sheets) {
    const { sheet } = recognised;
    const headings = headingsOf(recognised, framework, formYear);
    const scan = yield* scanParts(sheet.cells, words, headings);
    const found = yield* readIndicatorTables(sheet, headings, framework, partStarts(scan));
    tables.push(...found);
    parts.push(readSheetParts({ sheet, scan, words, framework, headings }, found));
  }
  return { tables, parts };
}

function headingsOf(
  { tables }: RecognisedSheet,
  framework: Framework,
  formYear: number | null,
): HeadingBlock[] {
  return tables.flatMap((table) =>
    table.kind === "form" ? (bindTable(table, framework, formYear) ?? []) : [],
  );
}
