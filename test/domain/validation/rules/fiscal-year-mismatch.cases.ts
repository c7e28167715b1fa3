import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    {
      name: "prose about another year",
      input: partsWith({ "ส่วนที่ 3": { A9: "ผลการดำเนินงานดีกว่าปีงบประมาณ พ.ศ. 2564 ทุกด้าน" } }),
    },
    { name: "a title without a year", input: partsWith({ สรุป: { A1: "แบบประเมินองค์การมหาชน" } }) },
  ],
  reject: [
    {
      name: "a title of last year",
      input: partsWith({ สรุป: { A1: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2564" } }),
      faults: [{ messageId: "differs", address: "A1", measure: "2565", found: "2564" }],
    },
    {
      name: "a year of the Common Era",
      input: partsWith({ สรุป: { A1: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ ค.ศ. 2022" } }),
      faults: [{ messageId: "era", address: "A1", measure: "2565", found: "2022" }],
    },
    {
      name: "a title that begins otherwise",
      input: partsWith({ สรุป: { A1: "คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2564" } }),
      faults: [{ messageId: "differs", address: "A1", measure: "2565", found: "2564" }],
    },
    {
      name: "the year itself of the Common Era",
      input: partsWith({ ข้อมูลพื้นฐาน: { B6: 2022 } }),
      faults: [{ messageId: "era", address: "B6", expected: "2565", found: "2022" }],
    },
    {
      name: "two titles",
      input: partsWith({
        สรุป: { A1: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566" },
        "ส่วนที่ 3": { A9: "สรุปผลงานสำคัญขององค์การมหาชน ปีงบประมาณ พ.ศ. 2564" },
      }),
      faults: [
        { messageId: "differs", address: "A1" },
        { messageId: "differs", address: "A9" },
      ],
    },
  ],
};
