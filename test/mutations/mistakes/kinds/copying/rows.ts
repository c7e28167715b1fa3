import { fillFormula } from "../../../../../src/domain/formulas/reading/moved-formula";
import { valueOf } from "../../../../../src/domain/form/field";
import { all, codeOf, down, enter, few, insertRows, put } from "../../form";
import { found, kind, unseen, type Case, type Kind } from "../../mistake";
import { pairs } from "./pairs";

export const ROWS: readonly Kind[] = [
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
