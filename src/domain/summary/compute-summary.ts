import type { Framework } from "../framework/framework";
import { valueOf } from "../form/field";
import { type Evaluation, type Indicator, type ScoredForm } from "../form/evaluation";
import { itaBand, ratingBand } from "../framework/rating-bands";
import { tableTotal, weightedRow } from "../closing/table-total";
import { subtotal } from "../scoring/totals";
import type { ComponentSummary, Summary } from "./summary";

/** The figures of one form's summary, from weights and stated scores. */
export function computeSummary(evaluation: Evaluation, form: ScoredForm): Summary {
  const { framework } = evaluation;
  const total = tableTotal(form, framework);
  const ita = valueOf(evaluation.summary.ita);
  const isDecided = evaluation.frameworkReason.kind !== "undecided";
  return {
    form: { agency: valueOf(evaluation.agency), fiscalYear: valueOf(evaluation.fiscalYear) },
    components: componentGroups(form).map((group) => summariseComponent(group, framework)),
    total,
    rating: total === null || !isDecided ? null : ratingBand(total, framework).name,
    ita: ita === null ? null : { score: ita, rating: itaBand(ita, framework)?.name.th ?? "" },
    unscored: form.indicators.filter(isUnscored).map((indicator) => indicator.code ?? indicator.name),
  };
}

export interface ComponentGroup {
  readonly code: string;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** The components that hold indicators; a form without component headings is one group. */
export function componentGroups(form: ScoredForm): ComponentGroup[] {
  const groups: ComponentGroup[] = form.components.filter((component) => component.indicators.length > 0);
  const loose = form.indicators.filter((indicator) => indicator.component === null);
  return loose.length === 0 ? groups : [{ code: "", name: "ไม่ระบุองค์ประกอบ", indicators: loose }, ...groups];
}

function summariseComponent(
  { code, name, indicators }: ComponentGroup,
  { weightTotal }: Framework,
): ComponentSummary {
  const rows = indicators.flatMap((indicator) => weightedRow(indicator) ?? []);
  return { code, name, ...subtotal(rows, weightTotal) };
}

function isUnscored(indicator: Indicator): boolean {
  return weightedRow(indicator)?.score === "not-reported";
}
