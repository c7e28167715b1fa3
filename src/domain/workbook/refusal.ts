import { formatAddress } from "./address";
import { blockAddress, joinIntoBlocks } from "./cell-blocks";
import { beyondExcel } from "./excel-limits";
import {
  isSheetChange,
  type Change,
  type PutName,
  type PutPart,
  type SetCell,
  type SheetChange,
} from "./change-set";
import { inPhases, isKnownKind } from "./order-changes";
import { isSameText, isUnchanged } from "./same-cell";
import { sheetKey } from "./sheet-name";
import type { Cell, CellValue } from "./snapshot";

/** Why a change set is not written, and where: sheets, cells, a name, a namespace, or the kind that nobody knows. */
export interface Refusal {
  readonly problem:
    | "unknown-change"
    | "beyond-excel"
    | "name-taken"
    | "sheet-missing"
    | "protected-sheet"
    | "changed-meanwhile";
  readonly detail: string;
}

/** What stands in the workbook where a change set writes. */
export interface StandingWorkbook {
  /** Sheets can neither come nor go. */
  readonly isStructureProtected: boolean;
  /** The sheet of this name, compared as Excel compares it. */
  sheet(name: string): StandingSheet | null;
  /** The XML of the only part of its namespace; null where there is none, or it cannot be told which is meant. */
  part(change: PutPart): string | null;
  /** The formula of the workbook's name, with its "="; null where the name is free. */
  name(change: PutName): string | null;
}

export interface StandingSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** Its protection asks for a password; false where that cannot be told. */
  readonly hasPassword: boolean;
  /** What A1 holds; asked only where the sheet is to go. */
  title(): CellValue;
  cell(change: SetCell): Cell | null;
  isLocked(change: SetCell): boolean;
}

/** The kind of a change that this product does not know; asked before the workbook is looked at. */
export function refuseUnknown(changes: readonly Change[]): Refusal | null {
  const kinds = changes.map(({ kind }) => kind).filter((kind) => !isKnownKind(kind));
  return kinds.length === 0 ? null : { problem: "unknown-change", detail: [...new Set(kinds)].join(", ") };
}

/** What Excel takes in no workbook, each with its place. Excel says so itself; a file would take it, and be repaired. */
export function refuseBeyond(changes: readonly Change[]): Refusal | null {
  const places = changes.flatMap((change) => beyondExcel(change) ?? []);
  return places.length === 0 ? null : { problem: "beyond-excel", detail: [...new Set(places)].join(", ") };
}

/**
 * Why a change set cannot be written whole into this workbook; null where it can. Nothing is written of one that is
 * refused. Every change is measured against the workbook as it stands, not as an earlier change of the set leaves it.
 */
export function refuseChanges(changes: readonly Change[], workbook: StandingWorkbook): Refusal | null {
  const unknown = refuseUnknown(changes);
  if (unknown) return unknown;
  const look = new SheetLook(workbook);
  for (const change of inPhases(changes)) {
    const refusal = isSheetChange(change) ? look.at(change) : null;
    if (refusal) return refusal;
  }
  return look.refusal() ?? refuseStored(changes, workbook);
}

/** Walks the changes and knows which sheets there are at each; on one that the set adds there is nothing to guard. */
class SheetLook {
  private readonly sheets = new Map<string, StandingSheet | "added" | null>();
  private changesStructure = false;
  private readonly lockedSheets = new Set<string>();
  private readonly lifted = new Set<StandingSheet>();
  private readonly lockedCells: SetCell[] = [];
  private readonly changed = new Set<string>();

  constructor(private readonly workbook: StandingWorkbook) {}

  at(change: SheetChange): Refusal | null {
    const sheet = this.find(change.sheet);
    if (change.kind === "add-sheet") {
      if (sheet) return { problem: "name-taken", detail: change.sheet };
      this.changesStructure = true;
      this.sheets.set(sheetKey(change.sheet), "added");
      return null;
    }
    if (!sheet) return { problem: "sheet-missing", detail: change.sheet };
    if (change.kind === "remove-sheet") {
      this.changesStructure = true;
      this.sheets.set(sheetKey(change.sheet), null);
    }
    if (sheet !== "added") this.into(sheet, change);
    return null;
  }

  private find(name: string): StandingSheet | "added" | null {
    const key = sheetKey(name);
    let sheet = this.sheets.get(key);
    if (sheet === undefined) {
      sheet = this.workbook.sheet(name);
      this.sheets.set(key, sheet);
    }
    return sheet;
  }

  private into(sheet: StandingSheet, change: SheetChange): void {
    const isGuarded = sheet.isProtected && !this.lifted.has(sheet);
    if (change.kind === "remove-sheet") {
      if (sheet.title() !== change.title)
        this.changed.add(formatAddress({ sheet: sheet.name, row: 0, column: 0 }));
    } else if (change.kind === "set-cell") {
      if (isGuarded && sheet.isLocked(change)) this.lockedCells.push({ ...change, sheet: sheet.name });
      if (!isUnchanged(change.before, sheet.cell(change)))
        this.changed.add(formatAddress({ ...change, sheet: sheet.name }));
    } else if (change.kind === "lift-protection") {
      if (sheet.hasPassword) this.lockedSheets.add(sheet.name);
      else this.lifted.add(sheet);
    } else if (isGuarded && change.kind !== "protect-sheet") this.lockedSheets.add(sheet.name);
  }

  refusal(): Refusal | null {
    if (this.changesStructure && this.workbook.isStructureProtected)
      return { problem: "protected-sheet", detail: "" };
    const locked = new Set([...this.lockedSheets, ...joinIntoBlocks(this.lockedCells).map(blockAddress)]);
    if (locked.size > 0) return { problem: "protected-sheet", detail: [...locked].join(", ") };
    if (this.changed.size > 0) return { problem: "changed-meanwhile", detail: [...this.changed].join(", ") };
    return null;
  }
}

function refuseStored(changes: readonly Change[], workbook: StandingWorkbook): Refusal | null {
  for (const change of changes) {
    if (change.kind === "put-part" && workbook.part(change) !== change.before)
      return { problem: "changed-meanwhile", detail: change.namespace };
    if (change.kind === "put-name" && !isSameText(workbook.name(change), change.before))
      return { problem: change.before === null ? "name-taken" : "changed-meanwhile", detail: change.name };
  }
  return null;
}
