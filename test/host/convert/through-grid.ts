import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { unzipSync } from "fflate";
import { toGrid, type OpenedGrid } from "../../../src/host/convert/to-grid";
import { toXlsx, type ArrayResultsBySheet } from "../../../src/host/convert/to-xlsx";
import { createHeadlessUniver, uniqueUnitId } from "../../../src/host/headless/univer-headless";
import { openXlsx } from "../../../src/xlsx/reading/open";
import { saveXlsx } from "../../../src/xlsx/writing/save";
import type { XlsxWorkbook } from "../../../src/xlsx/model/workbook";

export type GridEdit = (univerAPI: FUniver, opened: OpenedGrid) => unknown;

export interface Saved {
  readonly bytes: Uint8Array;
  readonly xlsx: XlsxWorkbook;
}

/** Opens a file, lets the grid itself take it up and give it back, and saves it. */
export async function throughGrid(
  bytes: Uint8Array,
  edit: GridEdit = () => undefined,
  arrays: ArrayResultsBySheet = {},
): Promise<Saved> {
  const opened = toGrid(await openXlsx(bytes), uniqueUnitId(), "สมุดงาน.xlsx");
  const { snapshot } = await onGrid(opened, edit);
  return saved(bytes, snapshot, opened, arrays);
}

/** The grid's snapshot after an edit, without the engine's results. */
async function onGrid(opened: OpenedGrid, edit: GridEdit): Promise<{ snapshot: IWorkbookData }> {
  const grid = createHeadlessUniver();
  try {
    const workbook = grid.univerAPI.createWorkbook(structuredClone(opened.snapshot));
    await edit(grid.univerAPI, opened);
    return { snapshot: structuredClone(workbook.save()) };
  } finally {
    grid.dispose();
  }
}

async function saved(
  bytes: Uint8Array,
  snapshot: IWorkbookData,
  opened: OpenedGrid,
  arrays: ArrayResultsBySheet,
): Promise<Saved> {
  const xlsx = toXlsx(await openXlsx(bytes), snapshot, opened.state, arrays);
  const written = await saveXlsx(xlsx, { customFunctions: ["KPISCORE"] });
  return { bytes: written, xlsx: await openXlsx(written) };
}

/** Names of the parts that differ between two packages, missing and new ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  return names.filter((name) => {
    const [left, right] = [was[name], is[name]];
    return !left || !right || !Buffer.from(left).equals(Buffer.from(right));
  });
}

export function partText(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}
