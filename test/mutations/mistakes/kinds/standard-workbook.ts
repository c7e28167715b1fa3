import { columnName } from "../../../../src/domain/workbook/address";
import type { CellAddress } from "../../../../src/domain/workbook/address";
import { down, enter, few, put, right, type Form } from "../form";
import { found, kind, type Case, type Kind } from "../mistake";

const CHECKLIST = "รายการตรวจสอบ";
const KNOWN = "";

/** The row of the sum below the items, where there is such a sheet. */
function checklistSum(form: Form): CellAddress | undefined {
  return form.hasTemplate ? form.findText(/^คะแนนตามรายการ$/u, CHECKLIST)[0] : undefined;
}

function checklist(make: (sum: CellAddress, form: Form) => Case[]): Kind["cases"] {
  return (form) => {
    const label = checklistSum(form);
    return label ? make(right(label, 1), form) : [];
  };
}

/** Cells of the summary's table of components: a row for each below "องค์ประกอบ". */
function components(make: (first: CellAddress, form: Form) => Case[]): Kind["cases"] {
  return (form) => {
    if (!form.hasTemplate) return [];
    const [heading] = form.findText(/^องค์ประกอบ$/u, "สรุป");
    return heading ? make(down(heading, 1), form) : [];
  };
}

const formulaAt = (form: Form, at: CellAddress) =>
  form.sheets.find(({ name }) => name === at.sheet)!.cells.at(at.row, at.column)?.formula ?? "";

