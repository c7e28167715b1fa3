import { planSummary } from "../../../src/app/summarise-workbook";
import type { SummaryPlan } from "../../../src/domain/summary/summary";
import { applyChangeSet } from "../../support/apply-change-set";
import { CLEAN_FORM, formWith, indicatorRow, sheetOf, type TestCells } from "../../support/form";
import { MemoryPort } from "../../support/memory-port";
import { partsWith } from "../../support/parts-form";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { formatCell } from "../../../src/domain/workbook/address";

/** What *Summarise* would write into the form's own cells of one sheet, and which of them it asks about as overwritten. */
async function cellsOf(snapshot: WorkbookSnapshot, sheet: string) {
  const plan = await planSummary(new MemoryPort(snapshot, () => null));
  const written = plan.changeSet.changes.flatMap((change) =>
    change.kind === "set-cell" && change.sheet === sheet
      ? [[formatCell(change), "formula" in change.after ? change.after.formula : change.after.value] as const]
      : [],
  );
  const own = (cells: typeof plan.fills) =>
    cells.flatMap((cell) => (cell.sheet === sheet ? [[cell.address, cell.figure ?? cell.after]] : []));
  return {
    written: Object.fromEntries(written),
    fills: Object.fromEntries(own(plan.fills)),
    overwrites: Object.fromEntries(own(plan.overwrites)),
  };
}

/** The clean form with a row below each component that sums it up. */
const SUBTOTALS: TestCells = {
  ...CLEAN_FORM,
  A10: "รวมองค์ประกอบที่ 1",
  H10: 55,
  A11: "องค์ประกอบที่ 2 ศักยภาพ (ร้อยละ 40)",
  B11: null,
  C11: null,
  D11: null,
  E11: null,
  F11: null,
  G11: null,
  H11: null,
  ...indicatorRow(12, "2.1 จำนวนวันให้บริการ", 40, [30, 25, 20], 25, 75, 30),
  G12: 75,
  H12: 30,
  A13: "รวม",
  G13: null,
  H13: 30,
  G14: "คะแนนรวม",
  H14: 85,
  G15: "สรุปผลการประเมินระดับองค์กร",
  H15: "ดี",
};

describe("subtotals of the components", () => {
  test.each<{ name: string; cells: TestCells; fills?: object; overwrites?: object; written: object }>([
    { name: "right ones", cells: {}, written: {} },
    {
      name: "empty ones",
      cells: { H10: null, H13: null },
      fills: { H10: "55", H13: "30" },
      written: { H10: "=SUM(H8:H9)", H13: "=SUM(H12)" },
    },
    {
      name: "a wrong one",
      cells: { H10: 56 },
      overwrites: { H10: "55" },
      written: { H10: "=SUM(H8:H9)" },
    },
    {
      name: "one that rounds as it shows",
      cells: { H10: { cell: 55.001, code: "0.00" } },
      written: {},
    },
    { name: "words where the sum belongs", cells: { H10: "รอประกาศ" }, written: {} },
    { name: "a formula that fails", cells: { H10: ["=1/0", "#DIV/0!"] }, written: {} },
    { name: "a formula that shows nothing yet", cells: { H10: ['=""', ""] }, written: {} },
    {
      name: "weighted scores that are texts: the figure, since SUM passes texts over",
      cells: { H10: null, H8: "35 คะแนน" },
      fills: { H10: "55" },
      written: { H10: 55 },
    },
    {
      name: "a component with an indicator that has no score yet",
      cells: { H10: null, G8: null, H8: null, H14: 50, H15: null },
      written: {},
    },
    {
      name: "a component with a weighted score that is wrong: the sum of it would be, too",
      cells: { H8: 36, H10: null },
      written: {},
    },
    {
      name: "a component with weighted scores that are rounded",
      cells: { G8: 87.51, H8: 35, G9: 99.99, H9: 20, H10: null, H14: 85 },
      fills: { H10: "55" },
      written: { H10: "=SUM(H8:H9)" },
    },
    {
      name: "a sum that is shown as per cent of scores that are not",
      cells: { H10: { cell: null, code: "0%" } },
      fills: { H10: "55%" },
      written: { H10: 0.55 },
    },
  ])("$name", async ({ cells, written, fills = {}, overwrites = {} }) => {
    const form = formWith({ ...SUBTOTALS, ...cells });
    expect(await cellsOf(form, "ส่วนที่ 1")).toEqual({ written, fills, overwrites });
  });
});

const SHARE = '=IF(COUNT(B12,B13)<2,"",IF(B13=0,"",ROUND(B12/B13*100,2)))';

