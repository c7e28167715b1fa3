import fc from "fast-check";
import { readFormula, spanText } from "../../../../src/domain/formulas/reading/formula-reader";
import { brokenCalls, kpiCalls, mendFormula } from "../../../../src/domain/formulas/reading/kpi-calls";

const ours = (formula: string) => {
  const read = readFormula(formula);
  return kpiCalls(read).map((call) => spanText(formula, call));
};

test.each<[string, string[]]>([
  ["=KPISCORE(F8,C8,D8,E8)", ["KPISCORE(F8,C8,D8,E8)"]],
  ['=IF(G5="","",kpiScore(F5,C5,D5,E5))+1', ["kpiScore(F5,C5,D5,E5)"]],
  ["=KPIWEIGHTED(KPISCORE(F8,1,2,3),B8)", ["KPIWEIGHTED(KPISCORE(F8,1,2,3),B8)", "KPISCORE(F8,1,2,3)"]],
  ["=_xldudf_KPISCORE(F8,C8,D8,E8)", ["_xldudf_KPISCORE(F8,C8,D8,E8)"]],
  ['="KPISCORE(F8,C8)"&A1', []],
  ['="say ""KPISCORE(1)"""&KPITOTAL(A1:A3,B1:B3)', ["KPITOTAL(A1:A3,B1:B3)"]],
  ["='KPISCORE(1)'!A1", []],
  ["=KPISCORE+1", []],
  ["=MYKPISCORE(1)+KPISCORES(2)", []],
  ["=Table1[KPISCORE(1)]", []],
  ["=KPISCORE(F8,C8", []],
])("finds our calls in %s", (formula, expected) => {
  expect(ours(formula)).toEqual(expected);
});

test("arguments keep their spaces, quotes and arrays", () => {
  const formula = `=KPISCORE( F8 , 'a,b'!C8,"x,""y", {1,2;3,4},IF(A1,2,3))`;
  const [call] = readFormula(formula).calls;
  expect(call!.args.map((arg) => spanText(formula, arg))).toEqual([
    " F8 ",
    " 'a,b'!C8",
    '"x,""y"',
    " {1,2;3,4}",
    "IF(A1,2,3)",
  ]);
});

test("tokens joined are the formula, whatever stands in it", () => {
  const piece = fc.constantFrom(
    "KPISCORE(",
    ")",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    ",",
    "A1",
    "!",
    "ก",
    " ",
    "#REF!",
    "1.5E-3",
    "%",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const formula = `=${pieces.join("")}`;
      const { tokens, calls } = readFormula(formula);
      expect(tokens.map((token) => token.text).join("")).toBe(formula);
      for (const call of calls) expect(formula.slice(call.start, call.end)).toMatch(/\)$/);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test.each([
  ["=_xldudf_KPISCORE(F8,C8,D8,E8)", "=KPISCORE(F8,C8,D8,E8)"],
  ["=FUNCRES.XLAM!_xldudf_KPISCORE(F8,C8,D8,E8)+1", "=KPISCORE(F8,C8,D8,E8)+1"],
  ["='C:\\Program Files\\kpi.xlam'!KPITOTAL(A1:A2,B1:B2)", "=KPITOTAL(A1:A2,B1:B2)"],
  ["=[1]!KPIRATING(H12)", "=KPIRATING(H12)"],
  ["=PRAMOEN.KPISCORE(KPIDEV.KPINUMBER(F8),C8,D8,E8)", "=KPISCORE(KPINUMBER(F8),C8,D8,E8)"],
])("mends %s", (broken, mended) => {
  expect(mendFormula(broken)).toBe(mended);
});

test.each([
  "=KPISCORE(F8,C8,D8,E8)",
  '="_xldudf_KPISCORE(1)"',
  "=PRAMOEN.SCORE(F8,C8,D8,E8)",
  "=ชีต!KPISCORE(1)",
  "=KPISCORE.OLD(1)",
])("leaves %s alone", (formula) => {
  expect(brokenCalls(readFormula(formula))).toEqual([]);
  expect(mendFormula(formula)).toBe(formula);
});

/** Every kind tried in turn at each place, as the grammar lists them. */
const GRAMMAR: readonly (readonly [string, RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"?/y],
  ["sheet", /'(?:[^']|'')*'?/y],
  ["array", /\{(?:[^}"]|"(?:[^"]|"")*")*\}?/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ["name", /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy],
];

test("the first character tells what a token is, in any script and however a formula is broken", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "=",
      "F8",
      "$B$3",
      "SUM(",
      ")",
      '"',
      '""',
      "'",
      "#REF!",
      "#",
      "{",
      "}",
      ".",
      ".5",
      "1E+3",
      "ก",
      "ผล_1",
      "\u0345",
      "\u00A0",
      "\t",
      "\v",
      "😀",
      "é",
      "_xl",
      "\\a",
      "?",
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const formula = pieces.join("").replaceAll("[", "(");
      for (const { text, start, kind } of readFormula(formula).tokens) {
        const expected = GRAMMAR.map(([name, pattern]) => {
          pattern.lastIndex = start;
          return [name, pattern.exec(formula)?.[0] ?? ""] as const;
        }).find(([, found]) => found !== "");
        expect(text).toBe(expected?.[1] ?? formula.charAt(start));
        const own =
          ["reference", "function", "sheet"].includes(kind) && expected?.[0] === "name" ? "name" : kind;
        expect(own).toBe(expected?.[0] ?? (own as string));
      }
    }),
    { numRuns: 3_000 },
  );
});

test("reading many formulas and long ones gives what reading one gives", () => {
  const texts = Array.from({ length: 5_000 }, (_, i) => `=IF(F${i + 1}="","",KPISCORE(F${i + 1},C${i + 1}))`);
  const long = `="${"ก".repeat(5_000)}"&A1`;
  for (const round of [1, 2]) {
    for (const text of [...texts, long]) {
      const { tokens } = readFormula(text);
      if (tokens.map((token) => token.text).join("") !== text) throw new Error(`round ${round}: ${text}`);
    }
  }
  expect(readFormula(texts[17]!).calls.map(({ name }) => name)).toEqual(["IF", "KPISCORE"]);
});
