import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "the weight as text", input: templatedWith({ B7: "60" }) },
    { name: "a result filled in", input: templatedWith({ H7: "ร้อยละ 95" }) },
  ],
  reject: [
    {
      name: "a weight one higher",
      input: templatedWith({ B7: 61 }),
      faults: [{ messageId: "altered", address: "B7", expected: "60", found: "61" }],
    },
    {
      name: "two weights exchanged, which still sum to 100",
      input: templatedWith({ B7: 20, B8: 60 }),
      faults: [
        { messageId: "altered", address: "B7" },
        { messageId: "altered", address: "B8" },
      ],
    },
  ],
};
