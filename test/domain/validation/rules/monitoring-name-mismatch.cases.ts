import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    {
      name: "another abbreviation in the name, which is another rule's",
      input: partsWith({
        "ส่วนที่ 3": { A5: "ร้อยละความสำเร็จของโครงการที่ได้รับจัดสรรงบประมาณ สทส." },
        "ติดตาม 3 ปี": { A5: "1. ร้อยละความสำเร็จของโครงการที่ได้รับจัดสรรงบประมาณ สทสร." },
      }),
    },
    {
      name: "spaces and letter case",
      input: partsWith({ "ติดตาม 3 ปี": { A6: "2. ผลการประเมินความคุ้มค่า ของการดำเนินงาน (b/c ratio)" } }),
    },
    {
      name: "an indicator of one table only",
      input: partsWith({ "ติดตาม 3 ปี": { A6: "2. จำนวนผู้ใช้บริการ", B6: "1,000 คน" } }),
    },
  ],
  reject: [
    {
      name: "a reworded name",
      input: partsWith({ "ติดตาม 3 ปี": { A6: "2. ผลการประเมินความคุ้มค่าของงบประมาณ (B/C ratio)" } }),
      faults: [{ messageId: "differs", address: "A6", related: ["'ส่วนที่ 3'!A6"] }],
    },
    {
      name: "another name altogether, beside one that is nearer to a third",
      input: partsWith({ "ติดตาม 3 ปี": { A5: "1. ร้อยละของโครงการที่ได้รับอนุมัติ" } }),
      faults: [{ messageId: "differs", address: "A5", related: ["'ส่วนที่ 3'!A5"] }],
    },
    {
      name: "two of them",
      input: partsWith({
        "ติดตาม 3 ปี": {
          A5: "1. ร้อยละความสำเร็จของโครงการที่ได้รับงบ",
          A6: "2. ผลการประเมินความคุ้มค่าของงบประมาณ (B/C ratio)",
        },
      }),
      faults: [
        { messageId: "differs", address: "A5" },
        { messageId: "differs", address: "A6" },
      ],
    },
  ],
};
