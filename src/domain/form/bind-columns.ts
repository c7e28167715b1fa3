import { targetRole, type ColumnRole, type Framework, type Tier } from "../framework/framework";
import { countingAssessment } from "../recognition/assessment-groups";
import type { RecognisedColumn, RecognisedTable } from "../recognition/recognised";
import type { HeadingBlock, HeadingColumns } from "./evaluation";

/**
 * The recognised columns as the framework calls them, those of the assessment that counts. Null where no column
 * names the indicators.
 */
export function bindTable(
  table: RecognisedTable,
  framework: Pick<Framework, "tiers">,
  formYear: number | null,
): HeadingBlock | null {
  const counting = countingAssessment(table, formYear);
  const own = table.columns.filter(({ assessment }) => assessment === null || assessment === counting?.key);
  const found: Partial<Record<ColumnRole, number>> = {};
  for (const { role, column } of byCertainty(own)) {
    if (role !== null && role !== "target" && role !== "other" && role !== "rating") found[role] ??= column;
  }
  for (const [tier, { column }] of bindTargets(own, framework.tiers)) found[targetRole(tier.id)] = column;
  addAssessors(found, table);
  if (found.indicator === undefined) return null;
  const columns: HeadingColumns = { ...found, indicator: found.indicator };
  return { firstRow: table.firstRow, lastRow: table.lastRow, columns, recognised: table, counting };
}

/** A column of the assessment itself goes before one that all share; then the sure, then the further left. */
function byCertainty(columns: readonly RecognisedColumn[]): RecognisedColumn[] {
  const rank = ({ assessment, certainty }: RecognisedColumn) =>
    (assessment === null ? 1 : 0) + (certainty === "sure" ? 0 : 2);
  return [...columns].sort((a, b) => rank(a) - rank(b) || a.column - b.column);
}

/** The column of each tier: by its name, then by the point that its heading prints, then by the order of what is left. */
export function bindTargets(
  columns: readonly RecognisedColumn[],
  tiers: readonly Tier[],
): ReadonlyMap<Tier, RecognisedColumn> {
  const targets = columns.filter(({ role }) => role === "target");
  const bound = new Map<Tier, RecognisedColumn>();
  const taken = new Set<RecognisedColumn>();
  const bind = (tier: Tier, column: RecognisedColumn) => {
    bound.set(tier, column);
    taken.add(column);
  };
  const take = (fits: (tier: Tier, column: RecognisedColumn) => boolean) => {
    for (const tier of tiers) {
      if (bound.has(tier)) continue;
      const column = targets.find((each) => !taken.has(each) && fits(tier, each));
      if (column) bind(tier, column);
    }
  };
  take((tier, { step }) => step?.name === tier.id);
  take((tier, { step }) => step !== null && step.name === null && step.number === tier.point);
  take((tier, { step }) => step?.number === tier.point);
  const openTiers = tiers.filter((tier) => !bound.has(tier));
  const openColumns = inOrder(targets.filter((column) => !taken.has(column)));
  if (openTiers.length === openColumns.length) {
    for (const [i, tier] of openTiers.entries()) {
      const column = openColumns[i];
      if (column) bind(tier, column);
    }
  }
  return bound;
}

/** By the numbers that their headings print, where each has one of its own; else from left to right. */
function inOrder(columns: readonly RecognisedColumn[]): RecognisedColumn[] {
  const numbers = new Set(columns.map(({ step }) => step?.number ?? null));
  if (numbers.size !== columns.length || numbers.has(null)) return [...columns];
  return [...columns].sort((a, b) => (a.step?.number ?? 0) - (b.step?.number ?? 0));
}

/** Of assessments by different people, rules compare what each of them gave. */
function addAssessors(
  found: Partial<Record<ColumnRole, number>>,
  { columns, assessments }: RecognisedTable,
): void {
  const scoreOf = (assessor: "self" | "committee") => {
    const key = assessments.find((each) => each.assessor === assessor)?.key;
    return columns.find(
      ({ role, assessment }) => role === "score" && assessment === key && key !== undefined,
    );
  };
  const [self, committee] = [scoreOf("self"), scoreOf("committee")];
  if (!self || !committee) return;
  found.selfScore ??= self.column;
  found.committeeScore ??= committee.column;
}
