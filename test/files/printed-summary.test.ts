import { readFileSync } from "node:fs";
import path from "node:path";
import { writeFindingsSheet } from "../../src/app/report-in-workbook";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { createXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import { largeTable } from "../support/large-form";
import { printedPages, testPages } from "../support/printed-pages";

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx")));
const MADE_ON = { year: 2026, month: 11, day: 29, hour: 9, minute: 5 };

/** A form of so many indicators, alone in its workbook. */
async function longForm(indicators: number): Promise<Uint8Array> {
  const workbook = await createXlsx("ส่วนที่ 1");
  const [sheet] = workbook.sheets;
  const rows = [["แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565"], [], ...largeTable(indicators)];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) =>
      sheet!.cells.set(row, column, { value, formula: null, style: undefined }),
    ),
  );
  return saveXlsx(workbook);
}

async function summarised(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await createFileWorkbook(bytes, "a.xlsx");
  // Values, since another program does not know our functions.
  await applySummary(file, await planSummary(file, { mode: "values", madeOn: MADE_ON }));
  return file.save();
}

async function withFindings(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await createFileWorkbook(bytes, "a.xlsx");
  await writeFindingsSheet(file, MADE_ON);
  return file.save();
}

/** The pages of the sheets that the product has added behind those of the form, each with its number of all pages. */
function added(pages: readonly string[], first: RegExp): string[] {
  const from = pages.findIndex((page) => first.test(page));
  return pages.slice(from);
}

testPages(
  "the summary prints its head and components on one page, and indicators on as many as they need",
  async () => {
    const files = [await summarised(SAMPLE), await summarised(await longForm(120))];
    const [sample, long] = printedPages(files).map((pages) => added(pages, /จัดทำโดย Pramoen/));
    expect(sample).toHaveLength(3);
    const [head] = sample!;
    for (const figure of ["100.00", "97.11", "20.52", "9.77", "6,263,335,805.08", "40.00", "30.00", "2569"])
      expect(head).toContain(figure);
    // Each page has its number and how many there are.
    sample!.forEach((page, i) => expect(page.trimEnd()).toMatch(new RegExp(`${11 + i}/13$`)));
    const isRow = /^ *1\.(\d+) .*ส่วนที่ 1!G\d+$/gmu;
    // The pages of the long list: elsewhere only the strongest and the weakest stand.
    const listing = long!.filter((page) => [...page.matchAll(isRow)].length > 6);
    expect(listing).toHaveLength(3);
    const numbers = listing.flatMap((page) => [...page.matchAll(isRow)].map(([, n]) => Number(n)));
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
    for (const page of listing) expect(page).toMatch(/น้ำหนัก +คะแนนถ่วงน้ำหนัก +คะแนน/u);
  },
  180_000,
);

testPages(
  "the findings sheet prints across, with headings on each page and every finding whole",
  async () => {
    const [pages] = printedPages([await withFindings(await longForm(300))]);
    const listing = added(pages!, /จัดทำโดย Pramoen/);
    // Each finding in two lines, its remedy below it.
    expect(listing).toHaveLength(3);
    expect(listing.join("\n").match(/วิธีแก้: /gu)).toHaveLength(38);
    for (const page of listing) expect(page).toMatch(/ลำดับ.*กฎ.*ข้อความและวิธีแก้/u);
    const numbers = listing.flatMap((page) =>
      [...page.matchAll(/^ *(\d+) ข้อผิดพลาด/gmu)].map(([, n]) => Number(n)),
    );
    expect(numbers).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
  },
  180_000,
);
