import { sheetName } from "../../src/domain/formulas/reading/call-arguments";
import { readFormula } from "../../src/domain/formulas/reading/formula-reader";
import { hasOtherReferences } from "../../src/domain/formulas/reading/moved-formula";
import { parseRectangle, type CellAddress, type Rectangle } from "../../src/domain/workbook/address";
import { sheetKey } from "../../src/domain/workbook/sheet-name";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";

interface FormulaCell extends CellAddress {
  readonly formula: string;
}

/** One cell of the workbook as a text. */
export function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheetKey(sheet)}!${row},${column}`;
}

/**
 * The formulas that were written and, one after the other, those that refer to something that may show something else
 * now. Every other formula keeps what it shows: a test may have it show what it likes.
 */
export function staleFormulas(
  { sheets }: WorkbookSnapshot,
  written: readonly CellAddress[],
): ReadonlySet<string> {
  const formulas = sheets.flatMap(({ name, cells }) =>
    cells.rowIndices().flatMap((row) =>
      cells.inRow(row).flatMap(({ column, cell }): FormulaCell[] => {
        return cell.formula === null ? [] : [{ sheet: name, row, column, formula: cell.formula }];
      }),
    ),
  );
  const changed = new Set(written.map(keyOf));
  const stale = new Set(formulas.map(keyOf).filter((key) => changed.has(key)));
  const waiting = new Map(formulas.map((cell) => [keyOf(cell), { cell, areas: areasOf(cell) }]));
  for (let places = [...written]; places.length > 0;) {
    const next: CellAddress[] = [];
    for (const [key, { cell, areas }] of waiting) {
      if (!stale.has(key) && places.some((place) => refersTo(areas, place))) {
        stale.add(key);
        next.push(cell);
      }
    }
    places = next;
  }
  return stale;
}

type Area = Rectangle & { readonly sheet: string };

/** Null where they cannot be told, such as behind a name: then everything may matter. */
function areasOf({ sheet, formula }: FormulaCell): Area[] | null {
  if (hasOtherReferences(formula)) return null;
  const { tokens } = readFormula(formula);
  return tokens.flatMap((token, i): Area[] => {
    if (token.kind !== "reference" || tokens[i - 1]?.text === ":") return [];
    const qualifier = tokens[i - 1]?.text === "!" ? sheetName(tokens[i - 2]!) : sheet;
    const end = tokens[i + 1]?.text === ":" ? `:${tokens[i + 2]!.text}` : "";
    return [{ sheet: sheetKey(qualifier), ...parseRectangle(token.text + end)! }];
  });
}

function refersTo(areas: readonly Area[] | null, { sheet, row, column }: CellAddress): boolean {
  if (areas === null) return true;
  return areas.some((area) => {
    const isInRows = row >= area.row && row < area.row + area.rowCount;
    const isInColumns = column >= area.column && column < area.column + area.columnCount;
    return area.sheet === sheetKey(sheet) && isInRows && isInColumns;
  });
}
