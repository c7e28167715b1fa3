import type { Worksheet as GridSheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { SetWorksheetHideMutation } from "@univerjs/sheets";
import type { OpenWorkbook } from "../../engine/open-workbook";
import { HostError } from "../../protocol/host-error";
import type { Visibility } from "../context/sheet-states";

/** @throws HostError InvalidOperation where no visible sheet would remain. */
export function setVisibility(book: OpenWorkbook, sheet: GridSheet, visibility: Visibility): void {
  const hides = visibility !== "Visible";
  const others = book.sheets().filter((other) => other !== sheet && !book.isHidden(other));
  if (hides && others.length === 0) throw new HostError("InvalidOperation");
  if (hides && book.activeSheet() === sheet) book.activate(others[0]!);
  if (hides !== book.isHidden(sheet)) {
    const { id } = SetWorksheetHideMutation;
    const target = book.target(sheet);
    const hidden = hides ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    const before = hides ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    book.apply([{ id, params: { ...target, hidden } }], [{ id, params: { ...target, hidden: before } }]);
  }
  if (visibility === "VeryHidden") book.state.veryHidden.add(sheet.getSheetId());
  else book.state.veryHidden.delete(sheet.getSheetId());
}
