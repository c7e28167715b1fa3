import type { Finding } from "../../../src/domain/validation/engine/finding";
import { placeAt, setFormula, setNumber, setText, type FixWrite } from "../../../src/domain/repairs/fix";
import { chosenChanges, planFixes } from "../../../src/domain/review/plan-fixes";
import { parseRectangle } from "../../../src/domain/workbook/address";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot";
import { sheetOf, workbookOf } from "../../support/form";

const CELLS = { A1: "๑", B1: 2, C1: ["=A1", 3] as const };
const at = (address: string) => ({ sheet: "ก", ...parseRectangle(address)! });
const snapshotWith = (rest: Partial<SheetSnapshot> = {}) => workbookOf(sheetOf(CELLS, "ก", rest));
const place = (address: string) => placeAt(snapshotWith(), at(address));

function finding(id: string, ...writes: FixWrite[]): Finding {
  return { id, fix: { reason: { th: "", en: "" }, writes } } as unknown as Finding;
}

const outcome = (findings: Finding[], rest: Partial<SheetSnapshot> = {}) => {
  const plan = planFixes(findings, snapshotWith(rest));
  return {
    fixed: plan.fixes.map((fix) => fix.finding.id),
    skipped: plan.skipped.map((skip) => [skip.finding.id, skip.obstacle]),
    written: plan.changeSet.changes.length,
  };
};

const A1 = finding("a", setNumber(place("A1"), 1));

test.each<[string, Partial<SheetSnapshot>, string | null]>([
  ["an open sheet", {}, null],
  ["a protected sheet", { isProtected: true }, "locked"],
  ["an unlocked cell", { isProtected: true, unlocked: [parseRectangle("A1:B2")!] }, null],
  ["a cell beside the unlocked ones", { isProtected: true, unlocked: [parseRectangle("B1:C2")!] }, "locked"],
  ["the first cell of a merged area", { merges: [parseRectangle("A1:B1")!] }, null],
  ["other merged areas", { merges: [parseRectangle("B1:C1")!] }, null],
])("on %s", (_, rest, obstacle) => {
  expect(outcome([A1], rest)).toEqual(
    obstacle
      ? { fixed: [], skipped: [["a", obstacle]], written: 0 }
      : { fixed: ["a"], skipped: [], written: 1 },
  );
});

test("a cell below another one is left out", () => {
  const merges = [parseRectangle("A1:B1")!];
  expect(outcome([finding("b", setNumber(place("B1"), 5))], { merges }).skipped).toEqual([
    ["b", "merged-over"],
  ]);
});

test.each<[string, FixWrite, boolean]>([
  ["a constant", { ...setNumber(place("B1"), 5), before: { value: 2, formula: null } }, true],
  ["another constant", { ...setNumber(place("B1"), 5), before: { value: 3, formula: null } }, false],
  [
    "a text of the same digits",
    { ...setNumber(place("B1"), 5), before: { value: "2", formula: null } },
    false,
  ],
  ["an empty cell", { ...setNumber(place("B1"), 5), before: null }, false],
  ["a formula, recalculated", { ...setNumber(place("C1"), 5), before: { value: 9, formula: "=A1" } }, true],
  ["another formula", { ...setNumber(place("C1"), 5), before: { value: 3, formula: "=B1" } }, false],
])("over %s", (_, write, isFixed) => {
  expect(outcome([finding("x", write)]).skipped).toEqual(isFixed ? [] : [["x", "content-changed"]]);
});

test("a fix is taken whole or not at all", () => {
  const both = finding("both", setNumber(place("B1"), 5), { ...setNumber(place("A1"), 5), before: null });
  expect(outcome([both])).toEqual({ fixed: [], skipped: [["both", "content-changed"]], written: 0 });
});

test("of two fixes of one cell the first wins, unless both write the same", () => {
  const same = finding("same", setNumber(place("A1"), 1), setFormula(place("B1"), "=A1"));
  const other = finding("other", setText(place("A1"), "1"));
  expect(outcome([A1, same, other])).toEqual({
    fixed: ["a", "same"],
    skipped: [["other", "other-fix"]],
    written: 2,
  });
});

test("a write that two fixes share stays while one of them is wanted", () => {
  const same = finding("same", setNumber(place("A1"), 1));
  const plan = planFixes([A1, same], snapshotWith());
  expect(chosenChanges(plan, new Set(["a"])).changes).toHaveLength(1);
  expect(chosenChanges(plan, new Set(["a", "same"])).changes).toHaveLength(0);
});

test("findings without a fix are passed over", () => {
  expect(outcome([{ id: "n", fix: null } as unknown as Finding])).toEqual({
    fixed: [],
    skipped: [],
    written: 0,
  });
});
