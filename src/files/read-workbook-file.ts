import { WorkbookError, type WorkbookProblem } from "../app/workbook-port";
import { parseRectangle, type Rectangle } from "../domain/workbook/address";
import {
  SheetCells,
  type CellValue,
  type SheetSnapshot,
  type UnreadReason,
  type WorkbookSnapshot,
} from "../domain/workbook/snapshot";
import { cellValue } from "../xlsx/cell-value";
import { dateSystemOf, type DateSystem } from "../xlsx/date-system";
import { OpcPackage } from "../xlsx/opc-package";
import { readSharedStrings } from "../xlsx/shared-strings";
import { SheetFormulas } from "../xlsx/sheet-formulas";
import { scanSheetData } from "../xlsx/sheet-scan";
import { locateParts, type WorksheetPart } from "../xlsx/workbook-parts";
import { XlsxError, type XlsxProblem } from "../xlsx/xlsx-error";
import {
  attributesOf,
  booleanAttribute,
  childElements,
  childNamed,
  rootElement,
  type XmlElement,
} from "../xlsx/xml-scan";

/** A workbook with more used cells than this is not read in full. */
const CELL_LIMIT = 5_000_000;

const PROBLEMS: Readonly<Record<XlsxProblem, WorkbookProblem>> = {
  encrypted: "encrypted-file",
  corrupt: "unreadable-file",
  "not-a-workbook": "not-a-workbook",
};

/**
 * The snapshot of an .xlsx or .xlsm file: what Excel shows after opening it, without recalculating.
 * `name` is the file's name. Throws WorkbookError `encrypted-file`, `unreadable-file` or `not-a-workbook`
 * with the name as its detail; a file that is damaged anywhere is refused rather than read in part.
 */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  try {
    return readSnapshot(bytes, name);
  } catch (cause) {
    if (cause instanceof XlsxError) throw new WorkbookError(PROBLEMS[cause.problem], name, [], { cause });
    if (cause instanceof SyntaxError) throw new WorkbookError("unreadable-file", name, [], { cause });
    throw cause;
  }
}

interface Shared {
  readonly texts: readonly string[];
  readonly dates: DateSystem;
  /** How many cells may still be read. */
  budget: number;
}

function readSnapshot(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const opc = OpcPackage.open(bytes);
  const parts = locateParts(opc);
  const shared: Shared = {
    texts: readSharedStrings(opc, parts.sharedStrings),
    dates: dateSystemOf(opc, parts),
    budget: CELL_LIMIT,
  };
  return { name, sheets: parts.worksheets.map((part) => readSheet(opc, part, shared)) };
}

function readSheet(opc: OpcPackage, part: WorksheetPart, shared: Shared): SheetSnapshot {
  const xml = opc.requireText(part.path);
  const root = rootElement(xml);
  const data = childNamed(xml, root, "sheetData");
  const protection = childNamed(xml, root, "sheetProtection");
  const { cells, unread } = data ? readCells(xml, data, shared) : { cells: new SheetCells(), unread: null };
  return {
    name: part.name,
    visibility: part.visibility,
    isProtected: protection !== null && booleanAttribute(attributesOf(xml, protection.tag)["sheet"]),
    cells,
    merges: readMerges(xml, root),
    unread,
  };
}

function readMerges(xml: string, root: XmlElement): Rectangle[] {
  const list = childNamed(xml, root, "mergeCells");
  if (!list) return [];
  return [...childElements(xml, list)].flatMap((merge) => {
    return parseRectangle(attributesOf(xml, merge.tag)["ref"] ?? "") ?? [];
  });
}

interface ReadCell {
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

interface ArrayFormula {
  readonly area: Rectangle;
  readonly formula: string;
}

class TooLarge extends Error {}

function readCells(
  xml: string,
  data: XmlElement,
  shared: Shared,
): { cells: SheetCells; unread: UnreadReason | null } {
  const rows = new Map<number, ReadCell[]>();
  const arrays: ArrayFormula[] = [];
  const formulas = new SheetFormulas();
  try {
    scanSheetData(xml, data.innerStart, data.innerEnd, {
      cell: (scanned) => {
        const formula = formulas.read(scanned);
        const value = cellValue(xml, scanned, shared.texts, shared.dates);
        if (formula === null && (value === null || value === "")) return;
        if (--shared.budget < 0) throw new TooLarge();
        const { row, column, metadata } = scanned;
        const array = scanned.formula?.kind === "array" && metadata === 0 ? scanned.formula.ref : null;
        const area = array === null ? null : parseRectangle(array);
        if (area && formula !== null) arrays.push({ area, formula });
        const cells = rows.get(row);
        if (cells) cells.push({ column, value, formula });
        else rows.set(row, [{ column, value, formula }]);
      },
    });
  } catch (error) {
    if (error instanceof TooLarge) return { cells: new SheetCells(), unread: "too-large" };
    throw error;
  }
  for (const array of arrays) spreadArray(rows, array);
  return { cells: toSheetCells(rows), unread: null };
}

/** Every cell of an area entered with Ctrl+Shift+Enter shows the formula; spilled cells show none. */
function spreadArray(rows: ReadonlyMap<number, ReadCell[]>, { area, formula }: ArrayFormula): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const cells = rows.get(row);
    for (const [index, cell] of cells?.entries() ?? []) {
      const isInside = cell.column >= area.column && cell.column < area.column + area.columnCount;
      if (isInside && cell.formula === null) cells![index] = { ...cell, formula };
    }
  }
}

/** Files list cells in order, but need not; of two cells in one place the later counts, as in Excel. */
function toSheetCells(rows: ReadonlyMap<number, ReadCell[]>): SheetCells {
  const cells = new SheetCells();
  for (const [row, list] of rows) {
    const isOrdered = list.every((cell, index) => index === 0 || list[index - 1]!.column < cell.column);
    const ordered = isOrdered
      ? list
      : [...new Map(list.map((cell) => [cell.column, cell])).values()].sort((a, b) => a.column - b.column);
    for (const cell of ordered) cells.add(row, cell.column, cell.value, cell.formula);
  }
  return cells;
}
