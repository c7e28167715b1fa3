import type { CellStyle, SheetProtection } from "hucre";
import type { XlsxSheet } from "../../xlsx/model/workbook";
import type { HostState } from "../model/host-state";
import { contains, fileOptions, fileSelection } from "./protection";
import { isSame } from "./same";

/** What code may change about a sheet's protection through the host. */
export function writeProtection(sheet: XlsxSheet, id: string, before: HostState, after: HostState): void {
  if (!isSame(protectionOf(before, id), protectionOf(after, id))) {
    const protection = protectionOf(after, id);
    if (protection) sheet.protection = protection;
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

/** A sheet's protection in the file's terms; null where it has none. */
function protectionOf(state: HostState, id: string): SheetProtection | null {
  if (!state.protectedSheets.has(id)) return null;
  const password = state.sheetPasswords.get(id);
  return {
    sheet: true,
    ...fileOptions(state.protectionOptions.get(id) ?? {}),
    ...fileSelection(state.selectionModes.get(id) ?? "Normal"),
    // An empty one takes the file's away; one that is left out keeps it.
    ...(password && "hash" in password ? {} : { password: password?.text ?? "" }),
  };
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
