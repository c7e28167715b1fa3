import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { HeadlessEngine } from "../../../src/host/headless/calculation-engine";
import { parseReference } from "../../../src/host/model/range-address";

const engine = new HeadlessEngine();
afterAll(() => engine.close());

const OPERATORS = ["=", "<>", "<", "<=", ">", ">="] as const;

/** What each operator gives, in their order, by how the left side stands to the right one. */
const BY_ORDER = {
  equal: [true, false, false, true, false, true],
  less: [false, true, true, true, false, false],
  greater: [false, true, false, false, true, true],
} as const;

const MIRRORED = { equal: "equal", less: "greater", greater: "less" } as const;

/** As Excel orders them: numbers before texts; a blank is 0 to a number and "" to a text. */
const PAIRS: readonly [left: string, order: keyof typeof BY_ORDER, right: string][] = [
  ["zero", "less", "emptyText"],
  ["zero", "equal", "blank"],
  ["emptyText", "equal", "blank"],
  ["blank", "equal", "blank"],
  ["one", "less", "emptyText"],
  ["one", "greater", "blank"],
  ["minus", "less", "blank"],
  ["word", "greater", "blank"],
  ["word", "greater", "emptyText"],
  ["zero", "less", "word"],
  ["five", "less", "textFive"],
  ["emptyText", "less", "textFive"],
  ["zero", "less", "one"],
];

/** What stands in column A, and column B again; with the literal that says the same. */
const CELLS: Readonly<Record<string, { input: unknown; literal: string | null }>> = {
  blank: { input: null, literal: null },
  zero: { input: 0, literal: "0" },
  emptyText: { input: '=""', literal: '""' },
  one: { input: 1, literal: "1" },
  minus: { input: -1, literal: "-1" },
  word: { input: "ก", literal: '"ก"' },
  five: { input: 5, literal: "5" },
  textFive: { input: '="5"', literal: '"5"' },
};
const NAMES = Object.keys(CELLS);

function workbook(): IWorkbookData {
  return {
    id: "unused",
    name: "test",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["s"],
    sheets: { s: { id: "s", name: "S", rowCount: 200, columnCount: 20, cellData: {} } },
  };
}

/** The results of formulas in column D, beside the cells in A and B; calculated twice, as in a grid in use. */
async function evaluate(formulas: readonly string[]): Promise<unknown[]> {
  engine.open(workbook());
  const inputs = NAMES.map((name) => [CELLS[name]!.input, CELLS[name]!.input]);
  engine.setCells("S", 0, 0, inputs as unknown[][]);
  const column = formulas.map((formula) => [formula]);
  engine.setCells("S", 0, 3, column);
  await engine.calculate();
  const area = parseReference(`D1:D${formulas.length}`)!;
  const first = engine.read("S", area).flat();
  engine.setCells("S", 0, 3, column);
  await engine.calculate();
  expect(engine.read("S", area).flat()).toEqual(first);
  return first;
}

const inA = (name: string) => `A${NAMES.indexOf(name) + 1}`;
const inB = (name: string) => `B${NAMES.indexOf(name) + 1}`;
const literal = (name: string) => CELLS[name]!.literal;

/** Each pair both ways round, with each operator. */
const COMPARISONS = PAIRS.flatMap(([left, order, right]) => [
  { left, right, order },
  { left: right, right: left, order: MIRRORED[order] },
]);

test.each<[string, (name: string) => string | null, (name: string) => string | null]>([
  ["two cells", inA, inB],
  ["a cell and a literal", inA, literal],
  ["a literal and a cell", literal, inB],
  ["two literals", literal, literal],
])("%s", async (_, leftOf, rightOf) => {
  const cases = COMPARISONS.flatMap(({ left, right, order }) => {
    const [from, to] = [leftOf(left), rightOf(right)];
    if (from === null || to === null) return [];
    return OPERATORS.map((operator, index) => ({
      formula: `=${from}${operator}${to}`,
      said: `${left} ${operator} ${right}`,
      expected: BY_ORDER[order][index],
    }));
  });
  expect(cases.length).toBeGreaterThan(50);
  const results = await evaluate(cases.map(({ formula }) => formula));
  expect(cases.map(({ said }, index) => `${said}: ${results[index]}`)).toEqual(
    cases.map(({ said, expected }) => `${said}: ${expected}`),
  );
});

// blank, 0, "", 1, -1, "ก", 5, "5"
const ALL = "A1:A8";

test.each([
  [`=SUMPRODUCT(--(${ALL}=""))`, 2],
  [`=SUMPRODUCT(--(""=${ALL}))`, 2],
  [`=SUMPRODUCT(--(${ALL}=0))`, 2],
  [`=SUMPRODUCT(--(0=${ALL}))`, 2],
  [`=SUMPRODUCT(--(${ALL}<>""))`, 6],
  [`=SUMPRODUCT(--(${ALL}<>0))`, 6],
  [`=SUMPRODUCT(--(${ALL}=5))`, 1],
  [`=SUMPRODUCT(--(${ALL}="5"))`, 1],
  [`=SUMPRODUCT(--(${ALL}>0))`, 5],
  [`=SUMPRODUCT(--(${ALL}=B1:B8))`, 8],
  [`=SUMPRODUCT(--(A1:A3=B2:B4))`, 1],
  ['=IF(A2="","",A2*10)', 0],
  ['=IF(A1="","ว่าง",A1)', "ว่าง"],
  ['=IF(A3="","ว่าง",A3)', "ว่าง"],
])("%s", async (formula, expected) => {
  // The same formula again and again: the engine's index would answer from the second on.
  expect(await evaluate([formula, formula, formula])).toEqual([expected, expected, expected]);
});

test("an error in a compared cell is the result, also when its column has been compared before", async () => {
  const results = await evaluate(["=1/0", '=D1="x"', '=D1="x"', "=D1=0"]);
  expect(results).toEqual(["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"]);
});
