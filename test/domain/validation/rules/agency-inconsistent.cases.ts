import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

const NAMED = { รายได้: { A2: "สำนักงานทดสอบระบบ" }, คณะกรรมการ: { A2: "สำนักงานทดสอบระบบ" } };

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "the same name on every sheet", input: partsWith(NAMED) },
    {
      name: "with what it is by law",
      input: partsWith({ ...NAMED, คณะกรรมการ: { A2: "สำนักงานทดสอบระบบ (องค์การมหาชน)" } }),
    },
    { name: "a title of the form", input: partsWith({ ...NAMED, สรุป: { A2: "การประเมินองค์การมหาชน" } }) },
    { name: "two sheets that differ, and nobody knows which is right", input: { A1: "สถาบันอื่น" } },
  ],
  reject: [
    {
      name: "another agency on one sheet",
      input: partsWith({ ...NAMED, คณะกรรมการ: { A2: "สถาบันวิจัยพื้นที่สูง" } }),
      faults: [
        {
          messageId: "other",
          address: "A2",
          expected: "สำนักงานทดสอบระบบ",
          found: "สถาบันวิจัยพื้นที่สูง",
          related: ["'รายได้'!A2"],
        },
      ],
    },
    {
      name: "two sheets of others, and another abbreviation",
      input: partsWith({
        ...NAMED,
        ข้อมูลพื้นฐาน: { B5: "สพร." },
        สรุป: { A2: "สำนักงานพัฒนารัฐบาลดิจิทัล" },
        "ส่วนที่ 3": { A2: "สถาบันวิจัยพื้นที่สูง" },
      }),
      faults: [
        {
          messageId: "abbreviation",
          address: "B5",
          expected: "สทสร.",
          found: "สพร.",
          related: ["'ส่วนที่ 1'!A1"],
        },
        { messageId: "other", address: "A2", found: "สำนักงานพัฒนารัฐบาลดิจิทัล" },
        { messageId: "other", address: "A2", found: "สถาบันวิจัยพื้นที่สูง" },
      ],
    },
  ],
};
