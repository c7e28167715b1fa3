import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FAULTS } from "./faults";
import { SUBJECTS } from "./subjects";
import type { FaultResult } from "./verdict";
import { casesOf, runUndisturbed, walkCase } from "./walk";

jest.setTimeout(60 * 60_000);

/** What fails on purpose is told on the console. */
jest.spyOn(console, "error").mockImplementation(() => undefined);

const FOLDER = path.join(__dirname, "../../test-results/faults");
/** A word that the job's name contains, one of the fault's, and which share of the jobs this process has. */
const [JOB = "", FAULT = "", SHARE = "0/1"] = (process.env.PRAMOEN_FAULTS ?? "").split(",");
const [share = 0, shares = 1] = SHARE.split("/").map(Number);

const wanted = SUBJECTS.filter(({ name }) => name.includes(JOB)).filter(
  (_, index) => index % shares === share,
);
const faults = FAULTS.filter(({ name }) => name.includes(FAULT));
const results: FaultResult[] = [];

afterAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${share}.json`), JSON.stringify(results));
});

test("a share of the jobs", async () => {
  for (const subject of wanted) {
    const undisturbed = await runUndisturbed(subject);
    for (const each of casesOf(subject, undisturbed, faults)) results.push(await walkCase(each, undisturbed));
  }
  expect(results.filter(({ reason }) => reason !== "")).toEqual([]);
});
