import { formulaFromFile } from "../formulas/formula-names";
import { shiftFormula } from "../formulas/shared-formula";
import type { ScannedCell } from "./sheet-scan";
import { decodeXml } from "../package/xml-scan";

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Reads the formulas of one sheet in document order; keeps what later cells of a shared formula need. */
export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();

  /**
   * The formula of a cell as a user types it, with "="; null for a constant, and for a data table, whose
   * cells Excel computes by other means.
   */
  read(cell: ScannedCell): string | null {
    const formula = cell.formula;
    if (!formula || formula.kind === "dataTable") return null;
    if (formula.kind === "shared" && formula.group !== null) {
      return this.readShared(cell, decodeXml(formula.text), formula.group);
    }
    return formula.text === "" ? null : `=${formulaFromFile(decodeXml(formula.text))}`;
  }

  private readShared(cell: ScannedCell, text: string, group: string): string | null {
    if (text !== "") {
      const formula = formulaFromFile(text);
      // A cell that repeats the text of its group is read by its own text; the group begins with the first.
      if (cell.formula?.ref !== null || !this.shared.has(group)) {
        this.shared.set(group, { row: cell.row, column: cell.column, formula });
      }
      return `=${formula}`;
    }
    const first = this.shared.get(group);
    if (!first) return null;
    return `=${shiftFormula(first.formula, cell.row - first.row, cell.column - first.column)}`;
  }
}
