import { valueOf } from "../../../../../src/domain/form/field";
import { formatCell } from "../../../../../src/domain/workbook/address";
import { all, down, enter, put } from "../../form";
import { found, kind, unseen, type Case, type Kind } from "../../mistake";

export const SHEETS: readonly Kind[] = [
  kind("part-deleted", "A part of the form is deleted with its sheet", (form) => {
    const { revenue, board, part3, monitoring, basics } = form.parts;
    const parts = { revenue, board, part3, monitoring, basics };
    const isAgreement = Object.values(parts).filter((held) => held !== null).length === 1;
    return Object.entries(parts).flatMap(([part, held]): Case[] => {
      if (!held || held.area.sheet === form.table.sheet) return [];
      const { sheet } = held.area;
      return [
        {
          on: `${part} ${sheet}`,
          change: (workbook) => workbook.deleteSheet(sheet),
          outcome: isAgreement
            ? unseen(
                "an agreement is whole without a sheet about the agency, and the sheet that is left speaks of none",
              )
            : found(""),
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
