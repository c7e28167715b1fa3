import { valueOf } from "../../../../../src/domain/form/field";
import { columnName, formatCell } from "../../../../../src/domain/workbook/address";
import { all, enter, type Form } from "../../form";
import { kind, type Kind } from "../../mistake";
import { type Change, one } from "./variant";

/** A formula that gives the same; the template of a standard workbook knows its own. */
function formulas(of: (form: Form) => Change[] | null): Kind["cases"] {
  return (form) => {
    const changes = form.hasTemplate ? null : of(form);
    return changes === null || changes.length === 0 ? [] : one("formulas", all(...changes));
  };
}

const weightedAs = (make: (score: string, weight: string) => string) =>
  formulas((form) =>
    form.indicators.flatMap(({ weighted, score, weight }) =>
      weighted?.cell?.formula && valueOf(weighted) !== null
        ? [enter(weighted.at, make(formatCell(score!.at), formatCell(weight!.at)), weighted.cell.value)]
        : [],
    ),
  );

export const FORMULAS: readonly Kind[] = [
  kind(
    "weighted-product",
    "Weighted scores are worked out as score times weight",
    weightedAs((score, weight) => `=${score}*${weight}/100`),
  ),
  kind(
    "weighted-quotient",
    "Weighted scores are worked out as weight over 100 times score",
    weightedAs((score, weight) => `=(${weight}/100)*${score}`),
  ),
  kind(
    "weighted-rounded",
    "Weighted scores are rounded to four decimals",
    weightedAs((score, weight) => `=ROUND(${score}*${weight}/100,4)`),
  ),
  kind(
    "weighted-guarded",
    "Weighted scores stay empty without a score",
    weightedAs((score, weight) => `=IF(${score}="","",${score}*${weight}/100)`),
  ),
  kind(
    "total-sumproduct",
    "The total is a SUMPRODUCT of weights and scores",
    formulas((form) => {
      const { total } = form.table;
      if (valueOf(total) === null) return null;
      const range = (role: "weight" | "score") =>
        `${columnName(form.column(role))}${form.indicators[0]!.at.row + 1}:${columnName(form.column(role))}${form.indicators.at(-1)!.at.row + 1}`;
      return [enter(total!.at, `=SUMPRODUCT(${range("weight")},${range("score")})/100`, total!.cell!.value)];
    }),
  ),
  kind(
    "total-added-up",
    "The total adds the weighted scores one by one",
    formulas((form) =>
      valueOf(form.table.total) === null
        ? null
        : [
            enter(
              form.table.total!.at,
              `=${form.indicators.map(({ weighted }) => formatCell(weighted!.at)).join("+")}`,
              form.table.total!.cell!.value,
            ),
          ],
    ),
  ),
  kind(
    "total-rounded",
    "The total is rounded to two decimals",
    formulas((form) =>
      form.table.total?.cell?.formula
        ? [
            enter(
              form.table.total.at,
              `=ROUND(${form.table.total.cell.formula.slice(1)},2)`,
              form.table.total.cell.value,
            ),
          ]
        : null,
    ),
  ),
  kind(
    "rating-nested",
    "The rating is worked out by nested conditions",
    formulas((form) => {
      const { rating, total } = form.table;
      if (!rating?.cell || !total) return null;
      const { ratings } = form.framework;
      const words = ratings
        .slice(0, -1)
        .reduceRight(
          (rest, { from, name }) => `IF(${formatCell(total.at)}>=${from},"${name.th}",${rest})`,
          `"${ratings.at(-1)!.name.th}"`,
        );
      return [enter(rating.at, `=${words}`, rating.cell.value)];
    }),
  ),
  kind(
    "weights-as-formulas",
    "Weights are worked out from shares",
    formulas((form) =>
      form.indicators.map(({ weight }) => enter(weight!.at, `=${valueOf(weight)! * 2}/2`, valueOf(weight))),
    ),
  ),
];
