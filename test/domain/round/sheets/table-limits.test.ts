import { findingSheet, MOST_LISTED } from "../../../../src/domain/round/sheets/finding-sheet";
import { indicatorSheet } from "../../../../src/domain/round/sheets/indicator-sheet";
import { componentHeading, leagueSheet } from "../../../../src/domain/round/sheets/league-sheet";
import { component, indicator, recordedFinding, recordOf, told } from "../../../support/round-records";

const many = <Value>(count: number, make: (i: number) => Value) =>
  Array.from({ length: count }, (_, i) => make(i));

test.each([
  [MOST_LISTED, MOST_LISTED, ""],
  [MOST_LISTED + 1, MOST_LISTED, `Listed: 50000 of 50001; the others are in the .jsonl file of the round`],
])("of %i findings %i are listed, and that there are more is told", (count, listed, more) => {
  const finding = recordedFinding();
  const records = [recordOf("a.xlsx", {}, { findings: many(count, () => finding) })];
  const { rows, head } = findingSheet(told(records, { language: "en" }));
  expect(rows).toHaveLength(listed);
  const [claim, said = ""] = head[2]!.split(" · ");
  expect(claim).toBe("Pramoen writes columns A–K again every time; keep remarks in other columns");
  expect(said).toBe(more);
});

test.each([
  [24, ""],
  [25, "1 more column is not shown"],
  [26, "2 more columns are not shown"],
])("of %i components the league table has 24", (count, more) => {
  const components = many(count, (i) => component({ code: `${i + 1}` }));
  const { columns, head } = leagueSheet(told([recordOf("a.xlsx", { components })], { language: "en" }));
  expect(columns).toHaveLength(7 + Math.min(24, count) + 11);
  expect(head[2]!.split(" · ")[1] ?? "").toBe(more);
});

test.each([
  [200, ""],
  [201, "อีก 1 คอลัมน์ไม่ได้แสดง"],
])("of %i indicators 200 have a column", (count, more) => {
  const indicators = many(count, (i) => indicator({ code: `1.${i}` }));
  const sheet = indicatorSheet(told([recordOf("a.xlsx", { indicators })]));
  expect(sheet.columns).toHaveLength(203);
  expect(sheet.head[2]!.split(" · ")[1] ?? "").toBe(more);
  // How many have a score is told of all of them.
  expect(sheet.rows[0]!.at(-1)).toEqual({ value: count });
});

test("full marks and none are coloured, by the scale of the round's framework", () => {
  const conditions = (records: Parameters<typeof told>[0]) =>
    indicatorSheet(told(records)).conditions!.map(({ id, formula }) => [id, formula("C6")]);
  const indicators = [indicator()];
  expect(conditions([recordOf("a.xlsx", { indicators })])).toEqual([
    ["none", "=AND(ISNUMBER(C6),C6=0)"],
    ["full", "=AND(ISNUMBER(C6),C6>=100)"],
  ]);
  const framework = { ...recordFramework(), isDecided: false };
  expect(conditions([recordOf("a.xlsx", { indicators, framework })]).map(([id]) => id)).toEqual(["none"]);
  expect(conditions([recordOf("a.xlsx")])).toEqual([]);
});

function recordFramework() {
  const { outcome } = recordOf("a.xlsx");
  return outcome.kind === "reviewed" ? outcome.forms[0]!.framework : null!;
}

test.each([
  ["1", "ก", "1. ก"],
  ["1", null, "Component 1"],
  ["", "ก", "No component"],
])("component %s %s is called %s", (code, name, expected) => {
  expect(componentHeading({ key: "", code, name }, "en")).toBe(expected);
});

test("the digest is not printed", () => {
  const { columns, printedColumns } = leagueSheet(told([recordOf("a.xlsx")]));
  expect(columns[printedColumns!]!.heading).toBe("ค่าแฮช SHA-256 ของไฟล์");
  expect(columns).toHaveLength(printedColumns! + 1);
});
