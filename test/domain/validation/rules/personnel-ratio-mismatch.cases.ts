import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "a ratio that rounds to it", input: partsWith({ ข้อมูลพื้นฐาน: { B14: 21.0423 } }) },
    { name: "no plan yet", input: partsWith({ ข้อมูลพื้นฐาน: { B13: null } }) },
    { name: "a plan of 0", input: partsWith({ ข้อมูลพื้นฐาน: { B13: 0 } }) },
  ],
  reject: [
    {
      name: "a ratio one hundredth off",
      input: partsWith({ ข้อมูลพื้นฐาน: { B14: 21.05 }, "ส่วนที่ 1": { F11: "ร้อยละ 21.05" } }),
      faults: [
        { messageId: "computed", address: "B14", expected: "21.04", found: "21.05", related: ["B12", "B13"] },
      ],
    },
    {
      name: "a ratio above 100",
      input: partsWith({ ข้อมูลพื้นฐาน: { B14: 155.36 } }),
      faults: [
        {
          messageId: "impossible",
          address: "B14",
          measure: "0–100",
          found: "155.36",
          related: ["B12", "B13"],
        },
      ],
    },
    {
      name: "a ratio below 0",
      input: partsWith({ ข้อมูลพื้นฐาน: { B14: -20.52 } }),
      faults: [{ messageId: "impossible", address: "B14", found: "-20.52" }],
    },
    {
      name: "an indicator with another ratio, its name broken over lines",
      input: partsWith({
        "ส่วนที่ 1": { A11: "2.1 ร้อยละค่าใช้จ่าย ด้านบุคลากรขององค์การ มหาชน", F11: "ร้อยละ 20.52" },
      }),
      faults: [{ messageId: "indicator", address: "F11", measure: "21.04", found: "20.52" }],
    },
    {
      name: "an indicator with another ratio",
      input: partsWith({ "ส่วนที่ 1": { F11: "ร้อยละ 20.52" } }),
      faults: [
        {
          messageId: "indicator",
          address: "F11",
          measure: "21.04",
          found: "20.52",
          related: ["'ข้อมูลพื้นฐาน'!B14"],
        },
      ],
    },
    {
      name: "both",
      input: partsWith({ ข้อมูลพื้นฐาน: { B14: 20 } }),
      faults: [
        { messageId: "computed", address: "B14", expected: "21.04", found: "20" },
        { messageId: "indicator", address: "F11", measure: "20", found: "21.04" },
      ],
    },
  ],
};
