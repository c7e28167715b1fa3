import { calculated, fileWith, type Given, valueAt } from "./file-with";

const STALE = 777;

/** One formula in C2, over a column of figures; what it comes to when everything is calculated. */
async function alone(given: Given, more: Readonly<Record<string, Given>> = {}) {
  const workbook = await fileWith({ A1: 10, A2: 20, A3: 30, A4: 40, A5: 50, ...more, C2: given });
  const { doubts } = await calculated(workbook, true);
  return { value: valueAt(workbook, "C2"), doubt: doubts["C2"] ?? null, workbook };
}

describe("a formula takes of a range what Excel takes of it", () => {
  test.each<[string, unknown]>([
    ["=A1:A5*2", 40],
    ["=A1:A5", 20],
    ["=-A1:A5", -20],
    ["=A:A+1", 21],
    ['=A1:A5&""', "20"],
    ["=ABS(A1:A5)", 20],
    ["=IF(A1:A5>15,A1:A5,0)", 20],
    ["=SUM(A1:A5*2)", 40],
    ["=SUMIF(A1:A5,A1:A5,A1:A5)", 20],
    ["=SUM(A1:A5)", 150],
    ["=SUMPRODUCT(A1:A5*2)", 300],
    ["=SUM(IF(A1:A5>15,1,0))", 1],
    ["=A4:A5*2", { error: "#VALUE!" }],
    ["=A1:B5*2", { error: "#VALUE!" }],
    ["=@A1:A5", 20],
    ["=Column*2", 40],
    ["=SUM(Column)", 150],
    ["=VLOOKUP(A1:A5,A1:B5,1,FALSE)", 20],
  ])("%s", async (formula, expected) => {
    const workbook = await fileWith({ A1: 10, A2: 20, A3: 30, A4: 40, A5: 50, C2: [formula, STALE], C4: 7 });
    workbook.names.push({ name: "Column", formula: "S!$A$1:$A$5", sheet: null, comment: null });
    const before = [...workbook.sheets[0]!.cells.entries()].length;
    await calculated(workbook, true);
    expect(valueAt(workbook, "C2")).toEqual(expected);
    expect([...workbook.sheets[0]!.cells.entries()]).toHaveLength(before);
  });
});

describe("whole columns have as many rows as in Excel", () => {
  test.each<[string, unknown]>([
    ["=ROWS(A:A)", 1_048_576],
    ["=ROWS(2:3)", 2],
    ["=COLUMNS(1:1)", 16_384],
    ["=COLUMNS(A:B)", 2],
    ["=COUNTBLANK(A:A)", 1_048_571],
    ['=COUNTIF(A:A,"<>10")', 1_048_575],
    ['=COUNTIF(A:A,">15")', 4],
    ['=COUNTIFS(A:A,">15",B:B,"")', 4],
    ['=COUNTIFS(A:A,"<>10",B:B,"")', 1_048_575],
    ["=SUM(A:A)", 150],
    ['=SUMIF(A:A,">15",A:A)', 140],
    ["=MATCH(30,A:A,0)", 3],
    ["=SUM(1:1)", 10],
  ])("%s", async (formula, expected) => {
    expect(await alone([formula, STALE])).toMatchObject({ value: expected, doubt: null });
  });
});

