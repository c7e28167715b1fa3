import { type IRange, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";

/** What the engine keeps to itself. */
interface Runtime {
  _checkIfArrayFormulaRangeHasData(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    area: IRange,
  ): boolean;
}

const patched = new WeakSet<object>();

/** Keeps arrays from spilling over merged cells: the formula shows #SPILL!, as over cells that hold something. */
export function spillAroundMerges(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  if (patched.has(runtime)) return;
  patched.add(runtime);
  const instances = injector.get(IUniverInstanceService);
  const isFilled = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  runtime._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, area) => {
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const merges = workbook?.getSheetBySheetId(sheetId)?.getMergeData() ?? [];
    return merges.some((merge) => touches(merge, area)) || isFilled(unitId, sheetId, row, column, area);
  };
}

function touches(merge: IRange, area: IRange): boolean {
  return (
    merge.startRow <= area.endRow &&
    merge.endRow >= area.startRow &&
    merge.startColumn <= area.endColumn &&
    merge.endColumn >= area.startColumn
  );
}
