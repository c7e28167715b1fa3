import { tableTotal, weightedRow } from "../closing/table-total";
import { agencyKey } from "../form/agency-key";
import type { Evaluation, Indicator, ScoredForm } from "../form/evaluation";
import { hasValue, valueOf } from "../form/field";
import { readIndicator } from "../form/indicator-row";
import { quoteCell } from "../form/quoting";
import { comparableTargets, tierLine, type ComparableTargets } from "../form/score-indicator";
import type { Framework } from "../framework/framework";
import { ratingBand } from "../framework/rating-bands";
import { measureResult } from "../scoring/measured-result";
import { agrees } from "../scoring/agreement";
import { FIGURE_NOISE } from "../scoring/noise";
import { weightedScore, type IndicatorScore } from "../scoring/totals";
import type { LocalisedText } from "../text/localised";
import { convertQuantity } from "../thai/quantity";
import { wordingKey } from "../thai/wordings";
import type { CellAddress } from "../workbook/address";
import { matchIndicators, nameKey } from "./match-indicators";

/** A form with the evaluation that it is part of. */
export interface ComparedForm {
  readonly evaluation: Evaluation;
  readonly form: ScoredForm;
}

/** Something of which there is one then and one now; null where it is not stated. */
export interface ThenAndNow<T> {
  readonly then: T | null;
  readonly now: T | null;
}

/** An indicator in both forms. */
export interface IndicatorSideBySide {
  readonly code: string | null;
  /** As it is called now; as it was called where it is gone. */
  readonly name: string;
  readonly at: ThenAndNow<CellAddress>;
  readonly weight: ThenAndNow<number>;
  /** What the cells show. */
  readonly targets: ThenAndNow<readonly string[]>;
  readonly result: ThenAndNow<string>;
  readonly score: ThenAndNow<IndicatorScore>;
  readonly weighted: ThenAndNow<number>;
  /** Points of the score won or lost; null where one of them has none. */
  readonly change: number | null;
  readonly remarks: readonly IndicatorRemark[];
}

/** What a reader must know before the two figures are compared. */
export type IndicatorRemark =
  | "new"
  | "gone"
  | "renamed"
  | "weight-changed"
  | "targets-changed"
  | "measure-changed"
  /** The highest target now is easier than what was reached last year. */
  | "target-below-past-result";

/** What keeps the totals of both from being compared without a word. */
export type BasisRemark = "agency" | "framework" | "scale" | "weights" | "indicators" | "not-later";

export interface SideBySide {
  readonly agency: ThenAndNow<string>;
  /** Buddhist Era. */
  readonly fiscalYear: ThenAndNow<number>;
  readonly framework: { readonly then: LocalisedText; readonly now: LocalisedText };
  /** Unrounded. */
  readonly total: ThenAndNow<number>;
  readonly rating: ThenAndNow<LocalisedText>;
  readonly ita: ThenAndNow<number>;
  readonly indicators: readonly IndicatorSideBySide[];
  readonly basis: readonly BasisRemark[];
}

export function compareEvaluations(then: ComparedForm, now: ComparedForm): SideBySide {
  const year = both(then, now, ({ evaluation }) => yearOf(evaluation));
  const isLaterYear = year.then !== null && year.now !== null && year.now > year.then;
  const indicators = matchIndicators(
    then.form.indicators.map(readIndicator),
    now.form.indicators.map(readIndicator),
  ).map((pair) =>
    sideBySide(pair.then, pair.now, {
      then: then.evaluation.framework,
      now: now.evaluation.framework,
      isLaterYear,
    }),
  );
  const compared = {
    agency: both(then, now, ({ evaluation }) => agencyOf(evaluation)),
    fiscalYear: year,
    framework: { then: then.evaluation.framework.name, now: now.evaluation.framework.name },
    total: both(then, now, ({ form, evaluation }) => tableTotal(form, evaluation.framework)),
    rating: both(then, now, ratingOf),
    ita: both(then, now, ({ evaluation }) => valueOf(evaluation.summary.ita)),
    indicators,
  };
  return { ...compared, basis: basisRemarks(then.evaluation, now.evaluation, compared) };
}

function both<T>(
  then: ComparedForm,
  now: ComparedForm,
  ask: (form: ComparedForm) => T | null,
): ThenAndNow<T> {
  return { then: ask(then), now: ask(now) };
}

function yearOf({ parts, fiscalYear }: Evaluation): number | null {
  return valueOf(parts.basics?.figures.fiscalYear)?.value ?? valueOf(fiscalYear);
}

function agencyOf({ parts, agency }: Evaluation): string | null {
  return valueOf(parts.basics?.texts.agency) ?? valueOf(agency);
}

/** Nobody knows how to rate on a scale that nothing decides. */
function ratingOf({ form, evaluation }: ComparedForm): LocalisedText | null {
  const total = tableTotal(form, evaluation.framework);
  const isDecided = evaluation.frameworkReason.kind !== "undecided";
  return total === null || !isDecided ? null : ratingBand(total, evaluation.framework).name;
}

interface Frameworks {
  readonly then: Framework;
  readonly now: Framework;
  readonly isLaterYear: boolean;
}

