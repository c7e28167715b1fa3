import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a blank in place of an error", input: { G8: ['=IFERROR(KPISCORE(F8,C8,D8,E8),"")', 87.5] } },
    { name: "a formula that catches nothing", input: { H8: ["=B8*G8/100", 35] } },
    { name: "a word in place of an error", input: { G8: ['=IFERROR(A30,"ไม่ประเมิน")', "ไม่ประเมิน"] } },
    { name: "another cell in place of an error", input: { G8: ["=IFERROR(A30,A31)", 87.5] } },
    { name: "outside the scores", input: { F11: ["=IFERROR(A30,0)", 25] } },
  ],
  reject: [
    {
      name: "0 for a score",
      input: { G8: ["=IFERROR(KPISCORE(F8,C8,D8,E8),0)", 87.5] },
      faults: [{ messageId: "indicator", address: "G8", found: "=IFERROR(KPISCORE(F8,C8,D8,E8),0)" }],
    },
    {
      name: "nothing in the second place, which gives 0",
      input: { H8: ["=IFERROR(B8*G8/100,)", 35] },
      faults: [{ messageId: "indicator", address: "H8" }],
    },
    {
      name: "a score deep inside and the total at once",
      input: { G11: ["=ROUND(IFNA(A30,50),2)", 75], H12: ["=IFERROR(SUM(H8:H11),0)", 85] },
      faults: [
        { messageId: "indicator", address: "G11" },
        { messageId: "total", address: "H12" },
      ],
    },
  ],
};
