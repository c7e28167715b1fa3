import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "as many as the frame", input: partsWith({ ข้อมูลพื้นฐาน: { B11: "166/166" } }) },
    { name: "not filled in", input: partsWith({ ข้อมูลพื้นฐาน: { B11: "-" } }) },
  ],
  reject: [
    {
      name: "the two figures swapped",
      input: partsWith({ ข้อมูลพื้นฐาน: { B11: "166/207" } }),
      faults: [{ messageId: "exceeded", address: "B11", expected: "166", found: "207" }],
    },
  ],
};
