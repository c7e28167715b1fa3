import { backOfSteps, fixSteps } from "../../../src/domain/review/fix-steps";
import type { FixPlan, PlannedFix } from "../../../src/domain/review/plan-fixes";
import type { FixWrite } from "../../../src/domain/repairs/fix";
import type { Cell } from "../../../src/domain/workbook/snapshot";
import type { Finding } from "../../../src/domain/validation/engine/finding";

const SHEET = "ส่วนที่ 1";
const text = (value: string): Cell => ({ value, formula: null });
const write = (row: number, before: Cell | null = text("15 ")): FixWrite => ({
  at: { sheet: SHEET, row, column: 1 },
  before,
  after: { value: 15 },
});
const planned = (rule: string, ...writes: FixWrite[]): PlannedFix => ({
  finding: { id: rule, rule } as Finding,
  fix: { reason: { th: "ก", en: "a" }, writes },
});
const planOf = (...fixes: PlannedFix[]): FixPlan => ({ changeSet: { changes: [] }, fixes, skipped: [] });
const rulesOf = (plan: FixPlan, leftOut: readonly string[] = []) =>
  fixSteps(plan, new Set(leftOut)).map(({ fixes }) => fixes.map((each) => each.finding.rule));

test.each<[string, readonly PlannedFix[], readonly string[][]]>([
  ["of different cells", [planned("a", write(1)), planned("b", write(2))], [["a"], ["b"]]],
  ["of one cell", [planned("a", write(1)), planned("b", write(1))], [["a", "b"]]],
  [
    "joined by a third one",
    [
      planned("a", write(1)),
      planned("b", write(2)),
      planned("c", write(2), write(1)),
      planned("d", write(3)),
    ],
    [["a", "b", "c"], ["d"]],
  ],
])("fixes %s", (_, fixes, steps) => {
  expect(rulesOf(planOf(...fixes))).toEqual(steps);
});

test("what was left out is no step, and joins none", () => {
  const both = planned("both", write(1), write(2));
  const plan = planOf(planned("a", write(1)), both, planned("b", write(2)));
  expect(rulesOf(plan, [both.finding.id])).toEqual([["a"], ["b"]]);
});

test.each<[string, Cell | null, unknown]>([
  ["a text", text("15 "), [{ before: { value: 15 }, after: { value: "15 " } }]],
  ["nothing", null, [{ before: { value: 15 }, after: { value: null } }]],
  ["a formula", { value: 3, formula: "=1+2" }, [{ before: { value: 15 }, after: { formula: "=1+2" } }]],
  [
    "a cell for texts",
    { ...text("15"), format: { kind: "text", decimals: 0, power: 0 } },
    [{ after: { value: "15" } }, { kind: "format-range", format: { numberFormat: "@" } }],
  ],
])("%s stands there again", (_, before, changes) => {
  const [step] = fixSteps(planOf(planned("a", write(1, before))), new Set());
  expect(step!.back?.changes).toMatchObject(changes as object[]);
});

test("an error without a formula cannot be put back; the others are", () => {
  const error: Cell = { value: { error: "#N/A" }, formula: null };
  const steps = fixSteps(planOf(planned("a", write(1, error)), planned("b", write(2))), new Set());
  expect(steps.map(({ back }) => back?.changes.length ?? null)).toEqual([null, 1]);
  expect(backOfSteps(steps).changes).toMatchObject([{ row: 2 }]);
});

test("where protection was lifted for a fix it is lifted to take it back, once for a sheet", () => {
  const lift = { kind: "lift-protection", sheet: SHEET } as const;
  const plan = { ...planOf(planned("a", write(1)), planned("b", write(2))), changeSet: { changes: [lift] } };
  const steps = fixSteps(plan, new Set());
  expect(steps.map(({ back }) => back?.changes[0])).toEqual([lift, lift]);
  expect(backOfSteps(steps).changes.map(({ kind }) => kind)).toEqual([
    "lift-protection",
    "set-cell",
    "set-cell",
  ]);
});
