import { formatted, indicatorRow } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** Component 2 moves down by a row to make room for the subtotal of component 1 in row 10. */
const subtotal = {
  G10: "รวม",
  A10: null,
  ...indicatorRow(11, "องค์ประกอบที่ 2 ศักยภาพ (ร้อยละ 40)", null, [null, null, null], null, null, null),
  ...indicatorRow(12, "2.1 จำนวนวันให้บริการ", 40, [30, 25, 20], 25, 75, 30),
  G13: null,
  H13: null,
  G14: "คะแนนรวม",
  H14: 85,
};

/** A row of weight 60 over the two of 40 and 20, whose weighted scores of 35 and 20 count in its place. */
const parent = { A7: "1 การพัฒนาบริการ", B7: 60 };
/** A group by its number, over the same two. */
const group = { A7: "1.1 กลุ่มตัวชี้วัด" };
const notAssessed = { F9: "ไม่ประเมิน", G9: "ไม่ประเมิน", H9: null };

export const cases: RuleCases = {
  accept: [
    { name: "the sum", input: { ...subtotal, H10: 55 } },
    { name: "a sum that rounds to it", input: { ...subtotal, H10: 55.004 } },
    {
      name: "from weights and scores where the weighted ones were rounded",
      input: { ...subtotal, H8: 35.004, H10: 55 },
    },
    {
      name: "a sum whose format hides what is too little",
      input: { ...subtotal, H10: formatted(54.995, "0.00") },
    },
    { name: "no figure", input: { ...subtotal, H10: null } },
    { name: "a weighted score that is missing", input: { ...subtotal, G8: null, H8: null, H10: 20 } },
    {
      name: "its label in the column of indicators",
      input: { ...subtotal, G10: null, A10: "รวมองค์ประกอบที่ 1", H10: 55 },
    },
    { name: "a row above its indicators without figures of its own", input: parent },
    { name: "the sum above its indicators", input: { ...parent, H7: 55 } },
    { name: "the sum and the average above them", input: { ...parent, G7: 91.67, H7: 55 } },
    { name: "a sum above them that rounds to it", input: { ...parent, H7: 55.004 } },
    { name: "an average above them that rounds to it", input: { ...parent, G7: 91.664, H8: null } },
    {
      name: "an average of weighted scores that were rounded",
      input: { ...parent, G7: 91.67, G8: 87.505, H8: 35 },
    },
    { name: "a group with the sum of its indicators", input: { ...group, G7: 91.67, H7: 55 } },
    {
      name: "a group with the sum of those that are assessed",
      input: { ...group, ...notAssessed, G7: 87.5, H7: 35 },
    },
    { name: "a dash above its indicators", input: { ...parent, G7: "-", H7: "-" } },
    {
      name: "rows above without figures, where scores are missing below",
      input: { ...parent, G8: null, H8: null },
    },
  ],
  reject: [
    {
      name: "a hundredth too much",
      input: { ...subtotal, H10: 55.01 },
      faults: [
        { messageId: "differs", address: "H10", expected: "55", found: "55.01", related: ["H8", "H9"] },
      ],
    },
    {
      name: "a hundredth too much above its indicators",
      input: { ...parent, H7: 55.01 },
      faults: [
        {
          messageId: "parent-weighted",
          address: "H7",
          expected: "55",
          found: "55.01",
          related: ["H8", "H9"],
        },
      ],
    },
    {
      name: "a group with the weighted score of its first indicator",
      input: { ...group, H7: 35 },
      faults: [{ messageId: "parent-weighted", address: "H7", expected: "55", found: "35" }],
    },
    {
      name: "a wrong score above its indicators",
      input: { ...parent, G7: 91.66, H7: 55 },
      faults: [
        {
          messageId: "parent-score",
          address: "G7",
          expected: "91.6667",
          found: "91.66",
          related: ["G8", "G9"],
        },
      ],
    },
    {
      name: "a wrong score that the weighted one follows, told once",
      input: { ...parent, G7: 90, H7: 54 },
      faults: [{ messageId: "parent-weighted", address: "H7", expected: "55", found: "54" }],
    },
    {
      name: "a score above indicators of which one has none",
      input: { ...parent, G7: 91.67, H7: 55, G8: null, H8: null },
      faults: [{ messageId: "parent-alone", address: "G7", found: "91.67", related: ["G8"] }],
    },
    {
      name: "a weighted score above indicators of which none has one",
      input: { ...group, H7: 55, G8: null, H8: null, G9: null, H9: null },
      faults: [{ messageId: "parent-alone", address: "H7", found: "55", related: ["G8", "G9"] }],
    },
    {
      name: "a group that states the weight of indicators without weights",
      input: { ...group, B7: 60, G7: 91.67, H7: 55, B8: null, H8: null, B9: null, H9: null },
      faults: [{ messageId: "parent-alone", address: "G7", found: "91.67", related: ["B8", "B9"] }],
    },
    {
      name: "one row above another, each against its own",
      input: {
        ...{ A6: "1 การพัฒนา", B6: 60, H6: 50, A7: "1.1 กลุ่มตัวชี้วัด", H7: 54 },
      },
      faults: [
        { messageId: "parent-weighted", address: "H6", expected: "55", found: "50" },
        { messageId: "parent-weighted", address: "H7", expected: "55", found: "54" },
      ],
    },
    {
      name: "two at once",
      input: {
        ...subtotal,
        G10: null,
        A10: "รวมองค์ประกอบที่ 1",
        H10: 50,
        A13: "คะแนนรวมองค์ประกอบที่ 2",
        H13: 31,
      },
      faults: [
        { messageId: "differs", address: "H10", expected: "55", found: "50" },
        { messageId: "differs", address: "H13", expected: "30", found: "31" },
      ],
    },
  ],
};
