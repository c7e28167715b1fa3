import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "one of them with a unit", input: { C8: "ร้อยละ 80", D8: 90, E8: 100 } },
    { name: "multiples of one unit", input: { C8: "6,000,000 บาท", D8: "7 ล้านบาท", E8: "8 ล้านบาท" } },
    {
      name: "counts of different things, which are milestones",
      input: { C9: "1 ด้าน", D9: "5 หน่วยงาน", E9: "2 ระบบ" },
    },
    {
      name: "counts of two things that do not rise",
      input: { C9: "5 หน่วยงาน", D9: "1 ระบบ", E9: "3 หน่วยงาน" },
    },
    ...[
      ["คน", "ราย"],
      ["ท่าน", "คน"],
      ["แห่ง", "หน่วยงาน"],
      ["หน่วย", "องค์กร"],
      ["เรื่อง", "ชิ้น"],
      ["ผลงาน", "งาน"],
      ["รายการ", "เรื่อง"],
      ["ครั้ง", "รอบ"],
    ].map(([one, other]) => ({
      name: `one thing by two words, ${String(one)} and ${String(other)}`,
      input: { C9: `20 ${String(one)}`, D9: `25 ${String(other)}`, E9: `30 ${String(one)}` },
    })),
    { name: "counts of two things that stay", input: { C9: "20 ชิ้น", D9: "20 คน", E9: "20 ชิ้น" } },
    { name: "two counts alone, of two things", input: { C9: null, D9: "20 คน", E9: "25 ชิ้น" } },
    { name: "a letter for a zero among words alone", input: { C9: "8O" } },
    { name: "words among them", input: { C8: "ร้อยละ 80", D8: "มีแผนปฏิบัติการ", E8: "90 คะแนน" } },
  ],
  reject: [
    {
      name: "a bare figure that may be baht or millions",
      input: { C8: "6 ล้านบาท", D8: "7 ล้านบาท", E8: 8_000_000, F8: "7 ล้านบาท" },
      faults: [
        {
          messageId: "unclear",
          address: "C8",
          found: "6 ล้านบาท / 7 ล้านบาท / 8000000",
          related: ["D8", "E8"],
        },
      ],
    },
    {
      name: "a letter for a zero",
      input: { C8: "ร้อยละ 8O" },
      faults: [{ messageId: "letter", address: "C8", found: "ร้อยละ 8O" }],
    },
    {
      name: "per cent and points",
      input: { C8: "95 %", D8: 96, E8: "97 คะแนน" },
      faults: [{ messageId: "mixed", address: "C8", found: "95 % / 96 / 97 คะแนน", related: ["D8", "E8"] }],
    },
    {
      name: "a bare figure, per cent and points",
      input: { C8: 95, D8: "96 %", E8: "97 คะแนน" },
      faults: [{ messageId: "mixed", address: "C8", found: "95 / 96 % / 97 คะแนน", related: ["D8", "E8"] }],
    },
    {
      name: "per cent and a count",
      input: { C8: "95 %", D8: "96 %", E8: "97 คน" },
      faults: [{ messageId: "mixed", address: "C8", found: "95 % / 96 % / 97 คน", related: ["D8", "E8"] }],
    },
    {
      name: "one count of another thing",
      input: { C9: "20 ชิ้น", D9: "25 คน", E9: "30 ชิ้น" },
      faults: [{ messageId: "mixed", address: "C9", found: "20 ชิ้น / 25 คน / 30 ชิ้น", related: ["D9", "E9"] }],
    },
    {
      name: "two at once",
      input: { D8: "90 บาท", C11: "30 วัน", E11: "ร้อยละ 20" },
      faults: [
        { messageId: "mixed", address: "C8" },
        { messageId: "mixed", address: "C11" },
      ],
    },
  ],
};
