import type { Framework } from "../framework/framework";
import { finish, type Steps } from "../steps";
import { isTemplateSheet } from "./own-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Evaluation, IndicatorTable } from "./evaluation";
import { findHeadingBlocks, indexHeadings } from "./headings";
import { readIdentity } from "./identity";
import { readIndicatorTables } from "./indicator-table";
import type { FormParts } from "./parts";
import { scanParts } from "./part-blocks";
import { PartWords } from "./part-words";
import { readPrintedSummary } from "./printed-summary";
import { isOutputSheet } from "./own-sheets";
import { joinParts, partStarts, readSheetParts } from "./read-parts";

/** Every used row is looked at four times: for headings, for other parts, as a row of a table, for the summary. */
export const EVALUATION_STEPS_PER_ROW = 4;

/**
 * Reads what a workbook means. Never fails: what cannot be read is left out here and found by the rules.
 * The sheets that the product itself writes are its output and are not read back; a sheet that a template is written on is no form.
 */
export function readEvaluation(snapshot: WorkbookSnapshot, framework: Framework): Evaluation {
  return finish(readEvaluationSteps(snapshot, framework));
}

/** The same in steps of about one row; {@link EVALUATION_STEPS_PER_ROW} tells how many to expect. */
export function* readEvaluationSteps(snapshot: WorkbookSnapshot, framework: Framework): Steps<Evaluation> {
  const index = indexHeadings(framework);
  const sheets: SheetSnapshot[] = [];
  for (const sheet of snapshot.sheets) {
    yield null;
    if (isOutputSheet(sheet) || isTemplateSheet(sheet)) continue;
    sheets.push(sheet);
  }
  const form = { ...snapshot, sheets };
  const words = new PartWords(framework);
  const tables: IndicatorTable[] = [];
  const parts: FormParts[] = [];
  for (const sheet of sheets) {
    const headings = yield* findHeadingBlocks(sheet.cells, index);
    const scan = yield* scanParts(sheet.cells, words, headings);
    const found = yield* readIndicatorTables(sheet, headings, framework, partStarts(scan));
    tables.push(...found);
    parts.push(readSheetParts({ sheet, scan, words, framework, headings }, found));
  }
  return {
    framework,
    ...(yield* readIdentity(form, framework)),
    tables,
    summary: yield* readPrintedSummary(form, tables, framework),
    parts: joinParts(parts),
  };
}
