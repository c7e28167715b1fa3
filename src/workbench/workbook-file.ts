import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { openXlsx } from "../xlsx/reading/open";
import { saveXlsx } from "../xlsx/writing/save";
import { toXlsx, type ArrayResultsBySheet } from "../host/convert/to-xlsx";
import { injectorOf } from "../host/engine/injector";
import type { FunctionsFile } from "../host/functions/metadata";
import type { HostState } from "../host/model/host-state";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** A download that has begun holds its own copy long before this. */
const KEPT_MS = 60_000;

/**
 * The open workbook as a file: the bytes it was opened from, with everything that changed since.
 *
 * @throws Error where no workbook is open
 */
export async function workbookFile(
  univerAPI: FUniver,
  bytes: Uint8Array,
  state: HostState,
  { functions }: FunctionsFile,
): Promise<Uint8Array> {
  const snapshot = univerAPI.getActiveWorkbook()?.save();
  if (!snapshot) throw new Error("No workbook is open.");
  const xlsx = toXlsx(await openXlsx(bytes), snapshot, state, arrayResults(univerAPI, snapshot));
  return saveXlsx(xlsx, { customFunctions: functions.map(({ name }) => name), marksAll: true });
}

/** What array formulas fill; the grid's engine holds it apart from the cells. */
function arrayResults(univerAPI: FUniver, { id, sheetOrder }: IWorkbookData): ArrayResultsBySheet {
  type Results = NonNullable<ArrayResultsBySheet[string]>;
  const model = injectorOf(univerAPI).get(FormulaDataModel);
  const cells = (model.getArrayFormulaCellData()[id] ?? {}) as Record<string, Results["cells"]>;
  const areas = (model.getArrayFormulaRange()[id] ?? {}) as Record<string, Results["areas"]>;
  return Object.fromEntries(
    sheetOrder.map((sheet) => [sheet, { cells: cells[sheet] ?? {}, areas: areas[sheet] ?? {} }]),
  );
}

export function offerDownload(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/**
 * Whether a snapshot has formulas without results, as a file has that was written without Excel. What an array
 * formula fills is never among the grid's cells, so such a formula lacks it too.
 */
export function lacksResults({ sheets }: IWorkbookData): boolean {
  const lacks = ({ f, v, custom }: ICellData) => f && (v === undefined || custom?.arrayRange);
  return Object.values(sheets).some(({ cellData }) =>
    Object.values(cellData ?? {}).some((row) => Object.values(row as Record<number, ICellData>).some(lacks)),
  );
}
