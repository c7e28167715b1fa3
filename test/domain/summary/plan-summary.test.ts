import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { EARLIER_SUMMARY_TITLE, SUMMARY_TITLE } from "../../../src/domain/form/own-sheets";
import type { FrameworkReason } from "../../../src/domain/form/framework-reason";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { planSummaryOf, SUMMARY_SHEET, type PlanOptions } from "../../../src/domain/summary/plan-summary";
import { END_LINE } from "../../../src/domain/summary/sheet/lay-out-sheet";
import type { SummaryPlan } from "../../../src/domain/summary/summary";
import type { Finding } from "../../../src/domain/validation/engine/finding";
import { formatCell } from "../../../src/domain/workbook/address";
import type { Change, SetCell } from "../../../src/domain/workbook/change-set";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { applyChangeSet } from "../../support/apply-change-set";
import { MemoryPort } from "../../support/memory-port";
import { CLEAN_FORM, formWith, indicatorRow, sheetOf, workbookOf, type TestCells } from "../../support/form";

function plan(snapshot: WorkbookSnapshot, options: Partial<PlanOptions> = {}): SummaryPlan {
  const evaluation = readEvaluation(snapshot, framework);
  return planSummaryOf(snapshot, evaluation, evaluation.forms[0]!, { findings: [], ...options });
}

/** The workbook after the plan; the form's own formulas show what the summary expects of them. */
function applied(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const planned = plan(snapshot);
  return applyChangeSet(snapshot, planned.changeSet, (formula) =>
    formula.startsWith("=KPIRATING") ? (planned.summary.rating?.th ?? "ดี") : (planned.summary.total ?? 0),
  );
}

function cellsSet(planned: SummaryPlan, sheet: string): Record<string, SetCell["after"]> {
  return Object.fromEntries(
    planned.changeSet.changes
      .filter((change) => change.kind === "set-cell")
      .filter((change) => change.sheet === sheet)
      .map((change) => [formatCell(change), change.after]),
  );
}

/** The same workbook with cells of one sheet set by hand. */
function edited(snapshot: WorkbookSnapshot, name: string, cells: TestCells): WorkbookSnapshot {
  const edit = (sheet: SheetSnapshot): SheetSnapshot => {
    const old: Record<string, TestCells[string]> = {};
    for (const row of sheet.cells.rowIndices())
      for (const { column, cell } of sheet.cells.inRow(row))
        old[formatCell({ row, column })] =
          cell.formula === null
            ? (cell.value as string | number)
            : [cell.formula, cell.value as string | number];
    return { ...sheetOf({ ...old, ...cells }, sheet.name), charts: sheet.charts ?? [] };
  };
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)) };
}

test("where the last write was not finished, the sheet gets all of its looks again and no cell", () => {
  const once = applied(formWith({ H12: null }));
  expect(plan(once).changeSet.changes).toEqual([]);
  const { changes } = plan(once, { isUnfinished: (sheet) => sheet === SUMMARY_SHEET }).changeSet;
  const isLook = ({ kind }: Change) => kind !== "set-cell" && kind !== "add-sheet";
  const fresh = plan(formWith({ H12: null })).changeSet.changes.filter(isLook);
  expect(changes[0]).toMatchObject({ kind: "clear-formats", range: { row: 0, column: 0 } });
  expect(changes.slice(1)).toEqual(fresh);
});

/** The last row, counted from 1, whose first cell holds this text. */
function rowOf(cells: Readonly<Record<string, SetCell["after"]>>, text: string): number {
  const found = Object.entries(cells)
    .filter(([address, content]) => /^A\d/.test(address) && "value" in content && content.value === text)
    .at(-1);
  if (!found) throw new Error(`No row says ${text}`);
  return Number(found[0].slice(1));
}