describe("what staff cost of the spending plan", () => {
  test.each<{ name: string; cells: TestCells; fills?: object; overwrites?: object; written: object }>([
    { name: "a right one", cells: {}, written: {} },
    { name: "an empty one", cells: { B14: null }, fills: { B14: "21.04" }, written: { B14: SHARE } },
    { name: "a wrong one", cells: { B14: 22 }, overwrites: { B14: "21.04" }, written: { B14: SHARE } },
    {
      name: "an empty one that shows per cent",
      cells: { B14: { cell: null, code: "0.00%" } },
      fills: { B14: "21.04%" },
      written: { B14: SHARE.replace("*100,2", ",4") },
    },
    {
      name: "amounts of different size: the figure",
      cells: { B14: null, B12: 150_000_000, C12: "บาท" },
      fills: { B14: "21.04" },
      written: { B14: 21.04 },
    },
    {
      name: "amounts in words: the figure",
      cells: { B14: null, B12: "150 ล้านบาท", C12: null },
      fills: { B14: "21.04" },
      written: { B14: 21.04 },
    },
    { name: "no plan", cells: { B14: null, B13: null }, written: {} },
    { name: "a plan of nothing", cells: { B14: null, B13: 0 }, written: {} },
    { name: "a cost above the plan", cells: { B14: null, B12: 800 }, written: {} },
    {
      name: "amounts of which one lacks its unit: no such share can be meant",
      cells: { B14: null, B12: 150_000_000, B13: 712_850_000, C13: "บาท" },
      written: {},
    },
    {
      name: "the same the other way round",
      cells: { B14: null, B12: 150_000_000, C12: "บาท", B13: 712_850_000 },
      written: {},
    },
    { name: "a text of its own", cells: { B14: "ร้อยละ 22" }, written: {} },
    {
      name: "label and figure in one text",
      cells: { A14: "สัดส่วนค่าใช้จ่ายด้านบุคลากร ร้อยละ 22", B14: null, C14: null },
      written: {},
    },
  ])("$name", async ({ cells, written, fills = {}, overwrites = {} }) => {
    const form = partsWith({ ข้อมูลพื้นฐาน: cells });
    expect(await cellsOf(form, "ข้อมูลพื้นฐาน")).toEqual({ written, fills, overwrites });
  });
});

const VALUE = "ความคุ้มค่า";
const RATIO = '=IF(COUNT(B3,B4)<2,"",IF(B4=0,"",ROUND(B3/B4,2)))';
const NET = '=IF(COUNT(B3,B4)<2,"",ROUND(B3-B4,2))';
const VALUE_SHEET: TestCells = {
  A1: "ผลการประเมินความคุ้มค่าของโครงการ",
  A3: "ผลประโยชน์รวม (บาท)",
  B3: 6_977_262_505.08,
  A4: "ต้นทุนรวม (บาท)",
  B4: 713_926_700,
  A5: "ผลประโยชน์สุทธิ (บาท)",
  B5: 6_263_335_805.08,
  A6: "B/C Ratio",
  B6: 9.77,
  C6: "เท่า",
};

describe("B/C ratio and net benefit in cells of their own", () => {
  test.each<{ name: string; cells: TestCells; fills?: object; overwrites?: object; written: object }>([
    { name: "right ones", cells: {}, written: {} },
    {
      name: "empty ones",
      cells: { B5: null, B6: null },
      fills: { B5: "6263335805.08", B6: "9.77" },
      written: { B5: NET, B6: RATIO },
    },
    {
      name: "wrong ones",
      cells: { B5: 6_263_335_000, B6: 9.87 },
      overwrites: { B5: "6263335805.08", B6: "9.77" },
      written: { B5: NET, B6: RATIO },
    },
    {
      name: "a net benefit in millions of amounts in baht",
      cells: { A5: "ผลประโยชน์สุทธิ (ล้านบาท)", B5: null },
      fills: { B5: "6263.34" },
      written: { B5: 6263.34 },
    },
    {
      name: "amounts of different size",
      cells: { A4: "ต้นทุนรวม (ล้านบาท)", B4: 713.9267, B5: null, B6: null },
      fills: { B5: "6263335805.08", B6: "9.77" },
      written: { B5: 6_263_335_805.08, B6: 9.77 },
    },
    { name: "no cost", cells: { B4: null, B5: null, B6: null }, written: {} },
    { name: "a cost of nothing", cells: { B4: 0, B5: null, B6: null }, written: {} },
    { name: "words", cells: { B6: "รอผลการศึกษา" }, written: {} },
  ])("$name", async ({ cells, written, fills = {}, overwrites = {} }) => {
    const { sheets, ...book } = partsWith({});
    const value = sheetOf({ ...VALUE_SHEET, ...cells }, VALUE);
    expect(await cellsOf({ ...book, sheets: [...sheets, value] }, VALUE)).toEqual({
      written,
      fills,
      overwrites,
    });
  });
});

