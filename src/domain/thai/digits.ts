/** How numbers are written: "2565" or "๒๕๖๕". */
export type Digits = "arabic" | "thai";

const THAI_ZERO = 0x0e50;
/** Excel's mark for Thai digits, before the format that they are shown in. */
const NUMBER_FORMAT_MARK = "[$-D00041E]";
const LATIN = /[A-Za-z]/u;

/** Every digit of a text in Thai: "ปี 2565" as "ปี ๒๕๖๕". */
export function inThaiDigits(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => String.fromCodePoint(THAI_ZERO + Number(digit)));
}

/** The other way round. */
export function inArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/gu, (digit) => String((digit.codePointAt(0) ?? THAI_ZERO) - THAI_ZERO));
}

/**
 * Thai digits where a text quotes names and places: words with Latin letters in them keep their digits, such as "FIDO2",
 * "1!G8" and "public-organisation-2565".
 */
export function proseInThaiDigits(text: string): string {
  return text.replace(/\S+/gu, (word) => (LATIN.test(word) ? word : inThaiDigits(word)));
}

/** A number format that shows Thai digits; one that fixes no digits stays. */
export function thaiNumberFormat(code: string): string {
  return code === "General" ? code : `${NUMBER_FORMAT_MARK}${code}`;
}

/** A formula, without "=", that shows the text of another one in Thai digits. */
export function thaiDigitsFormula(formula: string): string {
  return Array.from({ length: 10 }, (_, digit) => String(digit)).reduce(
    (inner, digit) => `SUBSTITUTE(${inner},"${digit}","${inThaiDigits(digit)}")`,
    formula,
  );
}
