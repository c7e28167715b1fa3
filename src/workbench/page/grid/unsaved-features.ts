/**
 * Commands of the grid for things that a saved file would not keep: its own kind of protection (Excel's is
 * another), pictures, and changes of notes. They are not offered.
 */
const NOT_OFFERED = [
  "sheet.menu.image",
  "sheet.operation.add-note-popup",
  "sheet.command.delete-note",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.delete-range-protection-from-context-menu",
  "sheet.command.view-sheet-permission-from-context-menu",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

/** For the grid's `menu` setting. */
export const hiddenMenus: Record<string, { hidden: boolean }> = Object.fromEntries(
  NOT_OFFERED.map((id) => [id, { hidden: true }]),
);

/** Commands that the grid's own surfaces (a note's box) run without a menu. */
export const refusedCommands: ReadonlySet<string> = new Set([
  "sheet.command.update-note",
  "sheet.command.delete-note",
]);
