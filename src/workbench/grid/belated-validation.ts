import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { injectorOf } from "../../host/engine/injector";

/**
 * The grid looks at the entry rules of sheets out of sight once it has nothing else to do. Their workbook or sheet
 * may be closed by then; the grid would throw, where nobody can catch it: what is gone has no entries to look at.
 * There has to be a workbook: the service comes with the first.
 */
export function skipClosedSheets(univerAPI: FUniver): void {
  const injector = injectorOf(univerAPI);
  const instances = injector.get(IUniverInstanceService);
  const service = injector.get(SheetsDataValidationValidatorService);
  const look = service.validatorRanges.bind(service);
  service.validatorRanges = async (workbookId, sheetId, ranges) => {
    const workbook = instances.getUnit<Workbook>(workbookId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? look(workbookId, sheetId, ranges) : [];
  };
}
