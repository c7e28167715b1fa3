import { agrees } from "../scoring/agreement";
import { valueOf, type Field } from "../form/field";
import { type Indicator, type IndicatorTable } from "../form/evaluation";
import { ratingBand } from "../framework/rating-bands";
import { scoreIndicator } from "../form/score-indicator";
import { isRated } from "../closing/closing-cells";
import { tableFacts, type TableFacts } from "../closing/table-facts";
import type { ColumnRole, Framework } from "../framework/framework";
import { SCORING_PROBLEMS } from "../scoring/scoring-scale";
import { weightedScore } from "../scoring/totals";
import type { LocalisedText } from "../text/localised";
import { indicatorName } from "../form/quoting";
import type { CellAddress } from "../workbook/address";
import { CELL_OBSTACLES, cellObstacle } from "../workbook/cell-obstacle";
import type { ChangeSet, SetCell } from "../workbook/change-set";
import type { Cell, SheetSnapshot } from "../workbook/snapshot";
import {
  isScoreReadAlike,
  ratingFormula,
  scoreFormula,
  totalFormula,
  totalScales,
  weightedFormula,
} from "../formulas/writing/form-formulas";
import { isSameFormula } from "../formulas/writing/formula-text";
import { SKIP_REASONS, type SkipReason } from "./skip-reasons";

/** What a cell of the form is for. */
export type ScoredRole = Extract<ColumnRole, "score" | "weighted"> | "total" | "rating";

/** One formula that would be written. */
export interface PlannedFormula {
  readonly change: SetCell;
  readonly role: ScoredRole;
  /** Code or name of the indicator; null for total and rating. */
  readonly indicator: string | null;
  /** Whether something stands there that a person put there. */
  readonly isOverwrite: boolean;
  /** The figure that the formula will show, unrounded, where it is known beforehand. */
  readonly gives: number | null;
}

/** One cell that gets no formula. */
export interface SkippedCell {
  readonly at: CellAddress;
  readonly role: ScoredRole;
  readonly indicator: string | null;
  readonly reason: LocalisedText;
  /** Whether it is left alone for its sheet's protection only. */
  readonly isLocked: boolean;
}

/** What *Score this whole sheet* would write. */
export interface ScoreSheetPlan {
  readonly sheet: string;
  /** All of the formulas. */
  readonly changeSet: ChangeSet;
  readonly formulas: readonly PlannedFormula[];
  readonly skipped: readonly SkippedCell[];
  /** Cells that hold the formula already, or another one that gives the right figure. */
  readonly unchanged: number;
}

/** Plans the guarded formulas of one sheet's indicator tables. */
export function planScoreSheet(
  sheet: SheetSnapshot,
  tables: readonly IndicatorTable[],
  framework: Framework,
): ScoreSheetPlan {
  const plan = new OpenPlan(sheet);
  for (const table of tables) {
    let isReadable = true;
    for (const indicator of table.indicators) {
      const score = planScore(indicator, framework, plan);
      planWeighted(indicator, score, framework, plan);
      isReadable &&= score !== "unreadable";
    }
    const facts = tableFacts(table, framework, sheet);
    planTotal(facts, sheet, isReadable, plan);
    planRating(facts, plan);
  }
  const { formulas, skipped, unchanged } = plan;
  const changeSet = { changes: formulas.map(({ change }) => change) };
  return { sheet: sheet.name, changeSet, formulas, skipped, unchanged };
}

interface Wanted {
  readonly field: Field<unknown>;
  readonly role: ScoredRole;
  readonly indicator: Indicator | null;
}

class OpenPlan {
  readonly formulas: PlannedFormula[] = [];
  readonly skipped: SkippedCell[] = [];
  unchanged = 0;

  constructor(private readonly sheet: SheetSnapshot) {}

  /** Leaves alone what holds the formula already, and any formula of which it is known that it is right. */
  write(wanted: Wanted, formula: string, gives: number | null, isRight: boolean): void {
    const { role, indicator, field } = wanted;
    const { at, cell } = field;
    if (cell?.formula != null && (isRight || isSameFormula(cell.formula, formula))) {
      this.unchanged += 1;
      return;
    }
    const obstacle = cellObstacle(this.sheet, at);
    if (obstacle !== null) {
      this.skip(wanted, CELL_OBSTACLES[obstacle], obstacle === "locked");
      return;
    }
    this.formulas.push({
      change: { kind: "set-cell", ...at, before: cell, after: { formula } },
      role,
      indicator: indicator && indicatorName(indicator),
      isOverwrite: isFilled(cell),
      gives,
    });
  }

  skip({ field, role, indicator }: Wanted, reason: SkipReason | LocalisedText, isLocked = false): void {
    this.skipped.push({
      at: field.at,
      role,
      indicator: indicator && indicatorName(indicator),
      reason: typeof reason === "string" ? SKIP_REASONS[reason] : reason,
      isLocked,
    });
  }
}

