import { PLATFORMS, type PlatformName } from "../../../src/host/protocol/platforms";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel?.close());

const open = async (name: PlatformName) => {
  excel = await openEmbeddedExcel({ profile: PLATFORMS[name], workbook: [{ name: "A" }, { name: "B" }] });
};

test.each<[PlatformName, offered: string, beyond: string, functions: string]>([
  ["web", "1.20", "1.21", "1.5"],
  ["windows", "1.20", "1.21", "1.5"],
  ["mac", "1.20", "1.21", "1.5"],
  ["ltsc-2024", "1.17", "1.18", "1.3"],
  ["ltsc-2021", "1.14", "1.15", "1.3"],
])("%s offers ExcelApi %s and nothing above", async (name, offered, beyond, functions) => {
  await open(name);
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", offered)).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", beyond)).toBe(false);
  expect(requirements.isSetSupported("CustomFunctionsRuntime", functions)).toBe(true);
  expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.6")).toBe(false);
});

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** What each does in a run that is one step to undo: null where it goes well. */
const UNDO: readonly (readonly [string, Work, web: string | null, desktop: string | null])[] = [
  ["protect", (sheet) => sheet.protection.protect(), "UndoNotSupported", "UndoNotSupported"],
  ["unprotect", (sheet) => sheet.protection.unprotect(), "UndoNotSupported", "UndoNotSupported"],
  ["delete a sheet", (sheet) => sheet.delete(), "UndoNotSupported", "UndoNotSupported"],
  [
    "protect the workbook",
    (_, { workbook }) => workbook.protection.protect(),
    "UndoNotSupported",
    "UndoNotSupported",
  ],
  ["name a sheet", (sheet) => (sheet.name = "C"), null, "UndoNotSupported"],
  ["move a sheet", (sheet) => (sheet.position = 1), null, "UndoNotSupported"],
  ["hide a sheet", (sheet) => (sheet.visibility = "Hidden"), null, "UndoNotSupported"],
  ["read a sheet's name", (sheet) => sheet.load("name,visibility,position"), null, null],
  ["add a sheet", (_, { workbook }) => workbook.worksheets.add("C"), null, null],
  ["write a cell", (sheet) => (sheet.getRange("B1").values = [[1]]), null, null],
  ["write a formula", (sheet) => (sheet.getRange("B1").formulas = [["=1"]]), null, null],
];

async function attempt(work: Work, isMerged: boolean): Promise<string | null> {
  const options = isMerged ? { mergeUndoGroup: true } : {};
  try {
    await Excel.run(options, async (context) => {
      work(context.workbook.worksheets.getItem("A"), context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe.each<[PlatformName, 2 | 3]>([
  ["web", 2],
  ["windows", 3],
  ["mac", 3],
])("in one step to undo on %s", (name, expectedAt) => {
  test.each(UNDO)("%s", async (...row) => {
    await open(name);
    expect(await attempt(row[1], true)).toBe(row[expectedAt]);
    await open(name);
    expect(await attempt(row[1], false)).toBeNull();
  });
});

test("an action that is refused leaves what was done before it, as any failure does", async () => {
  await open("windows");
  const both: Work = (sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.protection.protect();
    sheet.getRange("A2").values = [[2]];
  };
  expect(await attempt(both, true)).toBe("UndoNotSupported");
  expect(excel.cells("A", "A1:A2")).toEqual([[1], [""]]);
});
