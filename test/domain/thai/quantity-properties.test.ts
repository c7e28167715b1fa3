import fc from "fast-check";
import { parseQuantity } from "../../../src/domain/thai/parse-quantity";
import type { Quantity } from "../../../src/domain/thai/quantity";

const thaiDigits = (text: string) => text.replace(/\d/gu, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)]!);
const grouped = (text: string) =>
  text.replace(/^(-?)(\d+)/u, (_, sign: string, whole: string) => {
    return sign + whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  });

const figure = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([whole, places]) => (whole / 10 ** places).toFixed(places));
const opener = fc.constantFrom("", "", "ร้อยละ ", "จำนวน ", "ครบ ", "รวม ", "ไม่น้อยกว่า ", "มากกว่า", "คิดเป็น", "ได้", "B/C ratio ", "ระดับ "); // prettier-ignore
const unit = fc.constantFrom(
  "",
  "",
  " บาท",
  " ล้านบาท",
  "%",
  " แห่ง",
  " คะแนน",
  " ล้าน",
  " พันธกิจ",
  " ครั้ง/ปี",
  " เท่า",
);
const closer = fc.constantFrom("", "", "ขึ้นไป", " ของแผน", "*", " (ร้อยละ)");

/** What a person may add without meaning another figure. */
type Addition = (parts: { opener: string; figure: string; unit: string; closer: string }) => string;
const ADDITIONS: Readonly<Record<string, Addition>> = {
  "a unit without a size": (p) => `${p.opener}${p.figure}${p.unit}${p.closer} บาท`,
  "a counted thing": (p) => `${p.opener}${p.figure}${p.unit}${p.closer} แห่ง`,
  "a unit in brackets": (p) => `${p.opener}${p.figure}${p.unit}${p.closer} (บาท)`,
  "the sum in brackets": (p) => `${p.opener}${p.figure}${p.unit}${p.closer} (${p.figure}${p.unit})`,
  "words in brackets": (p) => `${p.opener}${p.figure}${p.unit}${p.closer} (ข้อมูล ณ สิ้นปี)`,
  "another figure in brackets": (p) => `${p.opener}${p.figure}${p.unit}${p.closer} (7)`,
  "spaces round it": (p) => `  ${p.opener} ${p.figure} ${p.unit} ${p.closer}  `,
  "a no-break space": (p) => `${p.opener}\u00A0${p.figure}\u00A0${p.unit}${p.closer}`,
  "thousands separators": (p) => `${p.opener}${grouped(p.figure)}${p.unit}${p.closer}`,
  "Thai digits": (p) => thaiDigits(`${p.opener}${p.figure}${p.unit}${p.closer}`),
  "Thai digits and separators": (p) => thaiDigits(`${p.opener}${grouped(p.figure)}${p.unit}${p.closer}`),
  "a mark": (p) => `${p.opener}${p.figure}${p.unit}${p.closer}*`,
  "a letter for a digit": (p) => `${p.opener}${p.figure.replace(/0/u, "O")}${p.unit}${p.closer}`,
};

/** In single units of whatever it measures. */
function size({ value, multiplier }: Quantity): number {
  return Number((value * multiplier).toPrecision(12));
}

test.each(Object.entries(ADDITIONS))("%s never changes a reading: it is the same, or refused", (_, add) => {
  let read = 0;
  fc.assert(
    fc.property(opener, figure, unit, closer, (...[before, digits, behind, end]) => {
      const parts = { opener: before, figure: digits, unit: behind, closer: end };
      const was = parseQuantity(`${before}${digits}${behind}${end}`);
      const is = parseQuantity(add(parts));
      if (was.kind === "unreadable" || is.kind === "unreadable") return;
      read += 1;
      expect(size(is.quantity)).toBe(size(was.quantity));
      expect(is.quantity.comparator).toBe(was.quantity.comparator);
      if (was.quantity.unit !== null) expect(is.quantity.unit).toBe(was.quantity.unit);
      if (was.quantity.per !== undefined) expect(is.quantity.per).toBe(was.quantity.per);
    }),
    { numRuns: 1_000 },
  );
  if (_ !== "another figure in brackets") expect(read).toBeGreaterThan(50);
});

test("where nothing is said twice it is read", () => {
  const plain = fc.constantFrom("", "จำนวน ", "ครบ ", "ไม่น้อยกว่า ");
  fc.assert(
    fc.property(plain, figure, unit, (before, digits, behind) => {
      const reading = parseQuantity(`${before}${digits}${behind}`);
      expect(reading).toMatchObject({ kind: "quantity", quantity: { value: Number(digits) } });
    }),
  );
});
