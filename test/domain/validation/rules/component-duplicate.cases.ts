import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    {
      name: "the same number in another table",
      input: workbookOf(sheetOf(CLEAN_FORM), sheetOf(CLEAN_FORM, "รอบ 9 เดือน")),
    },
    { name: "1 and 11", input: { A10: "องค์ประกอบที่ 11 ศักยภาพ (ร้อยละ 40)" } },
  ],
  reject: [
    {
      name: "the next heading",
      input: { A10: "องค์ประกอบที่ 1 ศักยภาพ (ร้อยละ 40)" },
      faults: [{ messageId: "twice", address: "A10", found: "1", related: ["A6"] }],
    },
    {
      name: "three times, once in Thai digits",
      input: { A7: "องค์ประกอบที่ ๑ ก", A10: "องค์ประกอบที่ 1 ศักยภาพ (ร้อยละ 40)" },
      faults: [
        { messageId: "twice", address: "A7" },
        { messageId: "twice", address: "A10" },
      ],
    },
  ],
};
