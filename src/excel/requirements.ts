import { WorkbookError } from "../app/workbook-port";
import type { Change, FormatCondition } from "../domain/workbook/change-set";
import { sheetKey } from "../domain/workbook/sheet-name";

/** The lowest Excel that the adapter works with: 2019, Microsoft 365 and Excel on the web all have it. */
export const REQUIRED_API = "1.7";

/** The first Excel that tells properties row by row, column by column and cell by cell. */
export const PROPERTIES_API = "1.9";

/** @throws WorkbookError `missing-api` in an older Excel. */
export function requireExcelApi(version = REQUIRED_API): void {
  if (offers(version)) return;
  throw new WorkbookError("missing-api", `ExcelApi ${version}`);
}

/** What the open Excel can do beyond {@link REQUIRED_API}. */
export interface OfferedFeatures {
  /** Page layout, filters and indents. */
  readonly layout: boolean;
  readonly comments: boolean;
  readonly notes: boolean;
}

export function offeredFeatures(): OfferedFeatures {
  return { layout: offers("1.9"), comments: offers("1.10"), notes: offers("1.18") };
}

/** What matters to the content of a workbook: it is not left out where an older Excel lacks it. */
const NEEDED: Partial<Record<Change["kind"], string>> = { "validate-range": "1.8" };

/**
 * Without what this Excel lacks and a workbook can do without: print set-up, filter buttons, notes.
 *
 * @throws WorkbookError `missing-api` where it lacks something that matters
 */
export function withoutLacking(changes: readonly Change[], offered: OfferedFeatures): Change[] {
  for (const change of changes) {
    const needed = NEEDED[change.kind];
    if (needed !== undefined) requireExcelApi(needed);
  }
  return changes.filter(({ kind }) => {
    if (kind === "filter-range" || kind === "set-up-page") return offered.layout;
    return kind !== "put-note" || offered.comments || offered.notes;
  });
}

/**
 * Whether Excel can take a change of this kind back. In a run that is one step to undo, a call that cannot be taken
 * back is refused (`UndoNotSupported`); of what is written here those are documented for every Excel.
 */
const CAN_BE_UNDONE: Readonly<Record<Change["kind"], boolean>> = {
  "set-cell": true,
  "add-sheet": true,
  "remove-sheet": false,
  "format-range": true,
  "clear-formats": true,
  "merge-range": true,
  "size-columns": true,
  "size-rows": true,
  "put-chart": true,
  "remove-chart": true,
  "validate-range": true,
  "format-condition": true,
  "clear-conditions": true,
  "put-note": true,
  "filter-range": true,
  "freeze-panes": true,
  "set-up-page": true,
  "lift-protection": false,
  "protect-sheet": false,
  // Undoing brings cells back and leaves the part, which then says what is no longer so.
  "put-part": false,
  "put-name": true,
};

/**
 * Whether all changes together may be one step to undo: where Excel can join requests and take each change back, and
 * where they can be written again should Excel refuse the step midway. A condition would stand twice then, unless
 * it is cleared first.
 */
export function canBeOneUndoStep(changes: readonly Change[]): boolean {
  if (!offers("1.20")) return false;
  const cleared = new Map<string, string[]>();
  for (const change of changes) {
    if (change.kind !== "clear-conditions") continue;
    const key = sheetKey(change.sheet);
    cleared.set(key, [...(cleared.get(key) ?? []), change.prefix]);
  }
  const isCleared = ({ sheet, id }: FormatCondition) =>
    cleared.get(sheetKey(sheet))?.some((prefix) => id.startsWith(prefix)) ?? false;
  return changes.every(
    (change) => CAN_BE_UNDONE[change.kind] && (change.kind !== "format-condition" || isCleared(change)),
  );
}

/** Whether the open Excel has this version of its API. */
export function offers(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