describe("the first run", () => {
  test("adds one sheet with figures that lead into the form, and its charts", () => {
    const planned = plan(formWith());
    expect(planned.sheet).toBe(SUMMARY_SHEET);
    expect(planned.earlierSheet).toBeNull();
    expect(planned.changeSet.changes[0]).toEqual({ kind: "add-sheet", sheet: SUMMARY_SHEET });
    const cells = cellsSet(planned, SUMMARY_SHEET);
    expect(cells).toMatchObject({
      A1: { value: SUMMARY_TITLE },
      A2: { value: "สำนักงานทดสอบระบบ (สทส.) · ปีงบประมาณ พ.ศ. 2565" },
      B6: {
        formula: expect.stringMatching(
          /^=IF\(AND\(.*,ISNUMBER\('ส่วนที่ 1'!H12\)\),'ส่วนที่ 1'!H12,"ยังไม่มีคะแนนรวม"\)$/,
        ),
      },
      F6: { formula: `=HYPERLINK("#'ส่วนที่ 1'!H12","ส่วนที่ 1!H12")` },
      A20: { value: "1 ประสิทธิภาพ" },
      A21: { value: "2 ศักยภาพ" },
    });
    // Every indicator is followed to its weight and its score, and the components add up those rows.
    const row = rowOf(cells, "2.1 จำนวนวันให้บริการ");
    expect(cells[`B${row}`]).toEqual({
      formula: `=IF(ISNUMBER('ส่วนที่ 1'!B11),'ส่วนที่ 1'!B11,"ใช้คำนวณไม่ได้")`,
    });
    expect(cells[`F${row}`]).toEqual({ formula: `=HYPERLINK("#'ส่วนที่ 1'!G11","ส่วนที่ 1!G11")` });
    expect(cells["B21"]).toEqual({ formula: `=SUM(B${row}:B${row})` });
    const charts = planned.changeSet.changes.flatMap((change) =>
      change.kind === "put-chart" ? [[change.name, change.source, change.description]] : [],
    );
    expect(charts).toEqual([
      [
        "PramoenComponents",
        { row: 18, column: 0, rowCount: 3, columnCount: 3 },
        expect.stringContaining("A19:C21"),
      ],
      ["PramoenTiers", expect.objectContaining({ column: 0, columnCount: 2 }), expect.any(String)],
    ]);
    expect(planned.overwrites).toEqual([]);
  });

  test("no row calls a weighted sum an average", () => {
    const texts = Object.values(cellsSet(plan(formWith()), SUMMARY_SHEET)).map((content) =>
      JSON.stringify(content),
    );
    expect(texts.filter((text) => text.includes("เฉลี่ย"))).toEqual([]);
  });

  test("prints upright on A4, the indicators' headings on each page, numbered", () => {
    const planned = plan(formWith());
    const row = rowOf(cellsSet(planned, SUMMARY_SHEET), "1.1.1 ร้อยละของงานที่แล้วเสร็จ") - 2;
    expect(planned.changeSet.changes.at(-1)).toMatchObject({
      kind: "set-up-page",
      orientation: "portrait",
      fitToWidth: true,
      titleRows: [row, row],
      footer: "สรุปผลการประเมิน · สำนักงานทดสอบระบบ (สทส.) · พ.ศ. 2565",
    });
  });

  test("leaves a form that is right as it is", () => {
    expect(cellsSet(plan(formWith()), "ส่วนที่ 1")).toEqual({});
  });

  test.each<{ name: string; cells: TestCells; overwritten: string[] }>([
    { name: "empty total and rating", cells: { H12: null, H13: null }, overwritten: [] },
    { name: "a wrong total", cells: { H12: 90 }, overwritten: ["H12"] },
    { name: "a dash for the total", cells: { H12: "-" }, overwritten: ["H12"] },
    { name: "a wrong formula", cells: { H12: ["=SUM(H8:H9)", 55] }, overwritten: ["H12"] },
    { name: "a formula that shows nothing", cells: { H12: ['=""', ""] }, overwritten: ["H12"] },
    { name: "a wrong rating", cells: { H13: "ดีมาก" }, overwritten: ["H13"] },
  ])("shows $name, what a person entered apart from what is empty", ({ cells, overwritten }) => {
    const planned = plan(formWith(cells));
    expect(planned.overwrites.map((entry) => entry.address)).toEqual(overwritten);
    expect(planned.fills.map((entry) => entry.address)).toEqual(
      Object.keys(cells).filter((address) => !overwritten.includes(address)),
    );
    expect(Object.keys(cellsSet(planned, "ส่วนที่ 1"))).toEqual(Object.keys(cells));
  });

  test("quotes what stands there, formula before value", () => {
    expect(plan(formWith({ H12: ["=SUM(H8:H9)", 55], H13: "ดีมาก" })).overwrites).toEqual([
      {
        sheet: "ส่วนที่ 1",
        address: "H12",
        before: "=SUM(H8:H9)",
        after: "=KPITOTAL(G8:G11,B8:B11)",
        figure: "85",
      },
      { sheet: "ส่วนที่ 1", address: "H13", before: "ดีมาก", after: "=KPIRATING(H12)", figure: "ดี" },
    ]);
  });

  test.each<{ name: string; cells: TestCells }>([
    { name: "the weight of a component in the weight column", cells: { B10: 40 } },
    {
      name: "the weight of a group between indicators",
      cells: { A10: "1.2 กลุ่ม", B10: 40, A11: "1.2.1 จำนวนวัน" },
    },
  ])("writes the total as a figure beside $name", ({ cells }) => {
    expect(cellsSet(plan(formWith({ ...cells, H12: null })), "ส่วนที่ 1").H12).toEqual({ value: 85 });
  });

  test("leaves the weight of a group out of its component's sum", () => {
    const cells = cellsSet(plan(formWith({ A10: "1.2 กลุ่ม", B10: 40, A11: "1.2.1 จำนวนวัน" })), SUMMARY_SHEET);
    const [from, to] = [rowOf(cells, "1.1.1 ร้อยละของงานที่แล้วเสร็จ"), rowOf(cells, "1.2.1 จำนวนวัน")];
    expect(to - from).toBe(2);
    expect(cells["B20"]).toEqual({ formula: `=SUM(B${from}:B${to})` });
  });

  test("keeps a total of scores before they were rounded", () => {
    const cells = { F8: "ร้อยละ 94.9864", G8: 87.47, F11: 22.5068, G11: 87.47, H12: 89.97 };
    expect(cellsSet(plan(formWith(cells)), "ส่วนที่ 1")).toEqual({});
  });

  test("a sheet name with an apostrophe stays one name in formulas", () => {
    const planned = plan(workbookOf(sheetOf(CLEAN_FORM, "แผน'65")));
    expect(cellsSet(planned, SUMMARY_SHEET)["B6"]).toMatchObject({
      formula: expect.stringContaining("'แผน''65'!H12"),
    });
  });

  test("a name that begins with = stays a text", () => {
    const planned = plan(formWith({ A1: "=HYPERLINK(1) (สทส.)" }));
    expect(cellsSet(planned, SUMMARY_SHEET).A2).toHaveProperty("value");
  });

  test.each([
    { name: "somebody else's sheet", names: [SUMMARY_SHEET], wanted: `${SUMMARY_SHEET} (2)` },
    { name: "two of them", names: [SUMMARY_SHEET, `${SUMMARY_SHEET} (2)`], wanted: `${SUMMARY_SHEET} (3)` },
  ])("beside $name it takes a free name", ({ names, wanted }) => {
    const others = names.map((name) => sheetOf({ A1: "บันทึกของฝ่ายแผน" }, name));
    const snapshot = workbookOf(sheetOf(CLEAN_FORM), ...others);
    expect(plan(snapshot).sheet).toBe(wanted);
    expect(() => applied(snapshot)).not.toThrow();
  });

  test("with nothing scored it writes no total", () => {
    const planned = plan(formWith({ G8: null, G9: null, G11: null, H12: null, H13: null }));
    expect(planned.summary.total).toBeNull();
    expect(cellsSet(planned, "ส่วนที่ 1")).toEqual({});
    expect(planned.summary.unscored).toEqual(["1.1.1", "1.1.2", "2.1"]);
    expect(Object.values(cellsSet(planned, SUMMARY_SHEET))).toContainEqual({
      value: "1.1.1 น้ำหนัก 40 ยังไม่มีคะแนน",
    });
  });

  test.each<{ name: string; cells: TestCells; written: string[] }>([
    { name: "every score: both", cells: {}, written: ["H12", "H13"] },
    {
      name: "a score missing: the total alone, since half a form is not rated",
      cells: { G8: null },
      written: ["H12"],
    },
    {
      name: "a score missing beside a wrong rating: both",
      cells: { G8: null, H13: "ดี" },
      written: ["H12", "H13"],
    },
  ])("fills an empty total and rating with $name", ({ cells, written }) => {
    const planned = plan(formWith({ H12: null, H13: null, ...cells }));
    expect(Object.keys(cellsSet(planned, "ส่วนที่ 1"))).toEqual(written);
  });

  test("a summary of an earlier version stays as it is, and is told of", () => {
    const earlier = sheetOf({ A1: EARLIER_SUMMARY_TITLE, A5: "คะแนนรวม (Total)", B5: 85 }, "สรุปผล");
    const planned = plan(workbookOf(sheetOf(CLEAN_FORM), earlier));
    expect([planned.sheet, planned.earlierSheet]).toEqual([SUMMARY_SHEET, "สรุปผล"]);
    expect(cellsSet(planned, "สรุปผล")).toEqual({});
  });
});

