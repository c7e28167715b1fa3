import { refuse } from "../app/refuse";
import type { Change } from "../domain/workbook/change-set";
import { refuseBeyond, refuseChanges, refuseUnknown, type StandingSheet } from "../domain/workbook/refusal";
import { findSheet } from "../domain/workbook/sheet-name";
import type { XlsxSheet, XlsxWorkbook } from "../xlsx/model/workbook";

/**
 * Refuses a change set that cannot be written whole, before any of it is.
 * Throws WorkbookError for what {@link refuseBeyond} and {@link refuseChanges} find.
 */
export function checkChanges(workbook: XlsxWorkbook, changes: readonly Change[]): void {
  refuse(
    refuseUnknown(changes) ??
      refuseBeyond(changes) ??
      refuseChanges(changes, {
        isStructureProtected: workbook.isStructureProtected,
        sheet: (name) => standingSheet(findSheet(workbook.sheets, name)),
        part({ namespace }) {
          const stored = workbook.customXmlParts.filter((part) => part.namespace === namespace);
          // Of several of one namespace it cannot be told which was read.
          return stored.length === 1 ? stored[0]!.xml : null;
        },
        name({ name }) {
          const stored = workbook.names.find((known) => isWorkbookName(known, name));
          return stored ? `=${stored.formula}` : null;
        },
      }),
  );
}

function standingSheet(sheet: XlsxSheet | null): StandingSheet | null {
  if (!sheet) return null;
  return {
    name: sheet.name,
    isProtected: sheet.protection?.sheet === true,
    hasPassword: sheet.passwordHash !== undefined,
    title: () => sheet.cells.get(0, 0)?.value ?? null,
    cell: ({ row, column }) => sheet.cells.get(row, column) ?? null,
    isLocked: ({ row, column }) => sheet.cells.get(row, column)?.style?.protection?.locked !== false,
  };
}

/** Names compare without case, as in Excel. */
export function isWorkbookName(known: XlsxWorkbook["names"][number], name: string): boolean {
  return known.sheet === null && known.name.toLowerCase() === name.toLowerCase();
}
