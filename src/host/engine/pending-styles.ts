import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable, Worksheet } from "@univerjs/core";

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Styles of one sheet that the grid does not have yet. */
interface SheetStyles {
  readonly sheet: Worksheet;
  readonly cells: CellMatrix;
}

/**
 * Styles that were written but not handed to the grid, joined by cell. The grid takes as long for one property of
 * a cell as for all of them, and an add-in writes a format property by property, borders even edge by edge.
 */
export class PendingStyles {
  #sheets = new Map<string, SheetStyles>();

  add(sheet: Worksheet, cells: CellMatrix): void {
    const id = sheet.getSheetId();
    const known = this.#sheets.get(id);
    if (!known) this.#sheets.set(id, { sheet, cells });
    else {
      for (const [row, column, style] of stylesOf(cells)) {
        const line = (known.cells[row] ??= {});
        line[column] = { s: joinStyles(line[column]?.s as Nullable<IStyleData>, style) };
      }
    }
  }

  /** The cell's style with what waits for it; a property that is to go is null. */
  over(sheet: Worksheet, row: number, column: number): IStyleData {
    const waiting = this.#sheets.get(sheet.getSheetId())?.cells[row]?.[column]?.s as Nullable<IStyleData>;
    const style = sheet.getComposedCellStyle(row, column);
    return waiting ? joinStyles(style, waiting) : style;
  }

  /** Everything that waits, which then waits no longer. */
  take(): SheetStyles[] {
    if (this.#sheets.size === 0) return [];
    const taken = [...this.#sheets.values()];
    this.#sheets = new Map();
    return taken;
  }
}

/** The later style wins by property, and by edge of the border. */
function joinStyles(before: Nullable<IStyleData>, after: IStyleData): IStyleData {
  if (!before) return after;
  const joined = { ...before, ...after };
  if (before.bd && after.bd) joined.bd = { ...before.bd, ...after.bd };
  return joined;
}

/**
 * A formula takes the number format of the cells that it refers to as soon as it is calculated, which no step to undo
 * knows of: where there was none, the way back says so.
 */
export function withoutTakenFormats(cells: CellMatrix | undefined): void {
  for (const line of Object.values(cells ?? {}) as Record<string, Nullable<ICellData>>[]) {
    for (const cell of Object.values(line)) {
      const style = cell?.s;
      if (typeof style === "object" && style && !("n" in style)) style.n = null;
    }
  }
}

function* stylesOf(cells: CellMatrix): Iterable<[number, number, IStyleData]> {
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
      yield [Number(row), Number(column), cell.s as IStyleData];
    }
  }
}
