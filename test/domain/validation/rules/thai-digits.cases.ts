import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "Arabic digits", input: { C8: "ร้อยละ 80" } },
    { name: "nothing but a number, which number-as-text reports", input: { B8: "๔๐", F11: "๒๕" } },
    { name: "a number with a sign or thousands, and nothing else", input: { F8: "๑,๒๓๔.๕", F11: "-๒๕" } },
    { name: "wording in Thai digits", input: { C9: "มีแผนตามมาตรา ๑๒", E9: "ประเมินผลแล้วตามมติ ครม. ๒ เรื่อง" } },
    { name: "a formula that gives Thai digits", input: { F8: ['=TEXT(95,"ร้อยละ 0")', "ร้อยละ ๙๕"] } },
    {
      name: "Thai digits outside the figures",
      input: { A1: "สำนักงานทดสอบระบบ ๑", A9: "๑.๑.๒ ระดับความสำเร็จ" },
    },
  ],
  reject: [
    {
      name: "a target with a unit",
      input: { C8: "ร้อยละ ๘๐" },
      faults: [
        {
          ...{ messageId: "digits", address: "C8", expected: "ร้อยละ 80", found: "ร้อยละ ๘๐" },
          fix: { C8: "ร้อยละ 80" },
        },
      ],
    },
    {
      name: "one Thai digit among Arabic ones",
      input: { F8: "ร้อยละ 9๕" },
      faults: [{ messageId: "digits", address: "F8", expected: "ร้อยละ 95" }],
    },
    {
      name: "a range and a result at once",
      input: { D9: "๗๕ - ๗๙", F8: "๙๕ %" },
      faults: [
        { messageId: "digits", address: "F8", expected: "95 %" },
        { messageId: "digits", address: "D9", expected: "75 - 79" },
      ],
    },
    {
      name: "four figures, and none in Arabic digits: one note for the sheet",
      input: { C8: "ร้อยละ ๘๐", D8: "ร้อยละ ๘๕", E8: "ร้อยละ ๙๐", F8: "ร้อยละ ๘๕" },
      faults: [
        {
          messageId: "throughout",
          address: "C8",
          expected: "ร้อยละ 80",
          found: "ร้อยละ ๘๐",
          related: ["D8", "E8", "F8"],
          fix: { C8: "ร้อยละ 80", D8: "ร้อยละ 85", E8: "ร้อยละ 90", F8: "ร้อยละ 85" },
        },
      ],
    },
    {
      name: "three figures, and none in Arabic digits: each is told",
      input: { C8: "ร้อยละ ๘๐", D8: "ร้อยละ ๘๕", E8: "ร้อยละ ๙๐", F8: null },
      faults: [
        { messageId: "digits", address: "C8" },
        { messageId: "digits", address: "D8" },
        { messageId: "digits", address: "E8" },
      ],
    },
    {
      name: "four figures beside one in Arabic digits: each is told",
      input: { C8: "ร้อยละ ๘๐", D8: "ร้อยละ ๘๕", E8: "ร้อยละ ๙๐", F8: "ร้อยละ ๘๕", F11: "25 วัน" },
      faults: [
        { messageId: "digits", address: "C8" },
        { messageId: "digits", address: "D8" },
        { messageId: "digits", address: "E8" },
        { messageId: "digits", address: "F8" },
      ],
    },
    {
      name: "four figures, one of them in Arabic digits: each is told",
      input: { C8: "ร้อยละ ๘๐", D8: "ร้อยละ ๘๕", E8: "ร้อยละ ๙๐", F8: "ร้อยละ 85" },
      faults: [
        { messageId: "digits", address: "C8" },
        { messageId: "digits", address: "D8" },
        { messageId: "digits", address: "E8" },
      ],
    },
  ],
};
