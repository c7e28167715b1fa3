import { functionTable } from "../../src/functions/function-table";

const { KPIEXPLAIN, KPINEEDED, KPINUMBER, KPISCORE, KPITIER } = functionTable;
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
  ["6,500,000", MILLIONS, asks("its unit beside the targets is not clear")],
  ["12.849 ล้านบาท", BAHT, asks("หน่วยใด")],
  ["12.849 ล้านบาท", [6, 7, 8], 100],
  ["5,000,000 บาท", [6, 7, 8], asks("หน่วยใด")],
  ["7,250,000 บาท", BAHT, 81.25],
  [6.5, BAHT.map((target) => `${target} บาท`), asks("หน่วยใด")],
  [0, MILLIONS, 0],
  ["6 ล้าน", ["ร้อยละ 80", "ร้อยละ 90", "ร้อยละ 95"], asks("units differ")],
  ["2.5 พัน", ["1 คะแนน", "2 คะแนน", "3 คะแนน"], asks("หน่วยไม่ตรงกัน")],
  ["2 พัน", ["1,000 คน", "2,000 คน", "3,000 คน"], 75],
  ["7 ล้านบาท", ["6 ล้านบาท", "-", 8_000_000], asks("เป้าหมายขั้นสูงคือ 8000000")],
  ["7 ล้านบาท", [6, "-", "8 ล้านบาท"], 75],
  ["12 ครั้ง/ปี", ["10 ครั้ง/เดือน", 12, "15 ครั้ง/ปี"], asks("เป้าหมายขั้นต่ำเป็น ครั้ง/เดือน แต่เป้าหมายเป็น ครั้ง/ปี")],
  ["สองหมื่นคน", [10_000, 20_000, 30_000], asks("2 หมื่นคน")],
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
  ["5(7)", COUNT, asks("must be one number")],
  ["02-123-4567", COUNT, asks("must be one number")],
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

const STRICT = ["มากกว่าร้อยละ 90", "มากกว่าร้อยละ 95", "มากกว่าร้อยละ 97"];

describe("the wording of the targets decides", () => {
  test.each<[result: unknown, targets: readonly unknown[], score: unknown, tier: unknown]>([
    [97, STRICT, 99.99, 75],
    ["ร้อยละ 97", STRICT, 99.99, 75],
    [97.01, STRICT, 100, 100],
    [96.99, STRICT, 99.875, 75],
    [95, STRICT, 74.99, 50],
    [95.01, STRICT, 75.125, 75],
    [90, STRICT, 0, 0],
    [90.01, STRICT, 50.05, 50],
    [0.1 + 0.2, ["> 0.1", "> 0.2", "> 0.3"], 99.99, 75],
    [97, [90, 95, "มากกว่า 97"], 99.99, 75],
    [95, [90, 95, "มากกว่า 97"], 75, 75],
    [3, ["น้อยกว่า 5", "น้อยกว่า 4", "น้อยกว่า 3"], 99.99, 75],
    [2.9, ["น้อยกว่า 5", "น้อยกว่า 4", "น้อยกว่า 3"], 100, 100],
    [3, ["ไม่เกิน 5", "ไม่เกิน 4", "ไม่เกิน 3"], 100, 100],
    [4, ["ไม่เกิน 3", "ไม่เกิน 4", "ไม่เกิน 5"], asks("ขัดกับลำดับ"), asks("ขัดกับลำดับ")],
    [
      4,
      ["ไม่น้อยกว่า 5", "ไม่น้อยกว่า 4", "ไม่น้อยกว่า 3"],
      asks("The words of the targets do not agree"),
      asks("The words of the targets do not agree"),
    ],
    [
      4,
      ["ไม่เกิน 3", "ไม่น้อยกว่า 4", "ไม่น้อยกว่า 5"],
      asks("The words of the targets do not agree"),
      asks("The words of the targets do not agree"),
    ],
    [3, ["-", "-", "ไม่เกิน 3"], 100, 100],
    [4, ["-", "-", "ไม่เกิน 3"], 0, 0],
    [4, ["-", "-", "อย่างน้อย 3"], 100, 100],
  ])("%p against %p: %p, tier %p", (result, targets, score, tier) => {
    expect(KPISCORE(result, ...targets)).toEqual(score);
    expect(KPITIER(result, ...targets)).toEqual(tier);
  });

  test("below a minimum that is to be exceeded the policy goes as close as the line does", () => {
    expect(KPISCORE(90, ...STRICT, null, "extrapolate")).toBe(49.99);
    expect(KPISCORE(90, ...STRICT, null, "proportional")).toBe(49.99);
    expect(KPISCORE(89, ...STRICT, null, "extrapolate")).toBe(45);
  });

  test("the explanation and the inverse say so", () => {
    expect(KPIEXPLAIN(97, ...STRICT, null, null, "en")).toBe(
      "The result ร้อยละ 97 equals the target ร้อยละ 97, which is to be exceeded; its 100 points are not reached: 99.99 points (higher is better)",
    );
    expect(KPIEXPLAIN(3, "น้อยกว่า 5", "น้อยกว่า 4", "น้อยกว่า 3")).toContain("ต้องน้อยกว่า จึงยังไม่ถึง 100 คะแนน");
    expect(KPIEXPLAIN(96, ...STRICT, null, null, "en")).toContain("87.5 points");
    expect(KPINEEDED(100, ...STRICT)).toEqual(asks("มากกว่า 97"));
    expect(KPINEEDED(100, "น้อยกว่า 5", "น้อยกว่า 4", "น้อยกว่า 3")).toEqual(asks("stay below 3"));
    expect(KPINEEDED(99.99, ...STRICT)).toBe(96.9992);
    expect(KPINEEDED(87.5, ...STRICT)).toBe(96);
    expect(KPINEEDED(20, ...STRICT)).toEqual(asks("มากกว่า 90"));
  });

  test("targets without such words are scored as ever", () => {
    expect(KPISCORE([[97], [95]], [[90], [90]], [[95], [95]], [["มากกว่า 97"], [97]])).toEqual([
      [99.99],
      [75],
    ]);
    expect(KPISCORE(97, 90, 95, 97)).toBe(100);
  });
});
