import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a guard", input: { G8: ['=IF(F8="","",KPISCORE(F8,C8,D8,E8))', 87.5] } },
    { name: "any other function round it", input: { G8: ["=IFS(F8>0,KPISCORE(F8,C8,D8,E8))", 87.5] } },
    { name: "a result that is no cell", input: { G8: ["=KPISCORE(95,C8,D8,E8)", 87.5] } },
    { name: "a range of results", input: { G8: ["=KPISCORE(F8:F11,C8:C11,D8:D11,E8:E11)", 87.5] } },
    { name: "functions that take no result", input: { H8: ["=KPIWEIGHTED(G8,B8)", 35] } },
    { name: "outside the table", input: { K8: ["=KPISCORE(F8,C8,D8,E8)", 87.5] } },
  ],
  reject: [
    {
      name: "the call alone",
      input: { G8: ["=KPISCORE(F8,C8,D8,E8)", 87.5] },
      faults: [
        {
          messageId: "unguarded",
          address: "G8",
          expected: '=IF(F8="","",KPISCORE(F8,C8,D8,E8))',
          found: "=KPISCORE(F8,C8,D8,E8)",
        },
      ],
    },
    {
      name: "two rows at once, one of them rounded",
      input: { G8: ["=ROUND(KPISCORE(F8,C8,D8,E8),2)", 87.5], G11: ["=KPITIER(F11,C11,D11,E11)", 75] },
      faults: [
        { messageId: "unguarded", address: "G8" },
        { messageId: "unguarded", address: "G11" },
      ],
    },
    {
      name: "an empty result",
      input: { F8: null, G8: ["=KPISCORE(F8,C8,D8,E8)", 0] },
      faults: [{ messageId: "unguarded", address: "G8" }],
    },
  ],
};
