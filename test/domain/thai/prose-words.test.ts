import {
  figuresInProse,
  growthTarget,
  percentagesInProse,
  type ProseLabel,
} from "../../../src/domain/thai/prose";

const found = (text: string) =>
  figuresInProse(text).map(({ quantity: { value, unit, multiplier, unitWord }, label }) => ({
    value,
    unit,
    multiplier,
    unitWord,
    label,
  }));
const values = (text: string) => figuresInProse(text).map(({ quantity }) => quantity.value);
const labels = (text: string) => figuresInProse(text).map(({ label }) => label);

const MONTHS =
  "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม " +
  "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.";
test.each(MONTHS.split(" "))("a day before %s is no figure", (month) => {
  expect(values(`เมื่อ 5 ${month} จำนวน 7`)).toEqual([7]);
  expect(values(`เมื่อ 15${month} จำนวน 7`)).toEqual([7]);
  expect(values(`เมื่อ 115 ${month} จำนวน 7`)).toEqual([115, 7]);
});

test.each(["เม. ย.", "มิ. ย.", "ก. ค."])("nor before %s, written with a space", (month) => {
  expect(values(`เมื่อ 5 ${month} จำนวน 7`)).toEqual([7]);
});

/** Units that a figure in a sentence is read with. */
test.each<[string, string, number]>([
  ["บาท", "baht", 1],
  ["พันบาท", "baht", 1e3],
  ["หมื่นบาท", "baht", 1e4],
  ["แสนบาท", "baht", 1e5],
  ["ล้านบาท", "baht", 1e6],
  ["สิบล้านบาท", "baht", 1e7],
  ["ร้อยล้านบาท", "baht", 1e8],
  ["พันล้านบาท", "baht", 1e9],
  ["หมื่นล้านบาท", "baht", 1e10],
  ["แสนล้านบาท", "baht", 1e11],
  ["ล้านล้านบาท", "baht", 1e12],
  ["ล้าน บาท", "baht", 1e6],
  ["%", "percent", 1],
  ["เปอร์เซ็นต์", "percent", 1],
  ["คะแนน", "score", 1],
  ["เท่า", "times", 1],
  ...["คน", "ราย", "หน่วยงาน", "แห่ง", "ฉบับ", "โครงการ", "บริการ", "เรื่อง", "ครั้ง", "ชุดข้อมูล", "ด้าน"].map(
    (word): [string, string, number] => [word, "count", 1],
  ),
])("a figure before %s is %s times %p", (word, unit, multiplier) => {
  const expected = [{ value: 12.5, unit, multiplier, unitWord: word, label: null }];
  expect(found(`รวม 12.5 ${word} ใน`)).toEqual(expected);
  expect(found(`รวม 12.5${word}`)).toEqual(expected);
});

test.each(["ล้าน", "สิบล้าน", "ร้อยล้าน", "พันล้าน", "หมื่นล้าน", "แสนล้าน", "ล้านล้าน"])(
  "%s alone multiplies without a unit",
  (word) => expect(found(`รวม 5 ${word} ใน`)).toMatchObject([{ value: 5, unit: null, unitWord: word }]),
);

test.each(["ร้อยละ 5", "ร้อยละ5", "ร้อยละที่ 5", "ร้อยละที่5"])("%s is per cent by the word before it", (text) => {
  expect(found(text)).toEqual([{ value: 5, unit: "percent", multiplier: 1, unitWord: "ร้อยละ", label: null }]);
  expect(percentagesInProse(text)).toEqual([5]);
});

test.each(["5", "รวม 5", "ร้อยละของ 5", "ร้อยละ  ก 5"])("%s has no unit", (text) => {
  expect(found(text)).toEqual([{ value: 5, unit: null, multiplier: 1, unitWord: null, label: null }]);
});

