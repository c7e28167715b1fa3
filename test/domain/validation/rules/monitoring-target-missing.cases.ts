import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "a year that says it has none", input: partsWith({ "ส่วนที่ 3": { C5: "-" } }) },
    {
      name: "a table that is not filled yet",
      input: partsWith({ "ส่วนที่ 3": { B5: null, C5: null, D5: null } }),
    },
  ],
  reject: [
    {
      name: "a year of part 3",
      input: partsWith({ "ส่วนที่ 3": { C5: null } }),
      faults: [{ messageId: "missing", address: "C5", related: ["B5", "D5"] }],
    },
    {
      name: "two years of the table",
      input: partsWith({ "ติดตาม 3 ปี": { B5: null, F5: null } }),
      faults: [
        { messageId: "missing", address: "B5", related: ["D5"] },
        { messageId: "missing", address: "F5", related: ["D5"] },
      ],
    },
  ],
};
