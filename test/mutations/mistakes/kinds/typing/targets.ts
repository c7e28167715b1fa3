import { valueOf } from "../../../../../src/domain/form/field";
import type { Indicator } from "../../../../../src/domain/form/evaluation";
import type { CellValue } from "../../../../../src/domain/workbook/snapshot";
import { codeOf, few, put, withFigure, type Form } from "../../form";
import { found, kind, unseen, UNSTATED, type Case, type Kind, type Outcome } from "../../mistake";

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

export const TARGETS: readonly Kind[] = [
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
