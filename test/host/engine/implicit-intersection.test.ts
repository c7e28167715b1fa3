import { withSingles } from "../../../src/host/engine/implicit-intersection";
import { saveXlsx } from "../../../src/xlsx/writing/save";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";
import { openPramoen } from "../../support/pramoen-excel";
import { partText } from "../convert/through-grid";
import { fileWith } from "../recalculation/file-with";

const FUNCTIONS = {
  functions: ["ONE", "SEVERAL"].map((id) => ({
    id,
    name: id,
    parameters: [{ name: "x", type: "any", dimensionality: "scalar" as const }],
  })),
};

let excel: OpenedExcel | null = null;

afterEach(async () => {
  await excel?.close();
  excel = null;
});

async function show(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("S").getRange(address);
    cell.load("values,formulas,hasSpill");
    await context.sync();
    return [cell.values[0]![0], cell.formulas[0]![0], cell.hasSpill];
  });
}

describe("one value of several is asked for", () => {
  beforeEach(async () => {
    excel = await openEmbeddedExcel({
      workbook: [{ name: "S", rows: [[1], [2], [3]] }],
      functions: FUNCTIONS as never,
    });
    CustomFunctions.associate("ONE", (x: number) => x * 10);
    CustomFunctions.associate("SEVERAL", (x: number) => [[x, x + 1]]);
  });

  test.each<[string, string, unknown]>([
    ["of a call that gives one", "=@ONE(A2)", 20],
    ["within another call", '=IF(A2="","",@ONE(A2))', 20],
    ["within itself", "=@ONE(@ONE(A2))", 200],
    ["after a sign", "=-@ONE(A2)", -20],
    ["of a call that gives several", "=@SEVERAL(A2)", 2],
    ["of a function of Excel", "=@SEQUENCE(2)+1", 2],
    ["of a call that gives a reference", "=@OFFSET(A1,0,0,3,1)", 2],
    ["of a column", "=@A1:A3", 2],
    ["of a whole column", "=@A:A", 2],
    ["of a column that does not reach here", "=@A3:A4", "#VALUE!"],
    ["of an area", "=@A1:B3", "#VALUE!"],
    ["of one cell", "=@A3", 3],
    ["of an error", "=@ONE(1/0)", "#DIV/0!"],
    ["and the sign stands in a text", '="@ONE(A2)"', "@ONE(A2)"],
  ])("%s: %s", async (_, formula, expected) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("C2").formulas = [[formula]];
      await context.sync();
    });
    await excel!.waitForCalculation();
    expect(await show("C2")).toEqual([expected, formula, false]);
  });

  test("again when what it reads changes", async () => {
    await excel!.typeIn("S", "C2", '=IF(A2="","",@ONE(A2))');
    await excel!.typeIn("S", "A2", 5);
    await excel!.waitForCalculation();
    expect(excel!.cells("S", "C2")).toEqual([[50]]);
  });
});

test("in a file, of a call of an add-in's function, the sign stays and the call is calculated", async () => {
  const formula = 'IF(K8="","",@KPIWEIGHTED(K8,B8))';
  const workbook = await fileWith({ B8: 20, K8: 4.5, L8: [formula, null] });
  const bytes = await saveXlsx(workbook, { customFunctions: ["KPIWEIGHTED"] });
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain("_xlfn.SINGLE(_xldudf_KPIWEIGHTED(K8,B8))");
  excel = await openPramoen(bytes);
  expect(await show("L8")).toEqual([0.9, `=${formula}`, false]);
  await excel!.typeIn("S", "L9", "=@KPIWEIGHTED(K8,B8)*2");
  await excel!.typeIn("S", "K8", 5);
  await excel!.waitForCalculation();
  expect(excel!.cells("S", "L8:L9")).toEqual([[1], [2]]);
});

test.each([
  ["=F(1)", "=F(1)"],
  ["=@F(G(1),2)+1", "=SINGLE(F(G(1),2))+1"],
  ["=@ F(1)", "=SINGLE( F(1))"],
  ["=@(A1:A2)", "=SINGLE((A1:A2))"],
  ["=@Sheet1!A1:A2+@name", "=SINGLE(Sheet1!A1:A2)+SINGLE(name)"],
  ["=T[@x]&\"a@b\"&'a@b'!A1", "=T[@x]&\"a@b\"&'a@b'!A1"],
  ["=@", "=@"],
  ["=@F(1", "=@F(1"],
])("%s is calculated as %s", (formula, calculated) => {
  expect(withSingles(formula)).toBe(calculated);
});
