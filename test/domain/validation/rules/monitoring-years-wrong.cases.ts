import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    {
      name: "other years that follow each other",
      input: partsWith({ "ส่วนที่ 3": { B4: 2566, C4: 2567, D4: 2568 } }),
    },
    {
      name: "two of which nobody can tell",
      input: partsWith({ "ส่วนที่ 3": { B4: 2564, C4: 2566, D4: 2569 } }),
    },
  ],
  reject: [
    {
      name: "the first of three",
      input: partsWith({ "ส่วนที่ 3": { B4: 2564 } }),
      faults: [{ messageId: "gap", address: "B4", expected: "2565", found: "2564" }],
    },
    {
      name: "one that stands twice, in both tables",
      input: partsWith({ "ส่วนที่ 3": { D4: 2566 }, "ติดตาม 3 ปี": { D3: "ปี 2563" } }),
      faults: [
        { messageId: "gap", address: "D4", expected: "2567" },
        { messageId: "gap", address: "D3", expected: "2564", found: "2563" },
      ],
    },
  ],
};
