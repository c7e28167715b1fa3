import { formatted } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** 87.4874 rounded to 87.49: 40 × 87.4874 ÷ 100 is 34.99496, 40 × 87.49 ÷ 100 is 34.996. */
const roundedScore = { F8: "ร้อยละ 94.99496", G8: 87.49 };

export const cases: RuleCases = {
  accept: [
    { name: "a weighted score that rounds to it", input: { H8: 35.004 } },
    {
      name: "a weighted score whose format hides what is too little",
      input: { H8: formatted(34.995, "0.00") },
    },
    {
      name: "weights and weighted scores shown as per cent",
      input: { B8: formatted(0.4, "0%"), H8: formatted(0.35, "0.00%") },
    },
    { name: "a weighted score as text", input: { H8: "๓๕.๐๐" } },
    { name: "a tie rounded up", input: { B8: 1, G8: 87.5, H8: 0.88 } },
    { name: "a tie kept as it is", input: { B8: 1, G8: 87.5, H8: 0.875 } },
    { name: "0 for a score of 0", input: { G8: 0, H8: 0 } },
    { name: "worked out before the score was rounded", input: { ...roundedScore, H8: 34.99 } },
    { name: "worked out from the rounded score", input: { ...roundedScore, H8: 35 } },
    { name: "no score", input: { G8: null, H8: null } },
    { name: "an indicator that does not apply", input: { G8: "ไม่ประเมิน", H8: null } },
    { name: "a weight that cannot be read", input: { B8: "สี่สิบ", H8: 1 } },
    { name: "a weighted score that failed, which is another fault", input: { H8: "#REF!" } },
    { name: "a table without that column", input: { H5: null, H8: null } },
  ],
  reject: [
    {
      name: "a hundredth too much",
      input: { H8: 35.01 },
      faults: [
        {
          messageId: "differs",
          address: "H8",
          expected: "35",
          found: "35.01",
          related: ["B8", "G8"],
          fix: { H8: 35 },
        },
      ],
    },
    {
      name: "a weighted score that the total had summed",
      input: { H8: 46, H12: 96, H13: "ดีมาก" },
      faults: [
        {
          messageId: "differs",
          address: "H8",
          expected: "35",
          found: "46",
          fix: { H8: 35, H12: 85, H13: "ดี" },
        },
      ],
    },
    {
      name: "a weighted score that the formula of the total had summed: the rating follows",
      input: { H8: 46, H12: ["=SUM(H8:H11)", 96], H13: "ดีมาก" },
      faults: [
        {
          messageId: "differs",
          address: "H8",
          expected: "35",
          found: "46",
          fix: { H8: 35, H13: "=KPIRATING(H12)" },
        },
      ],
    },
    {
      name: "the same where the rating stays what it is",
      input: { H8: 36, H12: ["=SUM(H8:H11)", 86] },
      faults: [{ messageId: "differs", address: "H8", expected: "35", found: "36", fix: { H8: 35 } }],
    },
    {
      name: "a formula of another row's weight",
      input: { H8: ["=B9*G8/100", 17.5] },
      faults: [
        {
          messageId: "differs",
          address: "H8",
          expected: "35",
          found: "17.5",
          fix: { H8: '=IF(G8="","",KPIWEIGHTED(G8,B8))' },
        },
      ],
    },
    {
      name: "a weighted score said not to apply, beside a score: one of both is meant",
      input: { H8: "ไม่ประเมิน" },
      faults: [{ messageId: "missing", address: "H8", expected: "35", related: ["B8", "G8"], fix: null }],
    },
    {
      name: "a hundredth too little",
      input: { H8: 34.99 },
      faults: [{ messageId: "differs", address: "H8", expected: "35", found: "34.99" }],
    },
    {
      name: "a tie rounded down",
      input: { B8: 1, G8: 87.5, H8: 0.87 },
      faults: [{ messageId: "differs", address: "H8", expected: "0.875", found: "0.87" }],
    },
    {
      name: "beside both readings of its score",
      input: { ...roundedScore, H8: 34.98 },
      faults: [{ messageId: "differs", address: "H8", found: "34.98" }],
    },
    {
      name: "a score not multiplied",
      input: { H8: 87.5 },
      faults: [{ messageId: "differs", address: "H8", expected: "35", found: "87.5" }],
    },
    {
      name: "an empty cell",
      input: { H8: null },
      faults: [{ messageId: "missing", address: "H8", expected: "35", related: ["B8", "G8"] }],
    },
    { name: "a dash", input: { H8: "-" }, faults: [{ messageId: "missing", address: "H8", expected: "35" }] },
    {
      name: "words",
      input: { H8: "สามสิบห้า" },
      faults: [{ messageId: "text", address: "H8", expected: "35", related: ["B8", "G8"] }],
    },
    {
      name: "two at once",
      input: { H8: 1, H11: null },
      faults: [
        { messageId: "differs", address: "H8", expected: "35", found: "1" },
        { messageId: "missing", address: "H11", expected: "30" },
      ],
    },
  ],
};
