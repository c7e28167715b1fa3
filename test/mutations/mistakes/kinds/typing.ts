import { valueOf } from "../../../../src/domain/form/field";
import type { Indicator } from "../../../../src/domain/form/evaluation";
import type { CellValue } from "../../../../src/domain/workbook/snapshot";
import { codeOf, few, put, withFigure, type Form } from "../form";
import { found, kind, unseen, UNSTATED, type Case, type Kind, type Outcome } from "../mistake";

const swapLast = (digits: string) => {
  const bare = digits.replaceAll(",", "");
  return bare.replace(/(\d)(\.?)(\d)(\D*)$/u, (all, a: string, dot: string, b: string, rest: string) =>
    a === b ? all : `${b}${dot}${a}${rest}`,
  );
};

/** A result is typed otherwise. */
function results(
  list: (form: Form) => readonly Indicator[],
  typed: (value: CellValue, indicator: Indicator, form: Form) => CellValue | undefined,
  outcome: (form: Form, indicator: Indicator, value: CellValue) => Outcome,
  format?: string,
): Kind["cases"] {
  return (form) => {
    const cases = list(form).flatMap((indicator): Case[] => {
      const { at, cell } = indicator.result!;
      const value = typed(cell!.value, indicator, form);
      if (value === undefined || value === cell!.value) return [];
      return [
        { on: codeOf(indicator), change: put(at, value, format), outcome: outcome(form, indicator, value) },
      ];
    });
    return few(cases);
  };
}

const scored = (form: Form) => form.scored;
/** Somebody who reads the row would ask. */
const seenInRow = (form: Form, indicator: Indicator) =>
  found("", indicator.result!.at, form.scoreOf(indicator).at, indicator.score!.at);
const whatFollows = (form: Form, indicator: Indicator, value: CellValue) =>
  form.changedResult(indicator, value);
const isPercent = (form: Form, indicator: Indicator) =>
  form.targets(indicator).some((target) => valueOf(target)?.unit === "percent");
const unitOf = (form: Form, indicator: Indicator) =>
  form
    .targets(indicator)
    .map(({ cell }) => /[ก-๙]+$/u.exec(String(cell!.value))?.[0])
    .find((unit) => unit !== undefined);

