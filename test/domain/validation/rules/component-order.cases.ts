import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "one number twice, which is another fault", input: { A10: "องค์ประกอบที่ 1 ศักยภาพ (ร้อยละ 40)" } },
    {
      name: "a table of its own for component 2",
      input: workbookOf(
        sheetOf({ ...CLEAN_FORM, A10: null, A11: null }),
        sheetOf({ ...CLEAN_FORM, A6: "องค์ประกอบที่ 2 ก", A10: "องค์ประกอบที่ 3 ข" }, "องค์ประกอบที่ 2"),
      ),
    },
  ],
  reject: [
    {
      name: "a number passed over",
      input: { A10: "องค์ประกอบที่ 3 ศักยภาพ (ร้อยละ 40)" },
      faults: [{ messageId: "gap", address: "A10", measure: "2", found: "3" }],
    },
    {
      name: "the first one missing",
      input: { A6: "องค์ประกอบที่ 2 ประสิทธิภาพ (ร้อยละ 60)", A10: "องค์ประกอบที่ 3 ศักยภาพ (ร้อยละ 40)" },
      faults: [{ messageId: "gap", address: "A6", measure: "1" }],
    },
    {
      name: "two swapped: reported once",
      input: { A6: "องค์ประกอบที่ 2 ประสิทธิภาพ (ร้อยละ 60)", A10: "องค์ประกอบที่ 1 ศักยภาพ (ร้อยละ 40)" },
      faults: [{ messageId: "order", address: "A10", found: "1", related: ["A6"] }],
    },
    {
      name: "two gaps at once",
      input: { A6: "องค์ประกอบที่ 2 ประสิทธิภาพ (ร้อยละ 60)", A10: "องค์ประกอบที่ 4 ศักยภาพ (ร้อยละ 40)" },
      faults: [
        { messageId: "gap", address: "A6", measure: "1" },
        { messageId: "gap", address: "A10", measure: "3" },
      ],
    },
  ],
};
