import { functionTable } from "../../src/functions/function-table";

const { KPISCORE, KPINUMBER } = functionTable;
const MILLIONS = ["6 ล้านบาท", "7 ล้านบาท", "8 ล้านบาท"];
const BAHT = [6_000_000, 7_000_000, 8_000_000];
const PERCENT = ["ร้อยละ 100", "ร้อยละ 102", "ร้อยละ 105"];
const COUNT = [4, 6, 8];
const asks = (what: string) => ({ error: "#VALUE!", message: expect.stringContaining(what) });

/** A figure is scored as a careful reader understands it, or refused with a word. */
test.each<[result: unknown, targets: readonly unknown[], expected: unknown]>([
  ["7,250,000 (บาท)", MILLIONS, 81.25],
  ["7.25 (ล้านบาท)", MILLIONS, 81.25],
  [7.25, MILLIONS, 81.25],
  [6_500_000, MILLIONS, asks("หน่วยใด")],
  ["6,500,000", MILLIONS, asks("which size")],
  ["12.849 ล้านบาท", BAHT, asks("หน่วยใด")],
  ["12.849 ล้านบาท", [6, 7, 8], 100],
  ["5,000,000 บาท", [6, 7, 8], asks("หน่วยใด")],
  ["7,250,000 บาท", BAHT, 81.25],
  [6.5, BAHT.map((target) => `${target} บาท`), asks("หน่วยใด")],
  [0, MILLIONS, 0],
  ["100 ล้านบาท/ปี", ["80 ล้านบาท/ปี", "90 ล้านบาท/ปี", "110 ล้านบาท/ปี"], 87.5],
  ["100 ล้านบาท/เดือน", ["80 ล้านบาท/ปี", "90 ล้านบาท/ปี", "110 ล้านบาท/ปี"], asks("units differ")],
  [1.05, PERCENT, asks("เศษส่วน")],
  ["1.05", PERCENT, asks("เศษส่วน")],
  ["105%", PERCENT, 100],
  [105, PERCENT, 100],
  ["1OO", COUNT, asks("ตัวอักษรแทนเลข")],
  ["8O", COUNT, asks("letters for digits")],
  ["30 ก.ย.", COUNT, asks("date")],
  ["12.30 น.", COUNT, asks("date")],
  ["5K", COUNT, asks("ตัวอักษร")],
  ["5 M", COUNT, asks("ตัวอักษร")],
  ["5(7)", COUNT, asks("several numbers")],
  ["02-123-4567", COUNT, asks("several numbers")],
  ["0812345678", COUNT, asks("code")],
  ["ครบ 5 แห่ง", COUNT, 62.5],
  ["รวม 5 แห่ง", COUNT, 62.5],
  ["สองหน่วยงาน", [1, 2, 3], 75],
  ["คิดเป็นร้อยละ 101", PERCENT, 62.5],
  ["ร้อยละ 101 ของแผน", PERCENT, 62.5],
  ["(ร้อยละ 101)", PERCENT, 62.5],
  ["80*", [70, 80, 90], 75],
  ["B/C 9.77", [1, 2, 3], 100],
  ["–5", [-10, -5, 0], 75],
  ["(5.0) ล้านบาท", ["-10 ล้านบาท", "-5 ล้านบาท", "0 ล้านบาท"], 75],
])("KPISCORE(%p, %p)", (result, targets, expected) => {
  expect(KPISCORE(result, ...targets)).toEqual(expected);
});

test("KPINUMBER reads what it is asked for", () => {
  expect(KPINUMBER("7,250,000 (บาท)", "ล้านบาท")).toBe(7.25);
  expect(KPINUMBER("7,250,000 (แห่ง)", "ล้านบาท")).toMatchObject({ error: "#VALUE!" });
});
