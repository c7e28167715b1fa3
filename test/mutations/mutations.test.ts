import { readFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../src/domain/validation/rules";
import { sampleBase, standardBase } from "./bases";
import type { Base } from "./mutation";
import { mistakeBases } from "./mistakes/bases";
import MEASURED from "./mistakes/measured.json";
import { renderCases, type Measured } from "./mistakes/render-cases";
import { renderList } from "./render-list";
import { listMutations, runMutations, tally, type Outcome } from "./run-mutations";
import { isInShare } from "../support/seeded";

const root = path.join(__dirname, "../..");
let bases: Base[];
let outcomes: Outcome[];

/** Every third of them, a third for each seed; `npm run bench -- mutations` tries all. */
const SHARES = 3;

beforeAll(async () => {
  bases = [await sampleBase(root), await standardBase()];
  outcomes = [];
  for (const base of bases) outcomes.push(...(await runMutations(base, (index) => isInShare(index, SHARES))));
});

const shown = ({ base, mutation }: Outcome) => `${base}: ${mutation.id}`;

test("there are several hundred mutations, no two the same", () => {
  const all = bases.flatMap((base) => listMutations(base).map(({ id }) => `${base.name}: ${id}`));
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all).size).toBe(all.length);
});

test("every mutation is found by the rules that claim it, in its place", () => {
  const missed = outcomes.flatMap((outcome) =>
    outcome.missed.map(({ rule, at }) => `${shown(outcome)}: ${rule} at ${at}`),
  );
  expect(missed).toEqual([]);
});

test("no mutation raises a finding elsewhere", () => {
  const alarms = outcomes.flatMap((outcome) =>
    outcome.falseAlarms.map(({ rule, at }) => `${shown(outcome)}: ${rule} at ${at}`),
  );
  expect(alarms).toEqual([]);
});

test("claims name rules that exist", () => {
  const rules = new Set(RULES.map(({ id }) => id));
  expect(tally(outcomes).filter(({ rule }) => !rules.has(rule))).toEqual([]);
});

test("the published list is up to date (node scripts/generate-mutation-docs.mjs)", async () => {
  expect(readFileSync(path.join(root, "docs/mutations.md"), "utf8")).toBe(
    renderList(bases, renderCases(await mistakeBases(root), MEASURED as Measured)),
  );
});
