import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { HeadlessEngine } from "../../../src/host/headless/calculation-engine";
import { parseReference } from "../../../src/host/model/range-address";

const engine = new HeadlessEngine();
afterAll(() => engine.close());

function workbook(): IWorkbookData {
  return {
    id: "unused",
    name: "test",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["s"],
    sheets: { s: { id: "s", name: "ผล", rowCount: 30, columnCount: 10, cellData: {} } },
  };
}

async function evaluate(rows: unknown[][], address: string) {
  engine.open(workbook());
  engine.setCells("ผล", 0, 0, rows);
  await engine.calculate();
  return engine.read("ผล", parseReference(address)!);
}

test.each([
  ["=1/3", 1 / 3],
  ["=2/3+1/3", 1],
  ["=1/0", "#DIV/0!"],
  ["=NA()", "#N/A"],
  ["=TRUE", true],
  ['="ข้อความ"&1', "ข้อความ1"],
  ["=LET(x,2,x*3)", 6],
  ["=LAMBDA(x,x*2)(21)", 42],
  // Excel gives 100; what matters is that the rest of the workbook goes on.
  ["=LET(x,1,LET(x,99,x)+x)", "#VALUE!"],
])("%s", async (formula, expected) => {
  const [[value, neighbour]] = (await evaluate([[formula, "=1+1"]], "A1:B1")) as [unknown[]];
  expect(value).toBe(expected);
  expect(neighbour).toBe(2);
});

test("a formula whose evaluation throws does not stop the others", async () => {
  const [[value]] = (await evaluate([["=SUM(A2:A3)", "=OFFSET(A1,0,0.9)"], [1], [2]], "A1")) as [unknown[]];
  expect(value).toBe(3);
});

test("spilled cells are read, and given with their area", async () => {
  expect(await evaluate([["=SEQUENCE(2,2)/4"]], "A1:B2")).toEqual([
    [0.25, 0.5],
    [0.75, 1],
  ]);
  expect(engine.spilled().s!.areas[0]![0]).toMatchObject({
    startRow: 0,
    startColumn: 0,
    endRow: 1,
    endColumn: 1,
  });
});

test("editing an input recalculates what depends on it, across cells that came before and after", async () => {
  await evaluate([[1, "=A1*2", "=B1+A1"]], "A1");
  engine.setCells("ผล", 0, 0, [[10]]);
  await engine.calculate();
  expect(engine.read("ผล", parseReference("B1:C1")!)).toEqual([[20, 30]]);
});

test("the snapshot holds the calculated values", async () => {
  await evaluate([[2, "=A1^10"]], "A1");
  expect(engine.snapshot().sheets.s!.cellData![0]![1]).toMatchObject({ f: "=A1^10", v: 1024 });
});

test("functions are called in process, with blanks as on the desktop", async () => {
  const calls: (readonly unknown[])[] = [];
  engine.registerFunctions(
    { functions: [{ id: "SHOW", name: "SHOW", parameters: [{ name: "x", type: "any" }] }] },
    { SHOW: (...values) => (calls.push(values), JSON.stringify(values)) },
    "desktop",
  );
  expect(await evaluate([[null, "=SHOW(A1)", "=SHOW(B1)"]], "B1:C1")).toEqual([["[0]", '["[0]"]']]);
  expect(calls).toHaveLength(2);
});