function sideBySide(
  then: Indicator | null,
  now: Indicator | null,
  frameworks: Frameworks,
): IndicatorSideBySide {
  const rows = { then: then && weightedRow(then), now: now && weightedRow(now) };
  const { then: before, now: after } = rows;
  const change =
    typeof before?.score === "number" && typeof after?.score === "number" ? after.score - before.score : null;
  return {
    code: (now ?? then)?.code ?? null,
    name: (now ?? then)?.name ?? "",
    at: { then: then?.at ?? null, now: now?.at ?? null },
    weight: { then: before?.weight ?? null, now: after?.weight ?? null },
    targets: {
      then: then && targetTexts(then, frameworks.then),
      now: now && targetTexts(now, frameworks.now),
    },
    result: {
      then: then?.result ? quoteCell(then.result.cell) : null,
      now: now?.result ? quoteCell(now.result.cell) : null,
    },
    score: { then: before?.score ?? null, now: after?.score ?? null },
    weighted: {
      then: weightedOf(before, frameworks.then),
      now: weightedOf(after, frameworks.now),
    },
    change,
    remarks: remarksOn(then, now, frameworks),
  };
}

function weightedOf(row: ReturnType<typeof weightedRow>, { weightTotal }: Framework): number | null {
  return typeof row?.score === "number" ? weightedScore(row.weight, row.score, weightTotal) : null;
}

function targetTexts({ targets }: Indicator, { tiers }: Framework): string[] {
  return tiers.map(({ id }) => quoteCell(targets[id]?.cell));
}

function remarksOn(then: Indicator | null, now: Indicator | null, frameworks: Frameworks): IndicatorRemark[] {
  if (!then) return ["new"];
  if (!now) return ["gone"];
  const targets = {
    then: comparableTargets(then, frameworks.then),
    now: comparableTargets(now, frameworks.now),
  };
  const remarks: [IndicatorRemark, boolean][] = [
    ["renamed", nameKey(then) !== nameKey(now)],
    ["weight-changed", shareOf(then, frameworks.then) !== shareOf(now, frameworks.now)],
    ["measure-changed", isOtherMeasure(targets.then, targets.now)],
    ["targets-changed", areOtherTargets(then, now, frameworks, targets)],
    ["target-below-past-result", frameworks.isLaterYear && isBelowPast(then, now, frameworks, targets)],
  ];
  return remarks.flatMap(([remark, holds]) => (holds ? [remark] : []));
}

/** The weight as a part of the whole, whatever the whole is. */
function shareOf({ weight }: Indicator, { weightTotal }: Framework): number | null {
  const value = valueOf(weight);
  return value === null ? null : Math.round((value / weightTotal) * 1e6);
}

interface BothTargets {
  readonly then: ComparableTargets | null;
  readonly now: ComparableTargets | null;
}

function isOtherMeasure(then: ComparableTargets | null, now: ComparableTargets | null): boolean {
  if (!then || !now) return (then === null) !== (now === null);
  return convertQuantity({ ...then.unit, value: 1 }, now.unit) === null;
}

/** Figures by their size whatever their unit, everything else by its words. */
function areOtherTargets(
  then: Indicator,
  now: Indicator,
  frameworks: Frameworks,
  targets: BothTargets,
): boolean {
  const [before, after] = [targetTexts(then, frameworks.then), targetTexts(now, frameworks.now)];
  if (before.length !== after.length) return true;
  if (targets.then && targets.now) return !areSameFigures(targets.then, targets.now);
  return before.some((text, i) => wordingKey(text) !== wordingKey(after[i] ?? ""));
}

function areSameFigures(then: ComparableTargets, now: ComparableTargets): boolean {
  return now.figures.every((figure, i) => {
    const value = then.figures[i] ?? null;
    const before = value === null ? null : convertQuantity({ ...then.unit, value }, now.unit);
    if (figure === null || before === null) return figure === before;
    return Math.abs(figure - before) <= FIGURE_NOISE * Math.max(1, Math.abs(figure));
  });
}

/** Whether last year's result would earn more than the highest target asks for. */
function isBelowPast(then: Indicator, now: Indicator, frameworks: Frameworks, targets: BothTargets): boolean {
  const highest = targets.now?.figures.at(-1);
  if (!targets.now || highest == null || !hasValue(then.result)) return false;
  const result = then.result.reading.value;
  // A result that is a bound, or whose size nobody can tell, is held against nothing.
  const past = result.comparator === null ? measureResult(result, targets.now) : null;
  const line = tierLine(frameworks.now);
  if (typeof past !== "number" || line.setTargets(targets.now.figures) !== null) return false;
  return line.direction === "higher" ? past > highest : past < highest;
}

type Compared = Omit<SideBySide, "basis">;

function basisRemarks(then: Evaluation, now: Evaluation, compared: Compared): BasisRemark[] {
  const { agency, fiscalYear, indicators } = compared;
  const [before, after] = [then.framework, now.framework];
  const points = (framework: Framework) => framework.tiers.map(({ point }) => point).join();
  const has = (...remarks: IndicatorRemark[]) =>
    indicators.some((indicator) => indicator.remarks.some((remark) => remarks.includes(remark)));
  const remarks: [BasisRemark, boolean][] = [
    [
      "agency",
      agency.then !== null && agency.now !== null && agencyKey(agency.then) !== agencyKey(agency.now),
    ],
    ["framework", before.id !== after.id],
    ["scale", points(before) !== points(after) || !areSameBands(before, after)],
    ["weights", has("weight-changed")],
    ["indicators", has("new", "gone")],
    ["not-later", fiscalYear.then !== null && fiscalYear.now !== null && fiscalYear.now < fiscalYear.then],
  ];
  return remarks.flatMap(([remark, holds]) => (holds ? [remark] : []));
}

function areSameBands({ ratings: a }: Framework, { ratings: b }: Framework): boolean {
  return (
    a.length === b.length &&
    a.every((band, i) => agrees(band.from, b[i]?.from ?? NaN, 2) && band.name.th === b[i]?.name.th)
  );
}