const RESULTS: readonly Kind[] = [
  kind(
    "result-letter-o",
    "The letter O is typed for a zero in a result",
    results(scored, (value) => withFigure(value, (digits) => digits.replaceAll("0", "O")), seenInRow),
  ),
  kind(
    "result-letter-l",
    "The letter l is typed for a one in a result",
    results(scored, (value) => withFigure(value, (digits) => digits.replace("1", "l")), seenInRow),
  ),
  kind(
    "result-decimal-comma",
    "A comma is typed for the decimal point of a result",
    results(
      scored,
      (value) =>
        String(value).includes(".")
          ? withFigure(value, (digits) => digits.replaceAll(",", "").replace(".", ","))
          : undefined,
      seenInRow,
    ),
  ),
  kind(
    "result-digits-exchanged",
    "Two digits of a result are exchanged",
    results(scored, (value) => withFigure(value, swapLast), whatFollows),
  ),
  kind(
    "result-zero-more",
    "A result gets a zero too many",
    results(
      scored,
      (value) => withFigure(value, (digits) => String(Number(digits.replaceAll(",", "")) * 10)),
      (form, indicator, value) =>
        isPercent(form, indicator) ? found("", indicator.result!.at) : form.changedResult(indicator, value),
    ),
  ),
  kind(
    "result-zero-less",
    "A result loses a digit",
    results(
      scored,
      (value) => withFigure(value, (digits) => String(Number(digits.replaceAll(",", "")) / 10)),
      whatFollows,
    ),
  ),
  kind(
    "result-digit-doubled",
    "A digit of a result is typed twice",
    results(
      scored,
      (value) => withFigure(value, (digits) => digits.replace(/(\d)/u, "$1$1")),
      (form, indicator, value) =>
        isPercent(form, indicator) ? found("", indicator.result!.at) : form.changedResult(indicator, value),
    ),
  ),
  kind(
    "result-as-fraction",
    "A per cent result is typed as a fraction",
    results(
      (form) => form.scored.filter((each) => isPercent(form, each)),
      (_, indicator) => valueOf(indicator.result)!.value / 100,
      seenInRow,
    ),
  ),
  kind(
    "result-other-size",
    "บาท is typed for ล้านบาท in a result",
    results(
      scored,
      (value) => (String(value).includes("ล้านบาท") ? String(value).replace("ล้านบาท", "บาท") : undefined),
      seenInRow,
    ),
  ),
  kind(
    "result-other-measure",
    "A result is given another unit",
    results(
      (form) => form.scored.filter((each) => unitOf(form, each) !== undefined || isPercent(form, each)),
      (_, indicator) => `${valueOf(indicator.result)!.value} คน`,
      seenInRow,
    ),
  ),
  kind(
    "result-two-figures",
    "A result is given as one figure of another",
    results(scored, (_, indicator) => `${valueOf(indicator.result)!.value}/200`, seenInRow),
  ),
  kind(
    "result-day",
    "A day is typed into the cell of a result",
    results(scored, () => "30 ก.ย.", seenInRow),
  ),
  kind(
    "result-roughly",
    "A result is only roughly given",
    results(scored, (value) => `ประมาณ ${String(value)}`, seenInRow),
  ),
  kind(
    "result-above-100-per-cent",
    "A share above 100 per cent is typed",
    results(
      (form) => form.scored.filter((each) => isPercent(form, each)),
      (value) => withFigure(value, () => "104.5"),
      seenInRow,
    ),
  ),
  kind(
    "result-negative",
    "A minus slips before a result",
    results(scored, (value) => withFigure(value, (digits) => `-${digits}`), seenInRow),
  ),
  kind(
    "result-of-last-year",
    "Last year's result is left standing",
    results(
      scored,
      (value) =>
        withFigure(value, (digits) => String(Math.round(Number(digits.replaceAll(",", "")) * 97) / 100)),
      whatFollows,
    ),
  ),
  kind(
    "result-emptied",
    "A result is deleted by mistake",
    results(
      (form) => form.withResult,
      () => null,
      (_, indicator) => found("result-missing", indicator.result!.at),
    ),
  ),
  kind(
    "result-dash",
    "A dash stands where the result belongs, the score stays",
    results(
      (form) => form.withResult.filter((each) => form.scoreOf(each).cell?.formula === null),
      () => "-",
      (form, indicator) => seenInRow(form, indicator),
    ),
  ),
  kind(
    "result-pending-word",
    "“อยู่ระหว่างดำเนินการ” stands for the result of a figure, the score stays",
    results(
      (form) => form.scored,
      () => "อยู่ระหว่างดำเนินการ",
      seenInRow,
    ),
  ),
];

/** One target is typed otherwise: the one of this index, counted from the lowest or (below 0) the highest. */
function target(
  index: number,
  typed: (value: CellValue, others: readonly CellValue[]) => CellValue | undefined,
  outcome: (form: Form, indicator: Indicator, value: CellValue) => Outcome,
): Kind["cases"] {
  return (form) => {
    const cases = form.figures.flatMap((indicator): Case[] => {
      const targets = form.targets(indicator);
      const field = targets.at(index);
      if (!field || targets.length < 2) return [];
      const value = typed(
        field.cell!.value,
        targets.map(({ cell }) => cell!.value),
      );
      if (value === undefined || value === field.cell!.value) return [];
      return [
        {
          on: codeOf(indicator),
          change: put(field.at, value),
          outcome: outcome(form, indicator, value),
          followedBy: ["target-far-exceeded"],
        },
      ];
    });
    return few(cases);
  };
}

const anyTarget = (form: Form, indicator: Indicator) =>
  found("", ...form.targets(indicator).map(({ at }) => at), form.scoreOf(indicator).at, indicator.score!.at);
/** A target that is still in order: the template knows, or a typed score no longer fits. */
const approvedTarget = (form: Form, indicator: Indicator): Outcome => {
  if (form.hasTemplate) return found("target-altered", ...form.targets(indicator).map(({ at }) => at));
  return unseen(`the targets stay in order, and ${UNSTATED}`);
};
const scaled = (value: CellValue, factor: number) =>
  withFigure(value, (digits) =>
    String(Number((Number(digits.replaceAll(",", "")) * factor).toPrecision(12))),
  );

