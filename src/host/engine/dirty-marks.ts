import type { IFormulaDirtyData } from "@univerjs/engine-formula";

const DIRTY_MAPS = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const satisfies readonly (keyof IFormulaDirtyData)[];

/** Adds what a change has made stale to what is stale already. */
export function addDirty(dirty: IFormulaDirtyData, data: Partial<IFormulaDirtyData>): void {
  if (data.forceCalculation) dirty.forceCalculation = true;
  if (data.dirtyRanges) dirty.dirtyRanges.push(...data.dirtyRanges);
  for (const key of DIRTY_MAPS) mergeMarks(dirty[key] as Marks, data[key] as Marks);
}

/** By workbook, then by sheet or name; what belongs to a sheet, such as formulas of conditions, by its id below that. */
interface Marks {
  [key: string]: unknown;
}

function mergeMarks(into: Marks, from: Marks | undefined): void {
  for (const [key, value] of Object.entries(from ?? {})) {
    if (!isMarks(value)) {
      into[key] = value;
      continue;
    }
    const before = into[key];
    const own = isMarks(before) ? before : {};
    mergeMarks(own, value);
    into[key] = own;
  }
}

function isMarks(value: unknown): value is Marks {
  return typeof value === "object" && value !== null;
}

/** Nothing that has to be calculated. */
export function nothingDirty(): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}
