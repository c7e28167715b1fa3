import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { isOutputSheet } from "../../../src/domain/form/own-sheets";
import { changeRow, openScenario, type RowChange, type Scenario } from "../../../src/domain/what-if/scenario";
import { planScenario } from "../../../src/domain/what-if/scenario-sheet";
import { formatCell } from "../../../src/domain/workbook/address";
import { SheetCells } from "../../../src/domain/workbook/snapshot";
import { formWith, sheetOf, type TestCells } from "../../support/form";

function plan(cells: TestCells = {}, change?: readonly [row: number, change: RowChange], name = "") {
  const snapshot = formWith(cells);
  const [form] = readEvaluation(snapshot, framework).forms;
  const opened = openScenario(form!, framework) as Scenario;
  const scenario = change ? changeRow(opened, ...change, framework) : opened;
  const given = { name, scenario, opened, framework, isRated: true, agency: null, fiscalYear: 2565 };
  const { sheet, changeSet } = planScenario(snapshot, given);
  const written = changeSet.changes.flatMap((each) =>
    each.kind === "set-cell"
      ? [[formatCell(each), "formula" in each.after ? each.after.formula : each.after.value] as const]
      : [],
  );
  return { sheet, changeSet, cells: new Map(written) };
}

test("what is supposed stands beside what the form states, and the total is their sum", () => {
  const { cells } = plan({}, [2, { result: 20 }], "เร่ง");
  const row = (n: number) => [..."ABCDEFGHI"].map((column) => cells.get(`${column}${n}`) ?? null);
  expect(row(9)).toEqual([
    `=HYPERLINK("#'ส่วนที่ 1'!A8","1.1.1")`,
    "ร้อยละของงานที่แล้วเสร็จ",
    40,
    40,
    95,
    95,
    87.5,
    87.5,
    "=D9*H9/100",
  ]);
  expect(row(10).slice(4, 8)).toEqual([null, null, 100, 100]);
  expect(row(11).slice(2)).toEqual([40, 40, 25, 20, 75, 100, "=D11*H11/100"]);
  expect([cells.get("C5"), cells.get("C6"), cells.get("E6") ?? null]).toEqual(["=SUM(I9:I11)", "ดีมาก", null]);
});

test("weights that do not make up the whole are said so", () => {
  expect(plan({}, [1, { weight: 10 }]).cells.get("E6")).toBe("น้ำหนักรวม 90 ไม่ใช่ 100");
});

test("what does not apply is shared out by the policy, so the total is no sum", () => {
  const { cells } = plan({ F8: "ไม่ประเมิน", G8: "-" });
  expect(cells.get("C5")).toBeCloseTo(5000 / 60, 9);
  expect([cells.get("H9"), cells.get("I9") ?? null]).toEqual(["ไม่ประเมิน", null]);
});

test("nothing but the new sheet is touched, and the product knows it again", () => {
  const { sheet, changeSet, cells } = plan();
  expect(changeSet.changes[0]).toEqual({ kind: "add-sheet", sheet });
  expect(new Set(changeSet.changes.map((change) => "sheet" in change && change.sheet))).toEqual(
    new Set([sheet]),
  );
  expect(isOutputSheet(sheetOf({ A1: cells.get("A1")! }, "renamed"))).toBe(true);
  expect(isOutputSheet({ ...sheetOf({}), cells: new SheetCells() })).toBe(false);
});

test.each([
  ["", "สถานการณ์สมมติ"],
  ["  ", "สถานการณ์สมมติ"],
  ["ก/ข [ค]: ?*\\", "สถานการณ์สมมติ ก ข ค"],
  ["ยาวกว่าที่ชื่อแผ่นงานจะยาวได้", "สถานการณ์สมมติ ยาวกว่าที่ชื่อแผ"],
  ["it's'", "สถานการณ์สมมติ it's"],
])("a scenario called %j stands on the sheet %j", (name, sheet) => {
  expect(plan({}, undefined, name).sheet).toBe(sheet);
});