describe("what the engine is not sure of keeps its value, and so do its dependents", () => {
  test.each<[string, string]>([
    ["=MYUDF(1)", "unknown-function"],
    ["=IFERROR(MYUDF(1),0)", "unknown-function"],
    ["=IF(A1>0,1,MYUDF(1))", "unknown-function"],
    ['=GETPIVOTDATA("x",A1)', "unknown-function"],
    ["=AGGREGATE(9,6,A1:A5)", "differing-function"],
    ["=XLOOKUP(25,A1:A5,A1:A5,,-1)", "differing-function"],
    ["=Missing*2", "unknown-name"],
    ["=Formula*2", "name"],
    ["=[1]Sheet1!A1", "other-workbook"],
    ["=SUM('[1]ก'!A1:A2)", "other-workbook"],
    ["=SUM(Table1[Score])", "table"],
    ["=SUM(A1#)", "spill-reference"],
    ["=SUM(S:S!A1)", "sheet-span"],
    ["=A1:A3 A2:A4", "unreadable"],
    ["=Gone!A1", "unreadable"],
    ["=SUM(3*{1,2,3})", "array"],
    ["=SUMPRODUCT((A:A>15)*1)", "whole-sheet"],
    ["=OFFSET(A1,1,0)", "moving-reference"],
    ["=SUM(A1:INDEX(A:A,3))", "moving-reference"],
    ["=TODAY()", "volatile"],
    ["=A9+1", "ambiguous"],
    ['=COUNTIF(A1:A5,"1/2/2024")', "ambiguous"],
    ['=SUMIF(A1:A5,">=5%")', "ambiguous"],
    ["=COUNTIF(A1:A9,A9)", "ambiguous"],
    ['=COUNTIFS(A1:A5,"2 Jan 2024")', "ambiguous"],
    ["=YEAR(A9)", "ambiguous"],
    ["=VLOOKUP(25,B1:B3,1)", "ambiguous"],
    ["=BINOM.DIST(2,1E10,0.3,TRUE)", "differing-function"],
  ])("%s", async (formula, doubt) => {
    const given: Record<string, Given> = { A9: "12/1", B1: 3, B2: 1, B3: 2, C2: [formula, STALE] };
    const cells = { A1: 10, A2: 20, A3: 30, A4: 40, A5: 50, ...given };
    const workbook = await fileWith({
      ...cells,
      D2: ["=C2+A1", 5],
      E2: ["=SUM(D1:D3)", 6],
      F2: ["=A1+1", 0],
    });
    workbook.names.push({ name: "Formula", formula: "S!$A$1+1", sheet: null, comment: null });
    const { doubts } = await calculated(workbook, true);
    expect(doubts).toEqual({ C2: doubt, D2: "depends", E2: "depends" });
    expect(["C2", "D2", "E2", "F2"].map((cell) => valueAt(workbook, cell))).toEqual([STALE, 5, 6, 11]);
  });

  test("circles keep theirs", async () => {
    const workbook = await fileWith({
      A1: 1,
      B1: ["=C1+1", STALE],
      C1: ["=SUM(B1:B2)", STALE],
      D1: ["=D1+A1", STALE],
      E1: ["=B1", 5],
      F1: ["=SUM(A:A)", 0],
    });
    const { doubts, changed } = await calculated(workbook, true);
    expect(doubts).toMatchObject({
      B1: "circular",
      C1: expect.anything(),
      D1: "circular",
      E1: expect.anything(),
    });
    expect(changed).toEqual(["F1"]);
  });

  test("array formulas keep theirs, with the cells that they fill", async () => {
    const array = { arrayRange: "C2:C3" };
    const { workbook, doubt } = await alone(["=A1:A2*2", STALE, array], { C3: 778, D3: ["=C3+1", 1] });
    expect(doubt).toBe("array");
    expect(["C2", "C3", "D3"].map((cell) => valueAt(workbook, cell))).toEqual([STALE, 778, 1]);
  });
});

describe("a result that is a blank cell is 0, also for those that refer to it", () => {
  test.each([
    "=B9",
    "=IF(TRUE,B9)",
    "=IFERROR(B9,1)",
    "=INDEX(B8:B10,2)",
    "=CHOOSE(1,B9)",
    "=VLOOKUP(10,A1:B5,2,FALSE)",
  ])("%s", async (formula) => {
    const workbook = await fileWith({
      A1: 10,
      A2: 20,
      C2: [formula, 0],
      D2: ["=ISBLANK(C2)", false],
      E2: ["=COUNT(C2)", 1],
    });
    const { changed, doubts } = await calculated(workbook, true);
    expect({ changed, doubts }).toEqual({ changed: [], doubts: {} });
  });
});

describe("texts are made of values", () => {
  test.each<[string, unknown]>([
    ['="x"&A1', "x0.3"],
    ["=LEFT(A1,9)", "0.3"],
    ['="x"&1/3', "x0.333333333333333"],
    ["=LEN(A1)", 3],
    ['="5"', "5"],
    ["=LEFT(123,2)", "12"],
  ])("%s", async (formula, expected) => {
    const workbook = await fileWith({ A1: 0.30000000000000004, C2: [formula, STALE] });
    await calculated(workbook, true);
    expect(valueAt(workbook, "C2")).toBe(expected);
  });
});