/** Figures whose formula and whose value are told apart: what is calculated must be what is said. */
describe("what the formulas show is what the values say", () => {
  const forms: Record<string, TestCells> = {
    "the clean form": {},
    "a score missing": { G8: null, H8: null, H12: 50 },
    "words for a score": { G9: "ผ่าน", H9: null, H12: 65 },
    "a score of 0": { G8: 0, H8: 0, H12: 50, H13: "ต้องปรับปรุง" },
    "an indicator that does not apply": { F8: "ไม่ประเมิน", G8: "ไม่ประเมิน", H8: null, H12: 83.33 },
    "one that does not apply, one missing": { F8: "ไม่ประเมิน", G8: null, G9: null, H12: 50 },
    "a weight missing": { B8: null, H12: null, H13: null },
    "nothing scored": { G8: null, G9: null, G11: null, H12: null, H13: null },
    "no closing rows": { G12: null, H12: null, G13: null, H13: null },
    "no components": { A6: null, A10: null },
    "a weight missing beside a stated total": { B8: null },
    "a score that a text tells": { G8: "87.5 คะแนน" },
    "a failing score": { G8: "#DIV/0!", H8: "#DIV/0!", H12: ["=SUM(H8:H11)", "#DIV/0!"], H13: null },
  };

  test.each(Object.entries(forms))("of %s", async (_, cells) => {
    const findings: readonly Finding[] = [];
    const shown = async (mode: "formulas" | "values") => {
      const port = new MemoryPort(formWith(cells));
      await port.apply(plan(port.snapshot, { mode, findings }).changeSet);
      const sheet = port.snapshot.sheets.at(-1)!;
      return sheet.cells.rowIndices().flatMap((row) =>
        sheet.cells
          .inRow(row)
          // The line that says how the figures are kept.
          .filter(({ column, cell }) => row !== 2 && cell.value !== null && column < 6)
          .map(({ column, cell: { value } }) => [
            formatCell({ row, column }),
            typeof value === "number" ? Math.round(value * 100) / 100 : value,
          ]),
      );
    };
    expect(await shown("formulas")).toEqual(await shown("values"));
  });
});

