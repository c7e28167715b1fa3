import type { Component, IndicatorTable } from "./evaluation";
import type { Field } from "./field";
import { FieldReader } from "./fields";
import { rowLabels } from "./rows";
import type { Framework } from "../framework/framework";
import type { SheetSnapshot } from "../workbook/snapshot";
import { headingOver } from "./heading-over";

export interface ComponentSubtotal {
  readonly component: Component;
  readonly field: Field<number>;
}

/** Rows of the table that sum up the component above them: "รวม" or "รวมองค์ประกอบที่ 1", with a weighted score. */
export function subtotals(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  framework: Framework,
): ComponentSubtotal[] {
  const labels = rowLabels(framework);
  const reader = new FieldReader(sheet.name, sheet.cells, framework);
  return table.components.flatMap((component, i) => {
    const end = table.components[i + 1]?.at.row ?? table.total?.at.row ?? table.lastRow + 1;
    for (const row of sheet.cells.rowsFrom(component.at.row + 1)) {
      if (row >= end) return [];
      const column = headingOver(table, row)?.columns.weighted;
      if (column === undefined) continue;
      const isSubtotal = sheet.cells
        .inRow(row)
        .some(
          ({ cell }) =>
            typeof cell.value === "string" && (labels.isTotal(cell.value) || labels.isSubtotal(cell.value)),
        );
      if (isSubtotal) return [{ component, field: reader.number(row, column) }];
    }
    return [];
  });
}
