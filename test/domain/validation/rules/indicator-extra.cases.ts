import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "a result filled in", input: templatedWith({ H7: "ร้อยละ 95" }) },
  ],
  reject: [
    {
      name: "an indicator below the last one",
      input: templatedWith({ A11: "2.2 ตัวชี้วัดที่เพิ่มเอง", B11: 5, C11: 1, D11: 2, E11: 3, H11: 2 }),
      faults: [{ messageId: "altered", address: "A11" }],
    },
    {
      name: "two of them",
      input: templatedWith({
        A11: "2.2 ตัวชี้วัดที่เพิ่มเอง",
        B11: 5,
        C11: 1,
        D11: 2,
        E11: 3,
        A12: "2.3 อีกตัวหนึ่ง",
        B12: 5,
        C12: 1,
        D12: 2,
        E12: 3,
        K12: null,
        L12: null,
        K13: "คะแนนรวม",
        L13: 0,
      }),
      faults: [
        { messageId: "altered", address: "A11" },
        { messageId: "altered", address: "A12" },
      ],
    },
  ],
};
