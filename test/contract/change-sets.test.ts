import { FUNCTIONS_METADATA } from "../support/functions-metadata";
import { WorkbookError, type ApplyOutcome, type WorkbookPort } from "../../src/app/workbook-port";
import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import { formatCell, formatRectangle, parseRectangle } from "../../src/domain/workbook/address";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import type { FunctionsFile } from "../../src/host/functions/metadata";
import { workbookFile } from "../../src/workbench/workbook-file";
import { openXlsx } from "../../src/xlsx/reading/open";
import type { XlsxWorkbook } from "../../src/xlsx/model/workbook";
import type { OpenedExcel } from "../support/embedded-excel";
import { MemoryPort } from "../support/memory-port";
import { openPramoen } from "../support/pramoen-excel";
import { CHANGE_SETS, type ContractCase, type Interpreter } from "./change-sets";
import { looksOf } from "./looks";
import { PART, startWorkbook } from "./start-workbook";

const READ = { parts: [PART, "urn:q"], names: true };
const FUNCTIONS = FUNCTIONS_METADATA.en as FunctionsFile;

let excel: OpenedExcel | null = null;
afterEach(() => excel?.close());

/** What became of a change set: how it ended, what can be read afterwards, and the file where there is one. */
interface Written {
  readonly outcome: ApplyOutcome | Pick<WorkbookError, "problem" | "detail" | "written">;
  readonly snapshot: WorkbookSnapshot;
  readonly file: XlsxWorkbook | null;
}

async function outcomeOf(port: Pick<WorkbookPort, "apply">, { changes }: ContractCase) {
  try {
    return await port.apply({ changes });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { problem, detail, written } = error;
    return { problem, detail, written };
  }
}

const INTERPRETERS: Readonly<
  Record<Interpreter, (bytes: Uint8Array, change: ContractCase) => Promise<Written>>
> = {
  async file(bytes, change) {
    const port = await createFileWorkbook(bytes, "a.xlsx");
    const outcome = await outcomeOf(port, change);
    const saved = await port.save();
    // A file shows no results until a program has calculated them.
    const calculated = await calculateWorkbook(saved);
    const snapshot = await readWorkbookFile(calculated.bytes, "a.xlsx", READ);
    return { outcome, snapshot, file: await openXlsx(saved) };
  },
  async double(bytes, change) {
    const port = new MemoryPort(await readWorkbookFile(bytes, "a.xlsx", READ));
    return { outcome: await outcomeOf(port, change), snapshot: port.snapshot, file: null };
  },
  async excel(bytes, change) {
    excel = await openPramoen(bytes, { documentName: "a.xlsx" });
    const { book } = excel.host;
    // The grid's files do not hold it.
    if (change.isStructureProtected) book.state.isStructureProtected = true;
    const port = createExcelWorkbook();
    const outcome = await outcomeOf(port, change);
    await excel.waitForCalculation();
    const snapshot = await port.readWorkbook({}, READ);
    const saved = await workbookFile(book.univerAPI, bytes, book.state, FUNCTIONS);
    return { outcome, snapshot, file: await openXlsx(saved) };
  },
};

function cellsOf({ cells }: Pick<SheetSnapshot, "cells">): Record<string, Cell> {
  const rows = cells.rowIndices();
  return Object.fromEntries(
    rows.flatMap((row) =>
      cells.inRow(row).map(({ column, cell }) => [formatCell({ row, column }), cell] as const),
    ),
  );
}

/** Merges are told by the file alone; the order of parts and names says nothing. */
function plain({ sheets, parts = [], names = [] }: WorkbookSnapshot) {
  return {
    sheets: sheets.map(({ charts = [], unlocked, ...sheet }) => ({
      ...sheet,
      merges: null,
      cells: cellsOf(sheet),
      blanks: [...sheet.cells.blankCells()]
        .map((blank) => `${formatCell(blank)} ${blank.format.decimals}`)
        .sort(),
      charts: [...charts].sort(),
      unlocked: unlocked?.map(formatRectangle),
    })),
    parts: [...parts].sort((a, b) => a.namespace.localeCompare(b.namespace)),
    names: [...names].sort((a, b) => a.name.localeCompare(b.name)),
  };
}

