import { valueOf } from "../../../../../src/domain/form/field";
import type { Indicator } from "../../../../../src/domain/form/evaluation";
import type { CellValue } from "../../../../../src/domain/workbook/snapshot";
import { codeOf, few, put, withFigure, type Form } from "../../form";
import { found, kind, type Case, type Kind, type Outcome } from "../../mistake";

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

export const RESULTS: readonly Kind[] = [
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
