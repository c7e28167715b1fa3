import { indicatorRow } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

const weighted = { H8: ["=B8*G8/100", 35], H9: ["=B9*G9/100", 20], H11: ["=B11*G11/100", 30] } as const;
const score = (row: number, result = row) =>
  [`=IF(F${row}="","",KPISCORE(F${result},C${row},D${row},E${row}))`, 75] as const;
const scored = {
  ...indicatorRow(8, "1.1.1 ก", 40, [10, 20, 30], 20, score(8), 30),
  ...indicatorRow(9, "1.1.2 ข", 20, [10, 20, 30], 20, score(9), 15),
  G11: score(11),
};

export const cases: RuleCases = {
  accept: [
    { name: "one formula filled down", input: { ...weighted, ...scored, H8: 30, H9: 15 } },
    { name: "constants", input: { H8: 35 } },
    {
      name: "two formulas only, neither the usual one",
      input: { ...weighted, H9: 20, H11: ["=B11*G11*0.01", 30] },
    },
    { name: "no majority", input: { ...weighted, H9: ["=B9/100*G9", 20], H11: ["=B11*(G11/100)", 30] } },
    {
      name: "dollar signs and spaces that change nothing",
      input: { ...weighted, H9: ["= b9 * G9 / 100", 20] },
    },
    {
      name: "other functions for targets of another kind",
      input: { ...scored, G9: ["=KPIMILESTONE(TRUE,TRUE,FALSE)", 75] },
    },
    {
      name: "a wrong figure, which weighted-mismatch reports",
      input: { ...weighted, H9: ["=B8*G9/100", 40] },
    },
  ],
  reject: [
    {
      name: "a weighted score of another row's weight, right by chance",
      input: { ...weighted, H9: ["=B11*G9/200", 20] },
      faults: [
        {
          messageId: "differs",
          address: "H9",
          expected: "=B9*G9/100",
          found: "=B11*G9/200",
          related: ["H8"],
        },
      ],
    },
    {
      name: "a score of another row's result, right by chance",
      input: { ...scored, G9: score(9, 8) },
      faults: [{ messageId: "differs", address: "G9", expected: score(9)[0], found: score(9, 8)[0] }],
    },
    {
      name: "both columns at once",
      input: { ...scored, ...weighted, H8: ["=B8*G8/100", 30], H9: ["=B9*0.75", 15], G11: score(11, 9) },
      faults: [
        { messageId: "differs", address: "G11" },
        { messageId: "differs", address: "H9" },
      ],
    },
  ],
};