describe("how a figure is written in a sentence", () => {
  test.each<[string, number[]]>([
    ["รวม 1,234.50 บาท", [1234.5]],
    ["รวม 1,234,567 บาท", [1_234_567]],
    ["รวม 1234567 บาท", [1_234_567]],
    ["รวม 12, 13", [12, 13]],
    ["รวม 12,, ", [12]],
    ["รวม 1,23 บาท", []],
    ["รวม 1234,567 บาท", []],
    ["5 บาท", [5]],
    ["(5 บาท)", [5]],
    ["ก5 บาท", [5]],
    ["A5 บาท", []],
    ["z5 บาท", []],
    ["1/2 บาท", [1]],
    ["1-2 บาท", [1]],
    ["1.2.3 บาท", [1.2]],
    [",5 บาท", []],
  ])("%s", (text, expected) => expect(values(text)).toEqual(expected));
});

describe("the numbers of a list", () => {
  test.each<[string, number[]]>([
    ["1. ก 2. ข", []],
    ["1) ก 2) ข", []],
    ["1.", []],
    ["1.ก", [1]],
    ["1)ก", [1]],
    ["ก1. ข", [1]],
    ["(1) ก", [1]],
  ])("%s", (text, expected) => expect(values(text)).toEqual(expected));
});

/** Both sides of what may be a year. */
test.each<[number, boolean]>([
  [1899, true],
  [1900, false],
  [1999, false],
  [2000, false],
  [2099, false],
  [2100, true],
  [2399, true],
  [2400, false],
  [2699, false],
  [2700, true],
])("%i alone is a figure: %p", (number, isFigure) => {
  expect(values(`จำนวน ${number} ใน`)).toEqual(isFigure ? [number] : []);
  expect(values(`จำนวน ${number} คน`)).toEqual([number]);
  expect(values(`ร้อยละ ${number}`)).toEqual([number]);
});

test("a number that only holds the figures of a year is none", () => {
  expect(values("จำนวน 12565 และ 25651 ใน")).toEqual([12565, 25651]);
});

test("a month further on makes no day of a figure", () => {
  expect(values("จำนวน 5 ใน มกราคม")).toEqual([5]);
});

/** The words before a figure that say what it is, every spelling of them. */
describe.each<[ProseLabel, readonly string[]]>([
  ["benefit", ["ผลประโยชน์", "ผลตอบแทน"]],
  ["cost", ["ต้นทุน", "ค่าใช้จ่าย"]],
  [
    "net",
    [
      "ผลประโยชน์สุทธิ",
      "ผลตอบแทนสุทธิ",
      "ผลประโยชน์คงเหลือสุทธิ",
      "ผลตอบแทนคงเหลือสุทธิ",
      "เป็นผลประโยชน์สุทธิ",
      "คงเหลือเป็นผลประโยชน์สุทธิ",
      "คงเหลือผลตอบแทนสุทธิ",
      "คงเหลือ",
      "สุทธิ",
    ],
  ],
])("a figure of %s", (label, words) => {
  test.each(words)("after %s", (word) => {
    expect(labels(`${word} 10 บาท`)).toEqual([label]);
    expect(labels(`${word}รวม 10 ใน`)).toEqual([label]);
    // Neither per cent nor times is an amount.
    expect(labels(`${word} ร้อยละ 10`)).toEqual([null]);
    expect(labels(`${word} 10 เท่า`)).toEqual([null]);
  });
});

test.each([
  "อัตราส่วน",
  "อัตราส่วนของผลตอบแทน",
  "อัตราส่วนผลประโยชน์",
  "อัตราส่วนผลตอบแทนต่อต้นทุน",
  "อัตราส่วนผลประโยชน์ต่อค่าใช้จ่าย",
  "อัตราส่วนของผลประโยชน์ต่อต้นทุน",
  "อัตราส่วนต่อต้นทุน",
  "ผลตอบแทนต่อต้นทุน",
  "ผลตอบแทนต่อค่าใช้จ่าย",
  "ผลประโยชน์ต่อต้นทุน",
  "ผลประโยชน์ต่อค่าใช้จ่าย",
  "B/C",
  "B /C",
  "B/ C",
  "B / C",
  "b/c",
])("a figure after %s is a ratio, in times or without a unit", (word) => {
  expect(labels(`${word} 3 เท่า`)).toEqual(["ratio"]);
  expect(labels(`${word} ที่ 3.5 ใน`)).toEqual(["ratio"]);
  expect(labels(`${word} 3 บาท`)).toEqual([null]);
});

