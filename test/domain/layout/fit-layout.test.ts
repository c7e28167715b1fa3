import { fitLayout, type TableHeading } from "../../../src/domain/layout/fit-layout";
import type { Layout } from "../../../src/domain/layout/layout";
import { columnName } from "../../../src/domain/workbook/address";
import { layoutOf } from "../../support/layout";

/** "คะแนน < รอบ 1" stands under the common heading "รอบ 1"; "" is a column without a heading. */
function headings(...texts: readonly string[]): TableHeading[] {
  return texts.flatMap((each, column) => {
    if (each === "") return [];
    const [text = "", group = ""] = each.split("<").map((part) => part.trim());
    return [{ column, text, parts: [text], group }];
  });
}

const TWO_ROUNDS = headings("ตัวชี้วัด", "คะแนน < รอบ 1", "คะแนน < รอบ 2");

test.each<[name: string, layout: Layout, table: TableHeading[], places: Record<string, string>]>([
  ["one heading", layoutOf(["score ข"]), headings("ก", "ข"), { B: "score" }],
  [
    "in another place",
    layoutOf(["score ข", "weight ก"]),
    headings("x", "ข", "ก"),
    { B: "score", C: "weight" },
  ],
  [
    "spaces and breaks do not matter",
    layoutOf(["score คะแนน sar"]),
    headings("คะแนน\nSAR *"),
    { A: "score" },
  ],
  ["told apart by the group", layoutOf(["score คะแนน < รอบ 2"]), TWO_ROUNDS, { C: "score" }],
  [
    "each group its own",
    layoutOf(["score คะแนน < รอบ 2", "none คะแนน < รอบ 1"]),
    TWO_ROUNDS,
    { B: "none", C: "score" },
  ],
  [
    "the only one, though its group differs",
    layoutOf(["score คะแนน < รอบ 9"]),
    headings("คะแนน < รอบ 1"),
    { A: "score" },
  ],
  [
    "a repeated heading by its letters",
    layoutOf(["score คะแนน @C"]),
    headings("ก", "คะแนน", "คะแนน"),
    { C: "score" },
  ],
  ["no heading by its letters", layoutOf(["score @C"]), headings("ก", "ข", ""), { C: "score" }],
  ["nothing to place", layoutOf([]), headings("ก"), {}],
])("finds %s", (_, layout, table, places) => {
  const fit = fitLayout(layout, table);
  if (fit.kind !== "fits") throw new Error(JSON.stringify(fit));
  const found = [...fit.columns].map(([column, { role }]) => [columnName(column), role]);
  expect(Object.fromEntries(found)).toEqual(places);
});

test("a heading that another reading of the table joins is found by its part", () => {
  const table = [{ column: 4, text: "น้ำหนัก (ก)", parts: ["น้ำหนัก", "น้ำหนัก (ก)", "(ก)"], group: "" }];
  expect(fitLayout(layoutOf(["weight น้ำหนัก"]), table)).toMatchObject({ kind: "fits" });
  expect(fitLayout(layoutOf(["weight ร้อยละ"]), table)).toMatchObject({ kind: "differs" });
});

test.each<[name: string, layout: Layout, table: TableHeading[], difference: object]>([
  [
    "a heading that is not there",
    layoutOf(["score ข", "weight ก"]),
    headings("ก", "ค"),
    { missing: [{ heading: "ข" }], extra: ["ค"], missingAssessment: null },
  ],
  [
    "two that nothing tells apart",
    layoutOf(["score คะแนน"]),
    headings("คะแนน", "คะแนน"),
    { missing: [{ heading: "คะแนน" }], extra: [] },
  ],
  [
    "a group of two that is not there",
    layoutOf(["score คะแนน < รอบ 3"]),
    TWO_ROUNDS,
    { missing: [{ heading: "คะแนน", group: "รอบ 3" }], extra: ["ตัวชี้วัด"] },
  ],
  [
    "a heading where there should be none",
    layoutOf(["score @B"]),
    headings("ก", "ข"),
    { missing: [{ heading: "", column: "B" }] },
  ],
  [
    "one column that is to be two",
    layoutOf(["score ก < x", "weight ก < y"]),
    headings("ก"),
    { missing: [{ role: "score" }, { role: "weight" }] },
  ],
  [
    "no assessment of that name",
    layoutOf(["score คะแนน < รอบ 2"], { counts: "รอบ 3", headings: ["ตัวชี้วัด"] }),
    TWO_ROUNDS,
    { missing: [], missingAssessment: "รอบ 3", extra: [] },
  ],
])("is refused for %s", (_, layout, table, difference) => {
  expect(fitLayout(layout, table)).toMatchObject({ kind: "differs", difference });
});

test("the assessment that counts may be named by a heading or by the one above", () => {
  const counts = (name: string) => layoutOf([], { counts: name });
  expect(fitLayout(counts("รอบ 2"), TWO_ROUNDS).kind).toBe("fits");
  expect(fitLayout(counts("คะแนน"), TWO_ROUNDS).kind).toBe("fits");
});