/** The sheets of the standard workbook whose formulas are all known. */
export const STANDARD: readonly Kind[] = [
  kind(
    "checklist-sum-typed",
    "The points of a checklist are typed over their formula",
    checklist((sum) => [
      { on: "sum", change: put(sum, 100), outcome: found(KNOWN, sum), followedBy: ["target-not-measurable"] },
    ]),
  ),
  kind(
    "checklist-range-short",
    "The formula of a checklist leaves out the last item",
    checklist((sum, form) => [
      {
        on: "sum",
        change: enter(
          sum,
          formulaAt(form, sum).replaceAll(
            /([BC]\d+:[BC])(\d+)/gu,
            (_, from: string, row: string) => `${from}${Number(row) - 1}`,
          ),
        ),
        outcome: found(KNOWN, sum),
      },
    ]),
  ),
  kind(
    "checklist-points-changed",
    "The points of an item of a checklist are changed",
    checklist((sum) => [
      { on: "item", change: put(down(sum, -2), 35), outcome: found(KNOWN, down(sum, -2)) },
    ]),
  ),
  kind(
    "checklist-item-deleted",
    "An item of a checklist is deleted",
    checklist((sum) => [
      {
        on: "item",
        change: (workbook) => workbook.move({ sheet: sum.sheet, axis: "rows", at: sum.row - 2, by: -1 }),
        outcome: found(KNOWN),
      },
    ]),
  ),
  kind(
    "checklist-item-renamed",
    "An item of a checklist is reworded",
    checklist((sum) => [
      {
        on: "item",
        change: put({ ...down(sum, -2), column: 0 }, "มีระบบสารสนเทศแล้ว"),
        outcome: found(KNOWN, { ...down(sum, -2), column: 0 }),
      },
    ]),
  ),
  kind(
    "checklist-answer-misspelt",
    "An answer of a checklist is misspelt",
    checklist((sum, form) =>
      form.shown(right(down(sum, -2), 1)) === null
        ? []
        : [
            {
              on: "item",
              change: put(right(down(sum, -2), 1), "ไช่"),
              outcome: found("", right(down(sum, -2), 1)),
              followedBy: ["target-not-measurable", "score-mismatch"],
            },
          ],
    ),
  ),
  kind(
    "checklist-contradicts-score",
    "A checklist gives other points than the score that was typed",
    checklist((sum, form) => {
      const at = right(down(sum, -2), 1);
      if (form.shown(at) === null) return [];
      const indicator = form.indicators.find(({ code }) => code === "3.1.1")!;
      return [
        {
          on: "3.1.1",
          change: (workbook) => {
            put(at, "ไม่ใช่")(workbook);
            put(form.scoreOf(indicator).at, 100)(workbook);
          },
          outcome: found("", form.scoreOf(indicator).at, sum, indicator.score!.at),
        },
      ];
    }),
  ),
  kind(
    "component-sum-typed",
    "A component's weight on the summary is typed over its formula",
    components((first) => [
      { on: "weight", change: put(right(first, 1), 35), outcome: found(KNOWN, right(first, 1)) },
    ]),
  ),
  kind(
    "component-score-typed",
    "A component's score on the summary is typed over its formula",
    components((first, form) =>
      form.shown(right(first, 2)) === null
        ? []
        : [{ on: "score", change: put(right(first, 2), 38.5), outcome: found(KNOWN, right(first, 2)) }],
    ),
  ),
  kind(
    "component-mean-typed",
    "A component's mean on the summary is typed over its formula",
    components((first, form) =>
      form.shown(right(first, 3)) === null
        ? []
        : [{ on: "mean", change: put(right(first, 3), 91), outcome: found(KNOWN, right(first, 3)) }],
    ),
  ),
  kind(
    "component-range-short",
    "A formula of the summary leaves out an indicator",
    components((first, form) => {
      const at = right(first, 1);
      const formula = formulaAt(form, at).replace(/(\d+)\)$/u, (_, row: string) => `${Number(row) - 1})`);
      return [{ on: "weight", change: enter(at, formula), outcome: found(KNOWN, at) }];
    }),
  ),
  kind(
    "component-of-other-rows",
    "A formula of the summary refers to the rows of another component",
    components((first, form) => {
      const [at, below] = [right(first, 2), right(down(first, 1), 2)];
      return [{ on: "score", change: enter(at, formulaAt(form, below)), outcome: found(KNOWN, at) }];
    }),
  ),
  kind(
    "summary-total-typed-right",
    "The total of the summary is typed over its formula, still right",
    (form) => {
      const field = form.summary.total;
      if (!form.hasTemplate || !field?.cell?.formula || field.cell.value === null) return [];
      return [{ on: "total", change: put(field.at, field.cell.value), outcome: found(KNOWN, field.at) }];
    },
  ),
  kind(
    "basics-formula-typed",
    "A figure of the basic information is typed over its formula, still right",
    (form) => {
      if (!form.hasTemplate) return [];
      const { income, personnelRatio } = form.parts.basics!.figures;
      return [income, personnelRatio].flatMap((field): Case[] =>
        field?.cell?.formula && field.cell.value !== null
          ? [
              {
                on: columnName(field.at.column) + String(field.at.row + 1),
                change: put(field.at, field.cell.value),
                outcome: found(KNOWN, field.at),
              },
            ]
          : [],
      );
    },
  ),
  kind("evidence-link-typed", "A link of the list of evidence is typed over its formula", (form) => {
    if (!form.hasTemplate) return [];
    const [heading] = form.findText(/^ที่อยู่เอกสาร/u, "หลักฐาน");
    return heading
      ? [
          {
            on: "link",
            change: put(down(heading, 1), "https://example.go.th/doc"),
            outcome: found(KNOWN, down(heading, 1)),
          },
        ]
      : [];
  }),
  kind("weight-sum-typed", "The sum of the weights is typed over its formula", (form) => {
    if (!form.hasTemplate) return [];
    const at = { ...form.table.total!.at, column: form.column("weight") };
    return [{ on: "sum", change: put(at, 100), outcome: found(KNOWN, at) }];
  }),
  kind("weight-sum-short", "The sum of the weights leaves out the last indicator", (form) => {
    if (!form.hasTemplate) return [];
    const at = { ...form.table.total!.at, column: form.column("weight") };
    return [
      {
        on: "sum",
        change: enter(at, `=SUM(B${form.indicators[0]!.at.row + 1}:B${form.indicators.at(-2)!.at.row + 1})`),
        outcome: found(KNOWN, at),
      },
    ];
  }),
  kind(
    "score-function-replaced",
    "A score's function is replaced by a formula that gives the same",
    (form) => {
      if (!form.hasTemplate) return [];
      return few(form.scored).map((indicator) => {
        const field = form.scoreOf(indicator);
        return {
          on: indicator.code!,
          change: enter(field.at, "=50+50"),
          outcome: found("formula-altered|formula-inconsistent", field.at),
          followedBy: ["formula-inconsistent"],
        };
      });
    },
  ),
];