test("the last label that fits the unit counts, of the words since the figure before", () => {
  expect(labels("ผลประโยชน์ หัก ต้นทุน 10 บาท")).toEqual(["cost"]);
  expect(labels("ต้นทุน และ ผลประโยชน์ 10 บาท")).toEqual(["benefit"]);
  expect(labels("ต้นทุน B/C 10 บาท")).toEqual(["cost"]);
  expect(labels("ต้นทุน 10 บาท 20 บาท")).toEqual(["cost", null]);
  // A year is no figure: the words before it still count.
  expect(labels("ต้นทุน ปี 2565 10 บาท")).toEqual(["cost"]);
});

test("what stands in brackets explains the words before it, but for a ratio", () => {
  expect(labels("ต้นทุน (ไม่รวมผลประโยชน์) 10 บาท")).toEqual(["cost"]);
  expect(labels("ความคุ้มค่า (B/C Ratio) 3")).toEqual(["ratio"]);
  expect(labels("ความคุ้มค่า (b / c) 3")).toEqual(["ratio"]);
  expect(labels("ต้นทุน (ก) (ผลประโยชน์) 10 บาท")).toEqual(["cost"]);
});

test("words that only a bracket keeps apart are no label", () => {
  expect(labels("ผล(ก)ประโยชน์ 10 บาท")).toEqual([null]);
});

test("a ratio may stand anywhere in its brackets", () => {
  expect(labels("ความคุ้มค่า (ตาม B/C Ratio) 3")).toEqual(["ratio"]);
});

test("the percentages of a sentence are no other figures of it", () => {
  expect(percentagesInProse("ต้นทุน 10 บาท ลดลงร้อยละ 5 ใน 3 ปี")).toEqual([5]);
});

describe("growth since a year", () => {
  test.each(["เพิ่มขึ้นจาก", "เพิ่มจาก", "สูงขึ้นจาก", "เติบโตจาก"])("%s", (word) => {
    for (const year of [
      "ปี 2564",
      "ปีงบประมาณ 2564",
      "ปีงบประมาณ พ.ศ. 2564",
      "ปี พ.ศ. 2564",
      "พ. ศ.2564",
      "งบประมาณ 2564",
      "2564",
      " 2564",
    ]) {
      for (const least of ["", "ไม่น้อยกว่า", "อย่างน้อย", "ไม่ต่ำกว่า"]) {
        const expected = { baseYear: 2564, percent: 12.5 };
        expect(growthTarget(`${word}${year} ${least}ร้อยละ 12.5`)).toEqual(expected);
        expect(growthTarget(`จำนวน${word}${year}${least} ร้อยละ12.5 ต่อปี`)).toEqual(expected);
      }
    }
  });

  test.each([
    "ลดลงจากปี 2564 ร้อยละ 10",
    "เพิ่มขึ้นจากปี 1564 ร้อยละ 10",
    "เพิ่มขึ้นจากปี 256 ร้อยละ 10",
    "เพิ่มขึ้นจากปี 25645 ร้อยละ 10",
    "เพิ่มขึ้นจากปี 2564 10",
    "เพิ่มขึ้นจากปี 2564 ประมาณร้อยละ 10",
    "เพิ่มขึ้นจากปี 2564 ร้อยละ",
    "เพิ่มขึ้น ปี 2564 ร้อยละ 10",
  ])("%s is none", (text) => expect(growthTarget(text)).toBeNull());

  test.each([
    ["ร้อยละ 10", 10],
    ["ร้อยละ 100", 100],
    ["ร้อยละ 0.25", 0.25],
    ["ร้อยละ 10.", 10],
  ])("the figure of %s", (figure, percent) => {
    expect(growthTarget(`เพิ่มขึ้นจากปี 2564 ${figure}`)).toEqual({ baseYear: 2564, percent });
  });
});
