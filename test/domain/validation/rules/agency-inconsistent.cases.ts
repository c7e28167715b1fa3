import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

const named = {
  ข้อมูลพื้นฐาน: { A2: "สำนักงานทดสอบระบบ (สทสร.)" },
  รายได้: { A2: "สำนักงานทดสอบระบบ" },
  คณะกรรมการ: { A2: "สำนักงานทดสอบระบบ · ปีงบประมาณ พ.ศ. 2565" },
};

export const cases: RuleCases = {
  accept: [
    { name: "no names but one", input: partsWith() },
    { name: "the same name on each sheet, with what follows it", input: partsWith(named) },
    {
      name: "the examining office in the titles, the examined one beside the label",
      input: partsWith({
        ...named,
        ข้อมูลพื้นฐาน: { A2: "สำนักงานส่งเสริมตัวอย่าง" },
        รายได้: { A2: "สำนักงานส่งเสริมตัวอย่าง" },
        คณะกรรมการ: {},
      }),
    },
    { name: "other spaces", input: partsWith({ ...named, รายได้: { A2: "สำนักงาน ทดสอบระบบ" } }) },
    {
      name: "a row of a table that begins with such a word",
      input: partsWith({ ...named, สรุป: { A2: "สำนักงานอื่น", B2: "12" } }),
    },
    {
      name: "another agency further down",
      input: partsWith({ ...named, รายได้: { A2: "สำนักงานทดสอบระบบ", A20: "สำนักงานอื่น" } }),
    },
  ],
  reject: [
    {
      name: "a sheet of another agency",
      input: partsWith({ ...named, รายได้: { A2: "สำนักงานส่งเสริมตัวอย่าง" } }),
      faults: [
        {
          messageId: "differs",
          address: "A2",
          expected: "สำนักงานทดสอบระบบ",
          found: "สำนักงานส่งเสริมตัวอย่าง",
          related: ["'ข้อมูลพื้นฐาน'!A2"],
        },
      ],
    },
    {
      name: "another agency beside the label of a sheet",
      input: partsWith({ รายได้: { A2: "ชื่อองค์การมหาชน", B2: "สำนักงานส่งเสริมตัวอย่าง" } }),
      faults: [
        {
          messageId: "differs",
          address: "B2",
          expected: "สำนักงานทดสอบระบบ",
          found: "สำนักงานส่งเสริมตัวอย่าง",
          related: ["'ข้อมูลพื้นฐาน'!B4"],
        },
      ],
    },
    {
      name: "two sheets that differ: a misspelt name, and another agency",
      input: partsWith({
        ...named,
        "ส่วนที่ 3": { A2: "สำนักงานทดสอบระบบ" },
        คณะกรรมการ: { A2: "สำนักงานทดสอประบบ" },
        รายได้: { A2: "สถาบันอื่น" },
        "ติดตาม 3 ปี": { A2: "สำนักงานทดสอบระบบ" },
      }),
      faults: [
        { messageId: "differs", address: "A2", found: "สถาบันอื่น" },
        { messageId: "differs", address: "A2", found: "สำนักงานทดสอประบบ" },
      ],
    },
  ],
};
