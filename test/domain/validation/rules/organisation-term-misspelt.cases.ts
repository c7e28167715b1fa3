import { partsWith } from "../../../support/parts-form";
import { FINDINGS_TITLE } from "../../../../src/domain/form/own-sheets";
import { sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    {
      name: "the product's own list of findings, which quotes the wrong term",
      input: workbookOf(sheetOf({ A1: FINDINGS_TITLE, A6: "เขียนว่า “องค์กรมหาชน”" }, "ผลการตรวจ")),
    },
    { name: "the other parts without a fault", input: partsWith() },
    { name: "the right term", input: partsWith({ "ส่วนที่ 3": { A9: "องค์การมหาชน" } }) },
    { name: "another organisation", input: partsWith({ "ส่วนที่ 3": { A9: "องค์กรอิสระ" } }) },
  ],
  reject: [
    {
      name: "the wrong term in two cells of one sheet",
      input: partsWith({ "ส่วนที่ 3": { A9: "องค์กรมหาชนที่มีผลคะแนน", A10: "องค์กรมหาชน" } }),
      faults: [
        {
          messageId: "misspelt",
          address: "A9",
          measure: "องค์การมหาชน",
          found: "องค์กรมหาชน",
          related: ["A10"],
        },
      ],
    },
    {
      name: "on two sheets",
      input: partsWith({ "ส่วนที่ 3": { A9: "องค์กรมหาชน" }, สรุป: { A9: "องค์กรมหาชน" } }),
      faults: [
        { messageId: "misspelt", address: "A9" },
        { messageId: "misspelt", address: "A9" },
      ],
    },
  ],
};
