import type { FunctionsFile } from "../../../src/host/functions/metadata";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

const FILE: FunctionsFile = {
  functions: ["DOUBLE", "THROWS", "REJECTS", "LONG", "ODD", "LATE"].map((id) => ({
    id,
    name: id,
    parameters: [{ name: "x", type: "any" }],
  })),
};

let excel: OpenedExcel;

afterEach(() => excel.close());

async function open(...formulas: string[]): Promise<void> {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows: [[2, ...formulas]] }], functions: FILE });
  CustomFunctions.associate("DOUBLE", (x: number) => x * 2);
  CustomFunctions.associate("THROWS", () => {
    throw new Error("thrown");
  });
  CustomFunctions.associate("REJECTS", () => Promise.reject(new Error("rejected")));
  // More rows than a call can have arguments.
  CustomFunctions.associate("LONG", () => Array.from({ length: 200_000 }, (_, row) => [row]));
  CustomFunctions.associate("ODD", (x: unknown) => ({ x, toString: null, basicValue: { deep: [1] } }));
}

function read(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test.each([
  ["=THROWS(A1)", "#VALUE!"],
  ["=REJECTS(A1)", "#VALUE!"],
  ["=ODD(A1)", "#VALUE!"],
])("%s shows %s, and its neighbour its value", async (formula, shown) => {
  await open(formula, "=DOUBLE(A1)");
  await excel.waitForCalculation();
  expect(await read("B1:C1")).toEqual([[shown, 4]]);
  await excel.typeIn("S", "A1", 3);
  expect(await read("B1:C1")).toEqual([[shown, 6]]);
});

test("a result that is longer than any call does not keep its neighbours from theirs", async () => {
  await open("=SUM(LONG(A1))", "=DOUBLE(A1)");
  await excel.waitForCalculation();
  expect(await read("B1:C1")).toEqual([[19_999_900_000, 4]]);
});

test("what failed is asked again when its cell is calculated again, and not before", async () => {
  await open("=LATE(A1)", "=DOUBLE(A1)");
  await excel.waitForCalculation();
  expect(await read("B1:C1")).toEqual([["#VALUE!", 4]]);
  let calls = 0;
  CustomFunctions.associate("LATE", (x: number) => {
    calls += 1;
    return x + 1;
  });
  await excel.typeIn("S", "E1", 1);
  expect([await read("B1"), calls]).toEqual([[["#VALUE!"]], 0]);
  await excel.typeIn("S", "B1", "=LATE(A1)");
  await excel.waitForCalculation();
  expect([await read("B1"), calls]).toEqual([[[3]], 1]);
});
