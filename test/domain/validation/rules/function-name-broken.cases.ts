import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a formula of ours that is calculated", input: { G8: ["=KPISCORE(F8,C8,D8,E8)", 87.5] } },
    { name: "another error", input: { G8: ["=KPISCORE(F8,C8,D8,E8)", "#VALUE!"] } },
    { name: "an unknown function that is not ours", input: { G8: ["=SCORE(F8)", "#NAME?"] } },
    { name: "our name in a text", input: { A20: ['="KPISCORE("&NOPE', "#NAME?"] } },
    { name: "a working function of another add-in", input: { G8: ["=ACME.KPISCORE(F8)", 12] } },
  ],
  reject: [
    {
      name: "a formula that was read before the add-in came",
      input: { G8: ["=KPISCORE(F8,C8,D8,E8)", "#NAME?"] },
      faults: [{ messageId: "not-entered", address: "G8", found: "=KPISCORE(F8,C8,D8,E8)" }],
    },
    {
      name: "remains of files and of other add-ins, and a wrong prefix",
      input: {
        G8: ["=_xldudf_KPISCORE(F8,C8,D8,E8)", 87.5],
        H8: ["=FUNCRES.XLAM!_xldudf_KPIWEIGHTED(G8,B8)", "#NAME?"],
        H12: ["=PRAMOEN.KPITOTAL(G8:G11,B8:B11)", "#NAME?"],
      },
      faults: [
        { messageId: "name", address: "G8", expected: "=KPISCORE(F8,C8,D8,E8)" },
        { messageId: "name", address: "H8", expected: "=KPIWEIGHTED(G8,B8)" },
        { messageId: "name", address: "H12", expected: "=KPITOTAL(G8:G11,B8:B11)" },
      ],
    },
  ],
};
