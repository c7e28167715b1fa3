import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { contains } from "../host/convert/protection";
import type { GridRange, HostState, ProtectionOptions } from "../host/model/host-state";

/** What Excel refuses anywhere on a protected sheet, whatever it allows otherwise. */
const STRUCTURE =
  /^sheet\.command\.(?:insert-range|append-row|remove-(?:row|col)|delete-range-move|move-(?:rows|cols)|(?:add|remove)-worksheet-merge|reorder-range|split-text)/;

/** What a protected sheet refuses unless its protection allows it. */
const ON_PERMISSION: readonly (readonly [RegExp, keyof ProtectionOptions])[] = [
  [/^sheet\.command\.insert-(?:multi-)?row/, "allowInsertRows"],
  [/^sheet\.command\.insert-(?:multi-)?col/, "allowInsertColumns"],
  [
    /^sheet\.command\.(?:set-row-(?:h|is-auto|data)|set-(?:rows|selected-rows|specific-rows)|delta-row|hide-row)/,
    "allowFormatRows",
  ],
  [
    /^sheet\.command\.(?:set-col-(?:[ahv]|is-auto|data)|set-(?:selected-cols|worksheet-col-width)|delta-column|hide-col|paste-col)/,
    "allowFormatColumns",
  ],
  [
    /^sheet\.command\.(?:set-(?:range-(?!values)|style|border|bold|italic|underline|stroke|overline|font|text-|background|horizontal|vertical)|reset-|numfmt|clear-selection-format|apply-format|paste-format)/,
    "allowFormatCells",
  ],
  [/^sheet\.(?:command\.(?:update|delete)-note|operation\.add-note)/, "allowEditObjects"],
];

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
      const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
      if (!sheet || !isProtected(sheet.getSheetId())) return;
      const verdict = judgeCommand(event.id, state()?.protectionOptions.get(sheet.getSheetId()));
      if (verdict === "refused") refuse(event);
      else if (verdict === "unlocked-only") {
        const selected = sheet.getSelection()?.getActiveRangeList() ?? [];
        const named = (event.params as { range?: GridRange } | undefined)?.range;
        const ranges = named ? [named] : selected.map((range) => range.getRange());
        if (!ranges.every((range) => isOpen(sheet.getSheetId(), range))) refuse(event);
      }
    }),
  ];
}

/** What becomes of a command of the grid on a protected sheet; `allowed` as its protection has it. */
export function judgeCommand(
  id: string,
  allowed: ProtectionOptions = {},
): "refused" | "unlocked-only" | "allowed" {
  if (STRUCTURE.test(id)) return "refused";
  const [, permission] = ON_PERMISSION.find(([commands]) => commands.test(id)) ?? [];
  if (permission !== undefined) return allowed[permission] === true ? "allowed" : "refused";
  return CONTENT.test(id) ? "unlocked-only" : "allowed";
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
