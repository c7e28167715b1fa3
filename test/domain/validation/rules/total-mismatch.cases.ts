import { CLEAN_FORM, formatted, sheetOf, type TestCells, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** Two scores of 87.466, shown as 87.47: the total is 89.9728 before they were rounded and 89.976 after. */
function unrounded(total: number): TestCells {
  return { F8: "ร้อยละ 94.9864", G8: 87.47, F11: 22.5068, G11: 87.47, H12: total };
}

/** 40 of the weight does not apply: 5,000 ÷ 60. */
function notApplicable(changes: TestCells): TestCells {
  return { F8: "ไม่ประเมิน", G8: "ไม่ประเมิน", H8: null, ...changes };
}

/** Weighted scores of 11.115, 11.115 and 11.105: 33.335 together, 33.35 where each was rounded before. */
const thirds = {
  ...{ B8: 39, G8: 28.5, H8: 11.12 },
  ...{ B9: 19.5, G9: 57, H9: 11.12 },
  ...{ B11: 41.5, G11: 26.759036144578314, H11: 11.11 },
};

/** The form over two sheets, each component with a total of its own: 55 of 60 and 30 of 40. */
function onTwoSheets(first: TestCells, second: TestCells) {
  const heading = /^[A-H][45]$/;
  const below = /^[A-H]1[01]$/;
  const cells = Object.entries(CLEAN_FORM).filter(([address]) => !/^[A-H]1[23]$/.test(address));
  const own = cells.filter(([address]) => !below.test(address));
  const others = cells.filter(([address]) => heading.test(address) || below.test(address));
  return workbookOf(
    sheetOf({ ...Object.fromEntries(own), G12: "คะแนนรวม", H12: 55, ...first }, "หนึ่ง"),
    sheetOf({ ...Object.fromEntries(others), G12: "คะแนนรวม", H12: 30, ...second }, "สอง"),
  );
}

export const cases: RuleCases = {
  accept: [
    { name: "totals of two sheets, each of its own rows", input: onTwoSheets({}, {}) },
    {
      name: "one of them whose weight is shared out over both, which nothing tells",
      input: onTwoSheets({ F8: "ไม่ประเมิน", G8: "ไม่ประเมิน", H8: null, H12: 21 }, {}),
    },
    {
      name: "totals of two sheets, where a weight is missing",
      input: onTwoSheets({ B8: null, H12: 50 }, {}),
    },
    { name: "one of them left empty", input: onTwoSheets({ H12: null }, {}) },
    { name: "a total that rounds to it", input: { H12: 85.004 } },
    { name: "a total shown as per cent", input: { H12: formatted(0.85, "0.00%") } },
    { name: "a total whose format hides what is too little", input: { H12: formatted(84.995, "0.00") } },
    { name: "one of per cent that hides it", input: { H12: formatted(0.84995, "0.00%") } },
    { name: "a total as text", input: { H12: "๘๕.๐๐ คะแนน" } },
    { name: "a total that failed, which is another fault", input: { H12: ["=SUM(H8:H11)", "#REF!"] } },
    { name: "nothing scored yet", input: { H12: null, G8: null, G9: null, G11: null } },
    { name: "a weight that is missing, which is another fault", input: { B8: null, H12: 50 } },
    { name: "a weight of words", input: { B8: "สี่สิบ", H12: 50 } },
    { name: "a form without a total", input: { G12: null, H12: null } },
    { name: "the total of unrounded scores, shown rounded", input: unrounded(89.97) },
    { name: "the total of scores as they stand", input: unrounded(89.98) },
    { name: "a wrong weighted score, faithfully summed", input: { H8: 36, H12: 86 } },
    {
      name: "weighted scores off by more than their rounding, faithfully summed",
      input: { H8: 35.02, H12: 85.02 },
    },
    {
      name: "a sum of rounded parts, which another rule reports",
      input: { ...thirds, H12: 33.35, H13: null },
    },
    { name: "a score that failed, faithfully left out of the sum", input: { G8: "#REF!", H8: 0, H12: 50 } },
    { name: "a weight shared out where an indicator does not apply", input: notApplicable({ H12: 83.33 }) },
    { name: "a score of 0 that counts", input: { F8: "ร้อยละ 10", G8: 0, H8: 0, H12: 50 } },
    { name: "a score not yet reported, which counts nothing", input: { G8: null, H8: null, H12: 50 } },
  ],
  reject: [
    {
      name: "the total of one sheet of two",
      input: onTwoSheets({ H12: 54 }, {}),
      faults: [{ messageId: "differs", address: "H12", expected: "55", found: "54" }],
    },
    {
      name: "a total whose format does not hide that it is too little",
      input: { H12: formatted(84.994, "0.00"), H13: null },
      faults: [
        {
          messageId: "differs",
          address: "H12",
          expected: "85",
          found: "84.994",
          related: ["H8", "H9", "H11"],
        },
      ],
    },
    {
      name: "a total whose format hides more than may be rounded",
      input: { H12: formatted(84.9, "0"), H13: null },
      faults: [
        { messageId: "differs", address: "H12", expected: "85", found: "84.9", related: ["H8", "H9", "H11"] },
      ],
    },
    {
      name: "a wrong total shown as per cent",
      input: { H12: formatted(0.84, "0%"), H13: null },
      faults: [
        { messageId: "differs", address: "H12", expected: "85%", found: "84%", related: ["H8", "H9", "H11"] },
      ],
    },
    {
      name: "a hundredth too much",
      input: { H12: 85.01 },
      faults: [
        {
          messageId: "differs",
          address: "H12",
          expected: "85",
          found: "85.01",
          related: ["H8", "H9", "H11"],
          fix: { H12: 85 },
        },
      ],
    },
    {
      name: "weighted scores off by no more than their rounding, faithfully summed",
      input: { H8: 35.01, H12: 85.01 },
      faults: [{ messageId: "differs", address: "H12", expected: "85", found: "85.01" }],
    },
    {
      name: "a wrong weighted score, summed with a fault of its own",
      input: { H8: 36, H12: 86.01 },
      faults: [{ messageId: "differs", address: "H12", expected: "85", found: "86.01" }],
    },
    {
      name: "another total than the sum, one weighted score being empty",
      input: { H8: null, H12: 50 },
      faults: [{ messageId: "differs", address: "H12", related: ["H8", "H9", "H11"] }],
    },
    {
      name: "a total of another rating, which follows",
      input: { H12: 95, H13: "ดีมาก" },
      faults: [{ messageId: "differs", address: "H12", expected: "85", fix: { H12: 85, H13: "ดี" } }],
    },
    {
      name: "a formula where another cell is meant",
      input: { H12: ["=H8+H9", 55] },
      faults: [
        {
          messageId: "differs",
          address: "H12",
          expected: "85",
          found: "55",
          fix: { H12: "=KPITOTAL(G8:G11,B8:B11)" },
        },
      ],
    },
    {
      name: "beside a score that failed, where nothing can be mended",
      input: { G8: "#REF!", H12: 60 },
      faults: [{ messageId: "differs", address: "H12", expected: "50", found: "60", fix: null }],
    },
    {
      name: "a hundredth too little",
      input: { H12: 84.99 },
      faults: [{ messageId: "differs", address: "H12", expected: "85", found: "84.99" }],
    },
    {
      name: "a total of 0",
      input: { H12: 0 },
      faults: [{ messageId: "differs", address: "H12", expected: "85", found: "0" }],
    },
    {
      name: "a total of 0 where no weighted score is filled in",
      input: { H8: null, H9: null, H11: null, H12: 0 },
      faults: [{ messageId: "differs", address: "H12", expected: "85", found: "0" }],
    },
    {
      name: "without a column of weighted scores",
      input: { H5: null, H8: null, H9: null, H11: null, H12: 80 },
      faults: [{ messageId: "differs", address: "H12", expected: "85", found: "80", related: [] }],
    },
    {
      name: "no total where all weighted scores are 0",
      input: { H8: 0, H9: 0, H11: 0, H12: null },
      faults: [{ messageId: "missing", address: "H12", expected: "85" }],
    },
    {
      name: "no total",
      input: { H12: null },
      faults: [{ messageId: "missing", address: "H12", expected: "85", related: ["H8", "H9", "H11"] }],
    },
    {
      name: "a dash for the total",
      input: { H12: "-" },
      faults: [{ messageId: "missing", address: "H12", expected: "85", fix: { H12: 85 } }],
    },
    {
      name: "a total of words",
      input: { H12: "แปดสิบห้า" },
      faults: [{ messageId: "missing", address: "H12", expected: "85" }],
    },
    {
      name: "a total beside both readings of its scores",
      input: unrounded(89.99),
      faults: [{ messageId: "differs", address: "H12", found: "89.99" }],
    },
    {
      name: "an indicator that does not apply, counted as 0",
      input: notApplicable({ H8: 0, H12: 50 }),
      faults: [{ messageId: "differs", address: "H12", expected: "83.3333", found: "50" }],
    },
    {
      name: "two tables at once",
      input: workbookOf(sheetOf({ ...CLEAN_FORM, H12: 80 }), sheetOf({ ...CLEAN_FORM, H12: null }, "อีกแบบ")),
      faults: [
        { messageId: "differs", address: "H12" },
        { messageId: "missing", address: "H12" },
      ],
    },
  ],
};
