import { indicatorRow, type TestCells } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** A fourth indicator, with the closing rows below it. */
const fourth: TestCells = {
  G12: null,
  H12: null,
  G13: null,
  H13: null,
  ...indicatorRow(12, "2.2 จำนวนคน", 0, [1, 2, 3], 3, 100, 0),
  ...indicatorRow(14, "2.3 จำนวนเรื่อง", 0, [1, 2, 3], 3, 100, 0),
};

/** Every computed cell a formula, but for the given ones. */
function formulas(changes: TestCells): TestCells {
  return {
    G8: ["=KPISCORE(F8,C8,D8,E8)", 87.5],
    G11: ["=KPISCORE(F11,C11,D11,E11)", 75],
    H8: ["=B8*G8/100", 35],
    H9: ["=B9*G9/100", 20],
    H11: ["=B11*G11/100", 30],
    H12: ["=SUM(H8:H11)", 85],
    H13: ["=KPIRATING(H12)", "ดี"],
    ...changes,
  };
}

export const cases: RuleCases = {
  accept: [
    { name: "constants throughout", input: { H8: 1, H9: 2 } },
    { name: "formulas throughout", input: formulas({}) },
    {
      name: "formulas in just half of the rows",
      input: { H8: ["=B8*G8/100", 35], H9: ["=B9*G9/100", 20], ...fourth },
    },
    { name: "an empty cell, which is another fault", input: formulas({ H9: null }) },
    { name: "a score of words that a person reads off", input: { ...formulas({}), G9: 100 } },
    {
      name: "an indicator that does not apply",
      input: formulas({ F8: "ไม่ประเมิน", G8: "ไม่ประเมิน", H8: "-" }),
    },
    { name: "a score that does not apply, typed over the formula", input: formulas({ G8: "N/A", H8: 0 }) },
    { name: "a total still empty", input: formulas({ H12: null, H13: null }) },
  ],
  reject: [
    {
      name: "a weighted score typed over",
      input: formulas({ H9: 20 }),
      faults: [
        {
          messageId: "indicator",
          address: "H9",
          found: "20",
          expected: "=B9*G9/100",
          measure: "=B8*G8/100",
          related: ["H8"],
        },
      ],
    },
    {
      name: "a weighted score typed over with words",
      input: formulas({ H9: "ยี่สิบ" }),
      faults: [{ messageId: "indicator", address: "H9", found: "ยี่สิบ" }],
    },
    {
      name: "a score typed over",
      input: {
        ...fourth,
        G8: ["=KPISCORE(F8,C8,D8,E8)", 87.5],
        G11: 75,
        G12: ["=KPISCORE(F12,C12,D12,E12)", 100],
        G14: ["=KPISCORE(F14,C14,D14,E14)", 100],
      },
      faults: [
        {
          messageId: "indicator",
          address: "G11",
          found: "75",
          expected: '=IF(F11="","",KPISCORE(F11,C11,D11,E11))',
          measure: "=KPISCORE(F8,C8,D8,E8)",
        },
      ],
    },
    {
      name: "total and rating typed over",
      input: formulas({ H12: 85, H13: "ดี" }),
      faults: [
        { messageId: "closing", address: "H12", found: "85" },
        { messageId: "closing", address: "H13", found: "ดี" },
      ],
    },
    {
      name: "two columns at once",
      input: { ...formulas({ H8: 35, H12: 85 }) },
      faults: [
        { messageId: "indicator", address: "H8", found: "35", expected: "=B8*G8/100", measure: "=B9*G9/100" },
        { messageId: "closing", address: "H12" },
      ],
    },
  ],
};
