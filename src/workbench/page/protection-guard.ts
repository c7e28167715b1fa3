import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { contains } from "../convert/protection";
import type { GridRange, HostState } from "../host-state";
import { refusedCommands } from "./grid/unsaved-features";

/** What Excel refuses anywhere on a protected sheet. */
const STRUCTURE =
  /^sheet\.command\.(?:insert-(?:row|col|multi|range)|append-row|remove-(?:row|col)|delete-range-move|move-(?:rows|cols)|(?:add|remove)-worksheet-merge|reorder-range|split-text|set-(?:rows?-h|col-hidden|col-visible|selected-|specific-|worksheet-col-width|row-height|row-is-auto)|delta-(?:row|column)|(?:hide-)(?:row|col))/;

/** Formatting, which a protected sheet refuses for unlocked cells too. */
const FORMAT =
  /^sheet\.command\.(?:set-(?:range-(?!values)|style|border|bold|italic|underline|stroke|overline|font|text-|background|horizontal|vertical)|reset-|numfmt|clear-selection-format|apply-format|paste-(?:format|col-width))/;

/** What changes the selected cells: allowed where all of them are unlocked. */
const CONTENT =
  /^sheet\.command\.(?:set-range-values|clear-selection-(?:content|all)|auto-clear|paste|optional-paste|cut|auto-fill|refill|copy-(?:down|right)|move-range|toggle-cell-checkbox|text-to-number)/;

/** Largest selection that is looked at cell by cell. */
const MOST_CELLS = 20_000;

/**
 * Holds the user to the protection of the file's sheets, as Excel would. The add-in is held to it by the host.
 *
 * @param onRefused told of every refusal, so that the user is
 */
export function guardProtection(
  univerAPI: FUniver,
  state: () => HostState | null,
  onRefused: () => void,
): IDisposable[] {
  const isProtected = (sheetId: string) => state()?.protectedSheets.has(sheetId) ?? false;
  const isOpen = (sheetId: string, range: GridRange) =>
    isUnlocked(state()?.unlocked.get(sheetId) ?? [], range);
  const refuse = (event: { cancel?: boolean }) => {
    event.cancel = true;
    onRefused();
  };
  return [
    univerAPI.addEvent(univerAPI.Event.BeforeSheetEditStart, (event) => {
      const sheetId = event.worksheet.getSheetId();
      const { row, column } = event;
      const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      if (isProtected(sheetId) && !isOpen(sheetId, cell)) refuse(event);
    }),
    univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
      if (refusedCommands.has(event.id)) {
        event.cancel = true;
        return;
      }
      const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
      if (!sheet || !isProtected(sheet.getSheetId())) return;
      if (STRUCTURE.test(event.id) || FORMAT.test(event.id)) refuse(event);
      else if (CONTENT.test(event.id)) {
        const selected = sheet.getSelection()?.getActiveRangeList() ?? [];
        const named = (event.params as { range?: GridRange } | undefined)?.range;
        const ranges = named ? [named] : selected.map((range) => range.getRange());
        if (!ranges.every((range) => isOpen(sheet.getSheetId(), range))) refuse(event);
      }
    }),
  ];
}

export function isUnlocked(unlocked: readonly GridRange[], range: GridRange): boolean {
  const isWithin = unlocked.some(
    (area) =>
      area.startRow <= range.startRow &&
      area.startColumn <= range.startColumn &&
      area.endRow >= range.endRow &&
      area.endColumn >= range.endColumn,
  );
  if (isWithin) return true;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (rows * columns > MOST_CELLS) return false;
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      if (!contains(unlocked, row, column)) return false;
    }
  }
  return true;
}
