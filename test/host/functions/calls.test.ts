import type { FunctionOptions, FunctionsFile } from "../../../src/host/functions/metadata";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

const FUNCTIONS: Readonly<Record<string, FunctionOptions>> = {
  PLAIN: {},
  VOLATILE: { volatile: true },
  PLACED: { requiresAddress: true },
  ARGUMENTS: { requiresAddress: true, requiresParameterAddresses: true },
  STREAM: { stream: true, cancelable: true },
  SLOW: { cancelable: true },
};

const FILE: FunctionsFile = {
  functions: Object.entries(FUNCTIONS).map(([id, options]) => ({
    id,
    name: id,
    options,
    parameters: ["x", "y"].map((name) => ({
      name,
      type: "any",
      dimensionality: id === "ARGUMENTS" ? "matrix" : "scalar",
      optional: true,
    })),
  })),
};

let excel: OpenedExcel;
/** Calls and cancellations in their order, as "NAME(x)". */
let log: string[];
let streams: CustomFunctions.StreamingInvocation<number>[];

afterEach(() => excel.close());

async function open(...rows: (string | number | null)[][]): Promise<void> {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows }], functions: FILE });
  log = [];
  streams = [];
  for (const id of ["PLAIN", "VOLATILE"]) {
    CustomFunctions.associate(id, (x: number) => {
      log.push(`${id}(${x})`);
      return x + log.length;
    });
  }
  for (const id of ["PLACED", "ARGUMENTS"]) {
    CustomFunctions.associate(id, (_x: unknown, _y: unknown, invocation: CustomFunctions.Invocation) =>
      [invocation.address ?? "none", ...(invocation.parameterAddresses ?? ["none"])].join(" "),
    );
  }
  CustomFunctions.associate(
    "STREAM",
    (x: number, _: unknown, call: CustomFunctions.StreamingInvocation<number>) => {
      log.push(`STREAM(${x})`);
      streams.push(call);
      call.onCanceled = () => log.push(`end(${x})`);
      call.setResult(x);
    },
  );
  CustomFunctions.associate("SLOW", (x: number, _: unknown, call: CustomFunctions.CancelableInvocation) => {
    log.push(`SLOW(${x})`);
    call.onCanceled = () => log.push(`end(${x})`);
    return new Promise(() => undefined);
  });
  if (!rows.flat().some((cell) => String(cell).startsWith("=SLOW"))) await excel.waitForCalculation();
}

/** Lets messages and calculations under way come through. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 700));

async function enter(address: string, input: string | number): Promise<void> {
  await excel.typeIn("S", address, input);
}

describe("a function is called", () => {
  test("by each cell, also with the same arguments", async () => {
    await open(["=PLAIN(1)", "=PLAIN(1)"]);
    expect(log).toEqual(["PLAIN(1)", "PLAIN(1)"]);
    expect(excel.cells("S", "A1:B1")).toEqual([[2, 3]]);
  });

  test("again when its formula is entered again, and only there", async () => {
    await open(["=PLAIN(1)", "=PLAIN(1)"]);
    await enter("A1", "=PLAIN(1)");
    expect(log).toHaveLength(3);
    expect(excel.cells("S", "A1:B1")).toEqual([[4, 3]]);
  });

  test("again when what it refers to is entered again, though it is the same", async () => {
    await open([1, "=PLAIN(A1)", 5]);
    await enter("C1", 6);
    expect(log).toEqual(["PLAIN(1)"]);
    await enter("A1", 1);
    expect(log).toEqual(["PLAIN(1)", "PLAIN(1)"]);
  });

  test.each([
    ["VOLATILE", 2],
    ["PLAIN", 1],
  ])("%s: after a change elsewhere %i times in all", async (name, times) => {
    await open([`=${name}(1)`, 5]);
    await enter("B1", 6);
    expect(log).toHaveLength(times);
    expect(excel.cells("S", "A1")).toEqual([[1 + times]]);
  });

  test("no more at every calculation once a volatile one is gone", async () => {
    await open(["=VOLATILE(1)", 5]);
    await enter("A1", "=1+1");
    await enter("B1", 6);
    expect(log).toHaveLength(1);
  });

  test("again by a full calculation", async () => {
    await open(["=PLAIN(1)"]);
    await Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    await excel.waitForCalculation();
    expect(log).toHaveLength(2);
  });
});

test.each([
  ["=PLACED(A1)", "S!D1 none"],
  ["=ARGUMENTS(A1,A1:B2)", "S!D1 S!A1 S!A1:B2"],
  ["=ARGUMENTS(1,A2)", "S!D1  S!A2"],
])("%s is told %p", async (formula, told) => {
  await open([1, null], [2, 3]);
  await enter("D1", formula);
  expect(excel.cells("S", "D1")).toEqual([[told]]);
});

describe("what streams", () => {
  test("shows each result, and is not called for it", async () => {
    await open([1, "=STREAM(A1)", "=B1*2"]);
    streams[0]!.setResult(7);
    await pause();
    expect(excel.cells("S", "B1:C1")).toEqual([[7, 14]]);
    await enter("D1", 1);
    expect(log).toEqual(["STREAM(1)"]);
  });

  test.each([
    ["its argument changes", "A1", 2, ["STREAM(1)", "end(1)", "STREAM(2)"]],
    ["its formula is another", "B1", "=A1", ["STREAM(1)", "end(1)"]],
    ["its formula is entered again", "B1", "=STREAM(A1)", ["STREAM(1)", "end(1)", "STREAM(1)"]],
    ["its cell is emptied", "B1", "", ["STREAM(1)", "end(1)"]],
    ["another cell is written", "D1", 2, ["STREAM(1)"]],
  ])("when %s", async (_, address, input, expected) => {
    await open([1, "=STREAM(A1)"]);
    await enter(address, input);
    await pause();
    expect(log).toEqual(expected);
  });
});

test.each([
  ["its argument changes", "A1", 2, ["SLOW(1)", "end(1)", "SLOW(2)"]],
  ["its cell is emptied", "B1", "", ["SLOW(1)", "end(1)"]],
  ["another cell is written", "D1", 2, ["SLOW(1)"]],
])("a call under way, when %s", async (_, address, input, expected) => {
  await open([1, "=SLOW(A1)"]);
  await pause();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange(address).values = [[input]];
    await context.sync();
  });
  await pause();
  expect(log).toEqual(expected);
});

test.each([
  [32_767, "ก".repeat(32_767)],
  [32_768, "#VALUE!"],
])("a result of %i characters", async (length, shown) => {
  await open([]);
  CustomFunctions.associate("PLAIN", () => "ก".repeat(length));
  await enter("A1", "=PLAIN(1)");
  expect(excel.cells("S", "A1")).toEqual([[shown]]);
});

describe("in manual mode", () => {
  test("what is entered is calculated, and nothing else", async () => {
    await open([1, "=A1+1", null, "=PLAIN(A1)"]);
    const values = await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("C1").formulas = [["=A1+2"]];
      sheet.getRange("E1").formulas = [["=PLAIN(A1)"]];
      const row = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return row.values;
    });
    expect(values).toEqual([[5, 2, 7]]);
    await pause();
    expect(log).toEqual(["PLAIN(1)", "PLAIN(5)"]);
    expect(excel.cells("S", "D1:E1")).toEqual([[2, 7]]);
  });
});
