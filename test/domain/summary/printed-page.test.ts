import { planSummary } from "../../../src/app/summarise-workbook";
import { applyChangeSet } from "../../support/apply-change-set";
import { MemoryPort } from "../../support/memory-port";
import { partsWith, type PartChanges } from "../../support/parts-form";

const PAGE = "สรุป";
const REPEATS = { B4: `=IF('ส่วนที่ 1'!H12="","",'ส่วนที่ 1'!H12)`, A4: `=IF('ส่วนที่ 1'!H13="","",'ส่วนที่ 1'!H13)` };
/** The same labels below one another. */
const UPRIGHT = {
  A3: "สรุปผลการประเมินระดับองค์กร",
  A4: "คะแนนรวมถ่วงน้ำหนัก",
  A5: "คะแนน ITA",
  B3: null,
  B4: null,
  C3: null,
  C4: null,
  D4: null,
};

async function plan(changes: PartChanges) {
  const snapshot = partsWith(changes);
  const made = await planSummary(new MemoryPort(snapshot, () => null));
  const page = made.changeSet.changes.flatMap((change) =>
    change.kind === "set-cell" && change.sheet === PAGE
      ? [
          [
            `${"ABCD"[change.column]}${change.row + 1}`,
            "formula" in change.after ? change.after.formula : change.after.value,
          ],
        ]
      : [],
  );
  return { made, page: Object.fromEntries(page) as Record<string, unknown>, snapshot };
}

test.each<{ name: string; changes: PartChanges; page: Record<string, unknown> }>([
  { name: "a page that repeats the form is left alone", changes: {}, page: {} },
  { name: "one that rounds as it shows, too", changes: { สรุป: { A4: "ระดับ ดี", B4: 85.001 } }, page: {} },
  { name: "another total", changes: { สรุป: { B4: 95 } }, page: { B4: REPEATS.B4 } },
  { name: "another rating", changes: { สรุป: { A4: "ดีมาก" } }, page: { A4: REPEATS.A4 } },
  { name: "both of them", changes: { สรุป: { A4: "ดีมาก", B4: 95 } }, page: REPEATS },
  {
    name: "empty places beside a filled one, below their labels",
    changes: { สรุป: { A4: null, B4: null } },
    page: REPEATS,
  },
  {
    name: "one empty place beside a rating that is right",
    changes: { สรุป: { B4: null } },
    page: { B4: REPEATS.B4 },
  },
  {
    name: "empty places are not guessed where none beside is filled",
    changes: { สรุป: { A4: null, B4: null, C4: null, D4: null } },
    page: {},
  },
  {
    name: "to the right of labels below one another, in the column of the filled one",
    changes: { สรุป: { ...UPRIGHT, C5: 97.11 } },
    page: { C3: REPEATS.A4, C4: REPEATS.B4 },
  },
  {
    name: "not to the right where none is filled",
    changes: { สรุป: UPRIGHT },
    page: {},
  },
  {
    name: "half a form: an empty rating waits, an empty total shows the total so far",
    changes: { "ส่วนที่ 1": { G8: null, H8: null, H12: 50, H13: null }, สรุป: { A4: null, B4: null } },
    page: { B4: REPEATS.B4 },
  },
  {
    name: "no second total in an empty place beside one of which nobody can tell which it is",
    changes: {
      สรุป: { ...UPRIGHT, B2: "น้ำหนัก", B4: 100, C4: 85, D4: 90, A4: "รวม", E3: "ดี", C3: null },
    },
    page: {},
  },
  {
    name: "nor of another year's ITA beside this year's",
    changes: { สรุป: { A9: "คะแนน ITA", B9: 90, A10: "คะแนน ITA" } },
    page: {},
  },
  {
    name: "an ITA score that another page has, in an empty place",
    changes: { สรุป: { C4: null, D4: null }, "ติดตาม 3 ปี": { A20: "คะแนน ITA", B20: 97.11 } },
    page: { C4: `=IF('ติดตาม 3 ปี'!B20="","",'ติดตาม 3 ปี'!B20)` },
  },
  {
    name: "a total of the form that is corrected, and a page that had the right one",
    changes: { "ส่วนที่ 1": { H12: 99 } },
    page: {},
  },
  {
    name: "a total of the form that is corrected, and a page that had repeated the wrong one",
    changes: { "ส่วนที่ 1": { H12: 99 }, สรุป: { B4: 99 } },
    page: { B4: REPEATS.B4 },
  },
  {
    name: "words where the total belongs are somebody's",
    changes: { สรุป: { B4: "รอประกาศ" } },
    page: {},
  },
  {
    name: "half a form: the total so far, and no rating",
    changes: { "ส่วนที่ 1": { G8: null, H8: null, H12: 50, H13: null }, สรุป: { A4: "ดีมาก", B4: 85 } },
    page: { B4: REPEATS.B4 },
  },
  {
    name: "a total of the form that fails is repeated nowhere",
    changes: { "ส่วนที่ 1": { H12: ["=1/0", "#DIV/0!"] }, สรุป: { B4: 95 } },
    page: {},
  },
])("the form's own summary page: $name", async ({ changes, page }) => {
  expect((await plan(changes)).page).toEqual(page);
});

test("what a person typed there is shown before it is replaced", async () => {
  const { made } = await plan({ สรุป: { A4: "ดีมาก", B4: 95 } });
  expect(
    made.overwrites.filter(({ sheet }) => sheet === PAGE).map(({ address, before }) => [address, before]),
  ).toEqual([
    ["B4", "95"],
    ["A4", "ดีมาก"],
  ]);
});

test("a second run has nothing left to do there", async () => {
  const { made, snapshot } = await plan({ สรุป: { A4: "ดีมาก", B4: 95 } });
  const { sheets } = applyChangeSet(snapshot, made.changeSet);
  const page = sheets.find(({ name }) => name === PAGE)!;
  expect([page.cells.at(3, 0)?.formula, page.cells.at(3, 1)?.formula]).toEqual([REPEATS.A4, REPEATS.B4]);
  // With what the formulas show, as Excel calculates them.
  const again = await plan({ สรุป: { A4: [REPEATS.A4, "ดี"], B4: [REPEATS.B4, 85] } });
  expect(again.page).toEqual({});
});
