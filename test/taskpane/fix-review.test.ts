import type { FixPlan } from "../../src/app/fix-findings";
import type { CellContent, ChangeSet } from "../../src/domain/workbook/change-set";
import { fixReview } from "../../src/taskpane/check/findings/fix-review";
import { countCells, markOf } from "../../src/taskpane/shell/review/review";
import { finding } from "./sample-reports";

const SHEET = "ส่วนที่ 1";
const reason = { th: "เก็บเป็นตัวเลข", en: "Kept as a number" };
const at = (row: number) => ({ sheet: SHEET, row, column: 1 });
const writes = (...rows: number[]) =>
  rows.map((row) => ({ at: at(row), before: { value: "15 ", formula: null }, after: { value: 15 } }));
const found = (rule: string) => finding({ rule, message: { th: "ก", en: "a" }, found: "15 " });

const [two, one, blocked] = [found("two"), found("one"), found("blocked")];
const PLAN: FixPlan = {
  changeSet: { changes: [] },
  fixes: [
    { finding: two, fix: { reason, writes: writes(1, 2) } },
    { finding: one, fix: { reason, writes: writes(2) } },
  ],
  skipped: [{ finding: blocked, at: at(8), obstacle: "locked" }],
};

function port() {
  const written: ChangeSet[] = [];
  return {
    written,
    apply: async (changeSet: ChangeSet) => {
      written.push(changeSet);
      return { written: changeSet.changes.length };
    },
  };
}

test("cells of one fix are left out together, and each is shown before and after", () => {
  const { items } = fixReview({ ...PLAN, lifted: null }, port());
  expect(items.map((item) => [item.address, item.before, item.after, markOf(item), item.isOptional])).toEqual(
    [
      ["B2", "15 ", "15", two.id, true],
      ["B3", "15 ", "15", two.id, true],
      ["B3", "15 ", "15", one.id, true],
    ],
  );
  expect(new Set(items.map(({ key }) => key)).size).toBe(3);
  expect(items[0]!.note).toBe(reason);
});

test.each<[string, string | null, number, CellContent, string | null]>([
  ["a formula in the finding's cell shows what belongs there", "87.50", 1, { formula: "=B3*2" }, "87.50"],
  ["a formula elsewhere is not known", "87.50", 2, { formula: "=B3*2" }, null],
  ["what belongs there is the formula itself", "=B3*2", 1, { formula: "=B3*2" }, null],
  ["nothing is known to belong there", null, 1, { formula: "=B3*2" }, null],
  ["a figure shows itself", "15", 1, { value: 15 }, null],
])("%s", (_, expected, row, after, gives) => {
  const each = finding({
    rule: "each",
    message: { th: "ก", en: "a" },
    sheet: SHEET,
    address: "B2",
    expected,
  });
  const fix = { reason, writes: [{ at: at(row), before: null, after }] };
  const plan: FixPlan = { changeSet: { changes: [] }, fixes: [{ finding: each, fix }], skipped: [] };
  expect(fixReview({ ...plan, lifted: null }, port()).items.map((item) => item.gives)).toEqual([gives]);
});

test("a cell that two fixes write counts once", () => {
  expect(countCells(fixReview({ ...PLAN, lifted: null }, port()).items)).toBe(2);
});

test("what is skipped names the cell in the way, and why", () => {
  const [skipped] = fixReview({ ...PLAN, lifted: null }, port()).skipped;
  expect(skipped).toMatchObject({ sheet: SHEET, address: "B9", content: "15 " });
  expect(skipped!.reason.en).toBe("The cell is locked on a protected sheet · a");
});

test("writes everything but what was left out, at once", async () => {
  const target = port();
  expect(await fixReview({ ...PLAN, lifted: null }, target).write(new Set([two.id]), {})).toMatchObject({
    written: 1,
  });
  expect(target.written).toHaveLength(1);
  expect(target.written[0]!.changes).toMatchObject([{ kind: "set-cell", row: 2, after: { value: 15 } }]);
});
