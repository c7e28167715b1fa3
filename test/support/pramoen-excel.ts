import { toGrid } from "../../src/host/convert/to-grid";
import { uniqueUnitId } from "../../src/host/headless/univer-headless";
import type { FunctionsFile } from "../../src/host/functions/metadata";
import { openXlsx } from "../../src/xlsx/reading/open";
import { FUNCTIONS_METADATA } from "./functions-metadata";
import { openEmbeddedExcel, type OpenedExcel, type OpenOptions } from "./embedded-excel";

/** A file, or cells, in the embedded Excel with the add-in's own functions, every value calculated. */
export async function openPramoen(bytes: Uint8Array | null, options: OpenOptions = {}): Promise<OpenedExcel> {
  const grid = bytes && toGrid(await openXlsx(bytes), uniqueUnitId());
  const excel = await openEmbeddedExcel({
    ...(grid ? { workbook: grid.snapshot, state: grid.state } : {}),
    functions: FUNCTIONS_METADATA.en as FunctionsFile,
    ...options,
  });
  jest.isolateModules(() => {
    jest.requireActual("../../src/functions/associate");
  });
  await excel.waitForCalculation();
  return excel;
}
