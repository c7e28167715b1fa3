import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a single sara am", input: { A8: "1.1.1 ร้อยละของงานที่ทํ\u0E32".replace("ํ\u0E32", "\u0E33") } },
    { name: "a tone mark before it", input: { A20: "น\u0E49\u0E33" } },
    { name: "nikhahit on its own, as in Pali", input: { A20: "ธมฺม\u0E4D สรณ\u0E4D" } },
    { name: "a formula that gives one", input: { A20: ["=A19", "ท\u0E4D\u0E32"] } },
  ],
  reject: [
    {
      name: "nikhahit and sara aa",
      input: { A9: "1.1.2 ระดับความส\u0E4D\u0E32เร็จ" },
      faults: [{ messageId: "decomposed", address: "A9", found: "1.1.2 ระดับความส\u0E4D\u0E32เร็จ" }],
    },
    {
      name: "with the tone mark between, before and after",
      input: { A20: "น\u0E4D\u0E49\u0E32", A21: "น\u0E49\u0E4D\u0E32", A22: "น\u0E33\u0E49" },
      faults: ["A20", "A21", "A22"].map((address) => ({ messageId: "decomposed", address })),
    },
    {
      name: "two cells at once",
      input: { C9: "จัดท\u0E4D\u0E32แผน", F9: "ท\u0E4D\u0E32แล้ว" },
      faults: [
        { messageId: "decomposed", address: "C9" },
        { messageId: "decomposed", address: "F9" },
      ],
    },
  ],
};
