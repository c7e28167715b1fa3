import type { Change } from "../../../src/domain/workbook/change-set";
import { isKnownKind, orderChanges } from "../../../src/domain/workbook/order-changes";

const range = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
/** Changes in short: "kind sheet what", with what they need to be told apart. */
const CHANGES: Readonly<Record<string, Change>> = {
  part: { kind: "put-part", namespace: "urn:a", before: null, content: null },
  name: { kind: "put-name", name: "N", before: null, formula: null },
  "name again": { kind: "put-name", name: "n", before: null, formula: "=1" },
  add: { kind: "add-sheet", sheet: "A" },
  remove: { kind: "remove-sheet", sheet: "a", title: "" },
  cell: { kind: "set-cell", sheet: "A", row: 0, column: 0, before: null, after: { value: 1 } },
  "cell again": { kind: "set-cell", sheet: "a", row: 0, column: 0, before: null, after: { value: 2 } },
  "other cell": { kind: "set-cell", sheet: "B", row: 0, column: 0, before: null, after: { value: 2 } },
  format: { kind: "format-range", sheet: "A", range, format: { bold: true } },
  merge: { kind: "merge-range", sheet: "A", range },
  "x-1": { kind: "format-condition", sheet: "A", range, id: "x-1", formula: "=1", format: {} },
  "x-2": { kind: "format-condition", sheet: "A", range, id: "x-2", formula: "=1", format: {} },
  "y-1": { kind: "format-condition", sheet: "A", range, id: "y-1", formula: "=1", format: {} },
  "clear x": { kind: "clear-conditions", sheet: "a", prefix: "x-" },
  lift: { kind: "lift-protection", sheet: "A" },
  "lift again": { kind: "lift-protection", sheet: "a" },
  protect: { kind: "protect-sheet", sheet: "A" },
  "protect again": { kind: "protect-sheet", sheet: "a" },
};

test.each([
  ["nothing", "", ""],
  ["stored before the first cell goes first", "part,cell,name", "part,cell,name"],
  ["stored without any cell goes last", "part,format,name", "format,part,name"],
  ["sheets, cells, looks, protection", "protect,format,cell,add", "add,cell,format,protect"],
  [
    "protection is lifted once there is the sheet, before its cells",
    "format,cell,lift,add",
    "add,lift,cell,format",
  ],
  ["lifted once", "lift,lift again,cell", "lift again,cell"],
  ["the order within a phase stays", "merge,other cell,format,cell", "other cell,cell,merge,format"],
  ["a sheet that goes makes room for one that comes", "cell,remove,add", "remove,add,cell"],
  ["a sheet of the set itself goes at its end", "add,remove,cell,format", "add,cell,format,remove"],
  ["the later of two on one cell", "cell,other cell,cell again", "other cell,cell again"],
  ["the later of two names, in whatever case", "name,name again", "name again"],
  ["one protection is enough", "protect,protect again", "protect again"],
  ["conditions come weakest first", "x-1,format,y-1,x-2", "x-2,format,y-1,x-1"],
  ["what is cleared later is not put", "x-1,y-1,clear x", "clear x,y-1"],
  ["what is put later is not cleared", "clear x,x-1", "clear x,x-1"],
  ["both", "x-1,clear x,x-2,y-1", "clear x,y-1,x-2"],
])("%s", (_, listed, ordered) => {
  const changes = listed === "" ? [] : listed.split(",").map((name) => CHANGES[name]!);
  const names = new Map(Object.entries(CHANGES).map(([name, change]) => [change, name]));
  expect(orderChanges(changes).map((change) => names.get(change))).toEqual(
    ordered === "" ? [] : ordered.split(","),
  );
});

test("a kind is known by its own name, not by what every object has", () => {
  expect(isKnownKind("set-cell")).toBe(true);
  expect(isKnownKind("paint-range")).toBe(false);
  expect(isKnownKind("constructor")).toBe(false);
});
