import fc from "fast-check";
import { parseQuantity } from "../../../src/domain/thai/parse-quantity";
import { convertQuantity, isStrict, plainQuantity, type Quantity } from "../../../src/domain/thai/quantity";
import { isSameMeasure, parseUnit, type UnitKind } from "../../../src/domain/thai/unit";
import published from "../scoring/published-rows.json";

const plain = { unit: null, multiplier: 1, unitWord: null, comparator: null, note: null };
type Unit = UnitKind | null;

function read(text: string): Quantity {
  const reading = parseQuantity(text);
  if (reading.kind !== "quantity") throw new Error(`${text}: ${reading.reason}`);
  return reading.quantity;
}

describe("parseQuantity reads one figure", () => {
  test.each<[string, number, Unit, number, string | null]>([
    ["20.52", 20.52, null, 1, null],
    ["10.00", 10, null, 1, null],
    ["15 ", 15, null, 1, null],
    ["0", 0, null, 1, null],
    ["-5", -5, null, 1, null],
    ["−5", -5, null, 1, null],
    ["+5", 5, null, 1, null],
    [".5", 0.5, null, 1, null],
    ["1.2E+07", 12_000_000, null, 1, null],
    ["12,849,057.59", 12849057.59, null, 1, null],
    ["12,849,057.59 บาท", 12849057.59, "baht", 1, "บาท"],
    ["6 ล้านบาท", 6, "baht", 1e6, "ล้านบาท"],
    ["6ล้านบาท", 6, "baht", 1e6, "ล้านบาท"],
    ["๗.๒๕ ล้านบาท", 7.25, "baht", 1e6, "ล้านบาท"],
    ["1.5 พันล้านบาท", 1.5, "baht", 1e9, "พันล้านบาท"],
    ["5 พันบาท", 5, "baht", 1e3, "พันบาท"],
    ["12 ลบ.", 12, "baht", 1e6, "ลบ."],
    ["฿500", 500, "baht", 1, "฿"],
    ["6 ล้าน", 6, null, 1e6, "ล้าน"],
    ["3 ล้านคน", 3, "count", 1e6, "คน"],
    ["ร้อยละ 95", 95, "percent", 1, "ร้อยละ"],
    ["ร้อยละ95.03", 95.03, "percent", 1, "ร้อยละ"],
    ["ได้ร้อยละ 95.03", 95.03, "percent", 1, "ร้อยละ"],
    ["95 %", 95, "percent", 1, "%"],
    ["95%", 95, "percent", 1, "%"],
    ["９５％", 95, "percent", 1, "%"],
    ["95 เปอร์เซ็นต์", 95, "percent", 1, "เปอร์เซ็นต์"],
    ["50 คะแนน", 50, "score", 1, "คะแนน"],
    ["97.11 คะแนน", 97.11, "score", 1, "คะแนน"],
    ["3 เท่า", 3, "times", 1, "เท่า"],
    ["ระดับ 5", 5, "level", 1, "ระดับ"],
    ["จำนวน 5 หน่วยงาน", 5, "count", 1, "หน่วยงาน"],
    ["5 พันธกิจ", 5, "count", 1, "พันธกิจ"],
    ["280 หน่วยงาน", 280, "count", 1, "หน่วยงาน"],
    ["จำนวนห้า", 5, null, 1, null],
    ["ห้าแห่ง", 5, "count", 1, "แห่ง"],
    ["สิบแห่ง", 10, "count", 1, "แห่ง"],
    ["สามสิบเอ็ดแห่ง", 31, "count", 1, "แห่ง"],
    ["007.50 บาท", 7.5, "baht", 1, "บาท"],
    ["5oz", 5, "count", 1, "oz"],
    // Accounts write what is negative in brackets.
    ["(5.5)", -5.5, null, 1, null],
    ["(500) บาท", -500, "baht", 1, "บาท"],
    ["(5) %", -5, "percent", 1, "%"],
    ["(5) ล้าน", -5, null, 1e6, "ล้าน"],
    ["(5) ล้านคน", -5, "count", 1e6, "คน"],
    ["(ร้อยละ 95)", 95, "percent", 1, "ร้อยละ"],
    ["ร้อยละ\u00A0\u200B95", 95, "percent", 1, "ร้อยละ"],
  ])("%p", (text, value, unit, multiplier, unitWord) => {
    expect(read(text)).toStrictEqual({ ...plain, value, unit, multiplier, unitWord });
  });

  test.each<[string, number, Quantity["comparator"]]>([
    ["มากกว่าร้อยละ 80", 80, "more-than"],
    ["สูงกว่า 80", 80, "more-than"],
    ["เกินกว่าร้อยละ 80", 80, "more-than"],
    ["> 80", 80, "more-than"],
    ["ไม่น้อยกว่าร้อยละ 80", 80, "at-least"],
    ["ไม่น้อยกว่า ร้อยละ 80", 80, "at-least"],
    ["ไม่ต่ำกว่า 80", 80, "at-least"],
    ["อย่างน้อย 5 หน่วยงาน", 5, "at-least"],
    ["≥80%", 80, "at-least"],
    [">= 80", 80, "at-least"],
    ["มากกว่าหรือเท่ากับ 80", 80, "at-least"],
    ["ตั้งแต่ 90 คะแนนขึ้นไป", 90, "at-least"],
    ["ร้อยละ 80 ขึ้นไป", 80, "at-least"],
    ["น้อยกว่า 80", 80, "less-than"],
    ["ต่ำกว่า 60 คะแนน", 60, "less-than"],
    ["< 80", 80, "less-than"],
    ["ไม่เกิน 20", 20, "at-most"],
    ["ไม่เกินร้อยละ 20", 20, "at-most"],
    ["ไม่มากกว่า 20", 20, "at-most"],
    ["ไม่สูงกว่า 20", 20, "at-most"],
    ["≤ 20", 20, "at-most"],
    ["ภายใน 7 วัน", 7, "at-most"],
    ["(ไม่เกิน 5)", 5, "at-most"],
    ["เท่ากับ 20", 20, null],
  ])("the comparator of %p", (text, value, comparator) => {
    expect(read(text)).toMatchObject({ value, comparator });
  });

  test.each([
    ["ร้อยละ 95 (ค่าเฉลี่ย 3 ปี ย้อนหลัง)", 95, "ค่าเฉลี่ย 3 ปี ย้อนหลัง"],
    ["15 (คะแนน)", 15, null],
    ["5 แห่ง [แล้ว] (ครบ)", 5, "แล้ว; ครบ"],
    ["ร้อยละ 80 ของแผน (แก้ไข)", 80, "ของแผน; แก้ไข"],
    ["5 บาท (1/2)", 5, "1/2"],
    ["5 แห่ง (ห้าแห่ง)", 5, "ห้าแห่ง"],
    [`ห้าแห่ง (${"ก".repeat(50)})`, 5, "ก".repeat(50)],
  ])("the note of %p", (text, value, note) => expect(read(text)).toMatchObject({ value, note }));
});

