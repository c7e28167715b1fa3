import { coversYear } from "../framework/extend-framework";
import type { Framework } from "../framework/framework";
import { yearsAway } from "../framework/framework-of-year";
import { wordingKey } from "../thai/wordings";
import { namesFiveLevels } from "../recognition/fifth-level";
import { agreeOnLevels, decideScale } from "../recognition/scale-signs";
import { finish } from "../steps";
import { readTitles } from "./identity";
import type { FrameworkChoice, ScaleEvidence, YearFit } from "./framework-reason";
import { formTables, type RecognisedForm } from "./recognise-form";
import { bindTargets } from "./bind-columns";

export function scaleEvidence(form: RecognisedForm): ScaleEvidence {
  const signs = agreeOnLevels(
    formTables(form).flatMap(({ scale }) => scale),
    () => titlesOf(form).some(namesFiveLevels),
  );
  return { points: decideScale(signs), signs };
}

function titlesOf({ sheets }: RecognisedForm): readonly string[] {
  return finish(readTitles({ sheets: sheets.map(({ sheet }) => sheet) })).texts;
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
  const [best] = rank(fitting, form, year, titles);
  if (best === undefined) return { framework: fallback, reason: { kind: "undecided", scale } };
  const fit: YearFit = year === null ? "unstated" : coversYear(best, year) ? "in-force" : "nearest";
  return {
    framework: best,
    reason: { kind: "recognised", scale, year, fit, isFamilyNamed: titlePlace(best, titles) < Infinity },
  };
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

/**
 * First whose family the form's titles name, the earlier the better, then the more of whose target headings stand in
 * the form word for word, then by the distance of its years, then as they were given.
 */
function rank(
  frameworks: readonly Framework[],
  form: RecognisedForm,
  year: number | null,
  titles: readonly string[],
): Framework[] {
  const headings = targetHeadings(form);
  const orders = new Map(
    frameworks.map((framework) => [
      framework,
      [
        titlePlace(framework, titles),
        -wordedTargets(headings, framework),
        year === null ? 0 : yearsAway(framework, year),
      ],
    ]),
  );
  return [...frameworks].sort((a, b) => {
    const [left = [], right = []] = [orders.get(a), orders.get(b)];
    for (const [k, order] of left.entries()) {
      const difference = order - (right[k] ?? 0);
      if (difference !== 0 && !Number.isNaN(difference)) return difference;
    }
    return 0;
  });
}

/**
 * Which of the titles is the first to name the framework's family, and how far into it; Infinity where none does. One
 * line may tell the kind of evaluation and, behind it, an agency whose name is of another kind.
 */
function titlePlace({ titleWords }: Framework, titles: readonly string[]): number {
  for (const [index, title] of titles.entries()) {
    const places = titleWords.map((word) => title.indexOf(word)).filter((place) => place >= 0);
    if (places.length > 0) return index + Math.min(...places) / (title.length + 1);
  }
  return Infinity;
}

/** The headings of the form's targets, by their keys. */
function targetHeadings(form: RecognisedForm): ReadonlySet<string> {
  const columns = formTables(form).flatMap((table) => table.columns);
  return new Set(columns.flatMap(({ role, heading }) => (role === "target" ? wordingKey(heading) : [])));
}

/** How many of the framework's tiers are headed there by a wording of its own. */
function wordedTargets(headings: ReadonlySet<string>, { tiers }: Framework): number {
  return tiers.filter((tier) => tier.headings.some((word) => headings.has(wordingKey(word)))).length;
}
