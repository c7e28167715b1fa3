import { parseQuantity } from "../../../src/domain/thai/parse-quantity";
import { convertQuantity, type Comparator, type Quantity } from "../../../src/domain/thai/quantity";
import { parseUnit, type UnitKind } from "../../../src/domain/thai/unit";

function read(text: string): Quantity {
  const reading = parseQuantity(text);
  if (reading.kind !== "quantity") throw new Error(`${text}: ${reading.reason}`);
  return reading.quantity;
}
const reason = (text: string) => {
  const reading = parseQuantity(text);
  return reading.kind === "unreadable" ? reading.reason : reading.kind;
};

/** What may stand before a figure, written here a second time. */
const BEFORE: readonly (readonly [Comparator | null, readonly string[]])[] = [
  [
    "at-least",
    ["มากกว่าหรือเท่ากับ", "ไม่น้อยกว่า", "ไม่ต่ำกว่า", "อย่างน้อย", "ตั้งแต่", "not less than", "at least", ">=", "≥"],
  ],
  [
    "at-most",
    [
      "น้อยกว่าหรือเท่ากับ",
      "ไม่มากกว่า",
      "ไม่สูงกว่า",
      "ไม่เกินกว่า",
      "ไม่เกิน",
      "ภายใน",
      "not more than",
      "at most",
      "<=",
      "≤",
    ],
  ],
  ["more-than", ["มากกว่า", "สูงกว่า", "เกินกว่า", "เกิน", "more than", ">"]],
  ["less-than", ["น้อยกว่า", "ต่ำกว่า", "less than", "<"]],
  [null, ["เท่ากับ", "="]],
];
const before = BEFORE.flatMap(([comparator, words]) => words.map((word) => [word, comparator] as const));

test.each(before)(
  "%s before a figure is %s, set off or not, before a unit or after it",
  (word, comparator) => {
    for (const text of [
      `${word} 80`,
      `${word}80`,
      `${word} ร้อยละ 80`,
      `ร้อยละ${word} 80`,
      `${word.toUpperCase()} 80`,
    ]) {
      expect(read(text)).toMatchObject({ value: 80, comparator });
    }
    expect(read(`${word}ร้อยละ80`).unit).toBe("percent");
  },
);

test("a comparator stands though a word without meaning to it follows", () => {
  expect(read("มากกว่า เท่ากับ 80").comparator).toBe("more-than");
  expect(read("เท่ากับ มากกว่า 80").comparator).toBe("more-than");
});

const AFTER: readonly (readonly [Comparator, readonly string[]])[] = [
  ["at-least", ["ขึ้นไป", "หรือมากกว่า"]],
  ["at-most", ["ลงมา", "หรือน้อยกว่า"]],
];
const after = AFTER.flatMap(([comparator, words]) => words.map((word) => [word, comparator] as const));

test.each(after)("%s after a figure is %s, with a unit or without", (word, comparator) => {
  expect(read(`80 ${word}`)).toMatchObject({ value: 80, comparator, unit: null });
  expect(read(`80${word}`)).toMatchObject({ value: 80, comparator, unit: null });
  expect(read(`80 คะแนน${word}`)).toMatchObject({ value: 80, comparator, unit: "score", unitWord: "คะแนน" });
  expect(read(`80 คะแนน ${word}`)).toMatchObject({ value: 80, comparator, unit: "score", unitWord: "คะแนน" });
  expect(read(`ร้อยละ 80 ${word}`)).toMatchObject({ value: 80, comparator, unit: "percent" });
});

test.each(after)("%s agrees with a comparator before, or the text is not one figure", (word, comparator) => {
  const same = comparator === "at-least" ? "ตั้งแต่" : "ไม่เกิน";
  const other = comparator === "at-least" ? "ไม่เกิน" : "ตั้งแต่";
  expect(read(`${same} 80 ${word}`)).toMatchObject({ value: 80, comparator });
  expect(reason(`${other} 80 ${word}`)).toBe("composite");
});

/** Openers with the unit that they tell. */
test.each<[string, UnitKind | null]>([
  ["ร้อยละ", "percent"],
  ["เปอร์เซ็นต์", "percent"],
  ["คะแนน", "score"],
  ["ระดับที่", "level"],
  ["ระดับ", "level"],
  ["฿", "baht"],
  ["จำนวน", null],
  ["ค่าเฉลี่ย", null],
  ["เฉลี่ย", null],
  ["ได้", null],
])("%s may open a figure and makes it %s", (word, unit) => {
  const expected = { value: 3, unit, multiplier: 1, unitWord: unit === null ? null : word };
  for (const text of [`${word} 3`, `${word}3`, `ได้ ${word} 3`, `${word}ไม่น้อยกว่า 3`]) {
    expect(read(text)).toMatchObject(expected);
  }
});

test("an opener without a unit leaves the unit that was told", () => {
  expect(read("ร้อยละ เฉลี่ย 80")).toMatchObject({ unit: "percent", unitWord: "ร้อยละ" });
});

describe("a unit before and one after", () => {
  test.each<[string, UnitKind | null, number, string | null]>([
    ["ร้อยละ 95 %", "percent", 1, "%"],
    ["฿ 95 ล้านบาท", "baht", 1_000_000, "ล้านบาท"],
    ["฿ 95 ล้าน", "baht", 1_000_000, "ล้าน"],
    ["฿ 95", "baht", 1, "฿"],
  ])("%s", (text, unit, multiplier, unitWord) => {
    expect(read(text)).toMatchObject({ value: 95, unit, multiplier, unitWord });
  });

  test.each(["ร้อยละ 95 บาท", "ระดับ 5 คะแนน", "฿ 95 คน"])("%s says two things", (text) => {
    expect(reason(text)).toBe("composite");
  });
});

