import { applyScoring, planScoring } from "../../src/app/score-sheet";
import { CancelledError } from "../../src/app/workbook-port";
import { CLEAN_FORM, formWith, sheetOf, workbookOf } from "../support/form";
import { SelectedPort } from "./selected-port";

const form = (name: string) => sheetOf(CLEAN_FORM, name);
const notes = sheetOf({ A1: "บันทึก" }, "บันทึก");

test("plans without writing, writes in one change set, and has nothing left to do", async () => {
  const figures: Record<string, number | string> = {
    G8: 87.5,
    H8: 35,
    H9: 20,
    G11: 75,
    H11: 30,
    H12: 85,
    H13: "ดี",
  };
  const port = new SelectedPort(
    formWith(),
    (_, __, row, column) => figures[`${"ABCDEFGH"[column]}${row + 1}`] ?? 0,
  );
  const plan = await planScoring(port);
  expect([port.reads, port.applied]).toEqual([1, 0]);
  expect(await applyScoring(port, plan)).toEqual({ written: 7 });
  expect(port.applied).toBe(1);
  const again = await planScoring(port);
  expect(again).toMatchObject({ formulas: [], unchanged: 7 });
  expect(await applyScoring(port, again)).toEqual({ written: 0 });
  expect(port.applied).toBe(1);
});

test("formulas left out stay as they were", async () => {
  const port = new SelectedPort(formWith({ G8: 90 }));
  const plan = await planScoring(port);
  const [first, ...others] = plan.formulas;
  expect(await applyScoring(port, plan, new Set([first!]))).toEqual({ written: others.length });
  expect(port.snapshot.sheets[0]!.cells.at(7, 6)).toEqual({ value: 90, formula: null });
  expect(await applyScoring(port, plan, new Set(plan.formulas))).toEqual({ written: 0 });
});

test.each([
  ["the sheet the user stands on", "ก", [form("ก"), form("ข")], "ก"],
  ["the only sheet with a form", "บันทึก", [notes, form("ข")], "ข"],
])("scores %s", async (_, active, sheets, expected) => {
  const port = new SelectedPort(workbookOf(...sheets));
  port.selection = { sheet: active, address: "A1" };
  expect((await planScoring(port)).sheet).toBe(expected);
});

test.each([
  ["no form", [notes], "no-form", ""],
  ["two forms, neither in view", [notes, form("ก"), form("ข")], "several-forms", "ก, ข"],
])("refuses a workbook with %s", async (_, sheets, problem, detail) => {
  const port = new SelectedPort(workbookOf(...sheets));
  port.selection = { sheet: "บันทึก", address: "A1" };
  await expect(planScoring(port)).rejects.toMatchObject({ problem, detail });
});

test("a cancel before planning or writing leaves the workbook as it was", async () => {
  const port = new SelectedPort(formWith());
  const control = { signal: { aborted: true } };
  await expect(planScoring(port, { control })).rejects.toThrow(CancelledError);
  const plan = await planScoring(port);
  await expect(applyScoring(port, plan, new Set(), { control })).rejects.toThrow(CancelledError);
  expect(port.applied).toBe(0);
});

test("a cell changed since the plan stops the writing", async () => {
  const port = new SelectedPort(formWith());
  const plan = await planScoring(port);
  port.snapshot = formWith({ G8: 12 });
  await expect(applyScoring(port, plan)).rejects.toThrow("changed");
});
