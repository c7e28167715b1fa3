import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "a target with other spaces", input: templatedWith({ C7: "ร้อยละ  80" }) },
    { name: "a result filled in", input: templatedWith({ H7: "ร้อยละ 95" }) },
  ],
  reject: [
    {
      name: "an easier target",
      input: templatedWith({ E7: "ร้อยละ 99" }),
      faults: [{ messageId: "altered", address: "E7", expected: "ร้อยละ 100", found: "ร้อยละ 99" }],
    },
    {
      name: "a reworded milestone",
      input: templatedWith({ E8: "จัดทำรายงานแล้ว" }),
      faults: [{ messageId: "altered", address: "E8" }],
    },
    {
      name: "two targets",
      input: templatedWith({ C10: "31 วัน", D10: "26 วัน" }),
      faults: [
        { messageId: "altered", address: "C10" },
        { messageId: "altered", address: "D10" },
      ],
    },
  ],
};
