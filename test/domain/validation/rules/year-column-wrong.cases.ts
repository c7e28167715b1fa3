import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "years that run on", input: partsWith() },
    {
      name: "years that run on as texts",
      input: partsWith({ "ส่วนที่ 3": { B4: "ปี 2565", C4: "ปี พ.ศ. 2566", D4: "2567" } }),
    },
    { name: "other years that run on", input: partsWith({ "ส่วนที่ 3": { B4: 2564, C4: 2565, D4: 2566 } }) },
    {
      name: "two years, of which either may be wrong",
      input: partsWith({ "ส่วนที่ 3": { C4: 2567, D4: null } }),
    },
  ],
  reject: [
    {
      name: "the first year wrong",
      input: partsWith({ "ส่วนที่ 3": { B4: 2564 } }),
      faults: [{ messageId: "wrong", address: "B4", expected: "2565", found: "2564" }],
    },
    {
      name: "a year twice in one table, and of the Common Era in the other",
      input: partsWith({ "ส่วนที่ 3": { C4: 2565 }, "ติดตาม 3 ปี": { D3: "ปี 2021" } }),
      faults: [
        { messageId: "wrong", address: "C4", expected: "2566", found: "2565" },
        { messageId: "wrong", address: "D3", measure: "2564", found: "2021" },
      ],
    },
  ],
};
