import type { RuleCases } from "../../../support/rule-cases";

const LEGEND = {
  A15: "ระดับดีมาก หมายถึง คะแนนรวมตั้งแต่ 90 คะแนนขึ้นไป",
  A16: "ระดับดี หมายถึง คะแนนรวมตั้งแต่ 75 - 89.99 คะแนน",
  A17: "ระดับพอใช้ หมายถึง คะแนนรวมตั้งแต่ 60 - 74.99 คะแนน",
  A18: "ระดับต้องปรับปรุง หมายถึง คะแนนรวมต่ำกว่า 60 คะแนน",
};

export const cases: RuleCases = {
  accept: [
    { name: "the bands of the framework", input: LEGEND },
    { name: "in whole points", input: { ...LEGEND, A16: "- ดี : 75 ถึง 89", A17: "พอใช้ = 60-74 คะแนน" } },
    { name: "from below", input: { ...LEGEND, A16: "ระดับดี หมายถึง ตั้งแต่ 75 แต่ไม่ถึง 90" } },
    { name: "a single line of prose", input: { A15: "ดีมาก คือ สิ่งที่ทุกหน่วยงานต้องการใน 5 ปี" } },
  ],
  reject: [
    {
      name: "the highest from 80",
      input: { ...LEGEND, A15: "ระดับดีมาก หมายถึง คะแนนรวมตั้งแต่ 80 คะแนนขึ้นไป" },
      faults: [{ messageId: "threshold", address: "A15", expected: "90 ขึ้นไป", found: "80" }],
    },
    {
      name: "two of them",
      input: {
        ...LEGEND,
        A16: "ระดับดี หมายถึง ตั้งแต่ 70 - 89.99 คะแนน",
        A18: "ระดับต้องปรับปรุง หมายถึง ต่ำกว่า 50 คะแนน",
      },
      faults: [
        { messageId: "threshold", address: "A16", expected: "75 ถึงก่อน 90", found: "70–89.99" },
        { messageId: "threshold", address: "A18", expected: "0 ถึงก่อน 60", found: "50" },
      ],
    },
    {
      name: "an upper bound too high",
      input: { ...LEGEND, A17: "ระดับพอใช้ หมายถึง ตั้งแต่ 60 - 79.99 คะแนน" },
      faults: [{ messageId: "threshold", address: "A17", found: "60–79.99" }],
    },
  ],
};
