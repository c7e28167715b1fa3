import { applyPlan, planFreeze, planThaw, type FreezeOptions } from "../../src/app/freeze-workbook";
import { planRepair } from "../../src/app/repair-formulas";
import type { Selection } from "../../src/app/workbook-port";
import { FROZEN_NAMESPACE } from "../../src/domain/formulas/portable/frozen-part";
import { LAMBDA_NAMES } from "../../src/domain/formulas/portable/named-lambdas";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { sheetOf, workbookOf, type TestCells } from "../support/form";
import { MemoryPort } from "../support/memory-port";

class OpenPort extends MemoryPort {
  selection: Selection = { sheet: "ส่วนที่ 1", address: "A1" };
  readSelection = async () => this.selection;
}

const FORM: TestCells = {
  B8: 40,
  C8: 80,
  D8: 90,
  E8: 100,
  F8: 95,
  G8: ["=KPISCORE(F8,C8,D8,E8)", 87.5],
  H8: ['=IF(G8="","",KPIWEIGHTED(G8,B8))+1', 36],
  B9: 60,
  C9: "ร้อยละ 80",
  D9: "ร้อยละ 90",
  E9: "ร้อยละ 100 (ของแผน)",
  F9: "ร้อยละ 90",
  G9: ["=KPISCORE(F9,C9,D9,E9)", 75],
  H9: ["=KPIWEIGHTED( G9 , B9 )", 45],
  I9: ["=KPIEXPLAIN(F9,C9,D9,E9)", "คำอธิบาย"],
  H12: ["=KPITOTAL(G8:G9,B8:B9)", 80],
  H13: ["=KPIRATING(H12)", "ดี"],
};

/** What a formula shows stays: nothing here calculates. */
function open(cells: TestCells = FORM, rest: Partial<SheetSnapshot> = {}): OpenPort {
  const book = workbookOf(sheetOf(cells, "ส่วนที่ 1", rest));
  return new OpenPort(book, (_, sheet, row, column) => {
    return book.sheets.find((each) => each.name === sheet)?.cells.value(row, column) ?? 0;
  });
}

function formulas({ sheets }: WorkbookSnapshot): Record<string, string | null> {
  const found: Record<string, string | null> = {};
  for (const { name, cells } of sheets) {
    for (const row of cells.rowIndices()) {
      for (const { column, cell } of cells.inRow(row)) found[`${name} ${row},${column}`] = cell.formula;
    }
  }
  return found;
}

async function freeze(port: OpenPort, options: FreezeOptions) {
  const plan = await planFreeze(port, options);
  await applyPlan(port, plan);
  return plan;
}

const hasOurs = (port: OpenPort) =>
  Object.values(formulas(port.snapshot)).some((formula) => /\bKPI/.test(formula ?? ""));

describe.each(["formulas", "values", "names"] as const)("frozen as %s", (form) => {
  test("every formula comes back byte for byte, and a second run finds nothing to do", async () => {
    const port = open();
    const before = formulas(port.snapshot);
    const plan = await freeze(port, { scope: "workbook", form });
    expect(plan.skipped).toEqual([]);
    expect(plan.preview).toHaveLength(7);
    expect(hasOurs(port)).toBe(false);
    expect((await planFreeze(port, { scope: "workbook", form })).changeSet.changes).toEqual([]);
    const thaw = await planThaw(port);
    expect(thaw.skipped).toEqual([]);
    await applyPlan(port, thaw);
    expect(formulas(port.snapshot)).toEqual(before);
    expect(port.snapshot.parts).toEqual([]);
    expect(port.snapshot.names ?? []).toEqual([]);
    expect((await planThaw(port)).changeSet.changes).toEqual([]);
  });

  test("in two steps, the selection first", async () => {
    const port = open();
    const before = formulas(port.snapshot);
    port.selection = { sheet: "ส่วนที่ 1", address: "G:G,H12" };
    expect((await freeze(port, { scope: "selection", form })).preview.map((cell) => cell.address)).toEqual([
      "G8",
      "G9",
      "H12",
    ]);
    await freeze(port, { scope: "workbook", form });
    expect(hasOurs(port)).toBe(false);
    await applyPlan(port, await planThaw(port));
    expect(formulas(port.snapshot)).toEqual(before);
  });
});

test("a cell that no native formula equals becomes its value, and the plan says why", async () => {
  const { preview } = await planFreeze(open(), { scope: "sheet", form: "formulas" });
  const fallen = preview.filter((cell) => cell.reason !== null);
  expect(fallen.map(({ address, after, reason }) => [address, after, reason])).toEqual([
    ["G9", "75", "text-argument"],
    ["I9", "คำอธิบาย", "no-native-form"],
  ]);
  expect(preview.find((cell) => cell.address === "H8")!.after).toBe(
    '=IF(G8="","",IF(AND(COUNT(G8,B8)=2,B8>=0),B8*G8/100,NA()))+1',
  );
});

