import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the unit of the targets", input: { F8: "95 %" } },
    { name: "no unit", input: { F8: 95 } },
    { name: "targets without a unit", input: { F11: "25 วัน" } },
    {
      name: "a multiple of the unit",
      input: { C8: "6 ล้านบาท", D8: "7 ล้านบาท", E8: "8 ล้านบาท", F8: "7,250,000 บาท" },
    },
    {
      name: "a bare figure meant in the millions of its targets",
      input: { C8: "6 ล้านบาท", D8: "7 ล้านบาท", E8: "8 ล้านบาท", F8: 7.5 },
    },
    {
      name: "a bare figure too small to be meant in baht",
      input: { C8: "6 ล้านบาท", D8: "7 ล้านบาท", E8: "8 ล้านบาท", F8: 6_900 },
    },
    {
      name: "millions against targets in millions that do not say so",
      input: { C8: 6, D8: 7, E8: 8, F8: "12.849 ล้านบาท" },
    },
    { name: "targets of words", input: { F9: "3 เรื่อง" } },
  ],
  reject: [
    {
      name: "baht against per cent",
      input: { F8: "95 บาท" },
      faults: [
        {
          messageId: "differs",
          address: "F8",
          measure: "ร้อยละ 80 / ร้อยละ 90 / ร้อยละ 100",
          found: "95 บาท",
          related: ["C8", "D8", "E8"],
        },
      ],
    },
    {
      name: "a bare figure that may be baht or millions",
      input: { C8: "6 ล้านบาท", D8: "7 ล้านบาท", E8: "8 ล้านบาท", F8: 6_500_000 },
      faults: [{ messageId: "unclear", address: "F8", found: "6500000", related: ["C8", "D8", "E8"] }],
    },
    {
      name: "one that fits better as baht",
      input: { C8: "6 ล้านบาท", D8: "7 ล้านบาท", E8: "8 ล้านบาท", F8: 7_000 },
      faults: [{ messageId: "unclear", address: "F8" }],
    },
    {
      name: "millions against targets that say no unit and are baht",
      input: { C8: 6_000_000, D8: 7_000_000, E8: 8_000_000, F8: "12.849 ล้านบาท" },
      faults: [
        { messageId: "bare-targets", address: "F8", found: "12.849 ล้านบาท", related: ["C8", "D8", "E8"] },
      ],
    },
    {
      name: "per cent against fractions",
      input: { C8: 0.8, D8: 0.9, E8: 1, F8: "95 %" },
      faults: [{ messageId: "bare-targets", address: "F8" }],
    },
    {
      name: "the smallest of them",
      input: { C8: "0.006 ล้านบาท", D8: "0.007 ล้านบาท", E8: "0.008 ล้านบาท", F8: 10_000 },
      faults: [{ messageId: "unclear", address: "F8" }],
    },
    {
      name: "two at once",
      input: { F8: "95 คะแนน", C11: "30 วัน", F11: "25 ชั่วโมง" },
      faults: [
        { messageId: "differs", address: "F8" },
        { messageId: "differs", address: "F11" },
      ],
    },
  ],
};
