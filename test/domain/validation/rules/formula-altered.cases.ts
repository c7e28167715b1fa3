import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith, WITH_CHECKLIST } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "a committee score", input: templatedWith({ H5: 75 }) },
    {
      name: "a constant over a weighted score, which formula-overwritten reports",
      input: templatedWith({ J5: 60 }),
    },
    { name: "a score that a person gives", input: templatedWith({ G6: 75 }) },
    {
      name: "ticks and ITA that are entered",
      input: templatedWith({ "รายการตรวจสอบ!C5": "ใช่", "สรุป!C5": 97.11 }, WITH_CHECKLIST),
    },
  ],
  reject: [
    {
      name: "a constant over a computed self score",
      input: templatedWith({ G5: 87.5 }),
      faults: [{ messageId: "altered", address: "G5" }],
    },
    {
      name: "another formula for a weighted score",
      input: templatedWith({ J5: ["=I5*B5/90", 60] }),
      faults: [{ messageId: "altered", address: "J5" }],
    },
    {
      name: "a constant over a score that a person judges and the committee may change",
      input: templatedWith({ I6: 100 }),
      faults: [{ messageId: "altered", address: "I6", fix: null }],
    },
    {
      name: "a score typed over that of a checklist, on its sheet and in part 1",
      input: templatedWith({ G6: 100, "รายการตรวจสอบ!B7": 0 }, WITH_CHECKLIST),
      faults: [
        { messageId: "altered", address: "G6" },
        { messageId: "altered", address: "B7", found: "0" },
      ],
    },
    {
      name: "a range that is too short",
      input: templatedWith({ B9: ["=SUM(B5:B6)", 80] }),
      faults: [{ messageId: "altered", address: "B9", expected: "=SUM(B5:B8)", found: "=SUM(B5:B6)" }],
    },
    {
      name: "a subtotal and the total of the summary typed over their formulas, which come back",
      input: templatedWith({ "สรุป!B5": 100, "สรุป!C8": 80 }),
      faults: [
        {
          messageId: "altered",
          address: "B5",
          fix: { B5: "=IF('ส่วนที่ 1'!J9=\"\",\"\",'ส่วนที่ 1'!J9)" },
        },
        {
          messageId: "altered",
          address: "C8",
          fix: {
            C8: "=IF(COUNT('ส่วนที่ 1'!I5:I6)=0,\"\",SUMPRODUCT('ส่วนที่ 1'!B5:B6,'ส่วนที่ 1'!I5:I6)/100)",
          },
        },
      ],
    },
    {
      name: "two formulas",
      input: templatedWith({ G5: 87.5, J8: ["=I8", 60] }),
      faults: [
        { messageId: "altered", address: "G5" },
        { messageId: "altered", address: "J8" },
      ],
    },
  ],
};
