import { sheetName, sheetNamed } from "../../formulas/reading/call-arguments";
import { readFormula } from "../../formulas/reading/formula-reader";
import { referenceAt } from "../../formulas/reading/reference-at";
import type { Rectangle } from "../../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/** An area that a formula names, on the sheet where it lies. */
export interface NamedArea {
  readonly sheet: SheetSnapshot;
  readonly area: Rectangle;
}

/** The cells and areas that a formula on `own` names; whole columns, names and other workbooks are passed over. */
export function areasOf(formula: string, own: SheetSnapshot, snapshot: WorkbookSnapshot): NamedArea[] {
  const { tokens } = readFormula(formula);
  const areas: NamedArea[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = referenceAt(tokens, i);
    if (!found) continue;
    const qualifier = tokens[i - 1]?.text === "!" ? tokens[i - 2] : undefined;
    const sheet = qualifier ? sheetNamed(sheetName(qualifier), snapshot) : own;
    if (sheet) areas.push({ sheet, area: found.area });
    i = found.last;
  }
  return areas;
}
