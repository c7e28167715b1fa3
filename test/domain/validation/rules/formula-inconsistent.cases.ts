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

/** The agency's own score beside the score, by the same formula. */
const own = { I5: "คะแนนประเมินตนเอง", I8: score(8), I9: score(9), I11: score(11) };

export const cases: RuleCases = {
  accept: [
    { name: "one formula filled down", input: { ...weighted, ...scored, H8: 30, H9: 15 } },
    { name: "constants", input: { H8: 35 } },
    {
      name: "two formulas only, neither the usual one",
      input: { ...weighted, H9: 20, H11: ["=B11*G11*0.01", 30] },
    },
    {
      name: "one formula that compares with another row, and one over a range",
      input: { G8: ["=IF(F8>=F9,87.5,50)", 87.5], H8: ["=SUM(H9:H11)", 35], I5: "หมายเหตุ" },
    },
    {
      name: "one formula over cells that are no indicator's",
      input: { G8: ["=IF(F8>=D5,75,87.5)", 87.5] },
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
      name: "the same functions, comparing the other way where less is better",
      input: {
        G8: ["=IF(F8>=E8,100,IF(F8>=D8,75,50))", 75],
        G9: ["=IF(F9<=E9,100,IF(F9<=D9,75,50))", 100],
        G11: ["=IF(F11>=E11,100,IF(F11>=D11,75,50))", 75],
      },
    },
    {
      name: "function names in either case",
      input: { ...scored, G9: [score(9)[0].replace("IF", "If").replace("KPISCORE", "kpiscore"), 75] },
    },
    {
      name: "other functions with digits and points in their names",
      input: { ...weighted, H9: ["=_XLFN.KPI2(B9)*G9/100", 20], H11: ["=SUM(B11)*G11/100", 30] },
    },
    {
      name: "two halves, neither the usual one",
      input: {
        ...indicatorRow(10, "1.1.3 ค", 20, [10, 20, 30], 20, 75, ["=0.2*G10", 15]),
        ...{ ...weighted, H9: ["=0.2*G9", 20] },
      },
    },
    {
      name: "another function with the same ending",
      input: { ...scored, G9: [score(9, 8)[0].replace("KPISCORE", "OURSCORE"), 75] },
    },
    {
      name: "functions that only differ in a digit",
      input: { ...scored, G8: ["=OUR1(F8)", 75], G11: ["=OUR1(F11)", 75], G9: ["=OUR2(F8)", 75] },
    },
    {
      name: "a wrong score, which score-mismatch reports",
      input: { ...scored, F8: 30, G8: [score(8)[0], 100], H8: 40, G9: [score(9, 8)[0], 100] },
    },
    {
      name: "a wrong figure, which weighted-mismatch reports",
      input: { ...weighted, H9: ["=B8*G9/100", 40] },
    },
  ],
  reject: [
    {
      name: "too few for a habit, one with the target of the row below",
      input: { G8: ["=IF(F8>=E8,100,IF(F8>=D8,75+(F8-D8)/(E8-D8)*25,IF(F8>=C9,50,0)))", 87.5] },
      faults: [{ messageId: "foreign", address: "G8" }],
    },
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
      name: "the agency's own score, of another row's result",
      input: { ...scored, ...own, I9: score(9, 8) },
      faults: [{ messageId: "differs", address: "I9", related: ["I8"] }],
    },
    {
      name: "the same functions, one of them in brackets",
      input: {
        ...scored,
        G9: [score(9, 8)[0].replace("KPISCORE", "(KPISCORE").replace(/\)$/, "))"), 75],
      },
      faults: [{ messageId: "differs", address: "G9", related: ["G8"] }],
    },
    {
      name: "a score that cannot be worked out",
      input: { ...scored, F9: "ดี", G9: [score(9, 8)[0], 75] },
      faults: [{ messageId: "differs", address: "G9", related: ["G8"] }],
    },
    {
      name: "a score that shows nothing",
      input: { ...scored, G9: [score(9, 8)[0], ""] },
      faults: [{ messageId: "differs", address: "G9", related: ["G8"] }],
    },
    {
      name: "a score of another row that is not there yet",
      input: { ...scored, F9: null, G9: [score(9, 8)[0], ""] },
      faults: [{ messageId: "differs", address: "G9", related: ["G8"] }],
    },
    {
      name: "a weighted score of a row without its score",
      input: { ...weighted, G9: null, H9: ["=B11*G9/100", 5] },
      faults: [{ messageId: "differs", address: "H9", related: ["H8"] }],
    },
    {
      name: "a weighted score of a row without its weight",
      input: { ...weighted, B9: null, H9: ["=B11*G9/100", 40] },
      faults: [{ messageId: "differs", address: "H9", related: ["H8"] }],
    },
    {
      name: "a weighted score that shows nothing",
      input: { ...weighted, H9: ["=B11*G9/100", ""] },
      faults: [{ messageId: "differs", address: "H9", related: ["H8"] }],
    },
    {
      name: "a weighted score of the unrounded score, by other cells",
      input: {
        ...indicatorRow(8, "1.1.1 ก", 40, [80, 90, 100], 94.99496, 87.49, ["=B8*G8/100", 34.996]),
        ...{ H9: ["=B9*G9/100", 20], H11: ["=B11*G11/100", 30] },
        ...{ H8: ["=B9*G8*2/100", 34.99] },
      },
      faults: [{ messageId: "differs", address: "H8", related: ["H9"] }],
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
