import { fillFormula } from "../../../../../src/domain/formulas/reading/moved-formula";
import type { Indicator } from "../../../../../src/domain/form/evaluation";
import { valueOf } from "../../../../../src/domain/form/field";
import { columnName, formatCell } from "../../../../../src/domain/workbook/address";
import { all, codeOf, enter, few, put } from "../../form";
import { found, kind, unseen, type Case, type Kind } from "../../mistake";
import { pairs, formulaOf } from "./pairs";

const REPLACED = "weighted-mismatch|formula-inconsistent|formula-altered|formula-overwritten";

/** The formula of a weighted score is another one. */
function weightedFormula(
  changed: (formula: string, indicator: Indicator, above: Indicator) => string | null,
  rules: string,
): Kind["cases"] {
  return (form) =>
    few(
      pairs(form).flatMap(({ above, below }): Case[] => {
        const { weighted } = below;
        const text = formulaOf(weighted);
        const formula = text === null ? null : changed(text, below, above);
        if (formula === null || formula === text) return [];
        return [
          {
            on: codeOf(below),
            change: enter(weighted!.at, formula, weighted!.cell!.value),
            outcome: found(rules, weighted!.at),
            followedBy: ["formula-inconsistent", "weighted-mismatch"],
          },
        ];
      }),
    );
}

export const FORMULAS: readonly Kind[] = [
  kind(
    "weighted-of-row-above",
    "The formula of a weighted score still refers to the row above",
    weightedFormula(
      (text, below, above) => fillFormula(text, below.weighted!.at, above.weighted!.at),
      REPLACED,
    ),
  ),
  kind(
    "weighted-weight-fixed",
    "The weight in the formula of a weighted score is fixed to the first row",
    weightedFormula(
      (text, below, above) =>
        text.replace(
          new RegExp(formatCell(below.weight!.at), "gu"),
          `$${columnName(above.weight!.at.column)}$${above.weight!.at.row + 1}`,
        ),
      REPLACED,
    ),
  ),
  kind(
    "weighted-not-divided-formula",
    "The formula of a weighted score is not divided by 100",
    weightedFormula(
      (_, below) => `=${formatCell(below.score!.at)}*${formatCell(below.weight!.at)}`,
      REPLACED,
    ),
  ),
  kind(
    "weighted-typed-weight",
    "A weight is typed into the formula of a weighted score",
    weightedFormula(
      (_, below) => `=${formatCell(below.score!.at)}*${valueOf(below.weight)! + 2}/100`,
      REPLACED,
    ),
  ),
  kind(
    "weighted-plus-correction",
    "A correction is added to a formula",
    weightedFormula((text) => `${text}+0.5`, REPLACED),
  ),
  kind(
    "weighted-lost-reference",
    "A formula has lost what it referred to",
    weightedFormula(
      (_, below) => `=#REF!*${formatCell(below.weight!.at)}/100`,
      "cell-error|reference-broken|formula-altered",
    ),
  ),
  kind(
    "weighted-error-hidden",
    "An error of a weighted score is hidden as 0",
    weightedFormula(
      (text) => `=IFERROR(${text.slice(1)},0)`,
      "error-hidden|formula-altered|formula-inconsistent",
    ),
  ),
  kind(
    "weighted-other-book",
    "A weighted score is linked to last year's workbook",
    weightedFormula((_, below) => `='[ปี2564.xlsx]ส่วนที่ 1'!${formatCell(below.weighted!.at)}`, "external-link"),
  ),
  kind("weighted-pasted-value", "One weighted score is pasted as a value over its formula", (form) =>
    few(
      form.indicators.filter(({ weighted }) => formulaOf(weighted) !== null && valueOf(weighted) !== null),
    ).map((indicator) => ({
      on: codeOf(indicator),
      change: put(indicator.weighted!.at, indicator.weighted!.cell!.value),
      outcome: found("formula-overwritten|formula-altered", indicator.weighted!.at),
    })),
  ),
  kind("weighted-column-pasted", "All weighted scores are pasted as values over their formulas", (form) => {
    const filled = form.indicators.filter(
      ({ weighted }) => formulaOf(weighted) !== null && valueOf(weighted) !== null,
    );
    if (filled.length === 0) return [];
    const outcome = form.hasTemplate
      ? found("formula-altered|formula-overwritten", ...filled.map(({ weighted }) => weighted!.at))
      : unseen("a form of typed figures is as good as one of formulas, and nothing says that there were any");
    return [
      {
        on: "all",
        change: all(...filled.map(({ weighted }) => put(weighted!.at, weighted!.cell!.value))),
        outcome,
        followedBy: ["formula-overwritten", "formula-altered"],
      },
    ];
  }),
  kind("score-of-other-targets", "The formula of a score refers to the targets of the row below", (form) =>
    few(
      form.scored.flatMap((indicator): Case[] => {
        const field = form.scoreOf(indicator);
        const text = formulaOf(field);
        const target = form.targets(indicator)[0]!.at;
        if (text === null) return [];
        const changed = text.replaceAll(
          `${columnName(target.column)}${target.row + 1}`,
          `${columnName(target.column)}${target.row + 2}`,
        );
        return [
          {
            on: codeOf(indicator),
            change: enter(field.at, changed, field.cell!.value),
            outcome: found(
              "score-mismatch|formula-inconsistent|formula-altered|cell-error",
              field.at,
              indicator.score!.at,
            ),
          },
        ];
      }),
    ),
  ),
  kind("score-of-other-result", "The formula of a score refers to the result of the row above", (form) =>
    few(
      form.scored.flatMap((indicator): Case[] => {
        const field = form.scoreOf(indicator);
        const text = formulaOf(field);
        const result = indicator.result!.at;
        if (text === null) return [];
        const changed = text.replaceAll(formatCell(result), `${columnName(result.column)}${result.row}`);
        return [
          {
            on: codeOf(indicator),
            change: enter(field.at, changed, field.cell!.value),
            outcome: found(
              "score-mismatch|formula-inconsistent|formula-altered|cell-error|score-missing",
              field.at,
              indicator.score!.at,
            ),
          },
        ];
      }),
    ),
  ),
];
