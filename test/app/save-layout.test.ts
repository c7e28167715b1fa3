import { planRemoveLayout, planSaveLayout, saveLayout, type LayoutPlan } from "../../src/app/save-layout";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { WITH_FORM_PARTS } from "../../src/app/form-parts";
import { planScoring } from "../../src/app/score-sheet";
import { planSummary } from "../../src/app/summarise-workbook";
import { planSaveTemplate } from "../../src/app/save-template";
import type { WorkbookPort } from "../../src/app/workbook-port";
import type { Layout } from "../../src/domain/layout/layout";
import { LAYOUT_NAMESPACE, layoutPart, writeLayoutPart } from "../../src/domain/layout/stored-layout";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { fileOf, layoutOf, formOfText, STRANGE_FORM, STRANGE_LAYOUT } from "../support/layout";
import { SelectedPort } from "./selected-port";

const strange = () => new SelectedPort(formOfText(STRANGE_FORM));

async function planned(port: Pick<WorkbookPort, "readWorkbook">, layout: Layout): Promise<LayoutPlan> {
  const plan = await planSaveLayout(port, layout);
  if (plan.kind === "refused") throw new Error(JSON.stringify(plan));
  return plan;
}

test("planning writes nothing; saving twice writes once; removing leaves no trace", async () => {
  const port = strange();
  const before = port.snapshot;
  const plan = await planned(port, STRANGE_LAYOUT);
  expect(port.snapshot).toBe(before);
  expect(plan).toMatchObject({ replaces: { kind: "none" }, changeSet: { changes: [{ kind: "put-part" }] } });
  expect(await saveLayout(port, plan)).toMatchObject({ written: 1 });

  const again = await planned(port, STRANGE_LAYOUT);
  expect(again).toMatchObject({ replaces: { kind: "stored", layout: STRANGE_LAYOUT } });
  expect(again.changeSet.changes).toEqual([]);
  expect(await saveLayout(port, again)).toEqual({ written: 0 });

  const removal = await planRemoveLayout(port);
  expect(removal.replaces.kind).toBe("stored");
  await saveLayout(port, removal);
  expect(layoutPart(port.snapshot)).toBeNull();
  expect((await planRemoveLayout(port)).changeSet.changes).toEqual([]);
});

test("says which layout it replaces, also one that cannot be read", async () => {
  const port = strange();
  await saveLayout(port, await planned(port, { ...STRANGE_LAYOUT, name: "ผังเดิม" }));
  const plan = await planned(port, STRANGE_LAYOUT);
  expect(plan.replaces).toMatchObject({ kind: "stored", layout: { name: "ผังเดิม" } });
  port.snapshot = {
    ...port.snapshot,
    parts: [{ namespace: LAYOUT_NAMESPACE, content: "<layout>{}</layout>" }],
  };
  const repair = await planned(port, STRANGE_LAYOUT);
  expect(repair.replaces).toMatchObject({ kind: "faulty", faults: expect.any(Array) });
  await saveLayout(port, repair);
  expect(layoutPart(port.snapshot)).toBe(writeLayoutPart(STRANGE_LAYOUT));
});

test("one that was made for another form is refused, with what differs", async () => {
  const plan = await planSaveLayout(strange(), layoutOf(["score คะแนน sar", "weight ส่วน"]));
  expect(plan).toMatchObject({
    kind: "refused",
    difference: { sheet: "แบบ", row: 1, missing: [{ heading: "คะแนน sar" }] },
  });
});

test("every job reads the form by the layout that the workbook carries", async () => {
  const port = strange();
  port.selection = { sheet: "แบบ", address: "A1" };
  await expect(planSummary(port)).rejects.toMatchObject({ problem: "no-form" });
  expect((await validateWorkbook(port)).checked.indicators).toBe(0);
  await saveLayout(port, await planned(port, STRANGE_LAYOUT));
  expect((await validateWorkbook(port)).checked.indicators).toBe(2);
  expect(await planSummary(port)).toMatchObject({ sheet: "สรุปผลการประเมิน (Pramoen)" });
  expect((await planScoring(port)).formulas.length).toBeGreaterThan(0);
  expect((await planSaveTemplate(port)).template).not.toBeNull();
});

test("a layout that is given serves a job as the carried one does, and nothing is kept", async () => {
  const port = strange();
  const report = await validateWorkbook(port, { layout: STRANGE_LAYOUT });
  expect(report.checked.indicators).toBe(2);
  expect((await planSummary(port, { layout: STRANGE_LAYOUT })).changeSet.changes.length).toBeGreaterThan(0);
  expect(layoutPart(port.snapshot)).toBeNull();
});

test("through a file: saved, opened again, taken over into a second workbook, removed", async () => {
  const plain = await fileOf(formOfText(STRANGE_FORM));
  const file = await createFileWorkbook(plain, "ก.xlsx");
  await saveLayout(file, await planned(file, STRANGE_LAYOUT));
  const saved = await file.save();

  const opened = await createFileWorkbook(saved, "ก.xlsx");
  const read = await opened.readWorkbook({}, WITH_FORM_PARTS);
  expect(layoutPart(read)).toBe(writeLayoutPart(STRANGE_LAYOUT));
  expect((await validateWorkbook(opened)).checked.indicators).toBe(2);

  const second = await createFileWorkbook(plain, "ข.xlsx");
  expect((await validateWorkbook(second)).checked.indicators).toBe(0);
  const carried = (await planRemoveLayout(opened)).replaces;
  if (carried.kind !== "stored") throw new Error(carried.kind);
  await saveLayout(second, await planned(second, carried.layout));
  expect((await validateWorkbook(second)).checked.indicators).toBe(2);

  await saveLayout(opened, await planRemoveLayout(opened));
  const removed = await createFileWorkbook(await opened.save(), "ก.xlsx");
  expect(layoutPart(await removed.readWorkbook({}, WITH_FORM_PARTS))).toBeNull();
});
