import { isUnlocked, judgeCommand } from "../../src/workbench/protection-guard";

const area = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

const UNLOCKED = [area(2, 2, 4, 2), area(2, 3, 3, 3)];

it.each([
  ["one unlocked cell", area(2, 2, 2, 2), true],
  ["a whole unlocked area", area(2, 2, 4, 2), true],
  ["cells of two areas", area(2, 2, 3, 3), true],
  ["a locked cell among them", area(2, 2, 4, 3), false],
  ["the cell above", area(1, 2, 1, 2), false],
  ["the cell below", area(5, 2, 5, 2), false],
  ["a whole column", area(0, 2, 1_048_575, 2), false],
])("%s", (_, range, expected) => {
  expect(isUnlocked(UNLOCKED, range)).toBe(expected);
});

it("nothing is unlocked on a sheet that says nothing", () => {
  expect(isUnlocked([], area(0, 0, 0, 0))).toBe(false);
});

it.each([
  ["a new value", "sheet.command.set-range-values", undefined, "unlocked-only"],
  ["bold", "sheet.command.set-range-bold", undefined, "refused"],
  ["bold, allowed", "sheet.command.set-range-bold", "allowFormatCells", "allowed"],
  ["a wider column", "sheet.command.delta-column-width", undefined, "refused"],
  ["a wider column, rows allowed", "sheet.command.delta-column-width", "allowFormatRows", "refused"],
  ["a wider column, allowed", "sheet.command.delta-column-width", "allowFormatColumns", "allowed"],
  ["a higher row, allowed", "sheet.command.delta-row-height", "allowFormatRows", "allowed"],
  ["a hidden row, columns allowed", "sheet.command.set-rows-hidden", "allowFormatColumns", "refused"],
  ["a new row", "sheet.command.insert-row-before", undefined, "refused"],
  ["a new row, allowed", "sheet.command.insert-row-before", "allowInsertRows", "allowed"],
  ["several columns, allowed", "sheet.command.insert-multi-cols-right", "allowInsertColumns", "allowed"],
  ["a row less, whatever is allowed", "sheet.command.remove-row", "allowDeleteRows", "refused"],
  ["a note", "sheet.command.update-note", undefined, "refused"],
  ["a note, allowed", "sheet.command.update-note", "allowEditObjects", "allowed"],
  ["a new note", "sheet.operation.add-note-popup", "allowFormatCells", "refused"],
  ["frozen panes", "sheet.command.set-col-frozen", undefined, "allowed"],
  ["a selection", "sheet.operation.set-selections", undefined, "allowed"],
])("%s on a protected sheet", (_, id, allowed, expected) => {
  expect(judgeCommand(id, allowed === undefined ? undefined : { [allowed]: true })).toBe(expected);
});
