import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "the abbreviation itself", input: partsWith({ "ส่วนที่ 3": { A9: "ตามแผนของ สทสร. ปี 2565" } }) },
    { name: "another agency", input: partsWith({ "ส่วนที่ 3": { A9: "ตามมาตรฐานที่ สพร. และ กพร. กำหนด" } }) },
    {
      name: "another letter in its place, which may be another agency",
      input: partsWith({ "ส่วนที่ 3": { A9: "ร่วมกับ สทสว." } }),
    },
    {
      name: "no abbreviation stated",
      input: partsWith({
        ข้อมูลพื้นฐาน: { B5: null },
        "ส่วนที่ 1": { A1: "สำนักงานทดสอบระบบ" },
        "ส่วนที่ 3": { A9: "สทส." },
      }),
    },
  ],
  reject: [
    {
      name: "a letter left out",
      input: partsWith({ "ส่วนที่ 3": { A9: "ตามแผนของ สทส." } }),
      faults: [{ messageId: "variant", address: "A9", measure: "สทสร.", found: "สทส." }],
    },
    {
      name: "two letters swapped",
      input: partsWith({ "ส่วนที่ 3": { A9: "ของ สทรส.", A10: "ของ สทรส. เช่นกัน" } }),
      faults: [{ messageId: "variant", address: "A9", measure: "สทสร.", found: "สทรส.", related: ["A10"] }],
    },
    {
      name: "two variants",
      input: partsWith({ "ส่วนที่ 3": { A9: "ของ สทรส. และ สทร." } }),
      faults: [
        { messageId: "variant", address: "A9", measure: "สทสร.", found: "สทรส." },
        { messageId: "variant", address: "A9", measure: "สทสร.", found: "สทร." },
      ],
    },
  ],
};
