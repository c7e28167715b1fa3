import { readdirSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../../src/domain/validation/rules";
import type { RuleCases } from "../../support/rule-cases";
import { testRule } from "../../support/rules";

const folder = path.join(__dirname, "rules");

/** Rules that speak of something a workbook has once: they cannot find two faults at once. */
const SINGLE = [
  "calculation-manual",
  "framework-unfit",
  "form-not-found",
  "template-unreadable",
  "template-replaced",
  "acceptances-unreadable",
  "target-not-measurable",
  "rating-mismatch",
  "revenue-total-mismatch",
  "revenue-income-mismatch",
  "personnel-cap-exceeded",
  "headcount-exceeded",
  "budget-composition-mismatch",
  "value-cost-unexplained",
  "as-of-date-mismatch",
  "part-missing",
];

/** What cannot be said where nothing decides the scale of a form: these are withheld then. */
const NEEDING_A_SCALE = [
  "bands-called-average",
  "column-missing",
  "component-weight-mismatch",
  "component-weight-missing",
  "ita-mismatch",
  "rating-bands-altered",
  "rating-mismatch",
  "rating-scale-mismatch",
  "result-unit-mismatch",
  "score-at-band-edge",
  "score-mismatch",
  "score-not-tier",
  "score-on-strict-target",
  "score-out-of-range",
  "score-source-mismatch",
  "target-far-exceeded",
  "target-missing",
  "targets-flat",
  "targets-gap",
  "targets-not-monotone",
  "targets-overlap",
  "tier-points-altered",
];

const casesOf = (id: string) =>
  (jest.requireActual(path.join(folder, `${id}.cases.ts`)) as { cases: RuleCases }).cases;

/** Where one rule is looked at, as `npm run mutate` does, the cases of the others would only take time. */
const only = RULES.filter(({ id }) => id === process.env.PRAMOEN_ONLY);

for (const rule of only.length > 0 ? only : RULES) testRule(rule, casesOf(rule.id));

test("there are at least forty rules", () => expect(RULES.length).toBeGreaterThanOrEqual(40));

test("the rules that rest on the scale of a form say so", () => {
  const ids = RULES.filter(({ needs }) => needs === "scale").map(({ id }) => id);
  expect(ids.sort()).toEqual(NEEDING_A_SCALE);
});

test.each(RULES.map(({ id }) => id))("%s has cases on both sides, and one for two findings at once", (id) => {
  const { accept, reject } = casesOf(id);
  expect(accept.length).toBeGreaterThan(0);
  expect(reject.length).toBeGreaterThan(0);
  const isPlural = reject.some(({ faults }) => faults.length > 1);
  expect(isPlural).toBe(!SINGLE.includes(id));
});

test("no cases are left of a rule that is gone", () => {
  const ids = readdirSync(folder).flatMap((name) => /^(.+)\.cases\.ts$/.exec(name)?.[1] ?? []);
  expect(ids.sort()).toEqual(RULES.map(({ id }) => id).sort());
});
