import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { planSummary } from "../../src/app/summarise-workbook";
import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import type { SummaryStep } from "../../src/domain/summary/take-back";
import { formatCell, parseRectangle } from "../../src/domain/workbook/address";
import type { CellContent, Change } from "../../src/domain/workbook/change-set";
import { createFileWorkbook, type FileWorkbook } from "../../src/files/file-workbook";
import { openXlsx } from "../../src/xlsx/reading/open";
import { CLEAN_FORM, indicatorRow, type TestCells } from "../support/form";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));
const FORM = "ส่วนที่ 1";

/** What a formula shows does not matter here, but that it shows the same again. */
const results = (formula: string) => formula.length;

/** Everything of a workbook that a summary touches. */
async function stateOf(bytes: Uint8Array) {
  const { sheets } = await openXlsx(bytes);
  return sheets.map(({ name, cells, charts, merges, columns, rowDefs, pageSetup, headerFooter }) => ({
    name,
    cells: Object.fromEntries(
      [...cells.entries()].map(({ row, column, cell }) => [formatCell({ row, column }), cell]),
    ),
    charts: [...charts].sort((a, b) => a.name.localeCompare(b.name)),
    merges: merges ?? [],
    columns,
    heights: [...(rowDefs ?? [])].flatMap(([row, { height }]) =>
      height === undefined ? [] : [[row, height]],
    ),
    pageSetup,
    headerFooter,
  }));
}

/** Without heights, which follow from what formulas show. */
const looksAndContents = async (file: FileWorkbook) =>
  (await stateOf(await file.save())).map((sheet) => ({ ...sheet, heights: undefined }));

type Edits = Readonly<Record<string, string | number | null | { readonly formula: string }>>;

/** What a person types, wherever that is. */
async function edit(file: FileWorkbook, sheet: string, edits: Edits): Promise<void> {
  const snapshot = await file.readWorkbook();
  const { cells } = snapshot.sheets.find(({ name }) => name === sheet)!;
  const changes = Object.entries(edits).map(([address, value]): Change => {
    const { row, column } = parseRectangle(address)!;
    const after: CellContent = typeof value === "object" && value !== null ? value : { value };
    return { kind: "set-cell", sheet, row, column, before: cells.at(row, column) ?? null, after };
  });
  await file.apply({ changes });
}

async function summarise(file: FileWorkbook): Promise<SummaryStep | null> {
  const { step, changeSet } = await planSummary(file);
  await file.apply(changeSet);
  return step;
}

/** Back is as before, and forth again is as after. */
async function expectBackAndForth(file: FileWorkbook): Promise<SummaryStep | null> {
  const before = await looksAndContents(file);
  const step = await summarise(file);
  if (!step) return null;
  const after = await looksAndContents(file);
  await file.apply(step.back);
  expect(await looksAndContents(file)).toEqual(before);
  await file.apply(step.forth);
  expect(await looksAndContents(file)).toEqual(after);
  return step;
}

const row = fc.record({
  weight: fc.integer({ min: 5, max: 40 }),
  result: fc.constantFrom<string | number | null>("ร้อยละ 95", 96, null, "ไม่ระบุ"),
  score: fc.constantFrom<string | number | null>(100, 75, 50, null, "-", "ดี"),
});

const closing = fc.record({
  total: fc.constantFrom<Edits[string]>(
    null,
    85,
    "85",
    12,
    { formula: "=SUM(H8:H11)" },
    { formula: "=H11+1" },
  ),
  rating: fc.constantFrom<Edits[string]>(null, "ดี", "ดีมาก", { formula: '="ดี"&""' }),
  isText: fc.boolean(),
});

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function rowsOf(rows: readonly Row[]): TestCells {
  const targets = ["ร้อยละ 80", "ร้อยละ 90", "ร้อยละ 100"] as const;
  return Object.assign(
    {},
    ...rows.map(({ weight, result, score }, i) =>
      indicatorRow(8 + i, `1.${i + 1} ตัวชี้วัดที่ ${i + 1}`, weight, targets, result, score, null),
    ),
  ) as TestCells;
}

