import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

const legend = {
  A16: "- ระดับดีมาก หมายถึง คะแนนรวมตั้งแต่ 90 คะแนนขึ้นไป",
  A17: "- ระดับดี หมายถึง คะแนนรวมตั้งแต่ 75 - 89.99 คะแนน",
  A18: "- ระดับพอใช้ หมายถึง คะแนนรวมตั้งแต่ 60 - 74.99 คะแนน",
  A19: "- ระดับต้องปรับปรุง หมายถึง คะแนนรวมต่ำกว่า 60 คะแนน",
};

export const cases: RuleCases = {
  accept: [
    { name: "the bands of the framework", input: legend },
    { name: "up to the next whole figure", input: { ...legend, A17: "ระดับดี หมายถึง 75 - 89 คะแนน" } },
    { name: "up to the next band", input: { ...legend, A17: "ระดับดี: 75 ถึงน้อยกว่า 90" } },
    { name: "the lowest from 0 on", input: { ...legend, A19: "ระดับต้องปรับปรุง หมายถึง 0 - 59.99 คะแนน" } },
    { name: "the highest up to 100", input: { ...legend, A16: "ระดับดีมาก หมายถึง 90 - 100 คะแนน" } },
    { name: "in Thai digits", input: { ...legend, A16: "ระดับดีมาก หมายถึง ตั้งแต่ ๙๐ คะแนนขึ้นไป" } },
    { name: "words alone", input: { ...legend, A16: "ระดับดีมาก หมายถึง ผลงานโดดเด่น" } },
    { name: "another level", input: { ...legend, A16: "ระดับ AA หมายถึง ตั้งแต่ 95 คะแนนขึ้นไป" } },
    { name: "prose with other figures", input: { A16: "ระดับดี หมายถึง มติ ครม. ปี 2562 ข้อ 3 และ 75 คะแนน" } },
  ],
  reject: [
    {
      name: "the highest from a lower score on",
      input: { ...legend, A16: "- ระดับดีมาก หมายถึง คะแนนรวมตั้งแต่ 80 คะแนนขึ้นไป" },
      faults: [{ messageId: "altered", address: "A16", measure: "≥ 90", found: "คะแนนรวมตั้งแต่ 80 คะแนนขึ้นไป" }],
    },
    {
      name: "the highest in a workbook that carries its template",
      input: templatedWith({ "สรุป!A12": "- ระดับดีมาก หมายถึง คะแนนรวมตั้งแต่ 80 คะแนนขึ้นไป" }),
      faults: [{ messageId: "altered", address: "A12", measure: "≥ 90" }],
    },
    {
      name: "a gap, and the lowest below another score",
      input: {
        ...legend,
        A17: "- ระดับดี หมายถึง คะแนนรวมตั้งแต่ 75 - 84.99 คะแนน",
        A19: "- ระดับต้องปรับปรุง หมายถึง คะแนนรวมต่ำกว่า 50 คะแนน",
      },
      faults: [
        { messageId: "altered", address: "A17", measure: "75 – < 90" },
        { messageId: "altered", address: "A19", measure: "< 60" },
      ],
    },
  ],
};
