import { WorkbookError } from "../app/workbook-port";
import { formatAddress } from "../domain/workbook/address";
import type { Change, PutName, PutPart, RemoveSheet, SetCell } from "../domain/workbook/change-set";
import type { Cell } from "../domain/workbook/snapshot";
import type { XlsxCell } from "../xlsx/model/cells";
import type { XlsxSheet, XlsxWorkbook } from "../xlsx/model/workbook";

/**
 * Refuses a change set that cannot be written whole, before any of it is: as Excel and the adapter on it do.
 * Throws WorkbookError `name-taken`, `sheet-missing`, `protected-sheet` or `changed-meanwhile`.
 */
export function checkChanges(workbook: XlsxWorkbook, changes: readonly Change[]): void {
  const found = new SheetChecks(workbook);
  for (const change of changes) found.look(change);
  found.refuse();
  for (const change of changes) {
    if (change.kind === "put-part") checkPart(workbook, change);
    else if (change.kind === "put-name") checkName(workbook, change);
  }
}

/** Walks the changes and knows which sheets there are at each; one that the set adds itself has nothing to guard. */
class SheetChecks {
  private readonly sheets: Map<string, XlsxSheet | "added">;
  private readonly locked = new Set<string>();
  private readonly changed: string[] = [];

  constructor(private readonly workbook: XlsxWorkbook) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  look(change: Change): void {
    if (change.kind === "put-part" || change.kind === "put-name") return;
    const key = change.sheet.toLowerCase();
    const sheet = this.sheets.get(key);
    if (change.kind === "add-sheet") {
      if (sheet) throw new WorkbookError("name-taken", change.sheet);
      this.checkStructure();
      this.sheets.set(key, "added");
      return;
    }
    if (!sheet) throw new WorkbookError("sheet-missing", change.sheet);
    if (change.kind === "remove-sheet") {
      this.checkStructure();
      if (sheet !== "added") this.lookAtTitle(sheet, change);
      this.sheets.delete(key);
    } else if (sheet !== "added") this.lookInto(sheet, change);
  }

  private checkStructure(): void {
    if (this.workbook.isStructureProtected) throw new WorkbookError("protected-sheet", "");
  }

  private lookAtTitle(sheet: XlsxSheet, { title }: RemoveSheet): void {
    if (sheet.cells.get(0, 0)?.value === title) return;
    this.changed.push(formatAddress({ sheet: sheet.name, row: 0, column: 0 }));
  }

  private lookInto(sheet: XlsxSheet, change: Change): void {
    const isProtected = sheet.protection?.sheet === true;
    if (change.kind !== "set-cell") {
      if (isProtected && change.kind !== "protect-sheet") this.locked.add(sheet.name);
      return;
    }
    const cell = sheet.cells.get(change.row, change.column);
    if (isProtected && cell?.style?.protection?.locked !== false) this.locked.add(formatAddress(change));
    if (!isUnchanged(change, cell)) this.changed.push(formatAddress(change));
  }

  refuse(): void {
    if (this.locked.size > 0) throw new WorkbookError("protected-sheet", [...this.locked].join(", "));
    if (this.changed.length > 0) throw new WorkbookError("changed-meanwhile", this.changed.join(", "));
  }
}

/** The result of a formula may have been calculated anew since; what a person typed is the formula. */
function isUnchanged({ before }: SetCell, cell: XlsxCell | undefined): boolean {
  const formula = cell?.formula ?? null;
  if (formula !== null || (before?.formula ?? null) !== null) return formula === (before?.formula ?? null);
  const now = plainValue(cell?.value ?? null);
  const then = plainValue(before?.value ?? null);
  return JSON.stringify(now) === JSON.stringify(then);
}

/** An empty text shows as an empty cell. */
function plainValue(value: Cell["value"]): Cell["value"] {
  return value === "" ? null : value;
}

function checkPart({ customXmlParts }: XlsxWorkbook, { namespace, before }: PutPart): void {
  const stored = customXmlParts.filter((part) => part.namespace === namespace);
  // Of several of one namespace it cannot be told which was read.
  const isSame = stored.length <= 1 && (stored[0]?.xml ?? null) === before;
  if (!isSame) throw new WorkbookError("changed-meanwhile", namespace);
}

function checkName(workbook: XlsxWorkbook, { name, before }: PutName): void {
  const stored = workbook.names.find((known) => isWorkbookName(known, name));
  const now = stored ? `=${stored.formula}` : null;
  if (now !== before) throw new WorkbookError(before === null ? "name-taken" : "changed-meanwhile", name);
}

/** Names compare without case, as in Excel. */
export function isWorkbookName(known: XlsxWorkbook["names"][number], name: string): boolean {
  return known.sheet === null && known.name.toLowerCase() === name.toLowerCase();
}
