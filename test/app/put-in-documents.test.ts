import { putInBy } from "../../src/app/put-in-documents";
import { planSaveLayout, saveLayout } from "../../src/app/save-layout";
import { validateWorkbook } from "../../src/app/validate-workbook";
import type { WorkbookPort } from "../../src/app/workbook-port";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { MARKS_NAMESPACE } from "../../src/domain/review/cell-marks";
import { writeTemplatePart } from "../../src/domain/template/stored-template";
import { TEMPLATE_NAMESPACE } from "../../src/domain/template/template";
import { ETDA_2565 } from "../../src/domain/template/templates";
import type { ChangeSet } from "../../src/domain/workbook/change-set";
import { putPart } from "../../src/domain/workbook/json-part";
import type { PutIn } from "../../src/domain/workbook/put-in";
import { formOfText, STRANGE_FORM, STRANGE_LAYOUT } from "../support/layout";
import { MemoryPort } from "../support/memory-port";

const FIRST: PutIn = { by: "สมศรี", at: "2026-11-30T09:00:00.000Z" };
const LATER: PutIn = { by: null, at: "2026-12-01T09:00:00.000Z" };

function portOf(who: () => PutIn) {
  const memory = new MemoryPort(formOfText(STRANGE_FORM));
  const apply = putInBy((changeSet, control) => memory.apply(changeSet, control), who);
  const port: Pick<WorkbookPort, "readWorkbook" | "apply"> = {
    readWorkbook: (control, options) => memory.readWorkbook(control, options),
    apply,
  };
  return { port, memory };
}

test("a layout and a template tell who put them in and when, in the report of the check", async () => {
  let who = FIRST;
  const { port, memory } = portOf(() => who);
  expect((await validateWorkbook(port)).putIn).toEqual({ template: null, layout: null });
  const plan = await planSaveLayout(port, STRANGE_LAYOUT);
  if (plan.kind === "refused") throw new Error(plan.kind);
  await saveLayout(port, plan);
  who = LATER;
  const template = writeTemplatePart(PUBLIC_ORGANISATION_2565, ETDA_2565);
  await port.apply({ changes: putPart(memory.snapshot, TEMPLATE_NAMESPACE, template) });
  expect((await validateWorkbook(port)).putIn).toEqual({ template: LATER, layout: FIRST });
});

test("the same document put in again by somebody else changes nothing", async () => {
  let who = FIRST;
  const { port, memory } = portOf(() => who);
  const save = async () => {
    const plan = await planSaveLayout(port, STRANGE_LAYOUT);
    if (plan.kind === "refused") throw new Error(plan.kind);
    return (await saveLayout(port, plan)).written;
  };
  expect(await save()).toBe(1);
  who = LATER;
  expect(await save()).toBe(0);
  expect(memory.applied).toBe(1);
  expect((await validateWorkbook(port)).putIn.layout).toEqual(FIRST);
});

test("what is written once more is the very same, and other parts stay as they are", async () => {
  const seen: ChangeSet[] = [];
  let calls = 0;
  const apply = putInBy(
    async (changeSet) => {
      seen.push(changeSet);
      return { written: 0 };
    },
    () => ({ by: null, at: `2026-11-30T09:00:0${calls++}Z` }),
  );
  const { port } = portOf(() => FIRST);
  const plan = await planSaveLayout(port, STRANGE_LAYOUT);
  if (plan.kind === "refused") throw new Error(plan.kind);
  const marks = { kind: "put-part", namespace: MARKS_NAMESPACE, before: null, content: "<marks/>" } as const;
  const changeSet = { changes: [...plan.changeSet.changes, marks] };
  await apply(changeSet);
  await apply(changeSet);
  expect(seen[1]!.changes.map((change, i) => change === seen[0]!.changes[i])).toEqual([true, true]);
  expect(seen[0]!.changes[1]).toBe(marks);
});
