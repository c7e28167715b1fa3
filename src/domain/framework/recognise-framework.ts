import { valueOf } from "../evaluation/evaluation";
import { findHeadingBlocks, indexHeadings } from "../evaluation/headings";
import { readIdentity } from "../evaluation/identity";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { targetRole, type Framework } from "./framework";

/**
 * The framework whose tiers all have a column in some table of indicators; of several the one in force in the
 * workbook's fiscal year, else the first. Null where no table has the columns of any.
 */
export function recogniseFramework(
  snapshot: WorkbookSnapshot,
  frameworks: readonly Framework[],
): Framework | null {
  const fitting = frameworks.filter((framework) => hasAllTiers(snapshot, framework));
  const [first = null] = fitting;
  if (fitting.length < 2) return first;
  const year = valueOf(readIdentity(snapshot, first!).fiscalYear);
  return fitting.find((framework) => year !== null && isInForce(framework, year)) ?? first;
}

function hasAllTiers({ sheets }: WorkbookSnapshot, framework: Framework): boolean {
  const index = indexHeadings(framework);
  const roles = framework.tiers.map(({ id }) => targetRole(id));
  return sheets.some((sheet) =>
    findHeadingBlocks(sheet.cells, index).some(({ columns }) =>
      roles.every((role) => columns[role] !== undefined),
    ),
  );
}

function isInForce({ fiscalYears: { first, last } }: Framework, year: number): boolean {
  return year >= first && (last === null || year <= last);
}