describe("by what it is judged stands in a line of its own", () => {
  const judged = (reason: FrameworkReason) => {
    const evaluation = { ...readEvaluation(formWith(), framework), frameworkReason: reason };
    return planSummaryOf(formWith(), evaluation, evaluation.forms[0]!, { findings: [] });
  };
  const basisOf = (planned: SummaryPlan) => cellsSet(planned, SUMMARY_SHEET)["A4"];
  const heightOf = ({ changeSet: { changes } }: SummaryPlan) =>
    changes.flatMap((change) => (change.kind === "size-rows" && change.row === 3 ? [change.height] : []))[0]!;

  test("with the framework and why, wrapped over the product's columns", () => {
    const planned = plan(formWith());
    expect(basisOf(planned)).toEqual({
      value: `ตัดสินตาม: ${framework.name.th} (${framework.id}) เพราะ${planned.basis.brief.th}`,
    });
    expect(planned.changeSet.changes).toContainEqual({
      kind: "merge-range",
      sheet: SUMMARY_SHEET,
      range: { row: 3, column: 0, rowCount: 1, columnCount: 6 },
    });
  });

  test("where nothing decides, it names no framework and gives no rating", () => {
    const planned = judged({ kind: "undecided", scale: { points: null, signs: [] } });
    expect(basisOf(planned)).toEqual({
      value: `ตัดสินตาม: ยังไม่มีกรอบการประเมิน เพราะ${planned.basis.brief.th}`,
    });
    expect(planned.summary.rating).toBeNull();
    expect(planned.summary.provisional?.reasons).toMatchObject([{ kind: "framework-undecided" }]);
    expect(cellsSet(planned, SUMMARY_SHEET)["B7"]).toEqual({ value: "ยังไม่สรุป" });
  });

  test("without the signs that come and go with the scores", () => {
    const signs = [{ kind: "product" as const, points: [50, 75, 100], strength: 1 }];
    const reason = { kind: "recognised", year: 2565, fit: "in-force", isFamilyNamed: true } as const;
    const scale = { points: [50, 75, 100], signs };
    const lines = [judged({ ...reason, scale }), judged({ ...reason, scale: { ...scale, signs: [] } })].map(
      basisOf,
    );
    expect(lines[0]).toEqual({ value: expect.stringContaining("50/75/100 และปีงบประมาณ 2565") });
    expect(lines[1]).toEqual(lines[0]);
  });

  test("a longer reason gets a higher row", () => {
    const signs = (["printed-points", "line", "product", "highest-score"] as const).map((kind) => ({
      kind,
      points: [50, 75, 100],
      strength: 1,
    }));
    const scale = { points: [50, 75, 100], signs };
    const heights = [
      judged({ kind: "given", scale }),
      judged({ kind: "recognised", scale, year: 2570, fit: "nearest", isFamilyNamed: false }),
    ].map(heightOf);
    expect(heights[1]).toBeGreaterThan(heights[0]!);
  });
});

