import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith, WITH_CHECKLIST } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "a committee score", input: templatedWith({ J7: 75 }) },
    {
      name: "a constant over a weighted score, which formula-overwritten reports",
      input: templatedWith({ L7: 60 }),
    },
    { name: "a score that a person gives", input: templatedWith({ I8: 75 }) },
    {
      name: "ticks and ITA that are entered",
      input: templatedWith({ "รายการตรวจสอบ!C6": "ใช่", "สรุป!C5": 97.11 }, WITH_CHECKLIST),
    },
  ],
  reject: [
    {
      name: "a constant over a computed self score",
      input: templatedWith({ I7: 87.5 }),
      faults: [{ messageId: "altered", address: "I7" }],
    },
    {
      name: "another formula for a weighted score",
      input: templatedWith({ L7: ["=K7*B7/90", 60] }),
      faults: [{ messageId: "altered", address: "L7" }],
    },
    {
      name: "a constant over a score that a person judges and the committee may change",
      input: templatedWith({ K8: 100 }),
      faults: [{ messageId: "altered", address: "K8", fix: null }],
    },
    {
      name: "a score typed over that of a checklist, on its sheet and in part 1",
      input: templatedWith({ I8: 100, "รายการตรวจสอบ!B8": 0 }, WITH_CHECKLIST),
      faults: [
        { messageId: "altered", address: "I8" },
        { messageId: "altered", address: "B8", found: "0" },
      ],
    },
    {
      name: "a range that is too short",
      input: templatedWith({ B11: ["=SUM(B7:B8)", 80] }),
      faults: [{ messageId: "altered", address: "B11", expected: "=SUM(B7:B10)", found: "=SUM(B7:B8)" }],
    },
    {
      name: "a subtotal and the total of the summary typed over their formulas, which come back",
      input: templatedWith({ "สรุป!B5": 100, "สรุป!C8": 80 }),
      faults: [
        {
          messageId: "altered",
          address: "B5",
          fix: { B5: "=IF('ส่วนที่ 1'!L11=\"\",\"\",'ส่วนที่ 1'!L11)" },
        },
        {
          messageId: "altered",
          address: "C8",
          fix: {
            C8: "=IF(COUNT('ส่วนที่ 1'!K7:K8)=0,\"\",SUMPRODUCT('ส่วนที่ 1'!B7:B8,'ส่วนที่ 1'!K7:K8)/100)",
          },
        },
      ],
    },
    {
      name: "two formulas",
      input: templatedWith({ I7: 87.5, L10: ["=K10", 60] }),
      faults: [
        { messageId: "altered", address: "I7" },
        { messageId: "altered", address: "L10" },
      ],
    },
  ],
};
