import { wordingKey } from "../thai/wordings";
import type { Framework, TierId } from "../framework/framework";
import { normaliseText } from "../thai/text";
import type { CellAddress } from "../workbook/address";
import { isCellError, type Cell, type SheetSnapshot } from "../workbook/snapshot";
import type { TargetEntry } from "../template/template";
import { TEMPLATE_COLUMNS, type TemplateColumn } from "./template-words";

/** A table's columns, wherever they stand. */
export interface TemplateHeadings {
  readonly row: number;
  /** The column of the codes, which every table has. */
  readonly code: number;
  readonly columns: ReadonlyMap<TemplateColumn, number>;
  readonly targets: ReadonlyMap<TierId, number>;
}

/** The row that heads the table of indicators: it names at least row code, name and weight. */
export function findTemplateHeadings(
  { cells }: SheetSnapshot,
  fromRow: number,
  framework: Framework,
): TemplateHeadings | null {
  const words = Object.entries(TEMPLATE_COLUMNS) as [TemplateColumn, readonly string[]][];
  for (const row of cells.rowsFrom(fromRow)) {
    const columns = new Map<TemplateColumn, number>();
    const targets = new Map<TierId, number>();
    for (const { column, cell } of cells.inRow(row)) {
      if (typeof cell.value !== "string") continue;
      const key = wordingKey(cell.value);
      const isNamed = (list: readonly string[]) => list.some((word) => wordingKey(word) === key);
      const name = words.find(([, list]) => isNamed(list))?.[0];
      const tier = framework.tiers.find(({ headings }) => isNamed(headings));
      if (name !== undefined && !columns.has(name)) columns.set(name, column);
      else if (tier && !targets.has(tier.id)) targets.set(tier.id, column);
    }
    const code = columns.get("code");
    if (code !== undefined && columns.has("name") && columns.has("weight"))
      return { row, code, columns, targets };
  }
  return null;
}

/** Cells of one sheet as a template needs them. */
export class TemplateCells {
  constructor(private readonly sheet: SheetSnapshot) {}

  at(row: number, column: number): CellAddress {
    return { sheet: this.sheet.name, row, column };
  }

  cell(row: number, column: number | undefined): Cell | null {
    return column === undefined ? null : (this.sheet.cells.at(row, column) ?? null);
  }

  /** The text as it stands but for spaces at its ends; "" where there is none. */
  text(row: number, column: number | undefined): string {
    const value = this.cell(row, column)?.value ?? null;
    return value === null || isCellError(value) ? "" : String(value).trim();
  }

  /** The number that stands there or is written there as text; null for everything else. */
  number(row: number, column: number | undefined): number | null {
    const value = this.cell(row, column)?.value ?? null;
    if (typeof value === "number") return value;
    const text = typeof value === "string" ? normaliseText(value) : "";
    return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
  }

  target(row: number, column: number | undefined): TargetEntry {
    const value = this.cell(row, column)?.value ?? null;
    if (typeof value === "number") return value;
    return this.text(row, column) || null;
  }

  *errorsIn(row: number): Iterable<{ at: CellAddress; code: string }> {
    for (const { column, cell } of this.sheet.cells.inRow(row))
      if (isCellError(cell.value)) yield { at: this.at(row, column), code: cell.value.error };
  }
}
