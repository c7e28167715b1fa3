import { parseQuantity } from "../../../src/domain/thai/parse-quantity";
import { bracketedFigure, enclosed, splitNotes } from "../../../src/domain/thai/quantity-note";

/** Value, unit in words with its size, and note; or why it is none. */
function told(text: string): unknown {
  const reading = parseQuantity(text);
  if (reading.kind !== "quantity") return reading.reason;
  const { value, unitWord, multiplier, note } = reading.quantity;
  return [value, unitWord, multiplier, note];
}

describe("a text apart from its brackets", () => {
  test.each<[string, string, string[]]>([
    ["5 แห่ง", "5 แห่ง", []],
    ["5 แห่ง (แล้ว)", "5 แห่ง", ["แล้ว"]],
    ["(แล้ว) 5 แห่ง", "5 แห่ง", ["แล้ว"]],
    ["5 (แล้ว) แห่ง", "5 แห่ง", ["แล้ว"]],
    ["5[แล้ว]แห่ง", "5 แห่ง", ["แล้ว"]],
    ["5 แห่ง ( แล้ว ) [ ครบ ]", "5 แห่ง", ["แล้ว", "ครบ"]],
    ["5 แห่ง () []", "5 แห่ง", ["", ""]],
    ["5 แห่ง (ก [ข])", "5 แห่ง", ["ก [ข]"]],
    ["5 แห่ง (ก (ข))", "5 แห่ง (ก )", ["ข"]],
    ["5 แห่ง [ก [ข]]", "5 แห่ง [ก ]", ["ข"]],
    ["5 แห่ง (ก", "5 แห่ง (ก", []],
  ])("%s", (text, body, notes) => expect(splitNotes(text)).toEqual({ body, notes }));
});

test.each<[string, string | null]>([
  ["(ร้อยละ 95)", "ร้อยละ 95"],
  ["[ร้อยละ 95]", "ร้อยละ 95"],
  ["( ร้อยละ 95 )", "ร้อยละ 95"],
  ["[ ร้อยละ 95 ]", "ร้อยละ 95"],
  ["()", ""],
  ["[]", ""],
  ["(ก [ข])", "ก [ข]"],
  ["[ก (ข)]", "ก (ข)"],
  ["(1) ก (2)", null],
  ["[1] ก [2]", null],
  ["ได้ (ก)", null],
  ["(ก) แล้ว", null],
  ["ได้ [ก]", null],
  ["[ก] แล้ว", null],
  ["(ก]", null],
  ["ก", null],
])("what brackets round the whole of %j hold is %j", (text, inside) => expect(enclosed(text)).toBe(inside));

test.each<[string, object | null]>([
  ["(5)", { digits: "5", rest: "" }],
  ["(12) บาท", { digits: "12", rest: "บาท" }],
  ["(12)บาท", { digits: "12", rest: "บาท" }],
  ["(1,234,567.89) ล้านบาท ", { digits: "1,234,567.89", rest: "ล้านบาท" }],
  ["(0.5) %", { digits: "0.5", rest: "%" }],
  ["ได้ (5) บาท", null],
  ["(5", null],
  ["(5.) บาท", null],
  ["(,5) บาท", null],
  ["( 5) บาท", null],
  ["(5 บาท)", null],
  ["(5) 6 บาท", null],
  ["(5) บาท (ก)", null],
])("the figure that %j brackets as negative is %j", (text, figure) =>
  expect(bracketedFigure(text)).toEqual(figure),
);

describe("a unit in brackets", () => {
  test.each<[string, unknown]>([
    ["is that of a bare figure", told("95 (ร้อยละ)")],
    ["wherever they stand", told("(ร้อยละ) 95")],
  ])("%s", (_, reading) => expect(reading).toEqual([95, "ร้อยละ", 1, null]));

  test.each<[string, unknown]>([
    ["7.25 (ล้านบาท)", [7.25, "ล้านบาท", 1e6, null]],
    ["7.25 ล้าน (บาท)", [7.25, "บาท", 1e6, null]],
    ["7.25 ล้าน (ล้านบาท)", "composite"],
    ["7.25 ล้านบาท (บาท)", [7.25, "ล้านบาท", 1e6, null]],
    ["7.25 ล้านบาท (ล้านบาท)", [7.25, "ล้านบาท", 1e6, null]],
    ["7.25 บาท (ล้านบาท)", "composite"],
    ["7.25 ล้านบาท (พันล้านบาท)", "composite"],
    ["7.25 บาท (บาท)", [7.25, "บาท", 1, null]],
    ["7 บาท (แห่ง)", "composite"],
    ["7 แห่ง (คน)", "composite"],
    ["7 (บาท) (แห่ง)", "composite"],
    ["7 แห่ง ()", [7, "แห่ง", 1, ""]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("a figure in brackets", () => {
  const kept = (text: string) => {
    const { notes } = splitNotes(text);
    expect(told(text)).toEqual([expect.any(Number), expect.anything(), expect.any(Number), notes.join("; ")]);
  };

  test.each([
    "ร้อยละ 95 (95)",
    "ร้อยละ 95 (ร้อยละ 95)",
    "0 บาท (0 บาท)",
    "6 ล้านบาท (6)",
    "6 ล้านบาท (6,000,000)",
    "6 ล้านบาท (6 ล้าน)",
    "6 ล้านบาท (6,000,000 บาท)",
    "1.005 ล้านบาท (1,005,000 บาท)",
    "6,000,000 บาท (6 ล้าน)",
    "6 ล้าน (6,000,000 บาท)",
    "5 วัน (5 วัน)",
  ])("may say the same: %s", kept);

  test.each([
    "5 แห่ง (6 คน)",
    "ร้อยละ 95 (5 แห่ง)",
    "ร้อยละ 95 (3 ล้านบาท)",
    ...["ปี", "เดือน", "วัน", "ไตรมาส", "ครั้ง", "รอบ", "สัปดาห์"].map((period) => `5 แห่ง (3 ${period})`),
    "5 วัน (3 ปี)",
  ])("may tell of something else: %s", kept);

  test.each(["ปี", "เดือน", "วัน", "ไตรมาส", "ครั้ง", "รอบ", "สัปดาห์"])(
    "may say when, or how often, beside a figure of a size without a unit: %s",
    (period) => expect(told(`5 ล้าน (3 ${period})`)).toEqual([5, "ล้าน", 1e6, `3 ${period}`]),
  );

  test.each([
    "ร้อยละ 95 (96)",
    "ร้อยละ 95 (ร้อยละ 96)",
    "ร้อยละ 95 (95.0001)",
    "6 ล้านบาท (7)",
    "6 ล้านบาท (7,000,000)",
    "6 ล้านบาท (6,000)",
    "6 ล้านบาท (7 ล้าน)",
    "6 ล้านบาท (6,000,001 บาท)",
    "6 ล้านบาท (6 บาท)",
    "6 บาท (6 ล้าน)",
    "6 ล้าน (6 บาท)",
    "6 ล้าน (ร้อยละ 5)",
    "ร้อยละ 5 (6 ล้าน)",
    "5 วัน (6 วัน)",
    "-5 บาท (5 บาท)",
  ])("may not say another of the same: %s", (text) => expect(told(text)).toBe("several-numbers"));
});
