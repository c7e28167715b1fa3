import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    {
      name: "the weighted total",
      input: partsWith({ สรุป: { A6: "ระดับดีมาก หมายถึง คะแนนรวมถ่วงน้ำหนักตั้งแต่ 90 คะแนน" } }),
    },
    {
      name: "an average of something else",
      input: partsWith({ สรุป: { A6: "คะแนนเฉลี่ยความพึงพอใจของผู้ใช้บริการ" } }),
    },
  ],
  reject: [
    {
      name: "bands explained by an average",
      input: partsWith({
        สรุป: {
          A6: "- ระดับดีมาก หมายถึง ผลคะแนนเฉลี่ยทุกองค์ประกอบ ตั้งแต่ 90 คะแนนขึ้นไป",
          A7: "- ระดับดี หมายถึง ผลคะแนนเฉลี่ยทุกองค์ประกอบ ตั้งแต่ 75 - 89.99 คะแนน",
        },
      }),
      faults: [
        {
          messageId: "average",
          address: "A6",
          measure: "คะแนนรวมถ่วงน้ำหนัก",
          found: "คะแนนเฉลี่ย",
          related: ["A7"],
        },
      ],
    },
    {
      name: "on two sheets",
      input: partsWith({
        สรุป: { A6: "ระดับดี หมายถึง คะแนนเฉลี่ยตั้งแต่ 75" },
        "ส่วนที่ 3": { A9: "ระดับดี หมายถึง คะแนนเฉลี่ยตั้งแต่ 75" },
      }),
      faults: [
        { messageId: "average", address: "A6" },
        { messageId: "average", address: "A9" },
      ],
    },
  ],
};
