import type { Framework } from "../framework/framework";
import { isSummarySheet } from "../summary/summary-sheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Evaluation, IndicatorTable } from "./evaluation";
import { findHeadingBlocks, indexHeadings } from "./headings";
import { readIdentity } from "./identity";
import { readIndicatorTables } from "./indicator-table";
import { NO_PARTS } from "./parts";
import { readPrintedSummary } from "./printed-summary";

/**
 * Reads what a workbook means. Never fails: what cannot be read is left out here and found by the rules.
 * The product's own summary sheet is its output and is not read back.
 */
export function readEvaluation(snapshot: WorkbookSnapshot, framework: Framework): Evaluation {
  const index = indexHeadings(framework);
  const sheets = snapshot.sheets.filter((sheet) => !isSummarySheet(sheet));
  const form = { ...snapshot, sheets };
  const tables: IndicatorTable[] = sheets.flatMap((sheet) =>
    readIndicatorTables(sheet, findHeadingBlocks(sheet.cells, index), framework),
  );
  return {
    framework,
    ...readIdentity(form, framework),
    tables,
    summary: readPrintedSummary(form, tables, framework),
    parts: NO_PARTS,
  };
}
