import { examineSnapshot } from "../../../src/app/examine-workbook";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { baseOf, runMutations, type Outcome } from "../../mutations/run-mutations";
import { Dice } from "../../support/dice";
import { filledWorkbook } from "../../support/filled-workbook";

const SEEDS = [2565, 1, 42];
const filled = new Map<number, WorkbookSnapshot>();

beforeAll(async () => {
  for (const seed of SEEDS) filled.set(seed, await filledWorkbook(new Dice(seed)));
});

/** Milestones are judged by a person: that is remarked on, not a fault. */
const REMARKS = ["target-not-measurable", "score-at-band-edge"];

test.each(SEEDS)(
  "an empty standard workbook filled with random valid data (seed %i) validates clean",
  async (seed) => {
    const { findings } = await examineSnapshot(filled.get(seed)!);
    const faults = findings.filter(({ rule }) => !REMARKS.includes(rule));
    expect(
      faults.map(({ rule, sheet, address, message }) => `${rule} ${sheet}!${address} ${message.th}`),
    ).toEqual([]);
  },
);

test("every single mutation is found in one of the filled workbooks, in its place, and nothing else", async () => {
  const outcomes: Outcome[] = [];
  for (const [seed, snapshot] of filled) {
    // The workbooks differ in their figures alone: they share the mutations among them.
    const isTried = (index: number) => index % SEEDS.length === SEEDS.indexOf(seed);
    outcomes.push(...(await runMutations(baseOf(`seed ${seed}`, snapshot), isTried)));
  }
  expect(outcomes.length).toBeGreaterThan(100);
  const shown = ({ base, mutation }: Outcome) => `${base}: ${mutation.id}`;
  const wrong = outcomes.flatMap((outcome) => [
    ...outcome.missed.map(({ rule, at }) => `${shown(outcome)} missed ${rule} ${at}`),
    ...outcome.falseAlarms.map(({ rule, at }) => `${shown(outcome)} false ${rule} ${at}`),
  ]);
  expect(wrong).toEqual([]);
});
