import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import type { FrameworkReason } from "../../../src/domain/form/framework-reason";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { planSummaryOf } from "../../../src/domain/summary/plan-summary";
import type { SummaryPlan } from "../../../src/domain/summary/summary";
import { FIRST_COMPONENT_ROW, SUMMARY_CHART, SUMMARY_SHEET } from "../../../src/domain/summary/summary-sheet";
import { SUMMARY_TITLE } from "../../../src/domain/form/own-sheets";
import { formatCell } from "../../../src/domain/workbook/address";
import type { SetCell } from "../../../src/domain/workbook/change-set";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { applyChangeSet } from "../../support/apply-change-set";
import { CLEAN_FORM, formWith, indicatorRow, sheetOf, workbookOf, type TestCells } from "../../support/form";

function plan(snapshot: WorkbookSnapshot): SummaryPlan {
  const evaluation = readEvaluation(snapshot, framework);
  return planSummaryOf(snapshot, evaluation, evaluation.forms[0]!);
}

/** The workbook after the plan; the form's own formulas show what the summary expects of them. */
function applied(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const planned = plan(snapshot);
  return applyChangeSet(snapshot, planned.changeSet, (formula) =>
    formula.startsWith("=KPIRATING") ? planned.summary.rating!.th : (planned.summary.total ?? 0),
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

describe("the first run", () => {
  test("adds one sheet with figures that lead into the form, and one chart", () => {
    const planned = plan(formWith());
    expect(planned.sheet).toBe(SUMMARY_SHEET);
    expect(planned.changeSet.changes[0]).toEqual({ kind: "add-sheet", sheet: SUMMARY_SHEET });
    expect(cellsSet(planned, SUMMARY_SHEET)).toMatchObject({
      A1: { value: SUMMARY_TITLE },
      A2: { value: "สำนักงานทดสอบระบบ (สทส.) · ปีงบประมาณ พ.ศ. 2565" },
      B5: { formula: "='ส่วนที่ 1'!H12" },
      B6: { formula: "='ส่วนที่ 1'!H13" },
      A11: { value: "1 ประสิทธิภาพ" },
      B11: { formula: "=SUM('ส่วนที่ 1'!B8:B9)" },
      C11: { formula: "=SUMPRODUCT('ส่วนที่ 1'!B8:B9,'ส่วนที่ 1'!G8:G9)/100" },
      A12: { value: "2 ศักยภาพ" },
      B12: { formula: "=SUM('ส่วนที่ 1'!B11:B11)" },
    });
    const charts = planned.changeSet.changes.filter((change) => change.kind === "put-chart");
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({ name: SUMMARY_CHART, source: { row: 9, rowCount: 3, columnCount: 3 } });
    expect(planned.overwrites).toEqual([]);
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
  ])("shows of $name only what a person entered", ({ cells, overwritten }) => {
    const planned = plan(formWith(cells));
    expect(planned.overwrites.map((entry) => entry.address)).toEqual(overwritten);
    expect(Object.keys(cellsSet(planned, "ส่วนที่ 1"))).toEqual(Object.keys(cells));
  });

  test("quotes what stands there, formula before value", () => {
    expect(plan(formWith({ H12: ["=SUM(H8:H9)", 55], H13: "ดีมาก" })).overwrites).toEqual([
      { sheet: "ส่วนที่ 1", address: "H12", before: "=SUM(H8:H9)", after: "=KPITOTAL(G8:G11,B8:B11)" },
      { sheet: "ส่วนที่ 1", address: "H13", before: "ดีมาก", after: "=KPIRATING(H12)" },
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
    const planned = plan(formWith({ A10: "1.2 กลุ่ม", B10: 40, A11: "1.2.1 จำนวนวัน" }));
    expect(cellsSet(planned, SUMMARY_SHEET)).toMatchObject({
      B11: { formula: "=SUM('ส่วนที่ 1'!B8:B9,'ส่วนที่ 1'!B11:B11)" },
      C11: {
        formula:
          "=(SUMPRODUCT('ส่วนที่ 1'!B8:B9,'ส่วนที่ 1'!G8:G9)+SUMPRODUCT('ส่วนที่ 1'!B11:B11,'ส่วนที่ 1'!G11:G11))/100",
      },
    });
  });

  test("keeps a total of scores before they were rounded", () => {
    const cells = { F8: "ร้อยละ 94.9864", G8: 87.47, F11: 22.5068, G11: 87.47, H12: 89.97 };
    expect(cellsSet(plan(formWith(cells)), "ส่วนที่ 1")).toEqual({});
  });

  test("a sheet name with an apostrophe stays one name in formulas", () => {
    const planned = plan(workbookOf(sheetOf(CLEAN_FORM, "แผน'65")));
    expect(cellsSet(planned, SUMMARY_SHEET).B5).toEqual({ formula: "='แผน''65'!H12" });
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
    expect(cellsSet(planned, SUMMARY_SHEET)).toMatchObject({ B8: { value: "1.1.1, 1.1.2, 2.1" } });
  });
});

describe("by what it is judged stands in a line of its own", () => {
  const BASIS_AREA = { row: 3, column: 0, rowCount: 1, columnCount: 4 };
  const basisOf = (planned: SummaryPlan) => cellsSet(planned, SUMMARY_SHEET).A4;
  const looksOf = ({ changeSet: { changes } }: SummaryPlan) =>
    changes.filter(
      (change) =>
        (change.kind === "merge-range" && change.range.row === BASIS_AREA.row) ||
        (change.kind === "size-rows" && change.row === BASIS_AREA.row),
    );
  /** As the product wrote it before the line was there. */
  const older = (cells: TestCells = {}) => edited(applied(formWith()), SUMMARY_SHEET, { A4: null, ...cells });
  const judged = (reason: FrameworkReason) => {
    const evaluation = { ...readEvaluation(formWith(), framework), frameworkReason: reason };
    return planSummaryOf(formWith(), evaluation, evaluation.forms[0]!);
  };

  test("with the framework and why, wrapped over the product's columns", () => {
    const planned = plan(formWith());
    expect(basisOf(planned)).toEqual({
      value: `ตัดสินตาม: ${framework.name.th} (${framework.id}) เพราะ${planned.basis.brief.th}`,
    });
    expect(looksOf(planned)).toEqual([
      { kind: "merge-range", sheet: SUMMARY_SHEET, range: BASIS_AREA },
      { kind: "size-rows", sheet: SUMMARY_SHEET, row: 3, rowCount: 1, height: expect.any(Number) },
    ]);
  });

  test("where nothing decides, it names no framework", () => {
    const planned = judged({ kind: "undecided", scale: { points: null, signs: [] } });
    expect(basisOf(planned)).toEqual({
      value: `ตัดสินตาม: ยังไม่มีกรอบการประเมิน เพราะ${planned.basis.brief.th}`,
    });
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
    ].map((planned) => looksOf(planned).flatMap((change) => ("height" in change ? [change.height] : []))[0]!);
    expect(heights[1]).toBeGreaterThan(heights[0]!);
  });

  test("comes onto a sheet that was written without it, once and without a question", () => {
    const planned = plan(older());
    expect(Object.keys(cellsSet(planned, SUMMARY_SHEET))).toEqual(["A4"]);
    expect(looksOf(planned)).toHaveLength(2);
    expect(planned.overwrites).toEqual([]);
    expect(plan(applied(older())).changeSet.changes).toEqual([]);
  });

  test.each<{ name: string; cells: TestCells; overwritten: string[] }>([
    { name: "in its place", cells: { A4: "ตรวจแล้ว" }, overwritten: ["A4"] },
    { name: "beside its place", cells: { C4: "ตรวจแล้ว" }, overwritten: ["C4"] },
    { name: "right of the product's columns", cells: { E4: "ตรวจแล้ว" }, overwritten: [] },
  ])("asks before it covers a note $name", ({ cells, overwritten }) => {
    const planned = plan(older(cells));
    expect(planned.overwrites.map(({ address }) => address)).toEqual(overwritten);
    expect(plan(applied(older(cells))).changeSet.changes).toEqual([]);
  });

  test.each<{ name: string; cells: TestCells; written: string[]; looks: number }>([
    {
      name: "another reason of as many lines",
      cells: { A4: `ตัดสินตาม: ${"กรอบเดิม ".repeat(10)}` },
      written: ["A4"],
      looks: 0,
    },
    {
      name: "another reason of more lines",
      cells: { A4: `ตัดสินตาม: ${"กรอบเดิม ".repeat(40)}` },
      written: ["A4"],
      looks: 1,
    },
    { name: "the same reason", cells: {}, written: [], looks: 0 },
  ])("is refreshed after $name, and its row resized only where it must be", ({ cells, written, looks }) => {
    const planned = plan(edited(applied(formWith()), SUMMARY_SHEET, cells));
    expect(Object.keys(cellsSet(planned, SUMMARY_SHEET))).toEqual(written);
    expect(looksOf(planned)).toHaveLength(looks);
    expect(planned.overwrites).toEqual([]);
  });

  test("keeps its height where the list of components grows", () => {
    const longer = edited(applied(formWith()), "ส่วนที่ 1", {
      G12: null,
      H12: null,
      G13: null,
      H13: null,
      A12: "องค์ประกอบที่ 3 ใหม่ (ร้อยละ 10)",
      ...indicatorRow(13, "3.1 ใหม่", 10, [1, 2, 3], 3, 100, 10),
    });
    const sizes = plan(longer).changeSet.changes.filter(
      (change) => change.kind === "size-rows" && change.row <= 3 && change.row + change.rowCount > 3,
    );
    expect(sizes.at(-1)).toMatchObject({ row: 3, rowCount: 1 });
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

  test("puts back a chart that was deleted, and nothing else", () => {
    const first = applied(formWith());
    const bare = { ...first, sheets: first.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
    expect(plan(bare).changeSet.changes.map((change) => change.kind)).toEqual(["put-chart"]);
  });

  test.each<{ name: string; cells: TestCells; overwritten: string[]; written: string[] }>([
    { name: "a formula typed over", cells: { B5: 99 }, overwritten: ["B5"], written: ["B5"] },
    { name: "a label changed", cells: { A5: "รวม" }, overwritten: [], written: ["A5"] },
    { name: "a note beside the summary", cells: { F1: "ดูแล้ว" }, overwritten: [], written: [] },
    { name: "a note below the components", cells: { A13: "หมายเหตุของผู้ตรวจ" }, overwritten: [], written: [] },
  ])("after $name", ({ cells, overwritten, written }) => {
    const again = plan(edited(applied(formWith()), SUMMARY_SHEET, cells));
    expect(again.overwrites.map((entry) => entry.address)).toEqual(overwritten);
    expect(Object.keys(cellsSet(again, SUMMARY_SHEET))).toEqual(written);
  });

  test("clears the rows of a component that is gone", () => {
    const first = applied(formWith());
    const shorter = edited(first, "ส่วนที่ 1", { A10: null });
    const again = plan(shorter);
    expect(cellsSet(again, SUMMARY_SHEET)).toMatchObject({
      A12: { value: null },
      B12: { value: null },
      C12: { value: null },
      D12: { value: null },
    });
    expect(again.overwrites).toEqual([]);
    expect(plan(applied(shorter)).changeSet.changes).toEqual([]);
  });

  test("asks before a longer list covers a person's note", () => {
    const first = edited(applied(formWith()), SUMMARY_SHEET, { A13: "หมายเหตุของผู้ตรวจ" });
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
      { sheet: SUMMARY_SHEET, address: "A13", before: "หมายเหตุของผู้ตรวจ", after: "3 ใหม่" },
    ]);
    expect(cellsSet(again, SUMMARY_SHEET)).toHaveProperty(
      formatCell({ row: FIRST_COMPONENT_ROW + 2, column: 0 }),
    );
  });
});

test("a total whose formula fails is left for the cell that it fails on", () => {
  const failing = formWith({ H12: ["=SUM(H8:H11)", "#NAME?"], H13: ["=KPIRATING(H12)", "#NAME?"] });
  expect(cellsSet(plan(failing), "ส่วนที่ 1")).toEqual({});
});
