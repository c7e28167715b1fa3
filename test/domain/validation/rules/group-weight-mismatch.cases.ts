import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the sum of its indicators", input: { B7: 60 } },
    { name: "a sum that rounds to it", input: { B7: 60, B8: 40.004 } },
    { name: "no weight", input: { B7: "-" } },
    { name: "an indicator's weight that cannot be read", input: { B7: 50, B8: "สี่สิบ" } },
    {
      name: "an indicator without a number, which is of no group",
      input: { B7: 20, A8: "ร้อยละของงาน" },
    },
    { name: "a form without a column of weights", input: { B4: null, B7: 50 } },
    { name: "an indicator whose number only begins alike", input: { B7: 40, A9: "1.10.1 ระดับความสำเร็จ" } },
    {
      name: "a group of another group",
      input: { A6: "1.1 กลุ่มใหญ่", B6: 60, A7: "1.1.1 กลุ่ม", B7: 60, A8: "1.1.1.1 ก", A9: "1.1.1.2 ข" },
    },
  ],
  reject: [
    {
      name: "a hundredth too much",
      input: { B7: 60.01 },
      faults: [
        { messageId: "differs", address: "B7", expected: "60", found: "60.01", related: ["B8", "B9"] },
      ],
    },
    {
      name: "a hundredth too little, as text",
      input: { B7: "59.99" },
      faults: [{ messageId: "differs", address: "B7", expected: "60", found: "59.99" }],
    },
    {
      name: "on the second of two sheets",
      input: workbookOf(sheetOf(CLEAN_FORM), sheetOf({ ...CLEAN_FORM, B7: 50 }, "อีกแบบ")),
      faults: [{ messageId: "differs", address: "B7", expected: "60", found: "50", related: ["B8", "B9"] }],
    },
    {
      name: "two groups at once",
      input: { A6: "1.1 กลุ่มใหญ่", B6: 50, A7: "1.1.1 กลุ่ม", B7: 50, A8: "1.1.1.1 ก", A9: "1.1.1.2 ข" },
      faults: [
        { messageId: "differs", address: "B6", expected: "60", related: ["B8", "B9"] },
        { messageId: "differs", address: "B7", expected: "60", related: ["B8", "B9"] },
      ],
    },
  ],
};
