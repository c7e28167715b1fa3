import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { scoreOverrides } from "../../../src/domain/side-by-side/assessments";
import { formWith, type TestCells } from "../../support/form";

const columns = { I5: "คะแนนประเมินตนเอง", J5: "คะแนนของคณะกรรมการ", K5: "เหตุผล" };

test.each<{ name: string; cells: TestCells; found: readonly (readonly [string, number, string | null])[] }>([
  { name: "the same scores", cells: { I8: 87.5, J8: 87.5 }, found: [] },
  { name: "the same but for rounding", cells: { I8: 87.504, J8: 87.5 }, found: [] },
  { name: "a hundredth less", cells: { I8: 87.5, J8: 87.49 }, found: [["1.1.1", -0.01, null]] },
  {
    name: "a deduction with its reason, and a raise without one",
    cells: { I8: 87.5, J8: 80, K8: "ส่งรายงานล่าช้า", I11: 75, J11: 100, K11: "-" },
    found: [
      ["1.1.1", -7.5, "ส่งรายงานล่าช้า"],
      ["2.1", 25, null],
    ],
  },
  { name: "only one of the two", cells: { I8: 87.5, J9: 100 }, found: [] },
])("what the committee gave instead: $name", ({ cells, found }) => {
  const [form] = readEvaluation(formWith({ ...columns, ...cells }), framework).forms;
  const overrides = scoreOverrides(form!, framework);
  expect(
    overrides.map(({ code, difference, reason }) => [code, Number(difference.toFixed(9)), reason]),
  ).toEqual(found);
});
