import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "the weight as text", input: templatedWith({ B5: "60" }) },
    { name: "a result filled in", input: templatedWith({ F5: "ร้อยละ 95" }) },
  ],
  reject: [
    {
      name: "a weight one higher",
      input: templatedWith({ B5: 61 }),
      faults: [{ messageId: "altered", address: "B5", expected: "60", found: "61" }],
    },
    {
      name: "two weights exchanged, which still sum to 100",
      input: templatedWith({ B5: 20, B6: 60 }),
      faults: [
        { messageId: "altered", address: "B5" },
        { messageId: "altered", address: "B6" },
      ],
    },
  ],
};
