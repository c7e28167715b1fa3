import { FIX, SUMMARISE, VALIDATE, WRITE_SUMMARY } from "../../src/taskpane/check/jobs";
import { createPaneStore } from "../../src/taskpane/composition/pane-store";
import { SECTIONS } from "../../src/taskpane/composition/sections";
import { INSERT, LOCATE, SUGGEST } from "../../src/taskpane/formulas/jobs";
import { FREEZE } from "../../src/taskpane/portable/jobs";
import type { AnyJob } from "../../src/taskpane/shell/jobs/job";
import { INSERT_SHEETS, PLAN_INSERT, READ_TEMPLATE, STORE_TEMPLATE } from "../../src/taskpane/templates/jobs";
import { PANE_JOBS } from "../support/pane-jobs";
import { inMemoryServices } from "./in-memory-services";

const JOBS = Object.entries(PANE_JOBS).flatMap(([section, jobs]) =>
  jobs.map((job) => [job.name, section, job] as const),
);

test("every section of the pane has its table", () => {
  expect(Object.keys(PANE_JOBS)).toEqual(SECTIONS.map(({ id }) => id));
});

test("no two jobs have the same name", () => {
  const names = JOBS.map(([name]) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(JOBS)("%s belongs to %s and has a title in both languages", (_, section, job) => {
  expect(job.section).toBe(section);
  expect(job.title.th).toMatch(/[ก-๙]/);
  expect(job.title.en).toMatch(/[a-z]/);
});

test.each<[string, { name: string; retry?: unknown }, unknown]>([
  ["the summary's answer", WRITE_SUMMARY, SUMMARISE],
  ["an inserted formula", INSERT, LOCATE],
  ["a formula for the active cell", SUGGEST, LOCATE],
  ["inserted sheets", INSERT_SHEETS, PLAN_INSERT],
  ["a stored template", STORE_TEMPLATE, READ_TEMPLATE],
  ["written fixes", FIX.write, FIX],
])("%s is a step of the job that it is retried by", (_, step, job) => {
  expect(step.retry).toBe(job);
  expect(step.name).toBe((job as AnyJob).name);
});

test("fixes look at the workbook anew where it is not what it was", () => {
  expect(FIX.retryWhenChanged).toBe(VALIDATE);
  expect(FIX.write.retryWhenChanged).toBe(VALIDATE);
});

test("a job that is tried again is given what it was given last, whatever ran in between", async () => {
  const services = inMemoryServices();
  const store = createPaneStore(services);
  await store.start(FREEZE, { scope: "workbook", form: "formulas" });
  await store.start(FREEZE, { scope: "sheet", form: "values" });
  await store.start(FIX, "all");
  await store.again(FREEZE as AnyJob);
  expect(services.calls.slice(2)).toEqual(["review fix all", "review freeze sheet values"]);
});
