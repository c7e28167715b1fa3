import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a sum of the rows above", input: { H12: ["=SUM(H8:H11)", 85] } },
    { name: "a chain of formulas", input: { H8: ["=KPIWEIGHTED(G8,B8)", 35], H12: ["=SUM(H8:H11)", 85] } },
    { name: "another sheet with the same cells", input: partsWith({ สรุป: { B4: ["='ส่วนที่ 1'!H12", 85] } }) },
  ],
  reject: [
    {
      name: "a sum that takes in its own cell",
      input: { H12: ["=SUM(H8:H12)", 0] },
      faults: [{ messageId: "circular", address: "H12", related: ["H12"] }],
    },
    {
      name: "a row that takes the total",
      input: { H11: ["=H12-55", 30], H12: ["=SUM(H8:H11)", 85] },
      faults: [{ messageId: "circular", address: "H12", related: ["H11"] }],
    },
    {
      name: "total and rating through another sheet",
      input: partsWith({
        "ส่วนที่ 1": { H12: ["='สรุป'!B4", 85], H13: ['=IF(H13="","",KPIRATING(H12))', "ดี"] },
        สรุป: { B4: ["='ส่วนที่ 1'!H12", 85] },
      }),
      faults: [
        { messageId: "circular", address: "H12", related: ["'สรุป'!B4"] },
        { messageId: "circular", address: "H13" },
      ],
    },
  ],
};