test("a cell changed after freezing is listed and not overwritten", async () => {
  const port = open();
  await freeze(port, { scope: "workbook", form: "formulas" });
  const cells = { ...FORM, G8: 12 };
  const now = open(cells);
  now.snapshot = { ...now.snapshot, parts: port.snapshot.parts! };
  const { changeSet, skipped } = await planThaw(now);
  expect(skipped.find((cell) => cell.address === "G8")).toMatchObject({
    formula: "=KPISCORE(F8,C8,D8,E8)",
    reason: "content-changed",
  });
  expect(changeSet.changes.filter((change) => change.kind === "set-cell")).toEqual([]);
});

test("rows inserted above and a renamed sheet: formulas follow", async () => {
  const port = open({ C8: 80, D8: 90, E8: 100, F8: 95, G8: FORM["G8"]! });
  const [frozen] = (await freeze(port, { scope: "workbook", form: "formulas" })).preview;
  expect(frozen!.gives).toBe("87.5");
  const moved = frozen!.after.replace(/([A-F])8/g, "$110");
  const now = open({ C10: 80, D10: 90, E10: 100, F10: 95, G10: [moved, 87.5] });
  now.snapshot = { ...now.snapshot, parts: port.snapshot.parts! };
  expect((await planThaw(now)).preview).toMatchObject([
    { address: "G10", after: "=KPISCORE(F10,C10,D10,E10)", gives: null },
  ]);
  const renamed = {
    ...port.snapshot,
    sheets: port.snapshot.sheets.map((sheet) => ({ ...sheet, name: "ใหม่" })),
  };
  now.snapshot = renamed;
  expect((await planThaw(now)).preview).toMatchObject([
    { sheet: "ใหม่", address: "G8", after: "=KPISCORE(F8,C8,D8,E8)" },
  ]);
});

test("protected sheets and errors are listed", async () => {
  const locked = await planFreeze(open(FORM, { isProtected: true }), { scope: "workbook", form: "values" });
  expect(locked.changeSet.changes).toEqual([]);
  expect(new Set(locked.skipped.map((cell) => cell.reason))).toEqual(new Set(["protected-sheet"]));
  const failing = open({ ...FORM, G8: ["=KPISCORE(F8,C8,D8,E8)", "#NAME?"] });
  expect((await planFreeze(failing, { scope: "workbook", form: "values" })).skipped).toMatchObject([
    { address: "G8", reason: "shows-error" },
  ]);
});

test("a formula that fills several cells leaves its values, and comes back alone", async () => {
  const spill: TestCells = {
    C8: 80,
    D8: 90,
    E8: 100,
    F8: 95,
    F9: 80,
    G8: ["=KPISCORE(F8:F9,C8,D8,E8)", 87.5],
    G9: 50,
  };
  const port = open(spill);
  const plan = await freeze(port, { scope: "workbook", form: "formulas" });
  expect(plan.preview.map((cell) => [cell.address, cell.after, cell.reason])).toEqual([
    ["G8", "87.5", "array-call"],
    ["G9", "50", "array-call"],
  ]);
  await applyPlan(port, await planThaw(port));
  expect(port.snapshot.sheets[0]!.cells.at(7, 6)!.formula).toBe("=KPISCORE(F8:F9,C8,D8,E8)");
  expect(port.snapshot.sheets[0]!.cells.at(8, 6)).toBeUndefined();
});

test("a name that means something else is not taken over", async () => {
  const port = open();
  port.snapshot = { ...port.snapshot, names: [{ name: LAMBDA_NAMES.score, formula: "=1" }] };
  const plan = await planFreeze(port, { scope: "workbook", form: "names" });
  expect(plan.skipped).toMatchObject([{ address: "G8", reason: "name-taken" }]);
});

test("originals are written before the first cell is replaced", async () => {
  const { changeSet } = await planFreeze(open(), { scope: "workbook", form: "values" });
  expect(changeSet.changes[0]).toMatchObject({ kind: "put-part", namespace: FROZEN_NAMESPACE, before: null });
});

test("repair enters broken formulas again, except on protected sheets", async () => {
  const cells: TestCells = {
    G8: ["=_xldudf_KPISCORE(F8,C8,D8,E8)", "#NAME?"],
    G9: ["=KPISCORE(F9,C9,D9,E9)", "#NAME?"],
    G10: ["=KPISCORE(F10,C10,D10,E10)", 75],
  };
  const { preview, skipped } = await planRepair(open(cells));
  expect(skipped).toEqual([]);
  expect(preview.map(({ address, after }) => [address, after])).toEqual([
    ["G8", "=KPISCORE(F8,C8,D8,E8)"],
    ["G9", "=KPISCORE(F9,C9,D9,E9)"],
  ]);
  const locked = await planRepair(open(cells, { isProtected: true }));
  expect(locked.changeSet.changes).toEqual([]);
  expect(locked.skipped).toHaveLength(2);
});