describe("the second run", () => {
  const forms: Record<string, TestCells> = {
    "the clean form": {},
    "an empty total": { H12: null, H13: null },
    "a wrong total and rating": { H12: 1, H13: "ดีมาก" },
    "no closing rows": { G12: null, H12: null, G13: null, H13: null },
    "no components": { A6: null, A10: null },
    "an indicator that does not apply": { F8: "ไม่ประเมิน", G8: "ไม่ประเมิน", H8: null, H12: 83.33 },
    "nothing scored": { G8: null, G9: null, G11: null, H12: null, H13: null },
    "no weight column": { B4: null },
    "weights of components in their column": { B6: 60, B10: 40, H12: null },
  };

  test.each(Object.entries(forms))("of %s plans nothing", (_, cells) => {
    const again = plan(applied(formWith(cells)));
    expect(again.changeSet.changes).toEqual([]);
    expect(again.overwrites).toEqual([]);
  });

  test("finds its sheet again under another name", () => {
    const first = applied(formWith());
    const renamed = {
      ...first,
      sheets: first.sheets.map((sheet) =>
        sheet.name === SUMMARY_SHEET ? { ...sheet, name: "หน้าสรุป" } : sheet,
      ),
    };
    const again = plan(renamed);
    expect(again.sheet).toBe("หน้าสรุป");
    expect(again.changeSet.changes).toEqual([]);
  });

  test("puts back charts that were deleted, and nothing else", () => {
    const first = applied(formWith());
    const bare = { ...first, sheets: first.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
    expect(plan(bare).changeSet.changes.map((change) => change.kind)).toEqual(["put-chart", "put-chart"]);
  });

  test("takes charts along when the rows above them have become more", () => {
    const longer = edited(applied(formWith()), "ส่วนที่ 1", {
      A12: "องค์ประกอบที่ 3 ธรรมาภิบาล (ร้อยละ 20)",
      G12: null,
      H12: null,
      ...indicatorRow(13, "3.1 จำนวนวันให้บริการ", 20, [30, 25, 20], 25, 75, 15),
      G14: "คะแนนรวม",
      H14: 100,
      G15: "สรุปผลการประเมินระดับองค์กร",
      H15: "ดีมาก",
    });
    const charts = plan(longer).changeSet.changes.flatMap((change) =>
      change.kind === "put-chart" ? [[change.name, change.movedFrom?.row, change.place.row]] : [],
    );
    expect(charts).toEqual([
      ["PramoenComponents", 22, 23],
      ["PramoenTiers", expect.any(Number), expect.any(Number)],
    ]);
    expect(charts.every(([, from, to]) => Number(to) - Number(from) === 1)).toBe(true);
  });

  test("on another day changes nothing, and the day with the next change", () => {
    const on = (day: number) => ({ madeOn: { year: 2026, month: 11, day } });
    const first = applyChangeSet(formWith(), plan(formWith(), on(28)).changeSet);
    expect(first.sheets.at(-1)!.cells.value(2, 0)).toContain("สรุปเมื่อวันที่ 28 พฤศจิกายน 2569");
    expect(plan(first, on(29)).changeSet.changes).toEqual([]);
    const changed = edited(first, "ส่วนที่ 1", { A11: "2.1 จำนวนวันที่ใช้" });
    expect(cellsSet(plan(changed, on(29)), SUMMARY_SHEET)["A3"]).toEqual({
      value: expect.stringContaining("29 พฤศจิกายน 2569"),
    });
  });

  test("turns its digits into Thai ones and back, without a question", () => {
    const first = applied(formWith());
    const formats = (planned: SummaryPlan) =>
      planned.changeSet.changes.flatMap((change) =>
        change.kind === "format-range" && change.format.numberFormat?.includes("0.00")
          ? [change.format.numberFormat]
          : [],
      );
    const thai = plan(first, { digits: "thai" });
    expect(thai.overwrites).toEqual([]);
    expect(new Set(formats(thai))).toEqual(new Set(["[$-D00041E]#,##0.00", "[$-D00041E]0.00"]));
    expect(cellsSet(thai, SUMMARY_SHEET)).toMatchObject({
      A2: { value: "สำนักงานทดสอบระบบ (สทส.) · ปีงบประมาณ พ.ศ. ๒๕๖๕" },
      A6: { value: "คะแนนรวมถ่วงน้ำหนัก (เต็ม ๑๐๐)" },
    });
    const written = applyChangeSet(first, thai.changeSet);
    // Not told, the sheet keeps its own.
    expect(plan(written).changeSet.changes).toEqual([]);
    const back = plan(written, { digits: "arabic" });
    expect(back.overwrites).toEqual([]);
    expect(new Set(formats(back))).toEqual(new Set(["#,##0.00", "0.00"]));
    expect(plan(applyChangeSet(written, back.changeSet)).changeSet.changes).toEqual([]);
  });

  test("turns formulas into values and back, without a question", () => {
    const values = applyChangeSet(formWith(), plan(formWith(), { mode: "values" }).changeSet);
    expect(plan(values, { mode: "values" }).changeSet.changes).toEqual([]);
    const back = plan(values);
    expect(back.overwrites).toEqual([]);
    expect(back.changeSet.changes.length).toBeGreaterThan(20);
    expect(plan(applyChangeSet(values, back.changeSet)).changeSet.changes).toEqual([]);
  });

  const END = rowOf(cellsSet(plan(formWith()), SUMMARY_SHEET), END_LINE);

  test.each<{ name: string; cells: TestCells; overwritten: string[]; written: string[] }>([
    { name: "a total typed over", cells: { B6: 99 }, overwritten: ["B6"], written: ["B6"] },
    { name: "the status typed over", cells: { A5: "เรียบร้อย" }, overwritten: ["A5"], written: ["A5"] },
    { name: "a figure of a table typed over", cells: { C20: 12 }, overwritten: ["C20"], written: ["C20"] },
    { name: "a link typed over", cells: { F20: "ดูแฟ้ม" }, overwritten: ["F20"], written: ["F20"] },
    { name: "a label changed", cells: { A6: "รวม" }, overwritten: [], written: ["A6"] },
    { name: "a note beside the summary", cells: { H1: "ดูแล้ว" }, overwritten: [], written: [] },
    { name: "a note in a free cell among its columns", cells: { E24: "ดูแล้ว" }, overwritten: [], written: [] },
    { name: "a note below it", cells: { [`A${END + 1}`]: "หมายเหตุของผู้ตรวจ" }, overwritten: [], written: [] },
  ])("after $name", ({ cells, overwritten, written }) => {
    const again = plan(edited(applied(formWith()), SUMMARY_SHEET, cells));
    expect(again.overwrites.map((entry) => entry.address)).toEqual(overwritten);
    expect(Object.keys(cellsSet(again, SUMMARY_SHEET))).toEqual(written);
  });

  test.each<{ name: string; from: TestCells; to: TestCells }>([
    { name: "a component fewer", from: {}, to: { A10: null } },
    { name: "a component more", from: { A10: null }, to: {} },
    { name: "an indicator fewer", from: {}, to: { A9: null, B9: null, F9: null, G9: null, H9: null } },
    { name: "a score lost", from: {}, to: { G8: null } },
    { name: "a score found", from: { G8: null }, to: {} },
  ])("after $name the sheet is as one made anew, without a question", ({ from, to }) => {
    const old = applied(formWith(from));
    const form = formWith(to).sheets[0]!;
    const now = { ...old, sheets: [form, ...old.sheets.slice(1)] };
    const again = plan(now);
    expect(again.overwrites.filter(({ sheet }) => sheet === SUMMARY_SHEET)).toEqual([]);
    const refreshed = applyChangeSet(now, again.changeSet);
    const contentsOf = (snapshot: WorkbookSnapshot) => {
      const { cells } = snapshot.sheets.at(-1)!;
      return cells
        .rowIndices()
        .flatMap((row) =>
          cells
            .inRow(row)
            .map(({ column, cell }) => [formatCell({ row, column }), cell.formula ?? cell.value]),
        );
    };
    expect(contentsOf(refreshed)).toEqual(contentsOf(applied(formWith(to))));
    expect(plan(refreshed).changeSet.changes).toEqual([]);
  });

  test("asks before a longer list covers a person's note", () => {
    const note = `A${END + 2}`;
    const first = edited(applied(formWith()), SUMMARY_SHEET, { [note]: "หมายเหตุของผู้ตรวจ" });
    const longer = edited(first, "ส่วนที่ 1", {
      G12: null,
      H12: null,
      G13: null,
      H13: null,
      A12: "องค์ประกอบที่ 3 ใหม่ (ร้อยละ 10)",
      ...indicatorRow(13, "3.1 ใหม่", 10, [1, 2, 3], 3, 100, 10),
    });
    const again = plan(longer);
    expect(again.overwrites).toEqual([
      {
        sheet: SUMMARY_SHEET,
        address: note,
        before: "หมายเหตุของผู้ตรวจ",
        after: expect.any(String),
        figure: null,
      },
    ]);
  });
});

test("a total whose formula fails is left for the cell that it fails on", () => {
  const failing = formWith({ H12: ["=SUM(H8:H11)", "#NAME?"], H13: ["=KPIRATING(H12)", "#NAME?"] });
  expect(cellsSet(plan(failing), "ส่วนที่ 1")).toEqual({});
});