describe("how a figure may be written", () => {
  test.each([
    ["+5", 5],
    ["-5", -5],
    ["−5", -5],
    ["- 5", "text"],
    ["--5", "text"],
    [".5", 0.5],
    ["-.5", -0.5],
    ["5.", "text"],
    ["0.50", 0.5],
    ["1.25", 1.25],
    ["1,234", 1234],
    ["12,345", 12_345],
    ["123,456", 123_456],
    ["1,234,567.89", 1_234_567.89],
    ["1234567", 1_234_567],
    ["1234,567", "text"],
    ["1,23", "text"],
    ["1,2345", "text"],
    ["1,234,56", "text"],
    ["1,234,5678", "text"],
    ["1,,234", "text"],
    [",234", "text"],
    ["1.2.3", "text"],
    ["1.234,5", "several-numbers"],
    ["12e3", 12_000],
    ["12E3", 12_000],
    ["12e+3", 12_000],
    ["12e-3", 0.012],
    ["12e003", 12_000],
    ["12e300", 12e300],
    ["12e309", "composite"],
    ["12e0003", "composite"],
  ])("%s", (text, expected) => {
    const reading = parseQuantity(text);
    expect(reading.kind === "quantity" ? reading.quantity.value : reading.reason).toBe(expected);
  });
});

describe("what stands in brackets", () => {
  test.each([
    ["95 (ก)", "ก"],
    ["(ก) 95", "ก"],
    ["95 ( ก )", "ก"],
    ["95 [ก]", "ก"],
    ["95 [ ก ] ( ข )", "ก; ข"],
    ["95 ()", ""],
    ["95", null],
  ])("is the note of %s", (text, note) => expect(read(text)).toMatchObject({ value: 95, note }));

  test.each(["95 (ก (ข))", "95 [ก [ข]]", "95 (ก", "95 ก)", "95 (ก]"])(
    "that do not close as they open make no note: %s",
    (text) => {
      expect(parseQuantity(text).kind).toBe("unreadable");
    },
  );

  test("keeps the words on both sides apart", () => {
    expect(read("95(ก)บาท")).toMatchObject({ value: 95, unit: "baht", note: "ก" });
    expect(reason("9(ก)5")).toBe("several-numbers");
  });
});

describe("nothing is told", () => {
  test.each(["-", "–", "—", "−", "_", ".", "--", "-.-", "…"])("%s", (text) => {
    expect(reason(text)).toBe(text === "…" ? "text" : "blank");
  });
  test.each(["- ก", "ก -", "-ก"])("but %s is a text", (text) => expect(reason(text)).toBe("text"));
});

describe("several figures of one kind", () => {
  test.each([
    ["1/2"],
    ["1 / 2"],
    ["1~2"],
    ["1 ~ 2"],
    ["1–2"],
    ["1—2"],
    ["1, 2"],
    ["1:2"],
    ["1-2"],
    ["1 - 2"],
    ["1 2"],
    ["1ถึง2"],
    ["1 ถึง 2"],
    ["1 to 2"],
    ["1/2/3"],
    ["1,234/5,678"],
    ["1.5/2.5"],
    ["80%-90%"],
    ["80 % - 90 %"],
    ["ร้อยละ 80-ร้อยละ 90"],
    ["ร้อยละ80 - 90"],
    ["(ก) 1/2"],
    ["+ 1/2"],
    ["1/2 คน"],
    ["1/2คน"],
    ["1/2 หน่วยงานที่เข้าร่วม"],
  ])("%s", (text) => expect(reason(text)).toBe("several-numbers"));

  test.each([
    ["words before", "ก 1/2", "text"],
    ["one figure", "1 และ", "composite"],
    ["a word between", "1 และ 2", "composite"],
    ["two signs between", "1 // 2", "composite"],
    ["two words behind", "1/2 ก ข", "composite"],
    ["more than 20 letters behind", `1/2 ${"ก".repeat(21)}`, "composite"],
  ])("but not with %s", (_, text, expected) => expect(reason(text)).toBe(expected));

  test("with twenty letters behind, and of up to 40 characters", () => {
    expect(reason(`1/2 ${"ก".repeat(20)}`)).toBe("several-numbers");
    const joined = (length: number) => `${"1/".repeat(30)}`.slice(0, length - 1) + "1";
    expect(joined(39)).toHaveLength(39);
    expect(reason(`${joined(39)}%`)).toBe("several-numbers");
    expect(reason(`${joined(39)}%ก`)).not.toBe("several-numbers");
  });
});

describe("a figure and words that only count together", () => {
  test.each([
    ["80 และ", "composite"],
    ["ร้อยละ 80 และอื่น ๆ", "composite"],
    ["80 และ ก.", "composite"],
    ["1. ร้อยละ 80", "text"],
    ["1) ร้อยละ 80", "text"],
    ["1 . ก", "text"],
    ["ได้ 80 และ", "composite"],
    ["ได้ ก 80", "text"],
  ])("%s is %s", (text, expected) => expect(reason(text)).toBe(expected));
});

describe("in another unit", () => {
  test.each([
    ["5 ล้านบาท", "บาท", 5_000_000],
    ["5 บาท", "ล้านล้านบาท", 5e-12],
    ["0.1 ล้านบาท", "แสนบาท", 1],
    ["1.005 หมื่นล้านบาท", "ร้อยล้านบาท", 100.5],
    ["5 บาท", "บาท", 5],
    ["5", "บาท", 5],
    ["5", "ล้านบาท", 5],
    ["5 พัน", "บาท", 5000],
    ["-2.5 ล้านบาท", "พันบาท", -2500],
  ])("%s in %s is %p", (text, unit, expected) => {
    expect(convertQuantity(read(text), parseUnit(unit)!)).toBe(expected);
  });
});
