import { valueOf } from "../../../../src/domain/form/field";
import type { Indicator } from "../../../../src/domain/form/evaluation";
import { formatCell } from "../../../../src/domain/workbook/address";
import { all, codeOf, down, enter, few, insertRows, put, type Form } from "../form";
import { found, kind, unseen, type Case, type Kind, type Outcome } from "../mistake";

const TABLE_FOLLOWS = [
  "weight-total-not-100",
  "component-weight-mismatch",
  "component-weight-missing",
  "indicator-missing",
  "indicator-extra",
  "form-altered",
  "weight-altered",
  "target-not-measurable",
  "target-far-exceeded",
  "formula-altered",
  "cell-error",
  "reference-broken",
  "target-altered",
];

const deleteRow = (form: Form, row: number) => (workbook: Parameters<Case["change"]>[0]) =>
  workbook.move({ sheet: form.table.sheet, axis: "rows", at: row, by: -1 });

/** The cell of an indicator is written with another code. */
function coded(
  written: (code: string, name: string, indicator: Indicator, i: number) => string | undefined,
  outcome: (indicator: Indicator, form: Form) => Outcome,
): Kind["cases"] {
  return (form) =>
    few(
      form.indicators.slice(1).flatMap((indicator, i): Case[] => {
        const text = form.text(indicator.at);
        if (indicator.code === null || !text.startsWith(indicator.code)) return [];
        const typed = written(indicator.code, text.slice(indicator.code.length), indicator, i);
        return typed === undefined || typed === text
          ? []
          : [
              {
                on: indicator.code,
                change: put(indicator.at, typed),
                outcome: outcome(indicator, form),
                followedBy: TABLE_FOLLOWS,
              },
            ];
      }),
    );
}

const atCode = (rules: string) => (indicator: Indicator) => found(rules, indicator.at);
const sibling = (code: string) => code.replace(/\d+$/u, (digits) => String(Number(digits) - 1));

const CODES: readonly Kind[] = [
  kind(
    "code-missing",
    "The code of an indicator is missing",
    coded((_, rest) => rest.trim(), atCode("")),
  ),
  kind(
    "code-letter-l",
    "The letter l is typed for a one in a code",
    coded((code, rest) => `${code.replaceAll("1", "l")}${rest}`, atCode("")),
  ),
  kind(
    "code-letter-o",
    "A code gets the letter O for a zero",
    coded((code, rest) => `${code}.O${rest}`, atCode("")),
  ),
  kind(
    "code-commas",
    "Commas are typed for the points of a code",
    coded((code, rest) => `${code.replaceAll(".", ",")}${rest}`, atCode("")),
  ),
  kind(
    "code-doubled",
    "Two indicators bear the same code",
    coded(
      (code, rest) => (code.endsWith(".1") || !code.includes(".") ? undefined : `${sibling(code)}${rest}`),
      atCode("indicator-duplicate"),
    ),
  ),
  kind(
    "code-of-other-component",
    "An indicator bears the code of another component",
    coded(
      (code, rest) => `9${code.slice(1)}${rest}`,
      atCode("indicator-misplaced|indicator-extra|component-order"),
    ),
  ),
  kind("code-skips", "The code of the last indicator skips a number", (form) => {
    const indicator = form.indicators.at(-1)!;
    const text = form.text(indicator.at);
    const code = codeOf(indicator).replace(/\d+$/u, (digits) => String(Number(digits) + 2));
    const outcome = form.hasTemplate
      ? found("", indicator.at)
      : unseen("agencies leave out codes that do not concern them");
    return [
      {
        on: codeOf(indicator),
        change: put(indicator.at, text.replace(codeOf(indicator), code)),
        outcome,
        followedBy: TABLE_FOLLOWS,
      },
    ];
  }),
  kind(
    "code-point-lost",
    "A point of a code is lost",
    coded((code, rest) => `${code.replace(".", "")}${rest}`, atCode("")),
  ),
  kind("component-number-doubled", "Two components bear the same number", (form) => {
    const [first, second] = form.table.components;
    if (!first || !second) return [];
    return [
      {
        on: second.code,
        change: put(second.at, form.text(second.at).replace(/(ที่ )2/u, "$11")),
        outcome: found("component-duplicate", second.at),
        followedBy: ["indicator-misplaced", "component-order", ...TABLE_FOLLOWS],
      },
    ];
  }),
  kind("component-number-skipped", "The number of the last component is one too high", (form) => {
    const last = form.table.components.at(-1);
    if (!last) return [];
    return [
      {
        on: last.code,
        change: put(
          last.at,
          form
            .text(last.at)
            .replace(/(ที่ )(\d)/u, (_, words: string, digit: string) => `${words}${Number(digit) + 1}`),
        ),
        outcome: found(
          "component-order|indicator-misplaced",
          last.at,
          ...last.indicators.map(({ at }) => at),
        ),
        followedBy: ["indicator-misplaced", ...TABLE_FOLLOWS],
      },
    ];
  }),
];

