import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    ...[
      { total: 90, rating: "ดีมาก" },
      { total: 89.995, rating: "ดีมาก" },
      { total: 89.994, rating: "ดี" },
      { total: 75, rating: "ดี" },
      { total: 74.99, rating: "พอใช้" },
      { total: 60, rating: "พอใช้" },
      { total: 59.995, rating: "พอใช้" },
      { total: 59.99, rating: "ต้องปรับปรุง" },
      { total: 0, rating: "ต้องปรับปรุง" },
      { total: 100, rating: "ดีมาก" },
      { total: "๙๐.๐๐", rating: "ดีมาก" },
    ].map(({ total, rating }) => ({ name: `${rating} for ${total}`, input: { H12: total, H13: rating } })),
    { name: "the word before the rating", input: { H13: "ระดับ ดี" } },
    { name: "English in either case", input: { H13: "GOOD" } },
    { name: "spaces that cannot be seen", input: { H13: "\u200bดี\u00a0" } },
    { name: "decomposed vowels", input: { H12: 59, H13: "ต้องปรับปรุง\u200b" } },
    { name: "a rating that failed, which is another fault", input: { H13: ["=KPIRATING(H12)", "#NAME?"] } },
    { name: "a formula on another scale, which is told for itself", input: { H13: ["=KPIITA(H12)", "A"] } },
    { name: "nothing to rate", input: { H12: null, H13: null, G8: null, G9: null, G11: null } },
    {
      name: "the rating of a total that nothing else gives",
      input: { H12: 90, H13: "ดีมาก", G8: null, G9: null, G11: null },
    },
    { name: "a form without a rating", input: { G13: null, H13: null } },
  ],
  reject: [
    ...[
      { total: 90, rating: "ดี", expected: "ดีมาก" },
      { total: 89.99, rating: "ดีมาก", expected: "ดี" },
      { total: 89.995, rating: "ดี", expected: "ดีมาก" },
      { total: 74.99, rating: "ดี", expected: "พอใช้" },
      { total: 59.99, rating: "พอใช้", expected: "ต้องปรับปรุง" },
      { total: 60, rating: "ต้องปรับปรุง", expected: "พอใช้" },
    ].map(({ total, rating, expected }) => ({
      name: `${rating} for ${total}`,
      input: { H12: total, H13: rating },
      faults: [{ messageId: "differs", address: "H13", expected, found: rating, related: ["H12"] }],
    })),
    {
      name: "a word that is no rating",
      input: { H13: "ผ่าน" },
      faults: [{ messageId: "differs", address: "H13", expected: "ดี", found: "ผ่าน", fix: { H13: "ดี" } }],
    },
    {
      name: "beside a total that is wrong itself and to be settled first",
      input: { H12: 95, H13: "ดี" },
      faults: [{ messageId: "differs", address: "H13", expected: "ดีมาก", found: "ดี", fix: null }],
    },
    {
      name: "no rating, beside a total that is wrong itself",
      input: { H12: 95, H13: null },
      faults: [{ messageId: "missing", address: "H13", expected: "ดีมาก", fix: null }],
    },
    {
      name: "a total with a formula, so that the rating is one too",
      input: { H12: ["=KPITOTAL(G8:G11,B8:B11)", 85], H13: "ดีมาก" },
      faults: [
        {
          messageId: "differs",
          address: "H13",
          expected: "ดี",
          found: "ดีมาก",
          fix: { H13: "=KPIRATING(H12)" },
        },
      ],
    },
    {
      name: "of a form that has no total",
      input: { G12: null, H12: null, H13: "ดีมาก" },
      faults: [{ messageId: "differs", address: "H13", expected: "ดี", found: "ดีมาก", related: [] }],
    },
    {
      name: "no rating",
      input: { H13: null },
      faults: [{ messageId: "missing", address: "H13", expected: "ดี", related: ["H12"], fix: { H13: "ดี" } }],
    },
    {
      name: "a dash for the rating",
      input: { H13: "-" },
      faults: [{ messageId: "missing", address: "H13", expected: "ดี" }],
    },
    {
      name: "a rating that does not suit the scores where the total is empty",
      input: { H12: null, H13: "ดีมาก" },
      faults: [{ messageId: "differs", address: "H13", expected: "ดี", found: "ดีมาก", fix: { H13: "ดี" } }],
    },
  ],
};
