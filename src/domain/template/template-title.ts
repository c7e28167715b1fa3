import { headingKey } from "../thai/text";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";

/** The sheet on which a template is written, unless another sheet bears the name already. */
export const TEMPLATE_SHEET = "แม่แบบ";
/** Its title, by which it is known whatever it is called and wherever its columns and rows were moved. */
export const TEMPLATE_TITLE = "แม่แบบตัวชี้วัด (Pramoen)";

/** Rows inserted above it push the title down, but not out of sight. */
const TITLE_ROWS = 30;
const KEY = headingKey(TEMPLATE_TITLE);

/** Where the title of a template sheet stands; null on every other sheet. */
export function findTemplateTitle({ name, cells }: SheetSnapshot): CellAddress | null {
  for (const row of cells.rowIndices()) {
    if (row >= TITLE_ROWS) return null;
    for (const { column, cell } of cells.inRow(row)) {
      const { value } = cell;
      if (typeof value === "string" && value.length < 80 && headingKey(value) === KEY)
        return { sheet: name, row, column };
    }
  }
  return null;
}

export function isTemplateSheet(sheet: SheetSnapshot): boolean {
  return findTemplateTitle(sheet) !== null;
}
