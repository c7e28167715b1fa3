import type { Framework } from "../framework/framework";
import { decideScale } from "../recognition/scale-signs";
import type { FrameworkChoice, ScaleEvidence, YearFit } from "./framework-reason";
import { formTables, type RecognisedForm } from "./recognise-form";
import { bindTargets } from "./bind-columns";

export function scaleEvidence(form: RecognisedForm): ScaleEvidence {
  const signs = formTables(form).flatMap(({ scale }) => scale);
  return { points: decideScale(signs), signs };
}

/** Whether the scale that the form shows is another one than the framework's. */
export function contradictsScale({ tiers }: Pick<Framework, "tiers">, { points }: ScaleEvidence): boolean {
  return points !== null && !isSameScale({ tiers }, points);
}

/**
 * The framework that fits the form's scale, its year and its title, of those given; `fallback` where nothing decides,
 * which is then only read by and not judged by.
 */
export function chooseFramework(
  form: RecognisedForm,
  frameworks: readonly Framework[],
  { year, titles, fallback }: { year: number | null; titles: readonly string[]; fallback: Framework },
): FrameworkChoice {
  const scale = scaleEvidence(form);
  const fitting = frameworks.filter((framework) =>
    scale.points === null ? hasOwnWords(form, framework) : isSameScale(framework, scale.points),
  );
  const [best] = rank(fitting, year, titles);
  if (best === undefined) return { framework: fallback, reason: { kind: "undecided", scale } };
  const fit: YearFit = year === null ? "unstated" : isInForce(best, year) ? "in-force" : "nearest";
  return { framework: best, reason: { kind: "recognised", scale, year, fit } };
}

/** A framework whose targets all have a column of their own wording, where the points decide nothing. */
function hasOwnWords(form: RecognisedForm, framework: Framework): boolean {
  return formTables(form).some(
    ({ columns }) =>
      bindTargets(
        columns.filter(({ step }) => step !== null),
        framework.tiers,
      ).size === framework.tiers.length,
  );
}

function isSameScale({ tiers }: Pick<Framework, "tiers">, points: readonly number[]): boolean {
  return tiers.length === points.length && tiers.every(({ point }, i) => point === points[i]);
}

/** First whose title words stand in the form's titles, then by the distance of its years, then as they were given. */
function rank(frameworks: readonly Framework[], year: number | null, titles: readonly string[]): Framework[] {
  const order = (framework: Framework) => [
    isTitled(framework, titles) ? 0 : 1,
    year === null ? 0 : yearsAway(framework, year),
  ];
  return [...frameworks].sort((a, b) => {
    const [titledA = 0, awayA = 0] = order(a);
    const [titledB = 0, awayB = 0] = order(b);
    return titledA - titledB || awayA - awayB;
  });
}

function isTitled({ agencyKind }: Framework, titles: readonly string[]): boolean {
  return titles.some((title) => title.includes(agencyKind.th));
}

function isInForce({ fiscalYears: { first, last } }: Framework, year: number): boolean {
  return year >= first && (last === null || year <= last);
}

function yearsAway({ fiscalYears: { first, last } }: Framework, year: number): number {
  if (year < first) return first - year;
  return last !== null && year > last ? year - last : 0;
}
