import { HeadlessEngine } from "../../../src/host/headless/calculation-engine";
import type { FunctionPlatform } from "../../../src/host/functions/arguments";
import type { FunctionsFile } from "../../../src/host/functions/metadata";
import { parseReference } from "../../../src/host/model/range-address";
import { openEmbeddedExcel } from "../../support/embedded-excel";

/** Functions that show what they are given, and give back every kind of result. */
const FILE: FunctionsFile = {
  functions: [
    { id: "ANY", name: "ANY", parameters: [{ name: "x" }, { name: "y", optional: true }] },
    { id: "NUM", name: "NUM", parameters: [{ name: "x", type: "number" }] },
    { id: "TEXT2", name: "TEXT2", parameters: [{ name: "x", type: "string" }] },
    { id: "CELLS", name: "CELLS", parameters: [{ name: "cells", dimensionality: "matrix" }] },
    { id: "GIVE", name: "GIVE", parameters: [{ name: "what", type: "string" }] },
  ],
};

const RESULTS: Readonly<Record<string, () => unknown>> = {
  number: () => 0.1,
  text: () => "ข้อความ",
  empty: () => "",
  truth: () => true,
  null: () => null,
  nothing: () => undefined,
  nan: () => Number.NaN,
  infinite: () => Infinity,
  throws: () => {
    throw new Error("boom");
  },
  grid: () => [
    [1, "ก"],
    [null, false],
  ],
  ragged: () => [[1], [2, 3]],
};

const TABLE: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> = {
  ANY: (...values) => JSON.stringify(values.slice(0, 2)),
  NUM: (x) => JSON.stringify(x),
  TEXT2: (x) => JSON.stringify(x),
  CELLS: (cells) => JSON.stringify(cells),
  GIVE: (what) => RESULTS[String(what)]!(),
};

const SHEET: readonly (string | number | boolean | null)[][] = [
  [1, null, "ก", true, "=1/0", '=""', 0],
  ["=ANY(A1)", "=ANY(B1)", "=ANY(C1,D1)", "=ANY(E1)", "=ANY(F1)", "=ANY(G1)", "=ANY(,1)"],
  ["=NUM(A1)", "=NUM(B1)", "=NUM(C1)", "=NUM(D1)", '=NUM("12")', "=NUM(F1)", "=NUM(1/3)"],
  [
    "=TEXT2(A1)",
    "=TEXT2(B1)",
    "=TEXT2(C1)",
    "=TEXT2(D1)",
    "=TEXT2(G1)",
    "=TEXT2(1/4)",
    "=IFERROR(NUM(C1),9)",
  ],
  [
    "=CELLS(A1:B1)",
    "=CELLS(A1)",
    "=CELLS(5)",
    "=CELLS(A1:G1)",
    "=CELLS(C1:D1)",
    "=CELLS({1,2;3,4})",
    "=NUM(A5)",
  ],
  ...Object.keys(RESULTS).map((what) => [
    `=GIVE("${what}")`,
    null,
    null,
    "=LEN(TEXT2(A2))",
    null,
    null,
    null,
  ]),
];

/** Spilling results need room below and to the right. */
const ROWS = SHEET.map((row) => [...row]).flatMap((row, index) =>
  index < 5 ? [row] : [row, row.map(() => null)],
);
const ADDRESS = `A1:G${ROWS.length}`;

async function inProcess(platform: FunctionPlatform): Promise<unknown[][]> {
  const engine = new HeadlessEngine();
  try {
    engine.registerFunctions(FILE, TABLE, platform);
    engine.open({
      id: "both-ways",
      name: "both ways",
      appVersion: "",
      locale: "enUS" as never,
      styles: {},
      sheetOrder: ["s"],
      sheets: { s: { id: "s", name: "S", rowCount: 100, columnCount: 20, cellData: {} } },
    });
    engine.setCells("S", 0, 0, ROWS);
    await engine.calculate();
    return engine.read("S", parseReference(ADDRESS)!);
  } finally {
    engine.close();
  }
}

async function throughOfficeJs(platform: FunctionPlatform): Promise<unknown[][]> {
  const excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows: ROWS }], functions: FILE, platform });
  try {
    for (const [id, run] of Object.entries(TABLE)) CustomFunctions.associate(id, run);
    await excel.waitForCalculation();
    return excel.cells("S", ADDRESS);
  } finally {
    await excel.close();
  }
}

test.each(["desktop", "web"] as const)(
  "cells are the same in process and through office.js, as on %s",
  async (platform) => {
    const direct = await inProcess(platform);
    expect(await throughOfficeJs(platform)).toEqual(direct);
    expect(direct.flat()).toContain("ข้อความ");
    expect(direct.flat()).not.toContain("#BUSY!");
  },
);

test("blank, zero, error and missing are told apart", async () => {
  const blank = platformBlank(await inProcess("web"));
  expect(blank).toEqual(["[null,null]", "#DIV/0!", '["",null]', "[0,null]", "[null,1]"]);
  expect(platformBlank(await inProcess("desktop"))[0]).toBe("[0,null]");
});

function platformBlank(cells: unknown[][]): unknown[] {
  const [, blank, , error, empty, zero, missing] = cells[1]!;
  return [blank, error, empty, zero, missing];
}
