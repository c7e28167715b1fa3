/**
 * Commands of the grid for things that a saved file would not keep: its own kind of protection (Excel's is
 * another) and pictures. They are not offered.
 */
const NOT_OFFERED = [
  "sheet.menu.image",
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
