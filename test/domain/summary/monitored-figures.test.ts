import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { monitoredNow } from "../../../src/domain/summary/monitored-figures";
import { formatted, type TestValue } from "../../support/form";
import { partsWith } from "../../support/parts-form";

/** The first monitored indicator with that target in both tables and that result. */
function figure(target: TestValue, result: TestValue) {
  const snapshot = partsWith({ "ส่วนที่ 3": { B5: target }, "ติดตาม 3 ปี": { F5: target, G5: result } });
  const [first] = monitoredNow(readEvaluation(snapshot, framework));
  return { result: first?.result.value, outcome: first?.outcome, reached: first?.reached };
}

test.each<{ name: string; target: TestValue; result: TestValue; told: object }>([
  {
    name: "the same unit",
    target: "ร้อยละ 100",
    result: "ดำเนินงานได้ร้อยละ 98.75",
    told: { result: 98.75, outcome: "missed", reached: 98.75 },
  },
  {
    name: "another size of the same unit, just short of it",
    target: "6 ล้านบาท",
    result: "มีรายได้ 5,900,000 บาท",
    told: { result: 5.9, outcome: "missed" },
  },
  {
    name: "another size, more than it",
    target: "6 ล้านบาท",
    result: "มีรายได้ 7,200,000 บาท",
    told: { result: 7.2, outcome: "met", reached: 120 },
  },
  {
    name: "a target in baht, a result in millions",
    target: "6,000,000 บาท",
    result: "มีรายได้ 5.9 ล้านบาท",
    told: { result: 5_900_000, outcome: "missed" },
  },
  {
    name: "a number in the unit of the target",
    target: "6 ล้านบาท",
    result: 5.9,
    told: { result: 5.9, outcome: "missed" },
  },
  {
    name: "a number whose size nobody can tell",
    target: "6 ล้านบาท",
    result: 5_900_000,
    told: { result: null, outcome: "not-told", reached: null },
  },
  {
    name: "a cell that shows per cent",
    target: "ร้อยละ 90",
    result: formatted(0.95, "0%"),
    told: { result: 95, outcome: "met" },
  },
  {
    name: "a fraction that may be per cent",
    target: "ร้อยละ 90",
    result: 0.95,
    told: { result: null, outcome: "not-told" },
  },
  {
    name: "a target below which to stay",
    target: "ไม่เกิน 3 เท่า",
    result: 3.01,
    told: { result: 3.01, outcome: "missed" },
  },
  {
    name: "things that are counted otherwise",
    target: "5 แห่ง",
    result: "ดำเนินการ 7 ฉบับ",
    told: { result: null, outcome: "not-told" },
  },
])("a result is held against its target: $name", ({ target, result, told }) => {
  expect(figure(target, result)).toMatchObject(told);
});
