import type { FunctionsFile } from "../../../src/host/functions/metadata";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

const matrix = { dimensionality: "matrix", type: "any" } as const;
const FILE: FunctionsFile = {
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x", type: "number" }] },
    {
      id: "ECHO",
      name: "ECHO",
      parameters: [
        { name: "x", type: "any" },
        { name: "y", type: "any", optional: true },
      ],
    },
    { id: "GRID", name: "GRID", parameters: [{ name: "cells", ...matrix }] },
    { id: "SUMALL", name: "SUMALL", parameters: [{ name: "all", type: "number", repeating: true }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how", type: "string" }] },
  ],
};

let excel: OpenedExcel;
let calls: unknown[][];

function associate() {
  calls = [];
  CustomFunctions.associate("DOUBLE", (x: number) => {
    calls.push(["DOUBLE", x]);
    return x * 2;
  });
  CustomFunctions.associate("ECHO", (x: unknown, y: unknown) => JSON.stringify([x, y]));
  CustomFunctions.associate("GRID", (cells: unknown[][]) =>
    cells.map((row) => row.map((cell) => [cell].join() + "!")),
  );
  CustomFunctions.associate("SUMALL", (all: number[]) => all.reduce((a, b) => a + b, 0));
  CustomFunctions.associate("FAIL", (how: string) => {
    if (how === "na") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    if (how === "nan") return NaN;
    if (how === "null") return null;
    throw new Error("boom");
  });
}

afterEach(() => excel.close());

async function calculate(rows: (string | number | boolean | null)[][], platform: "web" | "desktop" = "web") {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows }], functions: FILE, platform });
  associate();
  await excel.waitForCalculation();
}

test("a chain is calculated in as many rounds as it is deep, each call of a cell once", async () => {
  await calculate([["=DOUBLE(5)", "=DOUBLE(A1)", "=B1+DOUBLE(B1)", "=DOUBLE(5)"]]);
  expect(excel.cells("S", "A1:D1")).toEqual([[10, 20, 60, 10]]);
  expect(calls).toEqual([
    ["DOUBLE", 5],
    ["DOUBLE", 5],
    ["DOUBLE", 10],
    ["DOUBLE", 20],
  ]);
  expect(excel.host.functions.rounds).toBe(3);
});

test.each([
  ['=FAIL("na")', "#N/A"],
  ['=FAIL("x")', "#VALUE!"],
  ['=FAIL("nan")', "#VALUE!"],
  ['=FAIL("null")', 0],
  ['=DOUBLE("abc")', "#VALUE!"],
  ["=DOUBLE(1/0)", "#DIV/0!"],
  ['=IFERROR(FAIL("na"),"caught")', "caught"],
  ["=ECHO(1)", "[1,null]"],
  ["=ECHO(,TRUE)", "[null,true]"],
  ["=SUMALL(1,2,3)", 6],
  ["=NOSUCH(1)", "#NAME?"],
])("%s gives %s", async (formula, expected) => {
  await calculate([[formula]]);
  expect(excel.cells("S", "A1")).toEqual([[expected]]);
});

test.each([
  ["web", "[null,0]"],
  ["desktop", "[0,0]"],
] as const)("a blank cell on %s", async (platform, expected) => {
  await calculate([[null, 0, "=ECHO(A1,B1)"]], platform);
  expect(excel.cells("S", "C1")).toEqual([[expected]]);
});

test("an array spills", async () => {
  await calculate([[1, "ก", "=GRID(A1:B2)"], [true]]);
  expect(excel.cells("S", "C1:D2")).toEqual([
    ["1!", "ก!"],
    ["true!", "!"],
  ]);
});
