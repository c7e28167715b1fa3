import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "as many as the frame", input: partsWith({ ข้อมูลพื้นฐาน: { B11: "166/166" } }) },
    { name: "no other parts at all", input: {} },
    { name: "the frame alone", input: partsWith({ ข้อมูลพื้นฐาน: { A11: "อัตรากำลังตามกรอบ", B11: 0 } }) },
    { name: "those in post alone", input: partsWith({ ข้อมูลพื้นฐาน: { A11: "อัตรากำลังที่บรรจุจริง", B11: 9 } }) },
    { name: "not filled in", input: partsWith({ ข้อมูลพื้นฐาน: { B11: "-" } }) },
  ],
  reject: [
    {
      name: "the two figures swapped",
      input: partsWith({ ข้อมูลพื้นฐาน: { B11: "166/207" } }),
      faults: [{ messageId: "exceeded", address: "B11", measure: "166", found: "207", related: [] }],
    },
    {
      name: "each figure in a cell of its own, one below the other",
      input: partsWith({
        ข้อมูลพื้นฐาน: { A11: "อัตรากำลังตามกรอบ", B11: 166, A12: "อัตรากำลังที่บรรจุจริง", B12: 167, C12: "คน" },
      }),
      faults: [{ messageId: "exceeded", address: "B12", measure: "166", found: "167", related: ["B11"] }],
    },
  ],
};
