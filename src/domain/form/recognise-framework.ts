import { valueOf } from "./field";
import { headingBlocks, headingRows, indexHeadings } from "./headings";
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
  const fitting = yield* fittingFrameworks(snapshot, frameworks);
  const [first, ...others] = fitting;
  if (first === undefined || others.length === 0) return first ?? null;
  const year = valueOf((yield* readIdentity(snapshot, first)).fiscalYear);
  return fitting.find((framework) => year !== null && isInForce(framework, year)) ?? first;
}

/** The frameworks whose tiers all have a column in some table, in their order; each row is looked at once for all. */
function* fittingFrameworks(
  { sheets }: WorkbookSnapshot,
  frameworks: readonly Framework[],
): Steps<Framework[]> {
  const candidates = frameworks.map((framework) => ({
    framework,
    index: indexHeadings(framework),
    roles: framework.tiers.map(({ id }) => targetRole(id)),
    isFitting: false,
  }));
  for (const { cells } of sheets) {
    const open = candidates.filter(({ isFitting }) => !isFitting);
    if (open.length === 0) break;
    const rows = yield* headingRows(
      cells,
      open.map(({ index }) => index),
    );
    for (const candidate of open) {
      for (const block of headingBlocks(cells, candidate.index, rows)) {
        yield null;
        candidate.isFitting ||= candidate.roles.every((role) => block?.columns[role] !== undefined);
      }
    }
  }
  return candidates.filter(({ isFitting }) => isFitting).map(({ framework }) => framework);
}

function isInForce({ fiscalYears: { first, last } }: Framework, year: number): boolean {
  return year >= first && (last === null || year <= last);
}