const TARGETS: readonly Kind[] = [
  kind(
    "target-letter-o",
    "The letter O is typed for a zero in a target",
    target(0, (value) => withFigure(value, (digits) => digits.replaceAll("0", "O")), anyTarget),
  ),
  kind(
    "target-zero-more-middle",
    "A middle target gets a zero too many",
    target(1, (value, others) => (others.length > 2 ? scaled(value, 10) : undefined), anyTarget),
  ),
  kind(
    "target-zero-less-highest",
    "The highest target loses a digit",
    target(
      -1,
      (value) => scaled(value, 0.1),
      (form, indicator) =>
        isRising(form, indicator) ? anyTarget(form, indicator) : approvedTarget(form, indicator),
    ),
  ),
  kind(
    "target-highest-changed",
    "The highest target is typed a little higher",
    target(
      -1,
      (value) => scaled(value, 1.02),
      (form, indicator) =>
        isRising(form, indicator) && !scoreFollows(form, indicator) && isBelowTop(form, indicator)
          ? anyTarget(form, indicator)
          : approvedTarget(form, indicator),
    ),
  ),
  kind(
    "target-as-fraction",
    "A per cent target is typed as a fraction",
    target(
      1,
      (value, others) =>
        others.length > 2 && String(value).includes("ร้อยละ") ? scaled(value, 0.01) : undefined,
      anyTarget,
    ),
  ),
  kind(
    "target-other-size",
    "พันบาท is typed for ล้านบาท in one target",
    target(
      1,
      (value) => (String(value).includes("ล้านบาท") ? String(value).replace("ล้าน", "พัน") : undefined),
      anyTarget,
    ),
  ),
  kind(
    "target-other-measure",
    "One target is given another unit",
    target(
      1,
      (value, others) =>
        others.length > 2 && typeof value === "string"
          ? withFigure(value, (digits) => `${digits} คน `)
              ?.toString()
              .replace(/คน .*$/u, "คน")
              .replace("ร้อยละ ", "")
          : undefined,
      anyTarget,
    ),
  ),
  kind(
    "target-lowest-emptied",
    "The lowest target is deleted by mistake",
    target(
      0,
      () => null,
      (form, indicator) => found("target-missing", form.targets(indicator)[0]!.at),
    ),
  ),
  kind(
    "target-middle-emptied",
    "A middle target is deleted by mistake",
    target(
      1,
      (_, others) => (others.length > 2 ? null : undefined),
      (form, indicator) => found("target-missing", form.targets(indicator)[1]!.at),
    ),
  ),
  kind(
    "target-equal",
    "A target repeats the one before",
    target(1, (_, others) => others[0], anyTarget),
  ),
  kind("target-with-result", "The result is typed into the highest target", (form) =>
    few(
      form.scored.flatMap((indicator): Case[] => {
        const highest = form.targets(indicator).at(-1)!;
        if (!isBelowTop(form, indicator)) return [];
        const outcome = scoreFollows(form, indicator)
          ? approvedTarget(form, indicator)
          : anyTarget(form, indicator);
        return [{ on: codeOf(indicator), change: put(highest.at, indicator.result!.cell!.value), outcome }];
      }),
    ),
  ),
  kind("targets-exchanged", "Two targets are typed into each other's cells", (form) =>
    few(
      form.figures.flatMap((indicator): Case[] => {
        const [first, second, third] = form.targets(indicator);
        if (!first || !second || !third) return [];
        return [
          {
            on: codeOf(indicator),
            change: (workbook) => {
              put(first.at, second.cell!.value)(workbook);
              put(second.at, first.cell!.value)(workbook);
            },
            outcome: anyTarget(form, indicator),
            followedBy: ["target-far-exceeded"],
          },
        ];
      }),
    ),
  ),
  kind("targets-backwards", "All targets are typed from the highest to the lowest", (form) =>
    few(
      form.figures.flatMap((indicator): Case[] => {
        const targets = form.targets(indicator);
        if (targets.length < 3) return [];
        const outcome = form.hasTemplate
          ? found("target-altered|direction-contradicted", ...targets.map(({ at }) => at))
          : scoreFollows(form, indicator, true)
            ? unseen("the row reads as one where less is better, and its score follows")
            : anyTarget(form, indicator);
        return [
          {
            on: codeOf(indicator),
            change: (workbook) =>
              targets.forEach(({ at }, i) => put(at, targets.at(-1 - i)!.cell!.value)(workbook)),
            outcome,
            followedBy: ["target-far-exceeded"],
          },
        ];
      }),
    ),
  ),
];

