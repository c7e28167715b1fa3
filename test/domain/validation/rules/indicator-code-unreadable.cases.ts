import { indicatorRow, type TestCells } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** A fourth indicator, so that most of them have a code. */
const MORE = indicatorRow(12, "2.2 จำนวนเรื่อง", 0, [1, 2, 3], 3, 100, 0);
const FORM: TestCells = { ...MORE, G13: "คะแนนรวม", H13: 85, G14: "สรุปผลการประเมินระดับองค์กร", H14: "ดี" };

export const cases: RuleCases = {
  accept: [
    { name: "a code in every row", input: FORM },
    {
      name: "no codes at all",
      input: { ...FORM, A8: "งานที่แล้วเสร็จ", A9: "ระดับความสำเร็จ", A11: "วันให้บริการ", A12: "เรื่อง" },
    },
    {
      name: "a name that begins with figures",
      input: { ...FORM, A12: "5ส ในสำนักงาน", A11: "1,000 ต้นกล้า", A9: "12 นโยบาย" },
    },
  ],
  reject: [
    {
      name: "letters for digits",
      input: { ...FORM, A9: "l.l.2 ระดับความสำเร็จ" },
      faults: [{ messageId: "mistyped", address: "A9", found: "l.l.2 ระดับความสำเร็จ" }],
    },
    {
      name: "a row without its code",
      input: { ...FORM, A9: "ระดับความสำเร็จ" },
      faults: [{ messageId: "missing", address: "A9", found: "ระดับความสำเร็จ" }],
    },
    {
      name: "two mistyped ones",
      input: { ...FORM, A9: "1.I.2 ระดับความสำเร็จ", A11: "2.l จำนวนวันให้บริการ" },
      faults: [
        { messageId: "mistyped", address: "A9" },
        { messageId: "mistyped", address: "A11" },
      ],
    },
  ],
};
