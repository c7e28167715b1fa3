import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "a ratio at the cap", input: partsWith({ ข้อมูลพื้นฐาน: { B15: 21.04 } }) },
    { name: "no cap stated", input: partsWith({ ข้อมูลพื้นฐาน: { B15: null } }) },
  ],
  reject: [
    {
      name: "a ratio above the cap",
      input: partsWith({ ข้อมูลพื้นฐาน: { B15: 21.03 } }),
      faults: [{ messageId: "exceeded", address: "B14", measure: "21.03", found: "21.04", related: ["B15"] }],
    },
  ],
};
