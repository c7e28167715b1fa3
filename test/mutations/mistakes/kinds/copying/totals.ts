import { valueOf } from "../../../../../src/domain/form/field";
import { columnName, formatCell } from "../../../../../src/domain/workbook/address";
import { down, enter, put, type Form } from "../../form";
import { found, kind, type Kind } from "../../mistake";
import { formulaOf } from "./pairs";

/** The total is worked out by another formula. */
function totalFormula(
  changed: (text: string, form: Form) => string | null,
  rules: string,
  shows: number | null = null,
): Kind["cases"] {
  return (form) => {
    const { total } = form.table;
    const text = formulaOf(total);
    if (text === null || valueOf(total) === null) return [];
    const formula = changed(text, form);
    return formula === null || formula === text
      ? []
      : [
          {
            on: "total",
            change: enter(total!.at, formula, shows ?? total!.cell!.value),
            outcome: found(rules, total!.at),
          },
        ];
  };
}

const span = (form: Form, role: "weighted" | "score", from = 0, to = form.indicators.length - 1) => {
  const column = columnName(form.indicators[0]![role]!.at.column);
  return `${column}${form.indicators[from]!.at.row + 1}:${column}${form.indicators[to]!.at.row + 1}`;
};
const TOTAL_RULES = "total-mismatch|formula-altered|cell-error";

export const TOTALS: readonly Kind[] = [
  kind(
    "total-misses-last",
    "The sum of the total leaves out the last indicator",
    totalFormula((_, form) => `=SUM(${span(form, "weighted", 0, form.indicators.length - 2)})`, TOTAL_RULES),
  ),
  kind(
    "total-misses-first",
    "The sum of the total leaves out the first indicator",
    totalFormula((_, form) => `=SUM(${span(form, "weighted", 1)})`, TOTAL_RULES),
  ),
  kind(
    "total-averages",
    "The total is an average of the scores",
    totalFormula((_, form) => {
      const scores = form.indicators.map(({ score }) => valueOf(score) ?? 0);
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      return mean === valueOf(form.table.total) ? null : `=SUM(${span(form, "score")})/${scores.length}`;
    }, TOTAL_RULES),
  ),
  kind(
    "total-sums-scores",
    "The total sums the scores and not the weighted ones",
    totalFormula((_, form) => `=SUM(${span(form, "score")})`, TOTAL_RULES),
  ),
  kind(
    "total-circular",
    "The sum of the total contains its own cell",
    totalFormula(
      (_, form) => `=SUM(${span(form, "weighted").split(":")[0]}:${formatCell(form.table.total!.at)})`,
      "",
      0,
    ),
  ),
  kind("total-pasted-value", "The total is pasted as a value over its formula", (form) => {
    const { total } = form.table;
    if (formulaOf(total) === null || valueOf(total) === null) return [];
    return [
      {
        on: "total",
        change: put(total!.at, total!.cell!.value),
        outcome: found("formula-overwritten|formula-altered", total!.at),
      },
    ];
  }),
  kind("rating-of-other-cell", "The rating is worked out from another cell than the total", (form) => {
    const { rating, total } = form.table;
    if (!rating?.cell?.value || !total) return [];
    return [
      {
        on: "rating",
        change: enter(rating.at, `=KPIRATING(${formatCell(down(total.at, -1))})`),
        outcome: found("rating-mismatch|rating-scale-mismatch|formula-altered|cell-error", rating.at),
      },
    ];
  }),
  kind("summary-typed-total", "The summary page keeps an older total", (form) => {
    const field = form.summary.total;
    if (!field?.cell || field.cell.value === null || field.at.sheet === form.table.sheet) return [];
    return [
      {
        on: "total",
        change: put(field.at, (valueOf(field) ?? 0) - 1.5),
        outcome: found("printed-summary-mismatch", field.at),
      },
    ];
  }),
  kind("summary-typed-rating", "The summary page keeps an older rating", (form) => {
    const field = form.summary.rating;
    if (!field?.cell || field.cell.value === null || field.at.sheet === form.table.sheet) return [];
    return [
      { on: "rating", change: put(field.at, "พอใช้"), outcome: found("printed-summary-mismatch", field.at) },
    ];
  }),
];
