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

const casesOf = (id: string) =>
  (jest.requireActual(path.join(folder, `${id}.cases.ts`)) as { cases: RuleCases }).cases;

/** Where one rule is looked at, as `npm run mutate` does, the cases of the others would only take time. */
const only = RULES.filter(({ id }) => id === process.env.PRAMOEN_ONLY);

for (const rule of only.length > 0 ? only : RULES) testRule(rule, casesOf(rule.id));

test("there are at least forty rules", () => expect(RULES.length).toBeGreaterThanOrEqual(40));

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