function isFilled(cell: Cell | null): boolean {
  return cell !== null && (cell.value !== null || cell.formula !== null);
}

/** The score that will stand in the indicator's row, or why it is not known. */
type ComingScore = number | "blank" | "unreadable";

function planScore(indicator: Indicator, framework: Framework, plan: OpenPlan): ComingScore {
  const { score: field } = indicator;
  if (!field) return "unreadable";
  const wanted: Wanted = { field, role: "score", indicator };
  const formula = scoreFormula(indicator, framework);
  const noFormula = isScoreReadAlike(indicator, framework) ? "no-column" : "per-cent-mixed";
  const reason = formula === null ? noFormula : reasonNotToScore(indicator, framework);
  if (formula === null || reason !== null) {
    plan.skip(wanted, reason ?? noFormula);
    return statedScore(field);
  }
  const scoring = scoreIndicator(indicator, framework);
  const score = scoring.kind === "scored" ? scoring.score : null;
  const stated = valueOf(field);
  // Without a result nothing tells whether another formula is right: it stays.
  const isRight = score === null || (stated !== null && agrees(stated, score, framework.decimals.score));
  plan.write(wanted, formula, score, isRight);
  return score ?? "blank";
}

function statedScore({ reading }: Field<number>): ComingScore {
  if (reading.kind === "value") return reading.value;
  return reading.kind === "text" || reading.kind === "error" ? "unreadable" : "blank";
}

function reasonNotToScore(indicator: Indicator, framework: Framework): SkipReason | LocalisedText | null {
  const scoring = scoreIndicator(indicator, framework);
  if (scoring.kind === "faulty-targets") return SCORING_PROBLEMS[scoring.code];
  const { targets } = indicator;
  const kinds = framework.tiers.map((tier) => targets[tier.id]?.reading.kind);
  const result = indicator.result?.reading;
  if (!result || kinds.includes(undefined)) return "no-column";
  if (kinds.includes("error") || result.kind === "error") return "cell-error";
  if (kinds.includes("not-applicable") || result.kind === "not-applicable") return "not-applicable";
  if (kinds.includes("text")) return "wording";
  if (kinds.includes("blank")) return "target-blank";
  if (scoring.kind === "no-result") return valueOf(indicator.score) === null ? null : scoreStays(indicator);
  if (scoring.kind === "scored") return null;
  if (result.kind === "text") return "result-wording";
  return result.kind === "value" && result.value.comparator !== null ? "result-indefinite" : "not-comparable";
}

/** A typed score must not vanish behind a formula that waits for a result. */
function scoreStays({ score }: Indicator): SkipReason | null {
  return score?.cell?.formula == null ? "score-without-result" : null;
}

function planWeighted(indicator: Indicator, score: ComingScore, framework: Framework, plan: OpenPlan): void {
  const { weighted: field } = indicator;
  if (!field) return;
  const wanted: Wanted = { field, role: "weighted", indicator };
  const formula = weightedFormula(indicator, framework);
  const weight = valueOf(indicator.weight);
  if (formula === null) plan.skip(wanted, "no-column");
  else if (weight === null || weight < 0) plan.skip(wanted, "weight-missing");
  else if (score === "unreadable") plan.skip(wanted, "score-wording");
  else {
    const gives = score === "blank" ? null : weightedScore(weight, score, framework.weightTotal);
    const stated = valueOf(field);
    const isRight = gives === null || (stated !== null && agrees(stated, gives, framework.decimals.weighted));
    plan.write(wanted, formula, gives, isRight);
  }
}

/** A score that stays a text would make the total fail. */
function planTotal(facts: TableFacts, sheet: SheetSnapshot, isReadable: boolean, plan: OpenPlan): void {
  const { table, framework } = facts;
  if (!table.total) return;
  const wanted: Wanted = { field: table.total, role: "total", indicator: null };
  const formula = totalFormula(table, sheet, framework);
  const stated = valueOf(table.total);
  const { decimals } = framework;
  // A total that adds up the weighted scores as they stand will do so with the new ones too.
  const sumsUp = stated !== null && agrees(stated, facts.sums.weightedSum, decimals.total);
  const isRight = facts.total === null || facts.isTotalRight() || sumsUp;
  if (formula === null) plan.skip(wanted, totalScales(table) ? "column-mixed" : "per-cent-mixed");
  else if (!isReadable) plan.skip(wanted, "score-wording");
  else plan.write(wanted, formula, null, isRight);
}

function planRating({ table, framework, total }: TableFacts, plan: OpenPlan): void {
  if (!table.rating) return;
  const wanted: Wanted = { field: table.rating, role: "rating", indicator: null };
  const formula = ratingFormula(table, framework);
  const isRight = total === null || isRated(table.rating, ratingBand(total, framework), framework);
  if (formula === null) plan.skip(wanted, "total-missing");
  else plan.write(wanted, formula, null, isRight);
}
