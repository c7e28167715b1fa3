import { indicatorRow } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** Row 10 stands free between two indicators. */
const lower = { A10: null };

export const cases: RuleCases = {
  accept: [
    { name: "text that ran on", input: { ...lower, C10: "และรายงานผล", F10: "รายงานแล้ว" } },
    {
      name: "a row with a weight but no code, an indicator without one",
      input: { ...lower, ...indicatorRow(10, "ระดับความพึงพอใจ", 0, [1, 2, 3], 3, 100, 0) },
    },
    {
      name: "no code in the whole table",
      input: { A7: null, A8: "ก", A9: "ข", B9: null, C9: null, A11: "ค" },
    },
    { name: "a row with targets, which is an indicator", input: { A9: "ระดับความสำเร็จ", B9: null } },
    { name: "a subtotal", input: { ...lower, G10: "รวม", H10: 55 } },
  ],
  reject: [
    {
      name: "a score and neither code nor weight",
      input: { ...lower, A10: "ส่วนที่ 2 ของตัวชี้วัด", G10: 100 },
      faults: [{ messageId: "no-code", address: "A10" }],
    },
    {
      name: "figures without any name",
      input: { ...lower, B10: 5, G10: 100, H10: 5 },
      faults: [{ messageId: "no-name", address: "B10", found: "5" }],
    },
    {
      name: "both at once",
      input: { A7: null, H7: 20, ...lower, A10: "ส่วนที่ 2 ของตัวชี้วัด", G10: 100 },
      faults: [
        { messageId: "no-code", address: "A10" },
        { messageId: "no-name", address: "H7", found: "20" },
      ],
    },
  ],
};
