import { sampleOf, type ColumnSample, type DataSample } from "./data-sample";
import type { SignRole } from "./heading-meaning";
import {
  ORDERED_SHARE,
  scalesOf,
  contradictsLine,
  contradictsProduct,
  lineOf,
  monotoneShare,
  productOf,
} from "./relations";

/** Targets that rise or fall on at most so many of the rows are none in this order; on one row nothing is told. */
const UNORDERED_SHARE = 1 / 3;
const FEWEST_ROWS = 2;
/** So many cells must speak against a role before they count. */
const FEWEST_CELLS = 2;
/** So large a share of a column's cells speaks against its role. */
const AGAINST = 0.9;
/** Shorter texts are units, marks or entries in place of a figure. */
const NAME_LETTERS = 8;

/** What the columns were taken for: those of the targets from the lowest tier on. */
export interface TakenColumns {
  readonly roles: ReadonlyMap<SignRole, number>;
  readonly targets: readonly number[];
}

/**
 * Columns whose figures would fit better with two of them exchanged: their headings may have been. Where nothing
 * fits better, a figure that is wrong is a matter for the rules.
 */
export function exchangedColumns(taken: TakenColumns, sample: DataSample): ReadonlySet<number> {
  const found = new Set<number>();
  const own = fit(taken, sample);
  if (own.isWhole) return found;
  const figures = figureColumns(taken);
  for (const [i, a] of figures.entries()) {
    for (const b of figures.slice(i + 1)) {
      if (fit(exchange(taken, a, b), sample).worth <= own.worth) continue;
      found.add(a);
      found.add(b);
    }
  }
  return found;
}

function figureColumns({ roles, targets }: TakenColumns): number[] {
  const others = (["weight", "result", "score", "weighted"] as const).flatMap(
    (role) => roles.get(role) ?? [],
  );
  return [...targets, ...others];
}

function exchange({ roles, targets }: TakenColumns, a: number, b: number): TakenColumns {
  const other = (column: number) => (column === a ? b : column === b ? a : column);
  return {
    roles: new Map([...roles].map(([role, column]) => [role, other(column)])),
    targets: targets.map(other),
  };
}

/** How many of the relations hold, less those that the figures contradict. */
function fit({ roles, targets }: TakenColumns, sample: DataSample): { worth: number; isWhole: boolean } {
  const at = (role: SignRole) => sampleOf(sample, roles.get(role));
  const [weight, score, weighted, result] = [at("weight"), at("score"), at("weighted"), at("result")];
  const goals = targets.flatMap((column) => sampleOf(sample, column) ?? []);
  const judged: number[] = [];
  const judge = (holds: boolean, isAgainst: () => boolean) => {
    if (holds) judged.push(1);
    else if (isAgainst()) judged.push(-1);
  };
  if (weight && score && weighted)
    judge(productOf(weight, score, weighted) !== null, () => contradictsProduct(weight, score, weighted));
  const isOrdered = goals.length < 3 ? null : orderOf(goals);
  if (isOrdered !== null) judged.push(isOrdered ? 1 : -1);
  if (result && score && goals.length >= 3) {
    judge(
      scalesOf(goals.length).some((points) => lineOf(goals, result, score, points)),
      () => contradictsLine(goals, result, score),
    );
  }
  return { worth: judged.reduce((sum, each) => sum + each, 0), isWhole: judged.every((each) => each === 1) };
}

/** Null where too few rows hold figures in all of them, or the rows differ. */
function orderOf(goals: readonly ColumnSample[]): boolean | null {
  const [first] = goals;
  const rows = first?.figures.filter((_, i) => goals.every(({ figures }) => figures[i] != null)).length ?? 0;
  if (rows < FEWEST_ROWS) return null;
  const share = monotoneShare(goals);
  if (share >= ORDERED_SHARE) return true;
  return share <= UNORDERED_SHARE ? false : null;
}

/** Columns that cannot hold what they were taken for: names in a column of figures, figures in that of the names. */
export function impossibleColumns({ roles }: TakenColumns, sample: DataSample): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [role, column] of roles) {
    const own = sampleOf(sample, column);
    if (own && isImpossible(role, own)) found.add(column);
  }
  return found;
}

function isImpossible(role: SignRole, { figures, texts }: ColumnSample): boolean {
  let [numbers, names, filled] = [0, 0, 0];
  for (const [i, text] of texts.entries()) {
    const isFigure = figures[i] != null;
    if (isFigure || text !== null) filled += 1;
    if (isFigure) numbers += 1;
    else if (text !== null && text.length >= NAME_LETTERS) names += 1;
  }
  if (filled < FEWEST_CELLS) return false;
  if (role === "indicator") return numbers >= filled * AGAINST;
  return (role === "weight" || role === "score" || role === "weighted") && names >= filled * AGAINST;
}
