import { indicatorRow } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** A fourth coded row, so that one may lose its code. */
const more = {
  ...indicatorRow(14, "2.2 จำนวนผู้ใช้", 0, [1, 2, 3], 3, 100, 0),
  G12: null,
  H12: null,
  G13: null,
  H13: null,
};

export const cases: RuleCases = {
  accept: [
    { name: "every row with its code", input: more },
    { name: "words before the code", input: { ...more, A8: "ตัวชี้วัดที่ 1.1.1 ร้อยละของงานที่แล้วเสร็จ" } },
    {
      name: "a form without codes",
      input: { A8: "ร้อยละของงานที่แล้วเสร็จ", A9: "ระดับความสำเร็จ", A11: "จำนวนวันให้บริการ" },
    },
    { name: "two coded rows of three", input: { A9: "ระดับความสำเร็จ" } },
    { name: "a name that begins with a letter", input: { ...more, A8: "1.1.1 Open Data" } },
  ],
  reject: [
    {
      name: "a row without its code",
      input: { ...more, A9: "ระดับความสำเร็จ" },
      faults: [{ messageId: "missing", address: "A9", measure: "1.1.1", found: "ระดับความสำเร็จ" }],
    },
    {
      name: "letters for ones",
      input: { ...more, A9: "l.l.2 ระดับความสำเร็จ" },
      faults: [{ messageId: "missing", address: "A9", found: "l.l.2 ระดับความสำเร็จ" }],
    },
    {
      name: "commas, and a letter for a zero",
      input: { ...more, A9: "1,1,2 ระดับความสำเร็จ", A11: "2.1.O จำนวนวันให้บริการ" },
      faults: [
        { messageId: "letter", address: "A11", found: "2.1.O จำนวนวันให้บริการ" },
        { messageId: "missing", address: "A9" },
      ],
    },
  ],
};