describe("parseQuantity says why a text is not one figure", () => {
  test.each([
    ["", "blank"],
    ["-", "blank"],
    ["–", "blank"],
    ["—", "blank"],
    [" \u00A0\u200B", "blank"],
    ["...", "blank"],
    ["30 กันยายน 2565", "date"],
    ["21 เม.ย. 65", "date"],
    ["30/9/2565", "date"],
    ["207/166", "several-numbers"],
    ["207/166 คน", "several-numbers"],
    ["80 - 90", "several-numbers"],
    ["75 – 89.99 คะแนน", "several-numbers"],
    ["ร้อยละ 80 ถึงร้อยละ 90", "several-numbers"],
    ["12 345", "several-numbers"],
    ["ร้อยละ 80 และ ยกระดับการทำงานเชิงรุก โดยการขยายขอบเขตความร่วมมือ จำนวน 1 หน่วยงาน", "composite"],
    ["มากกว่าร้อยละ 80 ยกระดับการทำงานเชิงรุก จำนวน 2 หน่วยงาน", "composite"],
    ["ร้อยละ 80 + 1 หน่วยงาน", "composite"],
    ["6 ล้านบาทต่อทุกปี", "composite"],
    ["5 [1] (2)", "several-numbers"],
    ["5 (1/2)", "several-numbers"],
    ["5 แห่ง (สี่แห่ง)", "several-numbers"],
    ["007", "unclear"],
    ["(007)", "unclear"],
    ["OO1", "unclear"],
    ["1O บาท", "unclear"],
    ["(1/2)", "text"],
    ["(1,5) บาท", "text"],
    ["(5) หน่วยงาน", "text"],
    ["(5) xyz abc", "text"],
    ["หนึ่งสิบแห่ง", "text"],
    ["สองสิบแห่ง", "text"],
    [`ห้าแห่ง (${"ก".repeat(51)})`, "text"],
    ["ร้อยละ 80 บาท", "composite"],
    ["มากกว่า 80 ลงมา", "composite"],
    ["80 และ", "composite"],
    ["มีการกำหนด Governance Framework ของประเทศไทย จำนวน 1 หน่วยงาน", "text"],
    ["สร้างความร่วมมือกับหน่วยงานกำกับดูแลที่สำคัญอย่างน้อย 5 หน่วยงาน (เช่น Critical Regulator)", "text"],
    ["1. ร้อยละค่าใช้จ่ายไม่เกินกรอบ และ 2. ร้อยละค่าใช้จ่ายไม่สูงกว่าแผน", "text"],
    ["(1) ไม่เกินกรอบ และ (2) ไม่สูงกว่าแผนต้นปี", "text"],
    ["ไม่เกินกรอบวงเงินรวมฯ ที่คณะรัฐมนตรีกำหนด", "text"],
    ["- การแก้ปัญหา ได้ร้อยละ 95.03", "text"],
    ["<p>95</p>", "text"],
    ["1.1.1", "text"],
    ["12,34", "text"],
    ["1234,567", "text"],
    ["(5)", "text"],
    ["ดำเนินการได้ตามเป้าหมาย", "text"],
  ])("%p is %s", (text, reason) => expect(parseQuantity(text)).toEqual({ kind: "unreadable", reason }));

  test("a long run of digits and commas is refused at once", () => {
    expect(parseQuantity("1,".repeat(50_000))).toMatchObject({ kind: "unreadable" });
    expect(parseQuantity(`${"1/".repeat(50_000)}x`)).toMatchObject({ kind: "unreadable" });
    expect(parseQuantity("9".repeat(400))).toMatchObject({ kind: "unreadable" });
  });
});

