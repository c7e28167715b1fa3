import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a no-break space between words", input: { F9: "ประเมินผล\u00a0แล้ว" } },
    { name: "a no-break space between a word and a figure", input: { F8: "ร้อยละ\u00a095" } },
    { name: "line breaks and ordinary spaces", input: { F9: " ประเมินผล\n แล้ว " } },
    { name: "a number, which number-as-text reports", input: { B8: "40\u200b", F11: "\u00a025" } },
    { name: "a formula that gives one", input: { A20: ["=CHAR(160)&1", "\u00a0ก"] } },
  ],
  reject: [
    {
      name: "a zero-width space inside a word",
      input: { A9: "1.1.2 ระดับ\u200bความสำเร็จ" },
      faults: [{ messageId: "zero-width", address: "A9", found: "1.1.2 ระดับความสำเร็จ" }],
    },
    {
      name: "a soft hyphen, a mark of direction and a byte order mark",
      input: { A20: "การ\u00adประเมิน", A21: "\u200eการประเมิน", A22: "\ufeffการประเมิน" },
      faults: ["A20", "A21", "A22"].map((address) => ({ messageId: "zero-width", address })),
    },
    {
      name: "a no-break space at either end",
      input: { F9: "\u00a0ประเมินผลแล้ว", A20: "หมายเหตุ\u00a0" },
      faults: [
        { messageId: "space", address: "F9", found: "ประเมินผลแล้ว" },
        { messageId: "space", address: "A20" },
      ],
    },
    {
      name: "a no-break space inside a number",
      input: { F8: "ร้อยละ 9\u00a05" },
      faults: [{ messageId: "space", address: "F8", found: "ร้อยละ 95" }],
    },
  ],
};
