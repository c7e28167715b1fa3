import fc from "fast-check";
import {
  fillFormula,
  haveSameForm,
  relativeForm,
} from "../../../../src/domain/formulas/reading/moved-formula";

const PIECES = [
  "=",
  "KPISCORE(",
  "kpiscore(",
  "SUM(",
  ")",
  ",",
  "F8",
  "$F8",
  "F$8",
  "$F$8",
  "f8",
  "AA10",
  ":",
  "'ส่วนที่ 1'!",
  "Data!",
  "DATA!",
  "75",
  "1.5",
  '"ดี"',
  '"ดีมาก"',
  " ",
  "+",
  "{1,2}",
  "TRUE",
  "[@ผล]",
  "#REF!",
  "LOG10(",
  "Q1!",
  "TRUE2024",
  "XFE1",
  "F08",
  "1E5",
  "%",
  "_x",
  "รวม",
] as const;
const formula = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(""));
/** Two formulas that differ in one piece at most. */
const nearlyAlike = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }),
    fc.nat(),
    fc.constantFrom(...PIECES),
  )
  .map(([pieces, at, other]) => [
    pieces.join(""),
    pieces.map((piece, i) => (i === at % pieces.length ? other : piece)).join(""),
  ]);
const place = fc.record({ row: fc.integer({ min: 0, max: 30 }), column: fc.integer({ min: 0, max: 30 }) });

test("two formulas have the same form exactly where their forms are the same text", () => {
  fc.assert(
    fc.property(formula, place, formula, place, fc.boolean(), (a, fromA, other, fromB, isOne) => {
      const b = isOne ? a : other;
      const isSame = relativeForm(a, fromA) === relativeForm(b, fromB);
      expect(haveSameForm(a, fromA, b, fromB)).toBe(isSame);
    }),
    { numRuns: 3_000 },
  );
});

test("and so do two that differ in one piece", () => {
  fc.assert(
    fc.property(nearlyAlike, place, place, ([a = "", b = ""], fromA, fromB) => {
      const isSame = relativeForm(a, fromA) === relativeForm(b, fromB);
      expect(haveSameForm(a, fromA, b, fromB)).toBe(isSame);
    }),
    { numRuns: 3_000 },
  );
});

/** Formulas as Excel keeps them: operands with an operator between, so that no two tokens run into each other. */
const operand = fc.constantFrom(
  "F8",
  "$F8",
  "F$8",
  "$F$8",
  "AA10",
  "F8:G$9",
  "'ส่วนที่ 1'!F8",
  "Data!F8",
  "75",
  "1.5",
  '"ดี"',
  "TRUE",
  "{1,2}",
  "SUM(F8,$C8)",
  'KPISCORE( F8 , C8:E8,"E8")',
);
const wellFormed = fc
  .array(fc.tuple(operand, fc.constantFrom("+", " * ", "&", "<>", ",")), { minLength: 1, maxLength: 6 })
  .map(
    (parts) =>
      `=MAX(${parts.map(([text, sign], i) => (i < parts.length - 1 ? text + sign : text)).join("")})`,
  );

test("a formula that is filled to another cell keeps its form", () => {
  fc.assert(
    fc.property(wellFormed, place, place, (text, from, to) => {
      const filled = fillFormula(text, from, to);
      fc.pre(filled !== null);
      expect(haveSameForm(text, from, filled!, to)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test.each<[string, string, string, boolean]>([
  ["the next row", "=F8*B8", "=F9*B9", true],
  ["other spaces and letter case", "=sum( F8 )", "=SUM(F9)", true],
  ["a fixed row", "=F8*B$3", "=F9*B$3", true],
  ["a row that was not fixed", "=F8*B3", "=F9*B3", false],
  ["a reference that is fixed in one of them", "=F8", "=$F9", false],
  ["another function", "=SUM(F8)", "=MAX(F9)", false],
  ["another text", '="ดี"', '="ดีมาก"', false],
  ["more of it", "=F8", "=F9+1", false],
  ["a figure where a reference was", "=F8", "=75", false],
])("in H8 and H9, %s: %s and %s", (_, a, b, is) => {
  expect(haveSameForm(a, { row: 7, column: 7 }, b, { row: 8, column: 7 })).toBe(is);
});
