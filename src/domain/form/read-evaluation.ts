import type { Framework } from "../framework/framework";
import { finish, type Steps } from "../steps";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { bindTable } from "./bind-columns";
import { scaleEvidence } from "./choose-framework";
import type { Evaluation, HeadingBlock, IndicatorTable } from "./evaluation";
import { valueOf } from "./field";
import type { FrameworkReason } from "./framework-reason";
import { readIdentity } from "./identity";
import { readIndicatorTables } from "./indicator-table";
import type { FormParts } from "./parts";
import { scanParts } from "./part-blocks";
import { PartWords } from "./part-words";
import { readPrintedSummary } from "./printed-summary";
import { joinParts, partStarts, readSheetParts } from "./read-parts";
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

/** What a form that was recognised already means under the framework that was chosen for it. */
export function* evaluateForm(
  snapshot: WorkbookSnapshot,
  form: RecognisedForm,
  framework: Framework,
  frameworkReason: FrameworkReason,
): Steps<Evaluation> {
  const read = { ...snapshot, sheets: form.sheets.map(({ sheet }) => sheet) };
  const words = new PartWords(framework);
  const identity = yield* readIdentity(read, framework);
  const tables: IndicatorTable[] = [];
  const parts: FormParts[] = [];
  for (const recognised of form.sheets) {
    const { sheet } = recognised;
    const headings = headingsOf(recognised, framework, valueOf(identity.fiscalYear));
    const scan = yield* scanParts(sheet.cells, words, headings);
    const found = yield* readIndicatorTables(sheet, headings, framework, partStarts(scan));
    tables.push(...found);
    parts.push(readSheetParts({ sheet, scan, words, framework, headings }, found));
  }
  return {
    framework,
    frameworkReason,
    layout: form.layout,
    ...identity,
    tables,
    summary: yield* readPrintedSummary(read, tables, framework),
    parts: joinParts(parts),
  };
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
