import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith, WITH_CHECKLIST } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    {
      name: "the weight behind a name",
      input: templatedWith({ A5: "1.1 ร้อยละของงานที่แล้วเสร็จ (น้ำหนักร้อยละ 50)" }),
    },
    {
      name: "other figures of a band, which say more as figures",
      input: templatedWith({ "สรุป!A12": "- ระดับดีมาก หมายถึง คะแนนรวมตั้งแต่ 80 คะแนนขึ้นไป" }),
    },
    { name: "other spaces in a name", input: templatedWith({ A5: "1.1  ร้อยละของงานที่แล้วเสร็จ" }) },
  ],
  reject: [
    {
      name: "an indicator renamed",
      input: templatedWith({ A5: "1.1 ร้อยละของงานที่เริ่มแล้ว" }),
      faults: [{ messageId: "altered", address: "A5", expected: "1.1 ร้อยละของงานที่แล้วเสร็จ" }],
    },
    {
      name: "a component renamed",
      input: templatedWith({ A7: "องค์ประกอบที่ 2 การพัฒนา (น้ำหนักร้อยละ 20)" }),
      faults: [{ messageId: "altered", address: "A7" }],
    },
    {
      name: "an item of a checklist reworded, and another's points changed",
      input: templatedWith({ "รายการตรวจสอบ!A5": "มีร่างแผน", "รายการตรวจสอบ!B6": 50 }, WITH_CHECKLIST),
      faults: [
        { messageId: "altered", address: "A5", expected: "มีแผน", found: "มีร่างแผน" },
        { messageId: "altered", address: "B6", expected: "60", found: "50" },
      ],
    },
    {
      name: "the band of a rating is worded otherwise",
      input: templatedWith({ "สรุป!A12": "- ระดับดีมาก หมายถึง ผลงานโดดเด่น" }),
      faults: [{ messageId: "altered", address: "A12" }],
    },
    {
      name: "two names",
      input: templatedWith({ A5: "1.1 ร้อยละของงานที่เริ่มแล้ว", A8: "2.1 จำนวนชั่วโมงให้บริการ" }),
      faults: [
        { messageId: "altered", address: "A5" },
        { messageId: "altered", address: "A8" },
      ],
    },
  ],
};
