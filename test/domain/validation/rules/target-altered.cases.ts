import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "a target with other spaces", input: templatedWith({ C5: "ร้อยละ  80" }) },
    { name: "a result filled in", input: templatedWith({ F5: "ร้อยละ 95" }) },
  ],
  reject: [
    {
      name: "an easier target",
      input: templatedWith({ E5: "ร้อยละ 99" }),
      faults: [{ messageId: "altered", address: "E5", expected: "ร้อยละ 100", found: "ร้อยละ 99" }],
    },
    {
      name: "a reworded milestone",
      input: templatedWith({ E6: "จัดทำรายงานแล้ว" }),
      faults: [{ messageId: "altered", address: "E6" }],
    },
    {
      name: "two targets",
      input: templatedWith({ C8: "31 วัน", D8: "26 วัน" }),
      faults: [
        { messageId: "altered", address: "C8" },
        { messageId: "altered", address: "D8" },
      ],
    },
  ],
};
