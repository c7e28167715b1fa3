import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import type { Framework } from "../../../src/domain/framework/framework";
import {
  PUBLIC_ORGANISATION_2565,
  PUBLIC_ORGANISATION_FROM_2566,
} from "../../../src/domain/framework/frameworks";
import { compareEvaluations, type SideBySide } from "../../../src/domain/side-by-side/compare-evaluations";
import { formWith, indicatorRow, type TestCells } from "../../support/form";

const NEXT_YEAR = { A2: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566" };

function compare(then: TestCells, now: TestCells, by: Framework = PUBLIC_ORGANISATION_2565): SideBySide {
  const [before, after] = [
    readEvaluation(formWith(then), PUBLIC_ORGANISATION_2565),
    readEvaluation(formWith(now), by),
  ];
  return compareEvaluations(
    { evaluation: before, form: before.forms[0]! },
    { evaluation: after, form: after.forms[0]! },
  );
}

const remarks = ({ indicators }: SideBySide) =>
  indicators.map(({ code, remarks: of }) => [code, ...of]).filter((row) => row.length > 1);

test("a form and itself", () => {
  const same = compare({}, {});
  expect(same).toMatchObject({
    fiscalYear: { then: 2565, now: 2565 },
    total: { then: 85, now: 85 },
    rating: { then: { th: "ดี" }, now: { th: "ดี" } },
    basis: [],
  });
  expect(same.indicators.map(({ code, change, remarks: of }) => [code, change, of])).toEqual([
    ["1.1.1", 0, []],
    ["1.1.2", 0, []],
    ["2.1", 0, []],
  ]);
});

test("what became of each indicator, figure by figure", () => {
  const { indicators, total, rating } = compare(
    {},
    { ...NEXT_YEAR, F8: "ร้อยละ 98", G8: 95, H8: 38, H12: 88 },
  );
  expect(indicators[0]).toEqual({
    code: "1.1.1",
    name: "ร้อยละของงานที่แล้วเสร็จ",
    at: { then: expect.objectContaining({ row: 7 }), now: expect.objectContaining({ row: 7 }) },
    weight: { then: 40, now: 40 },
    targets: {
      then: ["ร้อยละ 80", "ร้อยละ 90", "ร้อยละ 100"],
      now: ["ร้อยละ 80", "ร้อยละ 90", "ร้อยละ 100"],
    },
    result: { then: "ร้อยละ 95", now: "ร้อยละ 98" },
    score: { then: 87.5, now: 95 },
    weighted: { then: 35, now: 38 },
    change: 7.5,
    remarks: [],
  });
  expect([total, rating.now?.th]).toEqual([{ then: 85, now: 88 }, "ดี"]);
});

test.each<{ name: string; then?: TestCells; now: TestCells; found: string[][]; basis?: string[] }>([
  {
    name: "an indicator that is new",
    then: { A9: null, B9: null, C9: null, D9: null, E9: null, F9: null, G9: null, H9: null },
    now: {},
    found: [["1.1.2", "new"]],
    basis: ["indicators"],
  },
  {
    name: "one that is gone",
    now: { A9: null, B9: null, C9: null, D9: null, E9: null, F9: null, G9: null, H9: null },
    found: [["1.1.2", "gone"]],
    basis: ["indicators"],
  },
  {
    name: "another weight",
    now: { B8: 30, B9: 30 },
    found: [
      ["1.1.1", "weight-changed"],
      ["1.1.2", "weight-changed"],
    ],
    basis: ["weights"],
  },
  { name: "a harder target", now: { E8: "ร้อยละ 105" }, found: [["1.1.1", "targets-changed"]] },
  { name: "the same target without its unit", now: { C8: 80, D8: 90, E8: 100, F8: 95 }, found: [] },
  {
    name: "other words for a milestone",
    now: { D9: "ทำตามแผนและรายงาน" },
    found: [["1.1.2", "targets-changed"]],
  },
  {
    name: "a target easier than what was reached",
    then: { F8: "ร้อยละ 99" },
    now: { ...NEXT_YEAR, C8: "ร้อยละ 70", D8: "ร้อยละ 80", E8: "ร้อยละ 90" },
    found: [["1.1.1", "targets-changed", "target-below-past-result"]],
  },
  {
    name: "as easy as what was reached, no more",
    then: { F8: "ร้อยละ 90" },
    now: { ...NEXT_YEAR, C8: "ร้อยละ 70", D8: "ร้อยละ 80", E8: "ร้อยละ 90" },
    found: [["1.1.1", "targets-changed"]],
  },
  {
    name: "falling targets, reached more than is asked",
    then: { F11: 19 },
    now: NEXT_YEAR,
    found: [["2.1", "target-below-past-result"]],
  },
  { name: "falling targets, not reached", then: { F11: 21 }, now: NEXT_YEAR, found: [] },
  { name: "another round of the same year", then: { F11: 19 }, now: {}, found: [] },
  {
    name: "a result whose size nobody can tell",
    then: { C8: "6 ล้านบาท", D8: "7 ล้านบาท", E8: "8 ล้านบาท", F8: 9_500_000 },
    now: { ...NEXT_YEAR, C8: "6 ล้านบาท", D8: "7 ล้านบาท", E8: "8 ล้านบาท" },
    found: [],
  },
  {
    name: "another measure",
    now: { C8: "6 แห่ง", D8: "7 แห่ง", E8: "8 แห่ง", F8: "8 แห่ง" },
    found: [["1.1.1", "measure-changed", "targets-changed"]],
  },
  {
    name: "a name that was mended",
    now: { A8: "1.1.1 ร้อยละของงานที่แล้วเสร็จตามแผน" },
    found: [["1.1.1", "renamed"]],
  },
  {
    name: "codes given anew",
    now: { A8: "1.1.2 ร้อยละของงานที่แล้วเสร็จ", A9: "1.1.1 ระดับความสำเร็จ" },
    found: [],
  },
  {
    name: "another indicator under the same code",
    now: { A8: "1.1.1 จำนวนผู้ใช้บริการออนไลน์" },
    found: [
      ["1.1.1", "new"],
      ["1.1.1", "gone"],
    ],
    basis: ["indicators"],
  },
])("$name", ({ then = {}, now, found, basis = [] }) => {
  const compared = compare(then, now);
  expect(remarks(compared)).toEqual(found);
  expect(compared.basis).toEqual(basis);
});

test.each<{ name: string; then?: TestCells; now?: TestCells; by?: Framework; basis: string[] }>([
  { name: "another agency", now: { A1: "สำนักงานอื่น (สอ.)" }, basis: ["agency"] },
  { name: "another framework", now: NEXT_YEAR, by: PUBLIC_ORGANISATION_FROM_2566, basis: ["framework"] },
  {
    name: "other bands",
    now: {},
    by: { ...PUBLIC_ORGANISATION_2565, ratings: PUBLIC_ORGANISATION_2565.ratings.slice(1) as never },
    basis: ["scale"],
  },
  { name: "the later year first", then: NEXT_YEAR, now: {}, basis: ["not-later"] },
])("what keeps totals from being compared: $name", ({ then = {}, now = {}, by, basis }) => {
  expect(compare(then, now, by).basis).toEqual(expect.arrayContaining(basis));
});

test("two indicators of one name are told apart by their codes", () => {
  const twice = indicatorRow(
    9,
    "1.1.2 ร้อยละของงานที่แล้วเสร็จ",
    20,
    ["ร้อยละ 1", "ร้อยละ 2", "ร้อยละ 3"],
    "ร้อยละ 3",
    100,
    20,
  );
  expect(remarks(compare(twice, twice))).toEqual([]);
});

test("what does not apply and what is not reported have no change", () => {
  const { indicators } = compare({}, { F8: "ไม่ประเมิน", G8: "-", G9: null });
  expect(indicators.map(({ score, change }) => [score.now, change])).toEqual([
    ["not-applicable", null],
    ["not-reported", null],
    [75, 0],
  ]);
});
