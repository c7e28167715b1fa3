import { formProgress } from "../../../src/domain/review/progress";
import type { Acceptance, Finding } from "../../../src/domain/validation/engine/finding";
import { runRule } from "../../../src/domain/validation/engine/engine";
import { RULES } from "../../../src/domain/validation/rules";
import { caseContext } from "../../support/case-findings";
import { partsWith, type PartChanges } from "../../support/parts-form";

function examined(changes: PartChanges = {}) {
  const context = caseContext(partsWith(changes));
  return { ...context, findings: RULES.flatMap((rule) => runRule(rule, context)) };
}

function progress(changes: PartChanges = {}) {
  const { evaluation, findings } = examined(changes);
  return formProgress(evaluation, findings);
}

const NO_RESULT = { F8: null, G8: null, H8: null };
const NO_REVENUE = { A4: null, B4: null, A5: null, B5: null, A6: null, B6: null };

test.each<[string, PartChanges, number, number]>([
  ["every entry there", {}, 3, 5],
  ["one indicator without its result", { "ส่วนที่ 1": NO_RESULT }, 2, 5],
  [
    "the same without its targets: one indicator still",
    { "ส่วนที่ 1": { ...NO_RESULT, C8: null, D8: null, E8: null } },
    2,
    5,
  ],
  ["a score without a result is wrong, not unfilled", { "ส่วนที่ 1": { F8: null } }, 3, 5],
  ["no revenue", { รายได้: NO_REVENUE }, 3, 4],
  ["an entry of the basic information", { ข้อมูลพื้นฐาน: { B10: null } }, 3, 4],
  ["a dash in its place", { ข้อมูลพื้นฐาน: { B10: "-" } }, 3, 5],
])("%s", (_, changes, indicators, parts) => {
  expect(progress(changes)).toEqual({
    indicators: { filled: indicators, all: 3 },
    parts: { filled: parts, all: 5 },
  });
});

test("what somebody lets stand empty counts as filled", () => {
  const { evaluation, findings } = examined({ "ส่วนที่ 1": NO_RESULT, รายได้: NO_REVENUE });
  const accepted = {} as Acceptance;
  const letStand = (finding: Finding): Finding => ({ ...finding, accepted });
  expect(formProgress(evaluation, findings.map(letStand))).toEqual({
    indicators: { filled: 3, all: 3 },
    parts: { filled: 5, all: 5 },
  });
});
