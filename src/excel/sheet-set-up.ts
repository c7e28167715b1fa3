import { formatRectangle } from "../domain/workbook/address";
import type { FilterRange, FreezePanes, SetUpPage } from "../domain/workbook/change-set";
import { footerCode } from "../domain/workbook/with-defaults";

/** Queues how a sheet prints. */
export function setUpPage(sheet: Excel.Worksheet, change: SetUpPage): void {
  const layout = sheet.pageLayout;
  layout.orientation = change.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  // One page wide; nothing is said of how many pages high.
  layout.zoom = change.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  if (change.titleRows) {
    const [first, last] = change.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (change.area) layout.setPrintArea(formatRectangle(change.area));
  if (change.footer !== undefined) {
    layout.headersFooters.defaultForAllPages.centerFooter = footerCode(change.footer);
  }
}

export function freezePanes(sheet: Excel.Worksheet, { rows, columns }: FreezePanes): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0) panes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
  else panes.unfreeze();
}

/** Queues filter buttons; `isFiltered` where the sheet has some already, and has them only once. */
export function putFilter(sheet: Excel.Worksheet, { range }: FilterRange, isFiltered: boolean): void {
  if (isFiltered) sheet.autoFilter.remove();
  sheet.autoFilter.apply(sheet.getRange(formatRectangle(range)));
}

/** Queues protection without a password. What helps to read the sheet stays allowed. */
export function protectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
}
