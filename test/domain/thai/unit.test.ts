import { isSameMeasure, parseUnit, type UnitKind } from "../../../src/domain/thai/unit";

type Unit = UnitKind | null;

/** Every word that stands for a kind of unit, written here a second time. */
const KINDS: readonly (readonly [UnitKind, string])[] = [
  ["baht", "บาท baht thb ฿"],
  ["percent", "% เปอร์เซ็นต์ เปอร์เซนต์ ร้อยละ percent"],
  ["score", "คะแนน point points"],
  ["times", "เท่า times"],
  ["level", "ระดับ level"],
];

const words = KINDS.flatMap(([unit, names]) => names.split(" ").map((word) => [word, unit] as const));
test.each(words)("%s is %s", (word, unit) => {
  expect(parseUnit(word)).toEqual({ unit, multiplier: 1, unitWord: word });
});

test.each([
  ["Baht", "baht"],
  ["THB", "baht"],
  ["Percent", "percent"],
  ["POINTS", "score"],
])("%s is %s in any case, and its word stays as written", (word, unit) => {
  expect(parseUnit(word)).toEqual({ unit, multiplier: 1, unitWord: word });
});

test("spaces round a unit do not belong to it", () => {
  expect(parseUnit(" บาท ")).toEqual({ unit: "baht", multiplier: 1, unitWord: "บาท" });
  expect(parseUnit("  ")).toEqual({ unit: null, multiplier: 1, unitWord: null });
});

test.each<[string, Unit, number]>([
  ["ลบ.", "baht", 1_000_000],
  ["ล.บ.", "baht", 1_000_000],
  ["million baht", "baht", 1_000_000],
  ["Million Baht", "baht", 1_000_000],
  ["million", null, 1_000_000],
])("%s is %s times %p", (word, unit, multiplier) => {
  expect(parseUnit(word)).toEqual({ unit, multiplier, unitWord: word });
});

describe.each<[string, number]>([
  ["พัน", 1_000],
  ["หมื่น", 10_000],
  ["แสน", 100_000],
  ["ล้าน", 1_000_000],
  ["สิบล้าน", 10_000_000],
  ["ร้อยล้าน", 100_000_000],
  ["พันล้าน", 1_000_000_000],
  ["หมื่นล้าน", 10_000_000_000],
  ["แสนล้าน", 100_000_000_000],
  ["ล้านล้าน", 1_000_000_000_000],
])("%s multiplies by %p", (name, multiplier) => {
  test.each<[string, string, Unit, string]>([
    ["alone", name, null, name],
    ["before baht", `${name}บาท`, "baht", `${name}บาท`],
    ["before baht, set off", `${name} บาท`, "baht", `${name} บาท`],
    ["before a counted thing", `${name}คน`, "count", "คน"],
    ["before a counted thing, set off", `${name} คน`, "count", "คน"],
  ])("%s", (_, word, unit, unitWord) => {
    expect(parseUnit(word)).toEqual({ unit, multiplier, unitWord });
  });
});

/** What may be counted in thousands and millions. */
const COUNTED =
  "คน ราย แห่ง หน่วยงาน หน่วย เรื่อง โครงการ กิจกรรม ครั้ง ชิ้น ฉบับ บริการ ระบบ มาตรฐาน ด้าน ชุด ชุดข้อมูล ข้อ วัน เดือน ปี " +
  "ชั่วโมง นาที ไตรมาส สัปดาห์ ตัวชี้วัด หลักสูตร รายการ งาน ประเทศ จังหวัด องค์กร ผลงาน ไร่ ตัน";
test.each(COUNTED.split(" "))("%s can be counted, by ones and by thousands", (word) => {
  expect(parseUnit(word)).toEqual({ unit: "count", multiplier: 1, unitWord: word });
  expect(parseUnit(`พัน${word}`)).toEqual({ unit: "count", multiplier: 1000, unitWord: word });
});

test.each(["พันธกิจ", "พันธุ์", "แสนยานุภาพ", "หมื่นไมล์"])("%s is one word of its own", (word) => {
  expect(parseUnit(word)).toEqual({ unit: "count", multiplier: 1, unitWord: word });
});

const CONNECTIVES = "และ หรือ ถึง ต่อ ของ จาก โดย ใน ที่ กับ ไม่ ซึ่ง เพื่อ ตาม แล้ว เป็น มี ได้";
test.each(CONNECTIVES.split(" "))("what begins with %s continues the sentence", (word) => {
  expect(parseUnit(word)).toBeNull();
  expect(parseUnit(`${word}คน`)).toBeNull();
  expect(parseUnit(`คน${word}`)).toEqual({ unit: "count", multiplier: 1, unitWord: `คน${word}` });
});

test.each("and or of to in per AND".split(" "))("%s continues the sentence, as a word of its own", (word) => {
  expect(parseUnit(word)).toBeNull();
  expect(parseUnit(`${word}x`)).toEqual({ unit: "count", multiplier: 1, unitWord: `${word}x` });
});

const RUN_ON = "ล้าน สิบล้าน ร้อยล้าน พันล้าน หมื่นล้าน แสนล้าน บาท คะแนน เปอร์เซ็นต์ ร้อยละ เท่า";
test.each(RUN_ON.split(" "))("a unit that runs on after %s is none: its multiplier would be lost", (word) => {
  expect(parseUnit(`${word}กก`)).toBeNull();
  expect(parseUnit(`ก${word}`)).toEqual({ unit: "count", multiplier: 1, unitWord: `ก${word}` });
});

describe("a word that no list has", () => {
  test.each([
    ["one letter", "ก"],
    ["twenty letters", "ก".repeat(20)],
    ["with a full stop and a slash", "กก./ขข"],
    ["with marks above and below", "กี่ผู้"],
  ])("is a counted thing: %s", (_, word) => {
    expect(parseUnit(word)).toEqual({ unit: "count", multiplier: 1, unitWord: word });
  });

  test.each([
    ["21 letters", "ก".repeat(21)],
    ["two words", "กก ขข"],
    ["a digit in it", "กก2"],
    ["a sign before it", "+กก"],
    ["a full stop before it", ".กก"],
    ["a bracket after it", "กก)"],
  ])("is no unit: %s", (_, word) => expect(parseUnit(word)).toBeNull());
});

describe("figures measure the same", () => {
  test.each([
    ["บาท", "ล้านบาท", true],
    ["บาท", "คะแนน", false],
    ["", "คะแนน", true],
    ["คะแนน", "", true],
    ["ล้าน", "บาท", true],
    ["คน", "คน", true],
    ["คน", "ราย", false],
    ["คน", "พันคน", true],
    ["คะแนน", "points", true],
  ])("%p and %p: %p", (a, b, expected) => {
    expect(isSameMeasure(parseUnit(a)!, parseUnit(b)!)).toBe(expected);
  });
});
