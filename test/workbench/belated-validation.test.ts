import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import "@univerjs/sheets-data-validation/facade";
import { injectorOf } from "../../src/host/engine/injector";
import { createHeadlessUniver } from "../../src/host/headless/univer-headless";
import { skipClosedSheets } from "../../src/workbench/grid/belated-validation";

const CELL = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

const univer = createHeadlessUniver();
afterAll(() => univer.dispose());

test("what is gone has no entries to look at, what is open has", async () => {
  const { univerAPI } = univer;
  const workbook = univerAPI.createWorkbook({ id: "open", sheets: { only: { id: "only", name: "A" } } });
  const service = injectorOf(univerAPI).get(SheetsDataValidationValidatorService);
  const look = (workbookId: string, sheetId: string) => service.validatorRanges(workbookId, sheetId, [CELL]);
  const rule = univerAPI.newDataValidation().requireNumberBetween(1, 9).build();
  workbook.getActiveSheet().getRange("A1").setDataValidation(rule);
  // What the grid does by itself: the reason for all this.
  await expect(look("closed", "only")).rejects.toThrow("cannot find current workbook");
  await expect(look("open", "gone")).rejects.toThrow("cannot find current worksheet");

  skipClosedSheets(univerAPI);
  await expect(look("closed", "only")).resolves.toEqual([]);
  await expect(look("open", "gone")).resolves.toEqual([]);
  expect(await look("open", "only")).toHaveLength(1);
});
