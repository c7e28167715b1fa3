import type { Framework } from "../framework/framework";
import { isSummarySheet } from "../summary/summary-sheet";
import { isTemplateSheet } from "../template/template-title";
import { isFindingsSheet } from "../workbook/output-sheets";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Evaluation, IndicatorTable } from "./evaluation";
import { findHeadingBlocks, indexHeadings } from "./headings";
import { readIdentity } from "./identity";
import { readIndicatorTables } from "./indicator-table";
import { scanParts } from "./part-blocks";
import { PartWords } from "./part-words";
import { readPrintedSummary } from "./printed-summary";
import { joinParts, partStarts, readSheetParts } from "./read-parts";

/**
 * Reads what a workbook means. Never fails: what cannot be read is left out here and found by the rules.
 * The sheets that the product itself writes are its output and are not read back. a sheet that a template is written on is no form.
 */
export function readEvaluation(snapshot: WorkbookSnapshot, framework: Framework): Evaluation {
  const index = indexHeadings(framework);
  const sheets = snapshot.sheets.filter(
    (sheet) => !isSummarySheet(sheet) && !isFindingsSheet(sheet) && !isTemplateSheet(sheet),
  );
  const form = { ...snapshot, sheets };
  const words = new PartWords(framework);
  const read = sheets.map((sheet) => {
    const headings = findHeadingBlocks(sheet.cells, index);
    const scan = scanParts(sheet.cells, words, headings);
    const tables = readIndicatorTables(sheet, headings, framework, partStarts(scan));
    return { tables, parts: readSheetParts({ sheet, scan, words, framework, headings }, tables) };
  });
  const tables: IndicatorTable[] = read.flatMap((sheet) => sheet.tables);
  return {
    framework,
    ...readIdentity(form, framework),
    tables,
    summary: readPrintedSummary(form, tables, framework),
    parts: joinParts(read.map((sheet) => sheet.parts)),
  };
}
