import { valueOf } from "./field";
import { headingBlocks, indexHeadings } from "./headings";
import { readIdentity } from "./identity";
import type { Steps } from "../steps";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { targetRole, type Framework } from "../framework/framework";

/**
 * The framework whose tiers all have a column in some table of indicators; of several the one in force in the
 * workbook's fiscal year, else the first. Null where no table has the columns of any.
 */
export function* recogniseFramework(
  snapshot: WorkbookSnapshot,
  frameworks: readonly Framework[],
): Steps<Framework | null> {
  const fitting: Framework[] = [];
  for (const framework of frameworks) {
    if (yield* hasAllTiers(snapshot, framework)) fitting.push(framework);
  }
  const [first, ...others] = fitting;
  if (first === undefined || others.length === 0) return first ?? null;
  const year = valueOf((yield* readIdentity(snapshot, first)).fiscalYear);
  return fitting.find((framework) => year !== null && isInForce(framework, year)) ?? first;
}

function* hasAllTiers({ sheets }: WorkbookSnapshot, framework: Framework): Steps<boolean> {
  const index = indexHeadings(framework);
  const roles = framework.tiers.map(({ id }) => targetRole(id));
  for (const sheet of sheets) {
    for (const block of headingBlocks(sheet.cells, index)) {
      if (block && roles.every((role) => block.columns[role] !== undefined)) return true;
      yield null;
    }
  }
  return false;
}

function isInForce({ fiscalYears: { first, last } }: Framework, year: number): boolean {
  return year >= first && (last === null || year <= last);
}
