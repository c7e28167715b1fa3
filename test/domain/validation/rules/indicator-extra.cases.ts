import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "a result filled in", input: templatedWith({ F5: "ร้อยละ 95" }) },
  ],
  reject: [
    {
      name: "an indicator below the last one",
      input: templatedWith({ A9: "2.2 ตัวชี้วัดที่เพิ่มเอง", B9: 5, C9: 1, D9: 2, E9: 3, F9: 2 }),
      faults: [{ messageId: "altered", address: "A9" }],
    },
    {
      name: "two of them",
      input: templatedWith({
        A9: "2.2 ตัวชี้วัดที่เพิ่มเอง",
        B9: 5,
        C9: 1,
        D9: 2,
        E9: 3,
        A10: "2.3 อีกตัวหนึ่ง",
        B10: 5,
        C10: 1,
        D10: 2,
        E10: 3,
        I10: null,
        J10: null,
        I11: "คะแนนรวม",
        J11: 0,
      }),
      faults: [
        { messageId: "altered", address: "A9" },
        { messageId: "altered", address: "A10" },
      ],
    },
  ],
};
