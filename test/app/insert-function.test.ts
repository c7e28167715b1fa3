import { findInsertion, insertFormula } from "../../src/app/insert-function";
import { CancelledError } from "../../src/app/workbook-port";
import { formWith } from "../support/form";
import { SelectedPort } from "./selected-port";

const SHEET = "ส่วนที่ 1";

test.each([
  ["G8", 7, 6],
  ["G8:H9", 7, 6],
  ["$G$8", 7, 6],
  ["G8,A1", 7, 6],
  ["G:H", 0, 6],
  ["8:9", 7, 0],
  ["'ส่วนที่ 1'!G8", 7, 6],
])("a selection of %s begins in row %i, column %i", async (address, row, column) => {
  const port = new SelectedPort(formWith());
  port.selection = { sheet: SHEET, address };
  expect((await findInsertion(port)).at).toEqual({ sheet: SHEET, row, column });
  expect([port.reads, port.applied]).toEqual([1, 0]);
});

test("writes the formula into the cell that was read", async () => {
  const port = new SelectedPort(formWith({ G8: null }), () => 87.5);
  port.selection = { sheet: SHEET, address: "G8" };
  const point = await findInsertion(port);
  port.selection = { sheet: SHEET, address: "A1" };
  expect(await insertFormula(port, point, "=KPISCORE(F8,C8,D8,E8)")).toEqual({ written: 1 });
  expect(port.snapshot.sheets[0]!.cells.at(7, 6)).toEqual({ value: 87.5, formula: "=KPISCORE(F8,C8,D8,E8)" });
});

test("a cell filled since then is not written over", async () => {
  const port = new SelectedPort(formWith({ G8: null }));
  port.selection = { sheet: SHEET, address: "G8" };
  const point = await findInsertion(port);
  port.snapshot = formWith({ G8: 50 });
  await expect(insertFormula(port, point, "=KPISCORE(1)")).rejects.toThrow("changed");
  expect(port.applied).toBe(0);
});

test("a cancel writes nothing", async () => {
  const port = new SelectedPort(formWith());
  const control = { signal: { aborted: true } };
  await expect(findInsertion(port, { control })).rejects.toThrow(CancelledError);
  const point = await findInsertion(port);
  await expect(insertFormula(port, point, "=1", { control })).rejects.toThrow(CancelledError);
  expect(port.applied).toBe(0);
});
