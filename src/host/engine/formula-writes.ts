import {
  type ICellData,
  ICommandService,
  type Injector,
  type IObjectMatrixPrimitiveType,
  isFormulaString,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem } from "@univerjs/engine-formula";
import { MoveRangeMutation } from "@univerjs/sheets";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const patched = new WeakSet<FormulaDataModel>();

/** Whether a sheet has formulas that several cells share; unknown until somebody asks. */
const shares = new WeakMap<Worksheet, boolean>();

/**
 * At every write the grid walks all cells of all sheets, in case that a formula which others share is overwritten: a
 * batch of single cells takes quadratic time. Where a sheet has no such formulas, the written cells alone are looked at.
 */
export function keepWritesLocal(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  if (patched.has(model)) return;
  patched.add(model);
  const instances = injector.get(IUniverInstanceService);
  const sheetOf = (unitId: string, sheetId: string) =>
    instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId) ?? null;
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    const sheet = sheetOf(unitId, sheetId);
    if (!sheet) return update(unitId, sheetId, cells);
    if (hasShared(cells)) shares.set(sheet, true);
    return sharesFormulas(sheet)
      ? update(unitId, sheetId, withoutLooks(cells))
      : writtenFormulas(sheet, cells);
  };
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== MoveRangeMutation.id) return;
    const { unitId, from, to } = params as { unitId: string; from: Place; to: Place };
    const sheet = sheetOf(unitId, to.subUnitId);
    // What comes from another sheet may bring formulas that are shared there.
    if (sheet && from.subUnitId !== to.subUnitId) shares.delete(sheet);
  });
}

interface Place {
  readonly subUnitId: string;
}

function sharesFormulas(sheet: Worksheet): boolean {
  const known = shares.get(sheet) ?? hasShared(sheet.getCellMatrix().getMatrix());
  shares.set(sheet, known);
  return known;
}

function hasShared(cells: Cells): boolean {
  let isFound = false;
  new ObjectMatrix(cells).forValue((_row, _column, cell) => {
    isFound = Boolean(cell?.si);
    return !isFound;
  });
  return isFound;
}

/**
 * A style is no content, and takes no formula away. The command that sets one says so to the grid; when it is done again
 * after an undo, nobody does.
 */
function isLookAlone(cell: Nullable<ICellData>): boolean {
  return cell != null && "s" in cell && Object.keys(cell).length === 1;
}

function withoutLooks(cells: Cells): Cells {
  const contents = new ObjectMatrix<Nullable<ICellData>>();
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    if (!isLookAlone(cell)) contents.setValue(row, column, cell);
  });
  return contents.getMatrix();
}

/** Formulas that are written, and null for those that are overwritten. */
function writtenFormulas(
  sheet: Worksheet,
  cells: Cells,
): IObjectMatrixPrimitiveType<IFormulaDataItem | null> {
  const formulas = new ObjectMatrix<IFormulaDataItem | null>();
  const before = sheet.getCellMatrix();
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    if (isFormulaString(cell?.f)) formulas.setValue(row, column, { f: String(cell?.f) });
    else if (!isLookAlone(cell) && isFormulaString(before.getValue(row, column)?.f))
      formulas.setValue(row, column, null);
  });
  return formulas.getMatrix();
}
