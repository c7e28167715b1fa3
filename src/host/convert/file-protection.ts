import type { CellStyle } from "hucre";
import type { XlsxSheet } from "../../xlsx/model/workbook";
import type { HostState } from "../model/host-state";
import { contains, fileOptions } from "./protection";
import { isSame } from "./same";

/** What code may change about a sheet's protection through the host. */
export function writeProtection(sheet: XlsxSheet, id: string, before: HostState, after: HostState): void {
  const isProtected = after.protectedSheets.has(id);
  if (isProtected !== before.protectedSheets.has(id)) {
    const allowed = fileOptions(after.protectionOptions.get(id) ?? {});
    if (isProtected) sheet.protection = { sheet: true, objects: true, scenarios: true, ...allowed };
    else delete sheet.protection;
  }
  const [was, is] = [before.unlocked.get(id) ?? [], after.unlocked.get(id) ?? []];
  if (isSame(was, is)) return;
  const styles = new Map<CellStyle | undefined, CellStyle>();
  for (const range of [...was, ...is]) {
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const isOpen = contains(is, row, column);
        if (isOpen !== contains(was, row, column)) setLocked(sheet, row, column, !isOpen, styles);
      }
    }
  }
}

function setLocked(
  sheet: XlsxSheet,
  row: number,
  column: number,
  locked: boolean,
  styles: Map<CellStyle | undefined, CellStyle>,
): void {
  const cell = sheet.cells.get(row, column) ?? { value: null, formula: null };
  let style = styles.get(cell.style);
  if (!style) {
    style = { ...cell.style, protection: { ...cell.style?.protection, locked } };
    styles.set(cell.style, style);
  }
  sheet.cells.set(row, column, { ...cell, style });
}