const starts = [false, true].map((isProtected) => startWorkbook(isProtected));

test.each(CHANGE_SETS.map((change) => [change.name, change] as const))("%s", async (_, change) => {
  const bytes = await starts[change.isStructureProtected ? 1 : 0]!;
  const before = plain(await readWorkbookFile(bytes, "a.xlsx", READ));
  const results = {
    file: await INTERPRETERS.file(bytes, change),
    double: await INTERPRETERS.double(bytes, change),
    excel: await INTERPRETERS.excel(bytes, change),
  };
  const reference = plain(results.file.snapshot);
  for (const by of ["file", "double", "excel"] as const) {
    const { outcome, snapshot, file } = results[by];
    const apart = change.apart?.[by];
    if (apart?.result) continue;
    expect([by, outcome]).toEqual([by, expectedOutcome(change, apart?.leftOut)]);
    const now = plain(snapshot);
    if (change.refused) expect([by, now]).toEqual([by, before]);
    for (const sheet of now.sheets) {
      const expected = { ...change.cells?.[sheet.name], ...apart?.cells?.[sheet.name] };
      for (const [address, cell] of Object.entries(expected)) {
        expect([by, address, sheet.cells[address] ?? null]).toEqual([by, address, cell]);
        // What is apart here is not compared below.
        if (apart?.cells?.[sheet.name]?.[address] !== undefined)
          sheet.cells[address] = reference.sheets.find(({ name }) => name === sheet.name)!.cells[address]!;
      }
    }
    expect([by, now]).toEqual([by, reference]);
    if (change.sheets) expect([by, now.sheets.map(({ name }) => name)]).toEqual([by, change.sheets]);
    if (file) expectLooks(by, file, change);
  }
});

function expectedOutcome({ changes, refused, leftOut: told = 0 }: ContractCase, leftOut = told) {
  if (refused) return { ...refused, written: [] };
  return { written: changes.length - leftOut, ...(leftOut > 0 && { leftOut }) };
}

function expectLooks(
  by: Interpreter,
  { sheets }: XlsxWorkbook,
  { looks = {}, styles = {} }: ContractCase,
): void {
  const named = (wanted: string) => sheets.find(({ name }) => name === wanted)!;
  for (const [name, expected] of Object.entries(looks)) {
    const now = looksOf(named(name));
    for (const [look, value] of Object.entries(expected)) {
      // A list of conditions, notes or rules is complete; of everything else the table says what matters.
      if (["conditions", "notes"].includes(look)) expect([by, look, now[look]]).toEqual([by, look, value]);
      else expect([by, look, now[look]]).toMatchObject([by, look, value] as never);
      if (look === "rules" && Object.keys(value as object).length === 0)
        expect([by, look, now[look]]).toEqual([by, look, {}]);
    }
  }
  for (const [name, cells] of Object.entries(styles)) {
    for (const [address, expected] of Object.entries(cells)) {
      const { row, column } = parseRectangle(address)!;
      const style = named(name).cells.get(row, column)?.style ?? {};
      const { numFmt, ...rest } = expected as { numFmt?: string };
      expect([by, address, style]).toMatchObject([by, address, rest]);
      if ("numFmt" in expected)
        expect([by, address, plainFormat(style.numFmt)]).toEqual([by, address, numFmt]);
    }
  }
}

function plainFormat(format: string | undefined): string | undefined {
  return format === "General" ? undefined : format;
}

test("the table holds every kind of change, each reason not to write, and at least forty change sets", () => {
  expect(CHANGE_SETS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(CHANGE_SETS.map(({ name }) => name)).size).toBe(CHANGE_SETS.length);
  const kinds = new Set<string>(CHANGE_SETS.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual([
    "add-sheet",
    "clear-conditions",
    "clear-formats",
    "filter-range",
    "format-condition",
    "format-range",
    "freeze-panes",
    "lift-protection",
    "merge-range",
    "paint-range",
    "protect-sheet",
    "put-chart",
    "put-name",
    "put-note",
    "put-part",
    "remove-chart",
    "remove-sheet",
    "set-cell",
    "set-up-page",
    "size-columns",
    "size-rows",
    "validate-range",
  ]);
});
