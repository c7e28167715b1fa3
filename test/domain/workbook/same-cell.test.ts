import { holdsContent, isUnchanged } from "../../../src/domain/workbook/same-cell";
import type { Cell, CellValue } from "../../../src/domain/workbook/snapshot";

const cell = (value: CellValue, formula: string | null = null): Cell => ({ value, formula });

test.each<[string, Cell | null | undefined, Cell | null | undefined, boolean]>([
  ["nothing and nothing", null, undefined, true],
  ["nothing and an empty text", null, cell(""), true],
  ["nothing and 0", null, cell(0), false],
  ["nothing and FALSE", null, cell(false), false],
  ["a number and its text", cell(5), cell("5"), false],
  ["TRUE and its text", cell(true), cell("true"), false],
  ["TRUE and 1", cell(true), cell(1), false],
  ["the fifteenth digit", cell(1.00000000000001), cell(1.00000000000002), false],
  ["the sixteenth digit", cell(0.3), cell(0.1 + 0.2), true],
  ["0 and -0", cell(0), cell(-0), true],
  ["the same error", cell({ error: "#N/A" }), cell({ error: "#N/A" }), true],
  ["another error", cell({ error: "#N/A" }), cell({ error: "#REF!" }), false],
  ["an error and a text like it", cell({ error: "#N/A" }), cell("#N/A"), false],
  ["a formula that shows something else", cell(1, "=A1"), cell(2, "=A1"), true],
  ["another formula that shows the same", cell(1, "=A1"), cell(1, "=A2"), false],
  ["a formula and its value", cell(1, "=A1"), cell(1), false],
  ["a text like a formula and the formula", cell("=A1"), cell("=A1", "=A1"), false],
  ["a space", cell("ก"), cell("ก "), false],
])("%s", (_, read, now, same) => {
  expect(isUnchanged(read, now)).toBe(same);
  expect(isUnchanged(now, read)).toBe(same);
});

test.each([
  [cell(5), { value: 5 }, true],
  [cell(5, "=A1"), { value: 5 }, false],
  [cell(5, "=A1"), { formula: "=A1" }, true],
  [null, { value: null }, true],
  [null, { value: "" }, true],
  [cell(null, '=""'), { value: null }, false],
])("%j holds %j: %s", (stands, content, holds) => expect(holdsContent(stands, content)).toBe(holds));
