import fc from "fast-check";
import {
  NumberFormats,
  readNumberFormat,
  type NumberFormat,
} from "../../../src/domain/workbook/number-format";

const number = (decimals: number | null, power = 0): NumberFormat => ({ kind: "number", decimals, power });
const percent = (decimals: number | null, power = 2): NumberFormat => ({ kind: "percent", decimals, power });
const DATE: NumberFormat = { kind: "date", decimals: null, power: 0 };
const TIME: NumberFormat = { kind: "time", decimals: null, power: 0 };
const TEXT: NumberFormat = { kind: "text", decimals: null, power: 0 };

const CODES: readonly (readonly [code: string, NumberFormat | null])[] = [
  ["", null],
  ["General", null],
  ["GENERAL", null],
  ["[Red]General", null],
  ["[$-107041E]General", null],
  ['General" คะแนน"', null],
  ["General;General", null],
  [";;;", { ...number(null), masks: ";;;" }],
  ['"ผ่าน"', { ...number(null), masks: '"ผ่าน"' }],
  ["0", number(0)],
  ["0.", number(0)],
  ["0.0", number(1)],
  ["0.00", number(2)],
  [".00", number(2)],
  ["#.##", number(2)],
  ["0.0?", number(2)],
  ["#,##0", number(0)],
  ["#,##0.00", number(2)],
  ["#,##0.00_);[Red]\\(#,##0.00\\)", number(2)],
  ['_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', number(2)],
  ["[$฿-41E]#,##0.00", number(2)],
  ["[<1]0.00;0", number(2)],
  ["t0.00", number(2)],
  ["[$-D00041E]0.0", number(1)],
  ['0.00" %"', number(2)],
  ["0.00\\%", number(2)],
  ['0 "d m y"', number(0)],
  ["0\\d", number(0)],
  ['0"', number(0)],
  ["0[", number(0)],
  ["0,", number(0, -3)],
  ["0.0,", number(1, -3)],
  ["0.0,,", number(1, -6)],
  ["#,##0,,.00", number(2, -6)],
  ['#,##0.0,," ล้านบาท"', number(1, -6)],
  ["0.00E+00", number(null)],
  ["##0.0E+0", number(null)],
  ["# ?/?", number(null)],
  ["0%", percent(0)],
  ["0.00%", percent(2)],
  ["%0.0", percent(1)],
  ["0.0 %", percent(1)],
  ["t0%", percent(0)],
  ["0.00%;[Red]-0.00%", percent(2)],
  ["0;0%", number(0)],
  ["0.0,%", percent(1, -1)],
  ["m/d/yyyy", DATE],
  ["d mmm yyyy", DATE],
  ["[$-th-TH]d mmm yyyy;@", DATE],
  ["[$-107041E]d mmmm yyyy", DATE],
  ["[$-1070000]d/mm/yyyy;@", DATE],
  ["d/m/bb", DATE],
  ["bbbb", DATE],
  ["yyyy", DATE],
  ["mmm-yy", DATE],
  ["mmmm", DATE],
  ["ddd", DATE],
  ["[$-411]ge.m.d", DATE],
  ["m/d/yyyy h:mm", DATE],
  ["[h]:mm d", DATE],
  ['"วันที่ "d', DATE],
  ["h:mm", TIME],
  ["mm:ss.0", TIME],
  ["[h]:mm:ss", TIME],
  ["[mm]", TIME],
  ["h AM/PM", TIME],
  ["a/p h", TIME],
  ["@", TEXT],
  ['"ก"@', TEXT],
  ["0;0;0;@", number(0)],
];

test.each(CODES)("%s", (code, meaning) => {
  expect(readNumberFormat(code)).toEqual(meaning);
});

const FIGURES = ["0", "0.0", "#,##0.00", "0%", "0.00%", "d/m/yyyy", "h:mm", "[h]:mm", "@", "0.0,"];
const DECORATION = fc.oneof(
  fc.string({ maxLength: 8 }).map((text) => `"${text.replaceAll('"', "")}"`),
  fc.string({ minLength: 1, maxLength: 1 }).map((sign) => `\\${sign}`),
  fc.constantFrom("[Red]", "[$-th-TH]", "[$-41E]", "[>=100]", "[Color10]", "_)", "* ", " ", "-"),
);
const LATER = fc.string({ maxLength: 12 }).map((text) => `;${text}`);

/** Digits round a figure may mask it; what it means is the same. */
function meaningOf(code: string): NumberFormat | null {
  const format = readNumberFormat(code);
  return format && { kind: format.kind, decimals: format.decimals, power: format.power };
}

test.each([
  ['"95"', true],
  ['"95";;;', true],
  ['"9"0', true],
  ["\\90", true],
  ['0"5"', true],
  ['0"."5', true],
  ["*90", true],
  ["95", true],
  ['"๙๕"', true],
  ['[<50]"95";0', true],
  ['0;"1"0', true],
  [";;;", true],
  ['""', true],
  ['"ผ่าน"', true],
  ["0", false],
  ["General", false],
  ["@", false],
  ["", false],
  ['0" / 5"', false],
  ['0" คะแนน (เต็ม 5)"', false],
  ["# ?/100", false],
  ["# ??/??", false],
  ["0.00E+00", false],
  ["d mmm yyyy", false],
  ["[h]:mm:ss.000", false],
  ["[$-41E]0.00", false],
  ["[>=100]0;0.00", false],
  ['0;-0;"-"', false],
  ["_-* #,##0.00_-", false],
])("%s shows something else than its figure: %s", (code, isMasked) => {
  expect(readNumberFormat(code)?.masks).toBe(isMasked ? code : undefined);
});

test("what stands round a figure, and every later section, changes nothing", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FIGURES),
      fc.array(DECORATION, { maxLength: 3 }),
      fc.array(DECORATION, { maxLength: 3 }),
      fc.oneof(fc.constant(""), LATER),
      (figure, before, after, later) => {
        expect(meaningOf([...before, figure, ...after, later].join(""))).toEqual(readNumberFormat(figure));
      },
    ),
  );
});

test("any text is read, and none shows more than thirty decimals", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0#?.,%;[]"\\_*@dmyhsbgeE+-/ AP ก') }), (code) => {
      const format = readNumberFormat(code);
      expect(format?.decimals ?? 0).toBeLessThanOrEqual(30);
    }),
  );
  expect(readNumberFormat(`0.${"0".repeat(99)}`)?.decimals).toBe(30);
});

test("equal meanings are one object", () => {
  const formats = new NumberFormats();
  expect(formats.of("0.00")).toBe(formats.of("#,##0.00"));
  expect(formats.of("0.00%")).not.toBe(formats.of("0.00"));
  expect(formats.of("General")).toBeNull();
});