test.each(["=1E308*10", "=-1E308*10", "=EXP(1000)", "=10^400", "=SUM(1E308,1E308)", "=AVERAGE(1E308,1E308)"])(
  "%s is no number: #NUM!",
  async (formula) => expect((await alone([formula, STALE])).value).toEqual({ error: "#NUM!" }),
);

describe("without being asked for everything", () => {
  test("stored values stay, whatever the engine would make of them", async () => {
    const workbook = await fileWith({
      A1: 1,
      C2: ["=A1+1", STALE],
      C3: ["=MYUDF(1)", 1],
      C4: ["=TODAY()", 2],
    });
    expect(await calculated(workbook, false)).toEqual({ doubts: {}, calculated: [], changed: [] });
    expect(valueAt(workbook, "C2")).toBe(STALE);
  });

  test("our functions, formulas without a value and what depends on a change are calculated", async () => {
    const workbook = await fileWith({
      A1: 4,
      B1: ["=DOUBLE(A1)", 2],
      C1: ["=B1+1", 3],
      D1: ["=C1*10", 30],
      E1: ["=A1+1", STALE],
      F1: ["=A1+2", null],
      G1: ["=SUM(F1,E1)", 0],
    });
    const { calculated: done, changed } = await calculated(workbook, false);
    expect(done).toEqual(["B1", "C1", "D1", "F1", "G1"]);
    expect(changed).toEqual(["B1", "C1", "D1", "F1", "G1"]);
    expect(["B1", "C1", "D1", "E1", "F1", "G1"].map((cell) => valueAt(workbook, cell))).toEqual([
      8,
      9,
      90,
      STALE,
      6,
      STALE + 6,
    ]);
  });

  test("a dependent of a result that turns out the same keeps its value, though the engine has another", async () => {
    const workbook = await fileWith({
      A1: 4,
      B1: ["=DOUBLE(A1)", 2],
      C1: ["=MIN(B1,1)", 1],
      D1: ["=C1+1", STALE],
      E1: ["=DOUBLE(D1)", 0],
    });
    await calculated(workbook, false);
    expect(["B1", "C1", "D1", "E1"].map((cell) => valueAt(workbook, cell))).toEqual([8, 1, STALE, STALE * 2]);
  });

  test("what depends on a change and is in doubt stays, and is named", async () => {
    const workbook = await fileWith({
      A1: 4,
      B1: ["=DOUBLE(A1)", 2],
      C1: ["=MYUDF(B1)", 3],
      D1: ["=C1+1", 4],
      E1: ["=MYUDF(A1)", 5],
      F1: ["=OFFSET(A1,0,1)", 2],
    });
    expect((await calculated(workbook, false)).doubts).toEqual({
      C1: "unknown-function",
      D1: "depends",
      F1: "moving-reference",
    });
    expect(["C1", "D1", "E1", "F1"].map((cell) => valueAt(workbook, cell))).toEqual([3, 4, 5, 2]);
  });

  test("without a value to keep, a doubtful result is better than none, but not where there can be none", async () => {
    const workbook = await fileWith({
      A1: 4,
      B1: ["=FACT(A1)", null],
      C1: ["=MYUDF(A1)", null],
      D1: ["=DOUBLE(C1)", null],
      E1: ["=IFERROR(MYUDF(1),0)", null],
    });
    expect((await calculated(workbook, false)).doubts).toEqual({
      B1: "differing-function",
      C1: "unknown-function",
      D1: "depends",
      E1: "unknown-function",
    });
    expect(["B1", "C1", "D1", "E1"].map((cell) => valueAt(workbook, cell))).toEqual([24, null, null, null]);
  });

  test("a call of ours with a sign for one value is one", async () => {
    const workbook = await fileWith({ A1: 4, B1: ["=@DOUBLE(A1)", null], C1: ["=1+@double(A1)", null] });
    await calculated(workbook, false);
    expect([valueAt(workbook, "B1"), valueAt(workbook, "C1")]).toEqual([8, 9]);
  });
});