test("never throws, and a figure is always finite", () => {
  const piece = fc.constantFrom("ร้อยละ", "ล้านบาท", "มากกว่า", "(", ")", "-", "/", ",", ".", "๗", "5", "12,849", " ", "และ", "e9", "%"); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const reading = parseQuantity(pieces.join(""));
      if (reading.kind === "quantity") expect(Number.isFinite(reading.quantity.value)).toBe(true);
    }),
  );
});

test("reads back any figure as Excel writes it, in both digits and with thousands", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
      const value = hundredths / 100;
      const text = value.toLocaleString("en-US", { maximumFractionDigits: 2 });
      const thai = text.replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)]!);
      expect(read(`${text} บาท`).value).toBe(value);
      expect(read(`${thai} บาท`).value).toBe(value);
    }),
  );
});

test.each([
  ["มากกว่าร้อยละ 80", true],
  ["ต่ำกว่า 60 คะแนน", true],
  ["ไม่น้อยกว่า 80", false],
  ["ไม่เกิน 20", false],
  ["80", false],
])("the figure of %p does not meet a target of these words: %p", (text, is) =>
  expect(isStrict(read(text))).toBe(is),
);

test("where there is no target there is nothing to exceed", () => {
  expect(isStrict(null)).toBe(false);
  expect(isStrict(undefined)).toBe(false);
});

describe("convertQuantity", () => {
  const million = parseUnit("ล้านบาท")!;
  test.each([
    ["12,849,057.59 บาท", "ล้านบาท", 12.84905759],
    ["12.849 ล้านบาท", "บาท", 12849000],
    ["4.35 ล้านบาท", "พันบาท", 4350],
    ["6 ล้าน", "ล้านบาท", 6],
    ["7,000 พันบาท", "ล้านบาท", 7],
    ["7.25", "ล้านบาท", 7.25],
    ["95 %", "ร้อยละ", 95],
    ["3 ล้านคน", "คน", 3_000_000],
    ["5 หน่วยงาน", "หน่วยงาน", 5],
    ["0 บาท", "ล้านบาท", 0],
    ["6 ล้านบาท", "", 6_000_000],
  ])("%p in %p is %p", (text, unit, expected) => {
    expect(convertQuantity(read(text), parseUnit(unit)!)).toBe(expected);
  });

  test.each([
    ["95 %", "ล้านบาท"],
    ["95 คะแนน", "ร้อยละ"],
    ["5 หน่วยงาน", "คน"],
  ])("%p is no %p", (text, unit) => expect(convertQuantity(read(text), parseUnit(unit)!)).toBeNull());

  test("there and back changes nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (satang) => {
        const baht = plainQuantity(satang / 100);
        const inBaht = { ...baht, unit: "baht", multiplier: 1, unitWord: "บาท" } as const;
        const millions = convertQuantity(inBaht, million)!;
        expect(convertQuantity({ ...baht, ...million, value: millions }, inBaht)).toBe(satang / 100);
      }),
    );
  });
});

test.each([
  ["", true],
  ["บาท", true],
  ["ล้านบาท", true],
  ["พันธุ์", true],
  ["และ", false],
  ["ต่อปี", false],
  ["บาทต่อคน", true],
  ["บาทต่อ", false],
  ["หน่วยงาน ที่เข้าร่วม", false],
  ["หน่วยงานที่เข้าร่วมโครงการพัฒนา", false],
  ["tons", true],
  ["to", false],
  ["constructor", true],
  ["5", false],
])("%p is a unit: %p", (word, expected) => expect(parseUnit(word) !== null).toBe(expected));

test.each([
  ["บาท", "ล้านบาท", true],
  ["", "คะแนน", true],
  ["คน", "ราย", false],
  ["ร้อยละ", "%", true],
])("%p and %p measure the same: %p", (a, b, expected) => {
  expect(isSameMeasure(parseUnit(a)!, parseUnit(b)!)).toBe(expected);
});

describe("targets and results as published", () => {
  test.each(published.numeric)("$indicator: $result against $targets", ({ targets, result }) => {
    for (const text of [...targets, result]) {
      expect(parseQuantity(text)).toMatchObject(
        text === "-" ? { reason: "blank" } : { kind: "quantity", quantity: { comparator: null } },
      );
    }
  });
});
