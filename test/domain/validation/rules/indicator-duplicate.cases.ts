import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    {
      name: "rows that are still to be named",
      input: { A8: "1.1.1 (ระบุชื่อตัวชี้วัด)", A9: "1.1.2 (ระบุชื่อตัวชี้วัด)" },
    },
    { name: "codes that begin alike", input: { A9: "1.1.10 ระดับความสำเร็จ", A11: "2.1.1 จำนวนวัน" } },
    { name: "rows without a code", input: { A8: "ร้อยละของงาน", A9: "ร้อยละของงาน" } },
    { name: "a short name twice", input: { A8: "1.1.1 ร้อยละ", A9: "1.1.2 ร้อยละ" } },
    {
      name: "the same code in another table",
      input: workbookOf(sheetOf(CLEAN_FORM), sheetOf(CLEAN_FORM, "รอบ 9 เดือน")),
    },
  ],
  reject: [
    {
      name: "the next row",
      input: { A9: "1.1.1 ระดับความสำเร็จ" },
      faults: [{ messageId: "twice", address: "A9", found: "1.1.1", related: ["A8"] }],
    },
    {
      name: "the name of the row above under another code",
      input: { A9: "1.1.2 ร้อยละของงาน ที่แล้วเสร็จ" },
      faults: [{ messageId: "name", address: "A9", found: "1.1.2", related: ["A8"] }],
    },
    {
      name: "one name in three rows",
      input: { A9: "1.1.2 ร้อยละของงาน ที่แล้วเสร็จ", A11: "2.1 ร้อยละของงาน ที่แล้วเสร็จ" },
      faults: [{ messageId: "names", address: "A9", found: "1.1.2", related: ["A8", "A11"] }],
    },
    {
      name: "in Thai digits, in another component, and a third time",
      input: { A9: "๑.๑.๑ ระดับความสำเร็จ", A11: "1.1.1. จำนวนวัน" },
      faults: [
        { messageId: "twice", address: "A9" },
        { messageId: "twice", address: "A11" },
      ],
    },
  ],
};
