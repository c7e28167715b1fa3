import type { CellAddress } from "../../workbook/address";
import type { CellContent } from "../../workbook/change-set";
import { isCellError, type Cell, type SheetSnapshot } from "../../workbook/snapshot";
import type { FormulaPlace } from "../reading/formula-place";
import { readFormula, type ReadFormula } from "../reading/formula-reader";
import type { FreezeForm, PortableReason } from "./portable-plan";
import { isScalarFormula } from "../reading/scalar-formula";
import { spillArea } from "../reading/spill-area";
import { translateFormula } from "./translate-formula";

/** What becomes of one cell. */
export interface FrozenContent {
  readonly at: CellAddress;
  readonly before: Cell | null;
  readonly after: CellContent;
  /** Why it becomes its value although a formula was asked for. */
  readonly reason: PortableReason | null;
}

type FormulaCell = Cell & { readonly formula: string };

/** The cells that freezing one formula writes: its own, and those that it fills; or why it is left alone. */
export function freezeCell(
  cell: FormulaCell,
  sheet: SheetSnapshot,
  place: FormulaPlace,
  form: FreezeForm,
): FrozenContent[] | PortableReason {
  const read = readFormula(cell.formula);
  let reason: PortableReason | null = null;
  if (form !== "values") {
    // A formula in place of one that fails would fail as well, or hide that it did.
    if (cell.value !== null && isCellError(cell.value) && form === "formulas") return "shows-error";
    const translated = translateFormula(cell, place, form);
    if (typeof translated === "object") return [{ at: place.at, before: cell, after: translated, reason }];
    reason = translated;
  }
  return valuesOf(cell, read, sheet, place, reason);
}

function valuesOf(
  cell: FormulaCell,
  read: ReadFormula,
  sheet: SheetSnapshot,
  place: FormulaPlace,
  reason: PortableReason | null,
): FrozenContent[] | PortableReason {
  const area = spillArea(read, place);
  if (!area) {
    if (!isScalarFormula(read, place)) return "array-formula";
    const after = valueContent(cell);
    return after === null ? "shows-error" : [{ at: place.at, before: cell, after, reason }];
  }
  const contents: FrozenContent[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const isOwn = row === area.row && column === area.column;
      const before = isOwn ? cell : (sheet.cells.at(row, column) ?? null);
      if (!isOwn && (before?.formula ?? null) !== null) return "array-formula";
      const after = valueContent(before);
      if (after === null) return "shows-error";
      contents.push({ at: { sheet: sheet.name, row, column }, before, after, reason });
    }
  }
  return contents;
}

/** Null for an error, which cannot be written as a constant. */
function valueContent(cell: Cell | null): CellContent | null {
  const value = cell?.value ?? null;
  return value !== null && isCellError(value) ? null : { value };
}