function isRising(form: Form, indicator: Indicator): boolean {
  const figures = form.figuresOf(indicator);
  return figures[0]! < figures.at(-1)!;
}

/** The score is a formula or still empty: it is worked out anew. One of Excel's own knows one direction alone. */
function scoreFollows(form: Form, indicator: Indicator, isTurned = false): boolean {
  const formula = form.scoreOf(indicator).cell?.formula;
  if (form.scoreOf(indicator).cell === null) return true;
  return formula != null && (!isTurned || formula.includes("KPISCORE"));
}

function isBelowTop(form: Form, indicator: Indicator): boolean {
  const result = valueOf(indicator.result)?.value;
  return result !== undefined && isRising(form, indicator) && result < form.figuresOf(indicator).at(-1)!;
}

function weights(typed: (weight: number) => CellValue, rules: string, format?: string): Kind["cases"] {
  return (form) =>
    few(form.indicators.filter(({ weight }) => valueOf(weight) !== null)).map((indicator) => {
      const sum = form.at("weight", form.lastHeadingRow);
      return {
        on: codeOf(indicator),
        change: put(indicator.weight!.at, typed(valueOf(indicator.weight)!), format),
        outcome: found(rules, indicator.weight!.at, indicator.weighted?.at, sum, indicator.component?.at),
        followedBy: WEIGHT_FOLLOWS,
      };
    });
}

const WEIGHT_FOLLOWS = [
  "weight-total-not-100",
  "component-weight-mismatch",
  "component-weight-missing",
  "weight-altered",
];
const SUM_OR_TEMPLATE = "weight-total-not-100|component-weight-mismatch|weight-altered|weight-not-number";

const WEIGHTS: readonly Kind[] = [
  kind(
    "weight-zero-more",
    "A weight gets a zero too many",
    weights((weight) => weight * 10, SUM_OR_TEMPLATE),
  ),
  kind(
    "weight-digits-exchanged",
    "The digits of a weight are exchanged",
    weights((weight) => Number([...String(weight)].reverse().join("")) || weight * 2, SUM_OR_TEMPLATE),
  ),
  kind(
    "weight-one-off",
    "A weight is typed one too high",
    weights((weight) => weight + 1, SUM_OR_TEMPLATE),
  ),
  kind(
    "weight-as-fraction",
    "A weight is typed as a fraction",
    weights((weight) => weight / 100, SUM_OR_TEMPLATE),
  ),
  kind("weight-letter-o", "The letter O is typed for a zero in a weight", (form) =>
    weights((weight) => String(weight).replace("0", "O").replace("5", "S"), "")(form),
  ),
  kind(
    "weight-with-unit",
    "A weight is typed with its unit as text",
    weights((weight) => `ร้อยละ ${weight}`, ""),
  ),
  kind(
    "weight-zero",
    "A weight is typed as 0",
    weights(() => 0, ""),
  ),
  kind(
    "weight-emptied",
    "A weight is deleted by mistake",
    weights(() => null, "weight-missing"),
  ),
  kind(
    "weight-negative",
    "A minus slips before a weight",
    weights((weight) => -weight, ""),
  ),
  kind("component-weight-typed", "The heading of a component is typed with another weight", (form) =>
    few(
      form.table.components.flatMap((component): Case[] => {
        const text = form.text(component.at);
        if (!/ร้อยละ \d+/u.test(text)) return [];
        return [
          {
            on: component.code,
            change: put(
              component.at,
              text.replace(
                /(ร้อยละ )(\d+)/u,
                (_, words: string, digits: string) => `${words}${Number(digits) + 5}`,
              ),
            ),
            outcome: found("component-weight-mismatch", component.at),
            followedBy: ["weight-altered", "form-altered"],
          },
        ];
      }),
    ),
  ),
];

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

const SCORES: readonly Kind[] = [
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

const CLOSING: readonly Kind[] = [
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

/** Slips of typing in the indicator table. */
export const TYPING: readonly Kind[] = [...RESULTS, ...TARGETS, ...WEIGHTS, ...SCORES, ...CLOSING];
