import { valueOf } from "../../../../../src/domain/form/field";
import { all, codeOf, down, few, insertRows, put } from "../../form";
import { found, kind, type Case, type Kind } from "../../mistake";
import { TABLE_FOLLOWS, deleteRow } from "./follows";

export const ROWS: readonly Kind[] = [
  kind("indicator-row-deleted", "The row of an indicator is deleted", (form) =>
    few(form.indicators).map((indicator) => ({
      on: codeOf(indicator),
      change: deleteRow(form, indicator.at.row),
      outcome: found("weight-total-not-100|component-weight-mismatch|indicator-missing"),
      followedBy: ["total-mismatch", "rating-mismatch", "revenue-indicator-mismatch", ...TABLE_FOLLOWS],
    })),
  ),
  kind("indicator-row-emptied", "The row of an indicator is emptied and left standing", (form) =>
    few(form.indicators).map((indicator) => ({
      on: codeOf(indicator),
      change: (workbook) => void workbook.sheet(form.table.sheet).rows.get(indicator.at.row)!.clear(),
      outcome: found("weight-total-not-100|component-weight-mismatch|indicator-missing"),
      followedBy: ["total-mismatch", "rating-mismatch", ...TABLE_FOLLOWS],
    })),
  ),
  kind("component-row-deleted", "The heading of a component is deleted", (form) =>
    form.table.components.slice(1, 2).map((component) => ({
      on: component.code,
      change: deleteRow(form, component.at.row),
      outcome: found("component-order|indicator-misplaced|indicator-missing|component-weight-mismatch"),
      followedBy: ["indicator-misplaced", "component-order", ...TABLE_FOLLOWS],
    })),
  ),
  kind("total-row-deleted", "The row of the total is deleted", (form) => {
    const { total } = form.table;
    if (valueOf(total) === null) return [];
    return [
      { on: "total", change: deleteRow(form, total!.at.row), outcome: found(""), followedBy: TABLE_FOLLOWS },
    ];
  }),
  kind("total-emptied", "The total is deleted by mistake", (form) => {
    const { total } = form.table;
    if (valueOf(total) === null) return [];
    return [{ on: "total", change: put(total!.at, null), outcome: found("", total!.at) }];
  }),
  kind("rating-emptied", "The rating is deleted by mistake", (form) => {
    const { rating } = form.table;
    if (!rating?.cell?.value) return [];
    return [{ on: "rating", change: put(rating.at, null), outcome: found("", rating.at) }];
  }),
  kind("rows-exchanged", "Two indicators change places", (form) =>
    few(
      form.indicators.slice(1).flatMap((below, i): Case[] => {
        const above = form.indicators[i]!;
        if (above.component !== below.component || !above.at || below.at.row - above.at.row !== 1) return [];
        return [
          {
            on: codeOf(below),
            change: all(put(above.at, form.text(below.at)), put(below.at, form.text(above.at))),
            outcome: found("indicator-order", below.at, above.at),
            followedBy: [
              "weight-altered",
              "target-altered",
              "form-altered",
              "revenue-indicator-mismatch",
              "personnel-ratio-mismatch",
              "formula-altered",
            ],
          },
        ];
      }),
      1,
    ),
  ),
  kind("stray-figures", "Figures stand in a row that belongs to no indicator", (form) => {
    const last = form.indicators.at(-1)!;
    const row = last.at.row + 1;
    const at = { ...last.weight!.at, row };
    return [
      {
        on: "row",
        change: all(
          insertRows(form.table.sheet, row),
          put(at, 5),
          put({ ...last.score!.at, row }, form.framework.tiers.at(-1)!.point),
        ),
        outcome: found("", at, { ...last.score!.at, row }, { ...last.at, row }),
        followedBy: TABLE_FOLLOWS,
      },
    ];
  }),
  kind("subtotal-wrong", "The row of a component's sum is inserted with a wrong figure", (form) => {
    const [first, second] = form.table.components;
    const weighted = first?.indicators[0]?.weighted;
    if (!second || valueOf(weighted) === null) return [];
    const row = second.at.row;
    const sheet = form.table.sheet;
    const sum = first!.indicators.reduce((total, each) => total + (valueOf(each.weighted) ?? 0), 0);
    const at = { sheet, row, column: weighted!.at.column };
    return [
      {
        on: second.code,
        change: all(
          insertRows(sheet, row),
          put({ sheet, row, column: form.column("indicator") }, `รวมองค์ประกอบที่ ${first!.code}`),
          put(at, sum - 2),
        ),
        outcome: found("component-subtotal-mismatch", at),
        followedBy: TABLE_FOLLOWS,
      },
    ];
  }),
  kind("subtotal-counted-twice", "The row of a component's sum is counted into the total as well", (form) => {
    const [first, second] = form.table.components;
    const weighted = first?.indicators[0]?.weighted;
    const { total } = form.table;
    if (!second || valueOf(weighted) === null || !total?.cell?.formula?.includes("SUM(")) return [];
    const row = second.at.row;
    const sheet = form.table.sheet;
    const sum = first!.indicators.reduce((so, each) => so + (valueOf(each.weighted) ?? 0), 0);
    return [
      {
        on: second.code,
        change: all(
          insertRows(sheet, row),
          put({ sheet, row, column: form.column("indicator") }, `รวมองค์ประกอบที่ ${first!.code}`),
          put({ sheet, row, column: weighted!.at.column }, sum),
        ),
        outcome: found("total-mismatch", down(total.at, 1)),
        followedBy: TABLE_FOLLOWS,
      },
    ];
  }),
  kind("row-hidden", "The row of an indicator is hidden", (form) =>
    few(form.indicators).map((indicator) => ({
      on: codeOf(indicator),
      change: (workbook) =>
        void workbook
          .sheet(form.table.sheet)
          .hiddenRows.push({ first: indicator.at.row, last: indicator.at.row }),
      outcome: found("hidden-row-weighted", indicator.at),
    })),
  ),
  kind("results-merged", "The results of two indicators are merged, one is lost", (form) =>
    few(
      form.indicators.slice(1).flatMap((below, i): Case[] => {
        const above = form.indicators[i]!;
        if (!above.result?.cell || !below.result?.cell || below.at.row - above.at.row !== 1) return [];
        const { row, column } = above.result.at;
        return [
          {
            on: codeOf(below),
            change: all(
              put(below.result.at, null),
              (workbook) =>
                void workbook
                  .sheet(form.table.sheet)
                  .merges.push({ row, column, rowCount: 2, columnCount: 1 }),
            ),
            outcome: found("", below.result.at),
            followedBy: ["score-mismatch"],
          },
        ];
      }),
    ),
  ),
  kind("weights-merged", "The weights of two indicators are merged, one is lost", (form) =>
    few(
      form.indicators.slice(1).flatMap((below, i): Case[] => {
        const above = form.indicators[i]!;
        if (below.at.row - above.at.row !== 1) return [];
        const { row, column } = above.weight!.at;
        return [
          {
            on: codeOf(below),
            change: all(
              put(below.weight!.at, null),
              (workbook) =>
                void workbook
                  .sheet(form.table.sheet)
                  .merges.push({ row, column, rowCount: 2, columnCount: 1 }),
            ),
            outcome: found("", below.weight!.at, above.weight!.at),
            followedBy: TABLE_FOLLOWS,
          },
        ];
      }),
    ),
  ),
];