/** A form of these indicators, with a total and a rating below them. */
async function formFile(rows: readonly Row[], { total, rating, isText }: Closing): Promise<FileWorkbook> {
  const file = await createFileWorkbook(null, "a.xlsx", { results });
  const head = Object.entries(CLEAN_FORM).filter(([address]) => Number(address.replace(/\D/g, "")) < 7);
  const last = 8 + rows.length;
  const cells = {
    ...Object.fromEntries(head),
    ...rowsOf(rows),
    [`G${last}`]: "คะแนนรวม",
    [`G${last + 1}`]: "สรุปผลการประเมินระดับองค์กร",
  } as Edits;
  const changes: Change[] = [{ kind: "add-sheet", sheet: FORM }];
  if (isText) {
    const range = { row: last - 1, column: 7, rowCount: 1, columnCount: 1 };
    changes.push({ kind: "format-range", sheet: FORM, range, format: { numberFormat: "@" } });
  }
  await file.apply({ changes });
  await edit(file, FORM, { ...cells, [`H${last}`]: total, [`H${last + 1}`]: rating });
  // A figure takes the format of texts away: given once more, it is as somebody set it who typed before.
  if (isText && typeof total === "string") await file.apply({ changes: changes.slice(1) });
  return file;
}

type Closing = typeof closing extends fc.Arbitrary<infer T> ? T : never;

test("a summary taken back leaves the workbook as it was, and brought back it is the same again, new and refreshed", async () => {
  let [news, refreshed] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      closing,
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (rows, ends, edited, hasNotes) => {
        const file = await formFile(rows, ends);
        const first = await expectBackAndForth(file);
        expect(first?.isNewSheet).toBe(true);
        news += 1;
        if (hasNotes)
          await edit(file, first!.sheet, { H6: "ผอ. รับทราบ", B200: 12, G3: { formula: "=B6*2" } });
        await edit(file, FORM, rowsOf(edited.slice(0, rows.length)) as Edits);
        const second = await expectBackAndForth(file);
        if (second) {
          expect(second.isNewSheet).toBe(false);
          refreshed += 1;
        }
      },
    ),
    { numRuns: 30, seed: 14 },
  );
  expect([news, refreshed > 15]).toEqual([30, true]);
}, 120_000);

/** The sample, calculated, and after each step again: its rows are as high as what they show. */
async function sampleSteps() {
  const open = async (bytes: Uint8Array) =>
    createFileWorkbook((await calculateWorkbook(bytes)).bytes, "a.xlsx");
  let file = await open(SAMPLE);
  const apply = async (change: () => Promise<unknown>) => {
    await change();
    file = await open(await file.save());
    return stateOf(await file.save());
  };
  return {
    plan: () => planSummary(file),
    apply: (changes: readonly Change[]) => apply(() => file.apply({ changes })),
    edit: (sheet: string, edits: Edits) => apply(() => edit(file, sheet, edits)),
    state: async () => stateOf(await file.save()),
  };
}

test("a chart that has gone with what it showed comes back, one that has come goes, rows are as high as they were", async () => {
  const sample = await sampleSteps();
  await sample.apply((await sample.plan()).changeSet.changes);
  const monitored = (await sample.plan()).summary.years.flatMap(({ result, target }) =>
    [result.at, target.at].flatMap((at) => at ?? []),
  );
  expect(monitored.length).toBeGreaterThan(0);
  for (const sheet of new Set(monitored.map((at) => at.sheet))) {
    const cells = monitored.filter((at) => at.sheet === sheet);
    await sample.edit(sheet, Object.fromEntries(cells.map((at) => [formatCell(at), null])));
  }
  await sample.edit(FORM, { G8: null, G11: null });
  const full = await sample.state();
  const { step } = await sample.plan();
  const short = await sample.apply(step!.forth.changes);
  const names = (state: typeof full) => state.at(-1)!.charts.map(({ name }) => name);
  expect([names(full), names(short)]).toEqual([
    ["PramoenComponents", "PramoenTiers", "PramoenYears"],
    ["PramoenComponents", "PramoenTiers"],
  ]);
  expect(await sample.apply(step!.back.changes)).toEqual(full);
  expect(await sample.apply(step!.forth.changes)).toEqual(short);
}, 60_000);
