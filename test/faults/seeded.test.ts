import { PANE_JOBS } from "../support/pane-jobs";
import { FAULTS, type Fault } from "./faults";
import { isTold, judge, type CaseOutcome, type Said } from "./judge";
import { SUBJECTS, WITHOUT_REQUESTS, type Subject } from "./subjects";
import { faultTable } from "./table";
import type { FaultResult } from "./verdict";
import { casesOf, runUndisturbed, walkCase, type Undisturbed } from "./walk";
import { SEED } from "../support/seeded";

/** `npm run faults` walks all of them. */
const CASES_OF_EACH_FAULT = 1;

jest.setTimeout(5 * 60_000);
beforeAll(() => {
  // What fails on purpose is told on the console.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test("every job of the pane is walked, or asks nothing of the workbook", () => {
  const walked = SUBJECTS.map(({ name }) => name.replace(/, .*$/u, "")).filter((name) => name !== "select");
  const jobs = Object.values(PANE_JOBS).flatMap((all) => all.map(({ name }) => name));
  expect(new Set([...walked, ...WITHOUT_REQUESTS])).toEqual(new Set(jobs));
});

test(`jobs that meet with faults say what became of the workbook, seed ${SEED}`, async () => {
  const random = randomFrom(SEED);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const known = new Map<Subject, Undisturbed>();
  const results: FaultResult[] = [];
  for (const fault of FAULTS) {
    for (let count = 0; count < CASES_OF_EACH_FAULT;) {
      const subject = pick(SUBJECTS);
      const undisturbed = known.get(subject) ?? (await runUndisturbed(subject));
      known.set(subject, undisturbed);
      const cases = casesOf(subject, undisturbed, [fault]);
      if (cases.length === 0) continue;
      results.push(await walkCase(pick(cases), undisturbed));
      count += 1;
    }
  }
  expect(results.filter(({ reason }) => reason !== "")).toEqual([]);
});

describe("what the pane says is held against the workbook", () => {
  const facts = (places: readonly string[]) => new Map(places.map((place) => [place, "x"]));
  const fault: Fault = { name: "", meets: "every", mishap: () => null };
  const said = (kind: Said["kind"], written: readonly string[] = [], isUnsure = false): Said => {
    return { kind, problem: "", written, isCut: false, isUnsure };
  };
  const outcome = (told: Said, after: readonly string[]): CaseOutcome => {
    return {
      said: told,
      isStuck: false,
      before: facts([]),
      after: facts(after),
      whole: facts(["'A'!A1", "'A'!B2"]),
    };
  };

  test.each([
    ["nothing written, nothing said", said("failed"), [], "before"],
    ["cancelled, nothing written", said("cancelled"), [], "before"],
    ["all written, and done", said("done"), ["'A'!A1", "'A'!B2"], "whole"],
    ["a part written and told", said("failed", ["'A'!A1:A5"]), ["'A'!A1"], "part"],
    ["a part that may be written", said("failed", ["'A'!A1"], true), ["'A'!A1"], "unsure"],
    ["a part not told", said("failed"), ["'A'!A1"], "false"],
    ["another part told", said("failed", ["'A'!A1"]), ["'A'!A1", "'A'!B2"], "false"],
    ["told, and not written", said("failed", ["'A'!A1"]), [], "false"],
    ["done, and not whole", said("done"), ["'A'!A1"], "false"],
    ["cancelled, and written", said("cancelled"), ["'A'!A1"], "false"],
  ])("%s", (_, told, after, verdict) => {
    expect(judge(outcome(told, after), fault, true).verdict).toBe(verdict);
  });

  test("unsure of a request that only reads is a false alarm", () => {
    expect(judge(outcome(said("failed", ["'A'!A1"], true), []), fault, false).verdict).toBe("false");
  });

  test("a job that never ends is stuck, whatever it says", () => {
    expect(judge({ ...outcome(said("failed"), []), isStuck: true }, fault, true).verdict).toBe("stuck");
  });

  test.each([
    ["'A'!B2", "'A'!A1:C3", true],
    ["'A'!B2", "'A'!$B$2", true],
    ["'A'!B2", "'A'", true],
    ["'A'", "'A'!A1", true],
    ["'A'!B2 note", "'A'!B2", true],
    ["'A'!B2", "'A'!C3", false],
    ["'A'!B2", "'B'!B2", false],
    ["urn:x", "urn:x", true],
    ["urn:x", "'A'", false],
  ])("%s is told by %s: %s", (place, named, expected) => {
    expect(isTold(place, [named])).toBe(expected);
  });

  test("the table has a letter for each request and lists what is wrong", () => {
    const result = (at: number, verdict: FaultResult["verdict"], reason = ""): FaultResult => {
      return { subject: "validate", fault: "AccessDenied", column: 1, at, verdict, reason };
    };
    const table = faultTable([result(2, "false", "not told"), result(1, "before")]);
    expect(table).toContain("validate  bF");
    expect(table).toContain("validate, request 2, AccessDenied: not told");
    expect(table).toContain("2 cases of 1 jobs and 1 faults, 1 of them wrong");
  });
});
