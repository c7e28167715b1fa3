import fc from "fast-check";
import {
  inArabicDigits,
  inThaiDigits,
  proseInThaiDigits,
  thaiDigitsFormula,
  thaiNumberFormat,
} from "../../../src/domain/thai/digits";
import { readNumberFormat } from "../../../src/domain/workbook/number-format";

test.each([
  ["ปี 2565", "ปี ๒๕๖๕"],
  ["97.11", "๙๗.๑๑"],
  ["", ""],
])("%p is %p in Thai digits", (text, thai) => {
  expect(inThaiDigits(text)).toBe(thai);
  expect(inArabicDigits(thai)).toBe(text);
});

test("the way there and back changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const arabic = inArabicDigits(text);
      return inArabicDigits(inThaiDigits(arabic)) === arabic;
    }),
  );
});

test.each([
  ["ผล 95 เทียบเป้าหมาย 80 / 90", "ผล ๙๕ เทียบเป้าหมาย ๘๐ / ๙๐"],
  ["FIDO2 1!G8 public-organisation-2565", "FIDO2 1!G8 public-organisation-2565"],
  ["PMQA 4.0", "PMQA ๔.๐"],
])("prose %p becomes %p", (text, thai) => {
  expect(proseInThaiDigits(text)).toBe(thai);
});

test.each(["0.00", "#,##0.00", "0"])("the number format %p still means the same", (code) => {
  expect(readNumberFormat(thaiNumberFormat(code))).toEqual(readNumberFormat(code));
});

test("a number format begins with Excel's mark for Thai digits", () => {
  expect(thaiNumberFormat("0.00")).toBe("[$-D00041E]0.00");
});

test("General fixes no digits", () => {
  expect(thaiNumberFormat("General")).toBe("General");
});

test("a formula in Thai digits replaces each digit once", () => {
  expect(thaiDigitsFormula("A1")).toMatch(/^SUBSTITUTE\((?:SUBSTITUTE\(){9}A1,"0","๐"\).*"9","๙"\)$/u);
});
