import type { ScoredForm } from "../form/evaluation";
import type { Framework } from "../framework/framework";
import { SUM_NOISE } from "../scoring/noise";
import { settle } from "../scoring/rounding";
import type { CellAddress } from "../workbook/address";
import type { ComponentSummary, IndicatorSummary } from "./summary";

/** The components that hold indicators; what stands above the first heading, or without any, comes first. */
export function componentSummaries(
  form: ScoredForm,
  indicators: readonly IndicatorSummary[],
  framework: Framework,
): ComponentSummary[] {
  const headings = [LOOSE, ...form.components];
  const codes = [...new Set(headings.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const own = indicators.filter(({ component }) => component === code);
    const heading = headings.find((each) => each.code === code);
    return own.length === 0 || !heading ? [] : [summarise(heading, own, framework)];
  });
}

const LOOSE = { code: "", name: "ไม่ระบุองค์ประกอบ", at: null };

function summarise(
  { code, name, at }: { readonly code: string; readonly name: string; readonly at: CellAddress | null },
  own: readonly IndicatorSummary[],
  { weightTotal, scoreRange }: Framework,
): ComponentSummary {
  const weight = sum(own.map((indicator) => indicator.weight.value ?? 0));
  const leftOut = own.filter(({ state }) => state === "not-applicable");
  const notApplicable = sum(leftOut.map((indicator) => indicator.weight.value ?? 0));
  const scored = own.flatMap((indicator) => indicator.weighted ?? []);
  const weighted = scored.length === 0 ? null : sum(scored);
  const counted = weight - notApplicable;
  const score = weighted === null || counted <= 0 ? null : clean((weighted * weightTotal) / counted);
  const share = score === null ? null : clean((score / scoreRange.highest) * 100);
  return { code, name, at, weight, notApplicable, weighted, score, share };
}

function sum(figures: readonly number[]): number {
  return clean(figures.reduce((whole, figure) => whole + figure, 0));
}

/** Without the noise of binary fractions. */
function clean(exact: number): number {
  return settle(exact, SUM_NOISE * Math.abs(exact));
}
