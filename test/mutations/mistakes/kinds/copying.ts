import { fillFormula } from "../../../../src/domain/formulas/reading/moved-formula";
import type { Indicator } from "../../../../src/domain/form/evaluation";
import { valueOf, type Field } from "../../../../src/domain/form/field";
import { columnName, formatCell } from "../../../../src/domain/workbook/address";
import { all, codeOf, down, enter, few, insertRows, put, type Form } from "../form";
import { found, kind, unseen, UNSTATED, type Case, type Kind } from "../mistake";

/** Indicators with the one above. */
function pairs(form: Form): { above: Indicator; below: Indicator }[] {
  return form.indicators.slice(1).map((below, i) => ({ above: form.indicators[i]!, below }));
}

const formulaOf = (field: Field<unknown> | null) => field?.cell?.formula ?? null;
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

const FORMULAS: readonly Kind[] = [
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

const TOTALS: readonly Kind[] = [
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

const ROWS: readonly Kind[] = [
  kind("result-one-row-low", "A result is pasted one row too low", (form) =>
    few(
      pairs(form).flatMap(({ above, below }): Case[] => {
        if (!above.result?.cell || !below.result?.cell) return [];
        if (above.result.cell.value === below.result.cell.value) return [];
        const outcome = form.scored.includes(below)
          ? form.changedResult(below, above.result.cell.value)
          : unseen("wording is judged by a person");
        return [{ on: codeOf(below), change: put(below.result.at, above.result.cell.value), outcome }];
      }),
      3,
    ),
  ),
  kind("results-moved-down", "All results are pasted one row too low", (form) => {
    const filled = form.withResult;
    if (filled.length < 3) return [];
    const moved = filled
      .slice(1)
      .map((indicator, i) => put(indicator.result!.at, filled[i]!.result!.cell!.value));
    return [
      {
        on: "all",
        change: all(put(filled[0]!.result!.at, null), ...moved),
        outcome: found("result-missing", filled[0]!.result!.at),
        followedBy: [
          "result-unit-mismatch",
          "score-mismatch",
          "cell-error",
          "result-impossible",
          "result-as-fraction",
          "score-missing",
          "target-far-exceeded",
          "revenue-indicator-mismatch",
          "personnel-ratio-mismatch",
          "target-not-measurable",
          "result-several-figures",
        ],
      },
    ];
  }),
  kind("scores-one-row-low", "A score is pasted one row too low", (form) =>
    few(
      pairs(form).flatMap(({ above, below }): Case[] => {
        const [from, to] = [form.scoreOf(above), form.scoreOf(below)];
        if (
          valueOf(from) === null ||
          valueOf(to) === null ||
          valueOf(from) === valueOf(to) ||
          !form.scored.includes(below)
        )
          return [];
        return [
          {
            on: codeOf(below),
            change: put(to.at, valueOf(from)),
            outcome: found("score-mismatch", to.at, below.score!.at),
          },
        ];
      }),
    ),
  ),
  kind("row-pasted-over", "A whole row is pasted over the one below", (form) =>
    few(pairs(form).filter(({ above, below }) => above.component === below.component)).map(
      ({ above, below }) => ({
        on: codeOf(below),
        change: (workbook) => {
          const row = workbook.sheet(form.table.sheet).rows.get(above.at.row)!;
          for (const [column, cell] of row) {
            const at = { sheet: form.table.sheet, row: below.at.row, column };
            workbook.put(
              at,
              cell.formula === null
                ? cell
                : {
                    ...cell,
                    formula: fillFormula(cell.formula, above.at, {
                      row: below.at.row,
                      column: above.at.column,
                    }),
                  },
            );
          }
        },
        outcome: found("indicator-duplicate", below.at),
        followedBy: [
          "formula-overwritten",
          "weight-total-not-100",
          "component-weight-mismatch",
          "component-weight-missing",
          "indicator-missing",
          "form-altered",
          "indicator-extra",
          "target-far-exceeded",
          "target-not-measurable",
          "weight-altered",
          "target-altered",
          "score-mismatch",
          "revenue-indicator-mismatch",
        ],
      }),
    ),
  ),
  kind("name-pasted-twice", "The name of one indicator is pasted over another's, the code is right", (form) =>
    few(pairs(form)).map(({ above, below }) => ({
      on: codeOf(below),
      change: put(below.at, `${below.code} ${above.name}`),
      outcome: found("", below.at),
    })),
  ),
  kind("row-inserted-outside-sum", "A new indicator is inserted below the range of the total", (form) => {
    const last = form.indicators.at(-1)!;
    const { total } = form.table;
    if (valueOf(total) === null || valueOf(last.weighted) === null) return [];
    const { sheet } = form.table;
    const row = last.at.row + 1;
    const code = codeOf(last).replace(/\d+$/u, (digits) => String(Number(digits) + 1));
    const weight = valueOf(last.weight)! / 2;
    const at = (column: number) => ({ sheet, row, column });
    const change = all(
      (workbook) => {
        workbook.move({ sheet, axis: "rows", at: row, by: 1 });
        workbook.sheet(sheet).rows.set(row, new Map(workbook.sheet(sheet).rows.get(last.at.row)));
      },
      put(last.weight!.at, weight),
      put(at(last.at.column), `${code} ร้อยละความสำเร็จของงานเพิ่มเติม`),
      put(at(last.weight!.at.column), weight),
      (workbook) => {
        for (const field of [last.selfScore, last.score, last.weighted]) {
          if (field?.cell?.formula)
            enter(
              at(field.at.column),
              fillFormula(field.cell.formula, field.at, at(field.at.column))!,
            )(workbook);
        }
      },
    );
    return [
      {
        on: code,
        change,
        outcome: found("total-mismatch|formula-altered", down(total!.at, 1)),
        followedBy: [
          "formula-overwritten",
          "indicator-extra",
          "form-altered",
          "weight-altered",
          "indicator-missing",
        ],
      },
    ];
  }),
  kind("row-inserted-without-weight", "A new indicator is inserted without a weight", (form) => {
    const [first] = form.indicators;
    const row = first!.at.row + 1;
    const at = { ...first!.at, row };
    const code = codeOf(first!).replace(/\d+$/u, "9");
    return [
      {
        on: code,
        change: all(
          insertRows(form.table.sheet, row),
          put(at, `${code} ร้อยละความสำเร็จของงานเพิ่มเติม`),
          put({ ...at, column: form.targets(first!)[0]?.at.column ?? at.column + 2 }, "ร้อยละ 80"),
        ),
        outcome: found("", at, { ...at, column: form.column("weight") }),
        followedBy: [
          "indicator-extra",
          "form-altered",
          "indicator-order",
          "result-missing",
          "target-missing",
        ],
      },
    ];
  }),
];

const SHEETS: readonly Kind[] = [
  kind("other-agency-on-sheet", "A sheet of another agency is pasted in: its title names that one", (form) =>
    few(
      form.sheets.filter(
        ({ name, cells }) =>
          name !== form.sheets[0]!.name && /^(?:สำนักงาน|สถาบัน)/u.test(String(cells.value(1, 0) ?? "")),
      ),
    ).map(({ name }) => {
      const at = { sheet: name, row: 1, column: 0 };
      return { on: name, change: put(at, "สำนักงานส่งเสริมตัวอย่างแห่งชาติ"), outcome: found("", at) };
    }),
  ),
  kind("other-year-on-sheet", "A sheet of last year is pasted in: its title keeps the year", (form) =>
    few(form.findText(/ปีงบประมาณ พ\.ศ\. 256\d$/u)).map((at) => ({
      on: at.sheet,
      change: put(
        at,
        form.text(at).replace(/256(\d)$/u, (_, digit: string) => `256${Number(digit) - 1}`),
      ),
      outcome: found("fiscal-year-mismatch", at),
      followedBy: [
        "value-cost-unexplained",
        "as-of-date-mismatch",
        "target-easier-than-past",
        "growth-base-lagged",
      ],
    })),
  ),
  kind("form-left-twice", "An older copy of the form is left in the workbook", (form) => {
    const { sheet } = form.table;
    const first = form.indicators.find((each) => valueOf(each.weighted) !== null);
    if (!first) return [];
    const copy = `${sheet} (2)`;
    return [
      {
        on: sheet,
        change: all(
          (workbook) => workbook.copySheet(sheet, copy),
          put({ ...first.score!.at, sheet: copy }, 1),
        ),
        outcome: found(""),
        followedBy: [],
      },
    ];
  }),
  kind("by-hand", "The workbook is set to calculate by hand, then a weight is changed", (form) => {
    const [first] = form.indicators;
    return [
      {
        on: codeOf(first!),
        change: all(
          (workbook) => workbook.calculateByHand(),
          put(first!.weight!.at, valueOf(first!.weight)! + 1),
        ),
        outcome: found("calculation-manual"),
        followedBy: ["weight-total-not-100", "component-weight-mismatch", "weight-altered"],
      },
    ];
  }),
  kind("score-kept-after-target", "A target is corrected, the typed score is not", (form) =>
    few(
      form.scored.flatMap((indicator): Case[] => {
        const score = form.scoreOf(indicator);
        const lowest = form.targets(indicator)[0]!;
        if (
          formulaOf(score) !== null ||
          valueOf(score) === null ||
          (valueOf(score) ?? 0) >= form.framework.tiers.at(-1)!.point
        )
          return [];
        const result = indicator.result!.cell!.value;
        return [
          {
            on: codeOf(indicator),
            change: all(put(form.targets(indicator).at(-1)!.at, result), put(lowest.at, lowest.cell!.value)),
            outcome: found(
              "score-mismatch|targets-not-monotone|targets-flat",
              score.at,
              indicator.result!.at,
              ...form.targets(indicator).map(({ at }) => at),
            ),
          },
        ];
      }),
    ),
  ),
  kind("score-typed-right", "A typed score happens to be the computed one", (form) =>
    few(form.scored.filter((each) => formulaOf(form.scoreOf(each)) !== null)).map((indicator) => {
      const field = form.scoreOf(indicator);
      return {
        on: codeOf(indicator),
        change: put(field.at, valueOf(field)),
        outcome: form.hasTemplate
          ? found("formula-altered|formula-overwritten", field.at)
          : unseen(`the score is right, and ${UNSTATED}`),
        followedBy: ["formula-overwritten"],
      };
    }),
  ),
];

/** Copying and pasting, with formulas that came along. */
export const COPYING: readonly Kind[] = [...FORMULAS, ...TOTALS, ...ROWS, ...SHEETS];
