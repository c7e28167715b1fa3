import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { planSummaryOf, SUMMARY_SHEET } from "../../../src/domain/summary/plan-summary";
import { ownAdditions, summaryStep, type SummaryStep } from "../../../src/domain/summary/take-back";
import { formatCell } from "../../../src/domain/workbook/address";
import type { Change, SetCell } from "../../../src/domain/workbook/change-set";
import type { Cell, WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { applyChangeSet } from "../../support/apply-change-set";
import { formWith } from "../../support/form";

const FORM = "ส่วนที่ 1";

function stepOf(snapshot: WorkbookSnapshot): SummaryStep | null {
  const evaluation = readEvaluation(snapshot, framework);
  return planSummaryOf(snapshot, evaluation, evaluation.forms[0]!, { findings: [] }).step;
}

const written = (snapshot: WorkbookSnapshot, changes: readonly Change[]) =>
  applyChangeSet(snapshot, { changes }, () => 85);

/** One cell of the summary sheet as somebody has it. */
function withCell(snapshot: WorkbookSnapshot, address: string, after: SetCell["after"]): WorkbookSnapshot {
  const [, column = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const at = { row: Number(row) - 1, column: column.charCodeAt(0) - 65 };
  const { cells } = snapshot.sheets.at(-1)!;
  const before = cells.at(at.row, at.column) ?? null;
  return written(snapshot, [{ kind: "set-cell", sheet: SUMMARY_SHEET, ...at, before, after }]);
}

describe("what takes a summary back", () => {
  test("closing cells get what stood there, whoever wrote it, and the sheet that came goes", () => {
    const before = formWith({ H12: null, H13: ["=G13", "ดี"] });
    const step = stepOf(before)!;
    expect(step.isNewSheet).toBe(true);
    const cells = step.back.changes.filter((change) => change.kind === "set-cell");
    expect(cells.map((cell) => [cell.sheet, formatCell(cell), cell.after])).toEqual([
      [FORM, "H12", { value: null }],
    ]);
    expect(cells[0]!.before).toMatchObject({ formula: expect.stringMatching(/^=/) });
    expect(step.back.changes.at(-1)).toMatchObject({ kind: "remove-sheet", sheet: SUMMARY_SHEET });
    const after = written(before, step.forth.changes);
    expect(written(after, step.back.changes)).toEqual(written(before, []));
  });

  test("a cell that somebody has edited since is refused, and nothing is written", () => {
    const before = formWith({ H12: null });
    const step = stepOf(before)!;
    const after = written(before, step.forth.changes);
    const { cells } = after.sheets[0]!;
    const edit = { kind: "set-cell", sheet: FORM, row: 11, column: 7, after: { value: 7 } } as const;
    const edited = written(after, [{ ...edit, before: cells.at(11, 7)! }]);
    expect(() => written(edited, step.back.changes)).toThrow("changed-meanwhile: 'ส่วนที่ 1'!H12");
  });

  test("nothing written is nothing to take back", () => {
    const before = formWith();
    const after = written(before, stepOf(before)!.forth.changes);
    expect(stepOf(after)).toBeNull();
  });

  const set = (before: Cell | null, after: SetCell["after"]): Change => {
    return { kind: "set-cell", sheet: FORM, row: 0, column: 0, before, after };
  };

  test.each<[string, Cell | null, readonly Change[] | null]>([
    ["nothing", null, [set({ value: 1, formula: null }, { value: null })]],
    ["a text", { value: "ก", formula: null }, [set({ value: 1, formula: null }, { value: "ก" })]],
    ["a formula", { value: 3, formula: "=A2" }, [set({ value: 1, formula: null }, { formula: "=A2" })]],
    [
      "an error that a formula shows",
      { value: { error: "#N/A" }, formula: "=NA()" },
      [set({ value: 1, formula: null }, { formula: "=NA()" })],
    ],
    ["an error that nobody can type", { value: { error: "#N/A" }, formula: null }, null],
  ])("%s comes back", (_, before, expected) => {
    const step = summaryStep(SUMMARY_SHEET, { changes: [set(before, { value: 1 })] }, []);
    expect(step?.back.changes ?? null).toEqual(expected);
  });

  test("a cell formatted as text is so again, but where a text stood in it all along", () => {
    const before: Cell = { value: "85", formula: null, format: { kind: "text", decimals: null, power: 0 } };
    const kinds = (after: SetCell["after"]) =>
      summaryStep(SUMMARY_SHEET, { changes: [set(before, after)] }, [])!.back.changes.map(({ kind }) => kind);
    expect(kinds({ formula: "=SUM(A2:A3)" })).toEqual(["set-cell", "format-range"]);
    expect(kinds({ value: "ดี" })).toEqual(["set-cell"]);
  });
});

describe("what somebody has put onto the sheet since", () => {
  const before = formWith();
  const step = stepOf(before)!;
  const after = written(before, step.forth.changes);
  const added = (snapshot: WorkbookSnapshot) => ownAdditions(snapshot.sheets.at(-1)!, step);

  test("nothing, right after it was written", () => {
    expect(added(after)).toEqual({ cells: [], charts: [] });
  });

  test.each<[string, string, SetCell["after"], readonly string[]]>([
    ["a note beside it", "H6", { value: "ผอ. รับทราบ" }, ["H6"]],
    ["a formula below it", "A200", { formula: "=B6*2" }, ["A200"]],
    ["a text of its own that says something else", "A6", { value: "คะแนน" }, ["A6"]],
    ["a figure over a formula of its own", "B6", { value: 90 }, ["B6"]],
    ["another formula over one of its own", "B6", { formula: "=SUM(B20:B21)" }, ["B6"]],
    ["a formula where its text stood", "A6", { formula: "=B6" }, ["A6"]],
    ["a cell of its own that was emptied", "B6", { value: null }, []],
  ])("%s", (_, address, content, expected) => {
    expect(added(withCell(after, address, content)).cells).toEqual(expected);
  });

  test("a formula whose references have moved with the form is its own still", () => {
    const { cells } = after.sheets.at(-1)!;
    const formula = cells.at(5, 1)!.formula!;
    const moved = formula.replaceAll("'ส่วนที่ 1'!", "'แบบ (ใหม่)'!").replaceAll("H12", "$H$14");
    expect(moved).not.toBe(formula);
    expect(added(withCell(after, "B6", { formula: moved })).cells).toEqual([]);
    expect(added(withCell(after, "B6", { formula: `${moved}+1` })).cells).toEqual(["B6"]);
  });

  test("a chart", () => {
    const sheet = after.sheets.at(-1)!;
    expect(ownAdditions({ ...sheet, charts: [...(sheet.charts ?? []), "Chart 1"] }, step).charts).toEqual([
      "Chart 1",
    ]);
  });
});
