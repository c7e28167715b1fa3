import { valueOf } from "../../../../../src/domain/form/field";
import type { Indicator } from "../../../../../src/domain/form/evaluation";
import type { CellValue } from "../../../../../src/domain/workbook/snapshot";
import { codeOf, few, put, type Form } from "../../form";
import { found, kind, type Case, type Kind } from "../../mistake";

function scores(
  list: (form: Form) => readonly Indicator[],
  typed: (form: Form, indicator: Indicator) => CellValue | undefined,
  rules: string,
): Kind["cases"] {
  return (form) =>
    few(
      list(form).flatMap((indicator): Case[] => {
        const field = form.scoreOf(indicator);
        const value = typed(form, indicator);
        if (field.cell === null || value === undefined || value === field.cell.value) return [];
        return [
          {
            on: codeOf(indicator),
            change: put(field.at, value),
            outcome: found(rules, field.at, indicator.score!.at),
            followedBy: ["target-not-measurable"],
          },
        ];
      }),
    );
}

const top = (form: Form) => form.framework.tiers.at(-1)!.point;
const scoreNow = (form: Form, indicator: Indicator) => valueOf(form.scoreOf(indicator))!;

export const SCORES: readonly Kind[] = [
  kind(
    "score-with-unit",
    "A score is typed with its unit as text",
    scores(
      (form) => form.withResult,
      (form, indicator) => `${scoreNow(form, indicator)} คะแนน`,
      "",
    ),
  ),
  kind(
    "score-letter-o",
    "The letter O is typed for a zero in a score",
    scores(
      (form) => form.withResult,
      (form, indicator) =>
        String(scoreNow(form, indicator)).includes("0")
          ? String(scoreNow(form, indicator)).replaceAll("0", "O")
          : undefined,
      "",
    ),
  ),
  kind(
    "score-as-text",
    "A score is stored as text",
    scores(
      (form) => form.withResult,
      (form, indicator) => `${scoreNow(form, indicator)} `,
      "number-as-text",
    ),
  ),
  kind(
    "score-typed-computed",
    "A computed score is typed over, and differs",
    scores(
      (form) => form.scored,
      (form, indicator) => scoreNow(form, indicator) - top(form) / 10,
      "score-mismatch",
    ),
  ),
  kind(
    "score-no-tier",
    "A score that no tier gives is typed for a target of words",
    scores(
      // A checklist gives points between the tiers.
      (form) =>
        form.worded.filter((each) => !form.targets(each).some(({ at }) => form.text(at).includes("คะแนน"))),
      (form) => top(form) * 0.57,
      "score-not-tier",
    ),
  ),
  kind(
    "score-beyond-scale",
    "A score above the scale is typed",
    scores(
      (form) => form.withResult,
      (form) => top(form) * 1.1,
      "score-out-of-range|score-mismatch",
    ),
  ),
  kind(
    "score-other-scale",
    "A score is typed on the other scale",
    scores(
      (form) => form.scored,
      (form, indicator) =>
        top(form) === 5 ? scoreNow(form, indicator) * 20 : scoreNow(form, indicator) / 20,
      "score-out-of-range|score-mismatch",
    ),
  ),
  kind(
    "score-emptied",
    "A score is deleted by mistake",
    scores(
      (form) => form.withResult,
      () => null,
      "score-missing",
    ),
  ),
  kind(
    "score-zero-less",
    "A score loses a digit",
    scores(
      (form) => form.withResult,
      (form, indicator) => scoreNow(form, indicator) / 10,
      "score-mismatch|score-not-tier",
    ),
  ),
  kind(
    "score-rounded",
    "A score between two tiers is rounded to the lower one",
    scores(
      (form) => form.scored,
      (form, indicator) =>
        form.framework.tiers
          .map(({ point }) => point)
          .filter((point) => point < scoreNow(form, indicator) - 0.01)
          .at(-1) ?? undefined,
      "score-mismatch",
    ),
  ),
  kind(
    "score-negative",
    "A minus slips before a score",
    scores(
      (form) => form.withResult,
      (form, indicator) => -scoreNow(form, indicator),
      "score-out-of-range|score-mismatch",
    ),
  ),
];

function weightedScores(
  typed: (value: number, indicator: Indicator) => CellValue,
  rules: string,
): Kind["cases"] {
  return (form) =>
    few(form.indicators.filter(({ weighted }) => valueOf(weighted) !== null)).map((indicator) => ({
      on: codeOf(indicator),
      change: put(indicator.weighted!.at, typed(valueOf(indicator.weighted)!, indicator)),
      outcome: found(rules, indicator.weighted!.at),
    }));
}

function closing(
  field: "total" | "rating",
  typed: (form: Form) => CellValue | undefined,
  rules: string,
): Kind["cases"] {
  return (form) => {
    const cell = form.table[field];
    const value = typed(form);
    if (!cell?.cell || cell.cell.value === null || value === undefined || value === cell.cell.value)
      return [];
    return [{ on: field, change: put(cell.at, value), outcome: found(rules, cell.at) }];
  };
}

const totalOf = (form: Form) => valueOf(form.table.total);

export const CLOSING: readonly Kind[] = [
  kind(
    "weighted-digits-exchanged",
    "A weighted score is typed over, ten times too large",
    weightedScores((value) => value * 10, "weighted-mismatch|formula-overwritten"),
  ),
  kind(
    "weighted-not-divided",
    "A weighted score is typed as weight times score, not divided by 100",
    weightedScores((value) => value * 100, "weighted-mismatch"),
  ),
  kind(
    "weighted-with-unit",
    "A weighted score is typed with its unit as text",
    weightedScores((value) => `${value} คะแนน`, ""),
  ),
  kind(
    "total-digits-exchanged",
    "The total is typed with digits exchanged",
    closing(
      "total",
      (form) =>
        totalOf(form) === null ? undefined : top(form) === 5 ? 4.93 : totalOf(form) === 100 ? 98.5 : 98.95,
      "total-mismatch",
    ),
  ),
  kind(
    "total-rounded-up",
    "The total is rounded up to the next full figure",
    closing(
      "total",
      (form) => (totalOf(form) === null ? undefined : Math.ceil(totalOf(form)!)),
      "total-mismatch",
    ),
  ),
  kind(
    "total-with-unit",
    "The total is typed with its unit as text",
    closing("total", (form) => (totalOf(form) === null ? undefined : `${totalOf(form)} คะแนน`), ""),
  ),
  kind(
    "total-of-last-year",
    "Last year's total is left standing",
    closing(
      "total",
      (form) => (totalOf(form) === null ? undefined : totalOf(form)! * 0.93),
      "total-mismatch",
    ),
  ),
  kind(
    "rating-one-lower",
    "The rating is typed a level too low",
    closing("rating", (form) => (form.table.rating?.cell?.value ? "พอใช้" : undefined), "rating-mismatch"),
  ),
  kind(
    "rating-one-higher",
    "The rating is typed a level too high",
    closing(
      "rating",
      (form) => (form.table.rating?.cell?.value === "ดี" ? "ดีมาก" : undefined),
      "rating-mismatch",
    ),
  ),
  kind(
    "rating-misspelt",
    "The rating is misspelt",
    closing("rating", (form) => (form.table.rating?.cell?.value ? "ดีมกา" : undefined), ""),
  ),
];
