import type { FormContext } from "../form/form-context";
import type { Steps } from "../steps";
import type { Contradiction } from "./fact";
import { agency } from "./facts/agency";
import { fiscalYear } from "./facts/fiscal-year";
import { income } from "./facts/income";
import { itaLevel } from "./facts/ita-level";
import { itaScore } from "./facts/ita-score";
import { monitoringName } from "./facts/monitoring-name";
import { monitoringResult } from "./facts/monitoring-result";
import { monitoringTarget } from "./facts/monitoring-target";
import { personnelRatio } from "./facts/personnel-ratio";
import { rating } from "./facts/rating";
import { revenueTotal } from "./facts/revenue-total";
import { total } from "./facts/total";
import { valueForMoney } from "./facts/value-for-money";

/** Every fact that a form states in more than one place. */
const FACTS = {
  agency,
  fiscalYear,
  income,
  itaLevel,
  itaScore,
  monitoringName,
  monitoringResult,
  monitoringTarget,
  personnelRatio,
  rating,
  revenueTotal,
  total,
  valueForMoney,
};

export type FactId = keyof typeof FACTS;

/** In which ways its statements can contradict the one that counts. */
export type WayOf<Id extends FactId> = (typeof FACTS)[Id] extends (
  workbook: FormContext,
) => Steps<Contradiction<infer Way extends string>[]>
  ? Way
  : never;

/** The statements of each fact that do. */
export type Contradictions = { readonly [Id in FactId]: readonly Contradiction<WayOf<Id>>[] };

export const FACT_IDS = Object.keys(FACTS) as FactId[];

/** Collects every fact and holds its statements against each other, in steps of about one row. */
export function* compareStatements(workbook: FormContext): Steps<Contradictions> {
  const found: Partial<Record<FactId, readonly Contradiction[]>> = {};
  for (const id of FACT_IDS) found[id] = yield* FACTS[id](workbook);
  return found as Contradictions;
}
