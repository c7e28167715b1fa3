import { all, few, put } from "../../form";
import { found, kind, type Case, type Kind } from "../../mistake";
import { TABLE_FOLLOWS } from "./follows";

/** Roles whose column everybody needs. */
const ROLES = ["weight", "result", "score", "weighted"] as const;

export const COLUMNS: readonly Kind[] = [
  kind("column-hidden", "A column of figures is hidden", (form) =>
    few(ROLES).map((role) => {
      const at = form.at(role, form.lastHeadingRow);
      return {
        on: role,
        change: (workbook) =>
          void workbook.sheet(at.sheet).hiddenColumns.push({ first: at.column, last: at.column }),
        outcome: found("hidden-column-used", at),
      };
    }),
  ),
  kind("heading-emptied", "A heading is deleted by mistake", (form) =>
    (["weight", "score"] as const).flatMap((role): Case[] => {
      const rows = form.table.headings.flatMap(({ firstRow, lastRow }) => [firstRow, lastRow]);
      const cells = rows.map((row) => form.at(role, row));
      const filled = cells.filter((at) => form.shown(at) !== null);
      return [
        {
          on: role,
          change: all(...filled.map((at) => put(at, null))),
          outcome: found(
            "",
            ...cells,
            form.at("indicator", form.lastHeadingRow),
            form.at("indicator", form.table.headings[0].firstRow),
          ),
          followedBy: [
            "column-missing",
            "column-unsure",
            "total-mismatch",
            "score-missing",
            "weight-missing",
            ...TABLE_FOLLOWS,
          ],
        },
      ];
    }),
  ),
  kind("column-deleted", "The column of the weights is deleted", (form) => {
    const sheet = form.table.sheet;
    return [
      {
        on: "weight",
        change: (workbook) => workbook.move({ sheet, axis: "columns", at: form.column("weight"), by: -1 }),
        outcome: found(""),
        followedBy: [
          "column-missing",
          "weight-missing",
          "score-mismatch",
          "formula-unguarded",
          "function-name-broken",
          "score-missing",
          ...TABLE_FOLLOWS,
        ],
      },
    ];
  }),
  kind("columns-exchanged", "Results and scores are pasted into each other's columns", (form) => {
    const filled = form.scored;
    if (filled.length < 2) return [];
    const [one, other] = [form.column("result"), form.scoreOf(filled[0]!).at.column];
    const rows = new Set(form.indicators.map(({ at }) => at.row));
    return [
      {
        on: "result score",
        change: (workbook) => workbook.swapColumns(form.table.sheet, one, other, (row) => rows.has(row)),
        outcome: found("", ...filled.flatMap((each) => [each.result!.at, form.scoreOf(each).at])),
        followedBy: [
          "score-mismatch",
          "score-out-of-range",
          "cell-error",
          "score-missing",
          "result-missing",
          "score-not-tier",
          "weighted-mismatch",
          "formula-inconsistent",
          "formula-altered",
          "formula-unguarded",
          "target-not-measurable",
          "revenue-indicator-mismatch",
          "number-as-text",
          "result-impossible",
          "column-unsure",
          "target-far-exceeded",
          "score-source-mismatch",
          "personnel-ratio-mismatch",
          "result-unit-mismatch",
        ],
      },
    ];
  }),
  kind(
    "targets-columns-exchanged",
    "The columns of two targets are pasted into each other, headings stay",
    (form) => {
      const filled = form.figures.filter((each) => form.targets(each).length > 2);
      if (filled.length === 0) return [];
      const [first, second] = form.targets(filled[0]!);
      const rows = new Set(form.indicators.map(({ at }) => at.row));
      return [
        {
          on: "targets",
          change: (workbook) =>
            workbook.swapColumns(form.table.sheet, first!.at.column, second!.at.column, (row) =>
              rows.has(row),
            ),
          outcome: found("", ...filled.flatMap((each) => form.targets(each).map(({ at }) => at))),
          followedBy: [
            "column-unsure",
            "targets-not-monotone",
            "target-altered",
            "score-mismatch",
            "cell-error",
            "target-missing",
            "weighted-mismatch",
          ],
        },
      ];
    },
  ),
];