const ROWS: readonly Kind[] = [
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

/** Roles whose column everybody needs. */
const ROLES = ["weight", "result", "score", "weighted"] as const;

const COLUMNS: readonly Kind[] = [
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

const SHEETS: readonly Kind[] = [
  kind("part-deleted", "A part of the form is deleted with its sheet", (form) => {
    const { revenue, board, part3, monitoring, basics } = form.parts;
    const parts = { revenue, board, part3, monitoring, basics };
    return Object.entries(parts).flatMap(([part, held]): Case[] => {
      if (!held || held.area.sheet === form.table.sheet) return [];
      const { sheet } = held.area;
      return [
        {
          on: `${part} ${sheet}`,
          change: (workbook) => workbook.deleteSheet(sheet),
          outcome: found(""),
          followedBy: ["form-altered", "reference-broken", "cell-error", "monitoring-name-mismatch"],
        },
      ];
    });
  }),
  kind("summary-deleted", "The summary page is deleted", (form) => {
    const at = form.summary.total?.at;
    if (!at || at.sheet === form.table.sheet) return [];
    return [
      {
        on: at.sheet,
        change: (workbook) => workbook.deleteSheet(at.sheet),
        outcome: found(""),
        followedBy: ["form-altered"],
      },
    ];
  }),
  kind("form-sheet-hidden", "The sheet of the indicators is hidden", (form) => [
    {
      on: form.table.sheet,
      change: (workbook) => void (workbook.sheet(form.table.sheet).visibility = "hidden"),
      outcome: found("hidden-sheet-used"),
    },
  ]),
  kind("title-deleted", "The title with the year is deleted", (form) => {
    const [at] = form.findText(/ปีงบประมาณ/u, form.table.sheet);
    if (!at) return [];
    return [
      {
        on: at.sheet,
        change: put(at, null),
        outcome: form.hasTemplate
          ? found("form-altered", at)
          : unseen("other sheets state the year, and forms need no title"),
      },
    ];
  }),
  kind("formula-into-deleted-sheet", "A sheet that formulas refer to is deleted", (form) => {
    const { revenue, basics } = form.parts;
    const income = basics?.figures.income;
    if (!revenue || !income?.cell?.formula) return [];
    return [
      {
        on: revenue.area.sheet,
        change: (workbook) => workbook.deleteSheet(revenue.area.sheet),
        outcome: found("cell-error|reference-broken", income.at),
        followedBy: ["form-altered", "reference-broken", "part-missing"],
      },
    ];
  }),
  kind("total-in-other-cell", "A second total with another figure is typed below the table", (form) => {
    const { total } = form.table;
    if (valueOf(total) === null) return [];
    const at = down(total!.at, 2);
    if (form.shown(at) !== null) return [];
    return [
      {
        on: formatCell(at),
        change: all(put({ ...at, column: at.column - 1 }, "คะแนนรวมทั้งสิ้น"), enter(at, "=50+1", 51)),
        outcome: found("", at),
        followedBy: ["formula-altered", "form-altered"],
      },
    ];
  }),
];

/** Rows, columns, codes and sheets. */
export const STRUCTURE: readonly Kind[] = [...CODES, ...ROWS, ...COLUMNS, ...SHEETS];
