import { CLEAN_FORM, formatted, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** Columns for the agency's own score and the committee's. */
const both = { I5: "คะแนนประเมินตนเอง", J5: "คะแนนของคณะกรรมการ" };

function percent(minimum: number, standard: number, advanced: number) {
  return { C8: formatted(minimum, "0%"), D8: formatted(standard, "0%"), E8: formatted(advanced, "0%") };
}

function baht(result: string, score: number) {
  return { C11: "6 ล้านบาท", D11: "7 ล้านบาท", E11: "8 ล้านบาท", F11: result, G11: score };
}

export const cases: RuleCases = {
  accept: [
    {
      name: "targets whose unit is not clear",
      input: { C8: "6 ล้านบาท", D8: "7 ล้านบาท", E8: 8_000_000, F8: "7 ล้านบาท", G8: 75 },
    },
    { name: "a score rounded to two decimals", input: { F8: "ร้อยละ 94.444", G8: 86.11 } },
    { name: "the same not rounded", input: { F8: "ร้อยละ 94.444", G8: 86.11 } },
    { name: "a tie rounded up", input: { F8: "ร้อยละ 95.002", G8: 87.51 } },
    {
      name: "a score whose format hides what is too little",
      input: { G8: formatted(87.495, "0.00"), H8: 35 },
    },
    {
      name: "targets, result and score shown as per cent",
      input: { ...percent(0.8, 0.9, 1), F8: formatted(0.95, "0%"), G8: formatted(0.875, "0.0%") },
    },
    { name: "a result that is a day", input: { F8: formatted(44834, "d mmm yyyy"), G8: 87.5 } },
    { name: "a tie kept as it is", input: { F8: "ร้อยละ 95.002", G8: 87.505 } },
    { name: "a capped score", input: { F8: "ร้อยละ 120", G8: 100 } },
    { name: "0 below the minimum", input: { F8: "ร้อยละ 79.99", G8: 0 } },
    { name: "exactly the minimum", input: { F8: "ร้อยละ 80", G8: 50 } },
    { name: "lower is better, on the line", input: { F11: 22.5, G11: 87.5 } },
    { name: "lower is better, missed", input: { F11: 30.01, G11: 0 } },
    { name: "no middle tier", input: { C11: 380, D11: "-", E11: 425, F11: 402.5, G11: 75 } },
    { name: "no minimum tier, missed", input: { C11: "-", F11: 26, G11: 0 } },
    { name: "millions against baht", input: baht("12,849,057.59 บาท", 100) },
    { name: "millions against baht, on the line", input: baht("6,500,000 บาท", 62.5) },
    { name: "a bare target beside written units", input: { ...baht("6.5 ล้านบาท", 62.5), C11: 6 } },
    {
      name: "millions against bare targets, which may be in millions too",
      input: { C11: 6, D11: 7, E11: 8, F11: "6.5 ล้านบาท", G11: 62.5 },
    },
    { name: "units that cannot be compared", input: { ...baht("ร้อยละ 50", 3) } },
    { name: "targets of two measures", input: { C11: "30 วัน", D11: "25 คน", E11: "20 วัน", G11: 3 } },
    { name: "targets of words", input: { G9: 12 } },
    { name: "a result of words", input: { F8: "ดีขึ้น", G8: 12 } },
    { name: "two results in one cell", input: { F8: "207/166", G8: 12 } },
    { name: "a result that is only bounded", input: { F8: "มากกว่าร้อยละ 80", G8: 62 } },
    {
      name: "a result on a target that must be exceeded",
      input: { E8: "มากกว่าร้อยละ 95", F8: "ร้อยละ 95", G8: 75 },
    },
    { name: "an empty target, which is another fault", input: { D8: null, G8: 12 } },
    { name: "targets out of order, which is another fault", input: { D8: "ร้อยละ 101", G8: 12 } },
    { name: "no score", input: { G8: null } },
    { name: "no result", input: { F8: null, G8: 12 } },
    { name: "a result as a fraction, which is another fault", input: { F8: 0.95 } },
    {
      name: "another score of the committee, which decides",
      input: { ...both, I8: 87.5, J8: 80, G8: 80 },
    },
    { name: "the same where the agency gave no score of its own", input: { ...both, J8: 80, G8: 80 } },
    { name: "the agency's own score, another one being adopted", input: { ...both, I8: 87.5, G8: 12 } },
    { name: "an indicator that does not apply", input: { F8: "ไม่ประเมิน", G8: 12 } },
    {
      name: "Thai digits throughout",
      input: { C8: "ร้อยละ ๘๐", D8: "ร้อยละ ๙๐", E8: "ร้อยละ ๑๐๐", F8: "๙๕", G8: "๘๗.๕๐" },
    },
  ],
  reject: [
    {
      name: "a wrong score for a result shown as per cent",
      input: { ...percent(0.8, 0.9, 1), F8: formatted(0.96, "0%") },
      faults: [
        {
          messageId: "differs",
          address: "G8",
          expected: "90",
          found: "87.5",
          related: ["C8", "D8", "E8", "F8"],
        },
      ],
    },
    {
      name: "a hundredth too much",
      input: { G8: 87.51 },
      faults: [
        {
          messageId: "differs",
          address: "G8",
          expected: "87.5",
          found: "87.51",
          related: ["C8", "D8", "E8", "F8"],
        },
      ],
    },
    {
      name: "a hundredth too little",
      input: { G8: 87.49 },
      faults: [{ messageId: "differs", address: "G8", expected: "87.5", found: "87.49" }],
    },
    {
      name: "a tie rounded down",
      input: { F8: "ร้อยละ 95.002", G8: 87.5 },
      faults: [{ messageId: "differs", address: "G8", expected: "87.505", found: "87.5" }],
    },
    {
      name: "no cap",
      input: { F8: "ร้อยละ 120", G8: 150 },
      faults: [{ messageId: "differs", address: "G8", expected: "100", found: "150" }],
    },
    {
      name: "the line continued below the minimum",
      input: { F8: "ร้อยละ 79.99", G8: 49.98 },
      faults: [{ messageId: "differs", address: "G8", expected: "0", found: "49.98" }],
    },
    {
      name: "lower is better taken the wrong way",
      input: { F11: 22.5, G11: 62.5 },
      faults: [{ messageId: "differs", address: "G11", expected: "87.5", found: "62.5" }],
    },
    {
      name: "the middle tier taken for 0",
      input: { C11: 380, D11: "-", E11: 425, F11: 402.5, G11: 62.5 },
      faults: [{ messageId: "differs", address: "G11", expected: "75", found: "62.5" }],
    },
    {
      name: "baht against millions",
      input: baht("6,500,000 บาท", 100),
      faults: [{ messageId: "differs", address: "G11", expected: "62.5", found: "100" }],
    },
    {
      name: "a wrong score of the agency's own, whatever the committee says",
      input: { ...both, I8: 80, J8: 87.5 },
      faults: [
        {
          messageId: "differs",
          address: "I8",
          expected: "87.5",
          found: "80",
          related: ["C8", "D8", "E8", "F8"],
        },
      ],
    },
    {
      name: "a wrong score that the committee did not touch",
      input: { ...both, I9: 100, J9: 100, G8: 80 },
      faults: [{ messageId: "differs", address: "G8", expected: "87.5", found: "80" }],
    },
    {
      name: "without a middle target",
      input: { C11: 380, D11: "-", E11: 425, F11: 402.5, G11: 74 },
      faults: [
        { messageId: "differs", address: "G11", expected: "75", related: ["C11", "D11", "E11", "F11"] },
      ],
    },
    {
      name: "a result of 0",
      input: { F8: 0, G8: 50 },
      faults: [{ messageId: "differs", address: "G8", expected: "0", found: "50" }],
    },
    {
      name: "two at once, in two tables",
      input: workbookOf(sheetOf({ ...CLEAN_FORM, G8: 80 }), sheetOf({ ...CLEAN_FORM, G11: 80 }, "อีกแบบ")),
      faults: [
        { messageId: "differs", address: "G8", expected: "87.5", found: "80" },
        { messageId: "differs", address: "G11", expected: "75", found: "80" },
      ],
    },
  ],
};