test("formats, formulas and rules of cells that are calculated stay as they are", async () => {
  const style = Object.freeze({ numFmt: "0.00%" });
  const workbook = await fileWith({ A1: ["=1+1", null, { style }], B1: ["=A1", null] });
  await calculated(workbook, true);
  expect(workbook.sheets[0]!.cells.get(0, 0)).toEqual({ formula: "=1+1", value: 2, style });
  expect(workbook.sheets[0]!.cells.get(0, 1)).toEqual({ formula: "=A1", value: 2 });
});

describe("arrays of our functions", () => {
  const dynamic = { arrayRange: "B1", isDynamic: true };
  test("one that spills shows its values and says its area", async () => {
    const workbook = await fileWith({
      A1: 1,
      A2: 2,
      B1: ["=DOUBLE(A1:A2)", null, dynamic],
      C2: ["=B2+1", null],
    });
    await calculated(workbook, false);
    expect(workbook.sheets[0]!.cells.get(0, 1)).toMatchObject({
      value: 2,
      arrayRange: "B1:B2",
      isDynamic: true,
    });
    expect([valueAt(workbook, "B2"), valueAt(workbook, "C2")]).toEqual([4, 5]);
  });

  test("one that shrinks leaves nothing behind", async () => {
    const given = { arrayRange: "B1:B3", isDynamic: true };
    const workbook = await fileWith({ A1: 1, A2: 2, B1: ["=DOUBLE(A1:A2)", 9, given], B2: 9, B3: 9 });
    await calculated(workbook, false);
    expect(workbook.sheets[0]!.cells.get(0, 1)).toMatchObject({ value: 2, arrayRange: "B1:B2" });
    expect([valueAt(workbook, "B2"), valueAt(workbook, "B3")]).toEqual([4, undefined]);
  });
});

test("when the time is up everything stays as it was, and is named", async () => {
  const workbook = await fileWith({ A1: 4, B1: ["=A1+1", STALE], C1: ["=MYUDF(1)", 1] });
  expect((await calculated(workbook, true, 0)).doubts).toEqual({ B1: "too-long", C1: "unknown-function" });
  expect(valueAt(workbook, "B1")).toBe(STALE);
});

test("what would take too long is kept beforehand, the rest is calculated", async () => {
  const dear: Given = ["=SUM(D1:Z20000)", STALE];
  const workbook = await fileWith({ Z20000: 1, A1: dear, B1: ["=Z20000+1", STALE], C1: ["=A1+1", STALE] });
  expect((await calculated(workbook, true, 3_000)).doubts).toEqual({ A1: "too-long", C1: "depends" });
  expect([valueAt(workbook, "A1"), valueAt(workbook, "B1")]).toEqual([STALE, 2]);
});

test("a workbook with our functions is calculated to its end", async () => {
  const workbook = await fileWith({ A1: 4, B1: ["=DOUBLE(A1)", 2], C1: ["=B1+1", 3] });
  expect((await calculated(workbook, false, 0)).doubts).toEqual({});
  expect(valueAt(workbook, "C1")).toBe(9);
});

test("tens of thousands of doubtful formulas are told in a moment", async () => {
  const cells: Record<string, Given> = {};
  for (let row = 1; row <= 20_000; row++)
    cells[`A${row}`] = [row === 1 ? "=MYUDF(1)" : `=MYUDF(A${row - 1})`, row];
  const { doubts } = await calculated(await fileWith(cells), true);
  expect(Object.keys(doubts)).toHaveLength(20_000);
}, 10_000);

test("a thousand formulas over one column are calculated in time", async () => {
  const cells: Record<string, Given> = {};
  for (let row = 1; row <= 500; row++) {
    cells[`A${row}`] = row;
    cells[`B${row}`] = [`=SUM($A$1:A${row})`, STALE];
    cells[`C${row}`] = [`=VLOOKUP(A${row},A:B,2,FALSE)`, STALE];
  }
  const workbook = await fileWith(cells);
  const { doubts } = await calculated(workbook, true, 20_000);
  expect(doubts).toEqual({});
  expect([valueAt(workbook, "B500"), valueAt(workbook, "C500")]).toEqual([125_250, 125_250]);
});
