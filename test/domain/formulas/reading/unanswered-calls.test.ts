import { unansweredCall } from "../../../../src/domain/formulas/reading/unanswered-calls";
import { formatCell } from "../../../../src/domain/workbook/address";
import { sheetOf, workbookOf, type TestCells, type TestValue } from "../../../support/form";

const score = (row: number, value: string | number): TestValue => [
  `=KPISCORE(F${row},C${row}:E${row})`,
  value,
];
const calls = (...values: (string | number)[]): TestCells =>
  Object.fromEntries(values.map((value, i) => [`G${i + 1}`, score(i + 1, value)]));

test.each<{ name: string; cells: TestCells; more?: TestCells; at: string | null }>([
  { name: "every call has its figure", cells: calls(50, 75, 100), at: null },
  { name: "one is still under way", cells: calls(50, "#BUSY!", 100), at: "G2" },
  { name: "one waits for data", cells: calls("#GETTING_DATA"), at: "G1" },
  { name: "all have failed alike", cells: calls("#VALUE!", "#VALUE!", "#VALUE!"), at: "G1" },
  { name: "no name is known, which rules explain", cells: calls("#NAME?", "#NAME?", "#NAME?"), at: null },
  { name: "two alone may have been given nonsense", cells: calls("#VALUE!", "#VALUE!"), at: null },
  { name: "one of many has its figure", cells: calls("#VALUE!", "#VALUE!", "#VALUE!", 75), at: null },
  {
    name: "one of many is an error that the functions give",
    cells: calls("#VALUE!", "#VALUE!", "#VALUE!", "#N/A"),
    at: null,
  },
  {
    name: "one on another sheet has its figure",
    cells: calls("#VALUE!", "#VALUE!", "#VALUE!"),
    more: calls(75),
    at: null,
  },
  {
    name: "one on another sheet has none either",
    cells: calls("#VALUE!", "#VALUE!"),
    more: calls("#VALUE!"),
    at: "G1",
  },
  {
    name: "other formulas fail",
    cells: { A1: ["=B1/C1", "#VALUE!"], A2: ["=KPI(1)", "#NAME?"], A3: ["=B3", "#BUSY!"], A4: "#VALUE!" },
    at: null,
  },
  {
    name: "a call within another formula is under way",
    cells: { A1: ["=IF(B1=1,kpirating(H1),0)", "#BUSY!"] },
    at: "A1",
  },
])("$name", ({ cells, more = {}, at }) => {
  const found = unansweredCall(workbookOf(sheetOf(cells), sheetOf(more, "อีกแผ่น")));
  expect(found && formatCell(found.at)).toBe(at);
  const shown = { ...cells, ...more }[at ?? ""];
  expect(found?.isUnderWay ?? false).toBe(Array.isArray(shown) && /BUSY|GETTING/.test(String(shown[1])));
});
