import { correctColumn, laidRole, newLayout } from "../../../src/domain/form/correct-layout";
import { layoutChanges, undoChange } from "../../../src/domain/form/layout-changes";

const TABLE = {
  columns: [
    { column: 0, heading: "ตัวชี้วัด", group: "" },
    { column: 1, heading: "คะแนน sar", group: "" },
    { column: 2, heading: "ผล", group: "รอบ 6 เดือน" },
    { column: 3, heading: "ผล", group: "รอบ 12 เดือน" },
  ],
};
const empty = newLayout(TABLE, "ผัง");
const scored = correctColumn(empty, TABLE, 1, "score");

test("nothing differs from no layout but what corrects something", () => {
  expect(layoutChanges(null, empty)).toEqual([]);
  expect(layoutChanges(scored, scored)).toEqual([]);
  expect(layoutChanges(scored, { ...scored, name: "ชื่ออื่น" })).toEqual([]);
});

test("what a column is said to hold is told by its layout, the columns of two groups apart", () => {
  const both = correctColumn(correctColumn(empty, TABLE, 2, "result"), TABLE, 3, "none");
  expect([0, 1, 2, 3].map((column) => laidRole(both, TABLE, column))).toEqual([null, null, "result", "none"]);
});

test.each([
  ["a role given", null, scored, [{ kind: "column", role: "score" }]],
  [
    "a role given instead",
    scored,
    correctColumn(scored, TABLE, 1, "none"),
    [{ kind: "column", role: "none" }],
  ],
  ["a role taken back", scored, empty, [{ kind: "column", role: null }]],
  ["a framework", scored, { ...scored, framework: "x" }, [{ kind: "framework", framework: "x" }]],
  ["no framework any more", { ...scored, framework: "x" }, scored, [{ kind: "framework", framework: null }]],
  [
    "an assessment with another column",
    null,
    { ...scored, counts: "รอบ 6 เดือน" },
    [
      { kind: "counts", counts: "รอบ 6 เดือน" },
      { kind: "column", role: "score" },
    ],
  ],
])("%s is told, and undone by itself", (_, before, after, expected) => {
  const changes = layoutChanges(before, after);
  expect(changes).toMatchObject(expected);
  expect(changes).toHaveLength(expected.length);
  const undone = changes.reduce((layout, change) => undoChange(before, layout, change), after);
  expect(layoutChanges(before, undone)).toEqual([]);
});
