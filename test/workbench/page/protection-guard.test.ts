import { isUnlocked } from "../../../src/workbench/page/protection-guard";

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
