import fc from "fast-check";
import { assembleRound, type Round } from "../../../src/domain/round/assemble-round";
import { roundChanges } from "../../../src/domain/round/changes";
import type { FormStanding } from "../../../src/domain/round/record";
import { basisText } from "../../../src/domain/round/words";
import { anyRecords, FRAMEWORK, indicator, PROVISIONAL, recordOf } from "../../support/round-records";

const roundOf = (...forms: Partial<FormStanding>[]): Round =>
  assembleRound(forms.map((form, i) => recordOf(`${i}.xlsx`, form)));
/** Of one agency that has these forms then and now. */
function changed(then: Partial<FormStanding>, now: Partial<FormStanding>) {
  const [change, ...more] = roundChanges(roundOf(then), roundOf(now));
  expect(more).toEqual([]);
  return change!;
}

test("agencies of now in their order, then those that are gone", () => {
  const before = roundOf({ agency: "ก" }, { agency: "ข", total: 90 });
  const after = roundOf({ agency: "ค", total: 99 }, { agency: "ก (กก.)", total: 85.5 });
  const changes = roundChanges(before, after).map(({ agency, then, now, total }) => [
    agency,
    then?.rank ?? null,
    now?.rank ?? null,
    total,
  ]);
  expect(changes).toEqual([
    ["ค", null, 1, null],
    ["ก (กก.)", 2, 2, 5.5],
    ["ข", 1, null, null],
  ]);
});

test("what does not count in one of the rounds is not there; next year's is", () => {
  const before = roundOf({ agency: "ก" }, { agency: "ก" }, { agency: "ข" });
  const after = roundOf({ agency: "ก", fiscalYear: 2566 }, { agency: "ข", fiscalYear: 2566 });
  expect(roundChanges(before, after)).toMatchObject([
    { agency: "ก", then: null, basis: [], scores: [] },
    { agency: "ข", then: { standing: { fiscalYear: 2565 } }, now: { standing: { fiscalYear: 2566 } } },
  ]);
});

test("what names no agency cannot be found again", () => {
  expect(roundChanges(roundOf({ agency: null }), roundOf({ agency: null }))).toEqual([]);
});

test.each<[string, Partial<FormStanding>, Partial<FormStanding>, number | null]>([
  ["won", { total: 80 }, { total: 81 }, 1],
  ["as they are shown", { total: 90 }, { total: 91.255 }, 1.26],
  ["lost", { total: 80 }, { total: 0 }, -80],
  ["no score then", { total: null, ...PROVISIONAL }, { total: 80 }, null],
  ["no score now", { total: 80 }, { total: null, ...PROVISIONAL }, null],
  ["provisional counts as far as it goes", { total: 80, ...PROVISIONAL }, { total: 90 }, 10],
])("points of the total: %s", (_, then, now, total) => {
  expect(changed(then, now).total).toBe(total);
});

const one = indicator();
const two = indicator({ code: "1.2", name: "ระดับความสำเร็จของแผน" });

test.each<[string, Partial<FormStanding>, Partial<FormStanding>, string[]]>([
  ["nothing", { indicators: [one, two] }, { indicators: [two, one] }, []],
  ["another framework", {}, { framework: { ...FRAMEWORK, id: "other" } }, ["framework"]],
  ["the same one under another name", {}, { framework: { ...FRAMEWORK, name: { th: "ก", en: "b" } } }, []],
  ["another weight", { indicators: [one] }, { indicators: [{ ...one, weight: 41 }] }, ["weights"]],
  ["a weight gone", { indicators: [one] }, { indicators: [{ ...one, weight: null }] }, ["weights"]],
  ["an indicator more", { indicators: [one] }, { indicators: [one, two] }, ["indicators"]],
  ["an indicator less", { indicators: [one, two] }, { indicators: [one] }, ["indicators"]],
  ["another code", { indicators: [one] }, { indicators: [{ ...one, code: "3.1" }] }, []],
  ["provisional then", PROVISIONAL, {}, ["provisional"]],
  ["provisional now", {}, PROVISIONAL, ["provisional"]],
  [
    "all of it",
    { indicators: [one, two] },
    { indicators: [{ ...one, weight: 1 }], framework: { ...FRAMEWORK, id: "x" }, ...PROVISIONAL },
    ["framework", "weights", "indicators", "provisional"],
  ],
])("what keeps totals from being compared without a word: %s", (_, then, now, basis) => {
  expect(changed(then, now).basis).toEqual(basis);
});

test("the remarks are told in both languages", () => {
  expect(basisText(["framework", "weights"], "en")).toBe("another framework · weights changed");
  expect(basisText(["indicators", "provisional"], "th")).toBe("ตัวชี้วัดเพิ่มหรือหายไป · ผลยังไม่สมบูรณ์");
});

test("scores that differ, the greatest difference first, and what came or went before all", () => {
  const scored = (code: string, name: string, score: number | null) => indicator({ code, name, score });
  const names = ["ร้อยละของงานที่เสร็จ", "จำนวนผู้ใช้บริการ", "ระดับความพึงพอใจ", "การเบิกจ่ายงบประมาณ", "แผนแม่บทดิจิทัล"];
  const then = names.map((name, i) => scored(`1.${i}`, name, [50, 75, 100, 80, 60][i]!));
  const now = names.map((name, i) => scored(`1.${i}`, name, [75, 75, 25, null, 60][i]!));
  const { scores } = changed({ indicators: then }, { indicators: [...now, scored("9", "ใหม่เอี่ยม", 1)] });
  expect(scores.map(({ code, then: before, now: after }) => [code, before, after])).toEqual([
    ["1.3", 80, null],
    ["9", null, 1],
    ["1.2", 100, 25],
    ["1.0", 50, 75],
  ]);
});

test("what shows as the same score is no change", () => {
  const noisy = { ...one, score: 75.00000000000001 };
  expect(changed({ indicators: [one] }, { indicators: [noisy] }).scores).toEqual([]);
  expect(changed({ indicators: [one] }, { indicators: [{ ...one, score: 75.01 }] }).scores).toHaveLength(1);
});

test("of a round against itself nothing changed", () => {
  fc.assert(
    fc.property(anyRecords(), (records) => {
      const round = assembleRound(records);
      for (const { then, now, total } of roundChanges(round, round)) {
        expect(then).toBe(now);
        expect(total ?? 0).toBe(0);
      }
    }),
  );
});
