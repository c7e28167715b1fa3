import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { XlsxName } from "../../xlsx/model/workbook";
import { WHOLE_WORKBOOK } from "./grid-terms";

export type GridName = Omit<IDefinedNamesServiceParam, "unitId">;
export type GridNames = Record<string, GridName>;

/** A reference needs no "=" in the grid, any other formula does. */
const REFERENCE = /^(?:'(?:[^']|'')+'|[^'!()+*/&<>=,"]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** `sheetIds` by the name that a sheet has in the file. */
export function toGridNames(names: readonly XlsxName[], sheetIds: ReadonlyMap<string, string>): GridNames {
  const entries = names.map((name, index): [string, GridName] => {
    const id = `name-${index}`;
    const formula = name.formula.replace(/^=/, "");
    const grid: GridName = {
      id,
      name: name.name,
      formulaOrRefString: REFERENCE.test(formula) ? formula : `=${formula}`,
      localSheetId: (name.sheet === null ? undefined : sheetIds.get(name.sheet)) ?? WHOLE_WORKBOOK,
    };
    return [id, name.comment === null ? grid : { ...grid, comment: name.comment }];
  });
  return Object.fromEntries(entries);
}

/**
 * The file's names as the grid has them now; `sheetNames` by the grid's sheet id. A name that says the same
 * as before stays the very object it was. `before` is what {@link toGridNames} made of the file's.
 */
export function toFileNames(
  names: readonly XlsxName[],
  before: GridNames,
  after: GridNames,
  sheetNames: ReadonlyMap<string, string>,
): XlsxName[] {
  const toFile = (grid: GridName): XlsxName => ({
    name: grid.name,
    formula: bare(grid.formulaOrRefString),
    sheet: sheetNames.get(grid.localSheetId ?? WHOLE_WORKBOOK) ?? null,
    comment: grid.comment || null,
  });
  const kept = names.flatMap((name, index) => {
    const grid = after[`name-${index}`];
    if (!grid) return [];
    const now = toFile(grid);
    const isEqual = now.name === name.name && now.formula === bare(name.formula) && now.sheet === name.sheet;
    return [isEqual ? name : now];
  });
  const added = Object.entries(after).filter(([id]) => !(id in before));
  return [...kept, ...added.map(([, grid]) => toFile(grid))];
}

function bare(formula: string): string {
  return formula.replace(/^=/, "");
}
