import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "every year with its entries", input: partsWith() },
    { name: "a dash", input: partsWith({ "ติดตาม 3 ปี": { D5: "-" } }) },
    {
      name: "a table that is still empty",
      input: partsWith({ "ติดตาม 3 ปี": { C5: null, E5: null, G5: null } }),
    },
  ],
  reject: [
    {
      name: "a target of the three-year table",
      input: partsWith({ "ติดตาม 3 ปี": { D5: null } }),
      faults: [{ messageId: "target", address: "D5" }],
    },
    {
      name: "a target of part 3, and a result",
      input: partsWith({ "ส่วนที่ 3": { B5: null }, "ติดตาม 3 ปี": { E6: null } }),
      faults: [
        { messageId: "target", address: "B5" },
        { messageId: "result", address: "E6" },
      ],
    },
  ],
};