describe("a cell that cannot be written", () => {
  const cells = { ข้อมูลพื้นฐาน: { B14: null } };
  const withSheet = (change: Partial<SheetSnapshot>) => {
    const { sheets, ...book } = partsWith(cells);
    return {
      ...book,
      sheets: sheets.map((sheet) => (sheet.name === "ข้อมูลพื้นฐาน" ? { ...sheet, ...change } : sheet)),
    };
  };
  const place = { row: 13, column: 1, rowCount: 1, columnCount: 1 };

  test.each<{ name: string; change: Partial<SheetSnapshot>; written: object }>([
    { name: "locked on a protected sheet", change: { isProtected: true }, written: {} },
    {
      name: "left open on a protected sheet",
      change: { isProtected: true, unlocked: [place] },
      written: { B14: SHARE },
    },
    {
      name: "covered by the cell of its label",
      change: { merges: [{ ...place, column: 0, columnCount: 2 }] },
      written: {},
    },
  ])("$name", async ({ change, written }) => {
    expect((await cellsOf(withSheet(change), "ข้อมูลพื้นฐาน")).written).toEqual(written);
  });
});

describe("what is filled in the same run stands in the summary, and a second run has nothing left to do", () => {
  const applied = (snapshot: WorkbookSnapshot, { changeSet }: SummaryPlan) =>
    applyChangeSet(snapshot, changeSet, (formula) =>
      formula === SHARE ? 21.04 : formula === RATIO ? 9.77 : formula === NET ? 6_263_335_805.08 : null,
    );
  const planOf = (snapshot: WorkbookSnapshot, mode: "formulas" | "values") =>
    planSummary(new MemoryPort(snapshot, () => null), { mode });
  const book = () => {
    const { sheets, ...rest } = partsWith({ ข้อมูลพื้นฐาน: { B14: null } });
    // One empty, one wrong.
    return { ...rest, sheets: [...sheets, sheetOf({ ...VALUE_SHEET, B5: null, B6: 9.87 }, VALUE)] };
  };

  test.each(["formulas", "values"] as const)("%s", async (mode) => {
    const plan = await planOf(book(), mode);
    const place = (sheet: string, row: number) => ({ sheet, row, column: 1 });
    expect(plan.summary.beside).toEqual({
      personnelRatio: { value: 21.04, at: place("ข้อมูลพื้นฐาน", 13), factor: 1 },
      benefitCost: { value: 9.77, at: place(VALUE, 5), factor: 1 },
      netBenefit: { value: 6_263_335_805.08, at: place(VALUE, 4), factor: 1 },
    });
    const again = await planOf(applied(book(), plan), mode);
    expect(again.summary.beside).toEqual(plan.summary.beside);
    const facts = again.changeSet.changes.filter(
      (change) => change.kind === "set-cell" && change.sheet === again.sheet && change.row < 16,
    );
    expect(facts).toEqual([]);
  });

  test("an open error speaks of the total as the same run writes it", async () => {
    // 40 × 87.51 + 20 × 100 + 40 × 75 = 85.004, and a rating that waits for a weighted score to be mended.
    const book = formWith({ G8: 87.51, H8: 36, H12: null, H13: null });
    const first = await planOf(book, "formulas");
    const written = applyChangeSet(book, first.changeSet, (formula) =>
      formula.startsWith("=KPITOTAL") ? 85.004 : null,
    );
    const told = (plan: SummaryPlan) => plan.summary.openErrors.map(({ message }) => message.th);
    expect(told(first)).toContain("ยังไม่มีระดับผลการประเมิน คะแนนรวม 85 อยู่ในระดับ “ดี”");
    expect(told(await planOf(written, "formulas"))).toEqual(told(first));
  });

  test("a figure that the form did not have takes the place of the words for none, without a question", async () => {
    const { sheets, ...rest } = partsWith({ ข้อมูลพื้นฐาน: { B12: null, B14: null } });
    const first = await planOf({ ...rest, sheets }, "formulas");
    const written = applied({ ...rest, sheets }, first);
    const filled = written.sheets.map((sheet) =>
      sheet.name === "ข้อมูลพื้นฐาน" ? partsWith({}).sheets.find(({ name }) => name === sheet.name)! : sheet,
    );
    const again = await planOf({ ...rest, sheets: filled }, "formulas");
    expect(again.summary.beside.personnelRatio).toMatchObject({ value: 21.04 });
    expect(again.overwrites.filter(({ sheet }) => sheet === again.sheet)).toEqual([]);
  });
});
