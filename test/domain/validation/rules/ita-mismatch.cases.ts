import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "exactly on a band", input: partsWith({ สรุป: { C4: 95, D4: "ระดับ AA" } }) },
    { name: "just below it", input: partsWith({ สรุป: { C4: 94.99, D4: "A" } }) },
    { name: "a score of 0", input: partsWith({ สรุป: { C4: 0, D4: "F" } }) },
    { name: "words for a score", input: partsWith({ สรุป: { C4: "รอประกาศ", D4: null } }) },
    { name: "no level stated", input: partsWith({ สรุป: { D4: null } }) },
    {
      name: "an indicator with the same score, its code before the name",
      input: partsWith({ "ส่วนที่ 1": { A11: "2.1 ผลการประเมินคุณธรรมและความโปร่งใส (ITA)", F11: "97.11 คะแนน" } }),
    },
    {
      name: "an indicator about something else of ITA",
      input: partsWith({ "ส่วนที่ 1": { A11: "2.1 ร้อยละของผู้ตอบแบบ ITA", F11: "ร้อยละ 80" } }),
    },
    {
      name: "an indicator in a unit of its own",
      input: partsWith({ "ส่วนที่ 1": { A11: "2.1 ผลการประเมิน ITA", F11: "ระดับ 5" } }),
    },
    { name: "another letter beside it", input: partsWith({ สรุป: { D4: "Z" } }) },
  ],
  reject: [
    {
      name: "a level one too high",
      input: partsWith({ สรุป: { C4: 94.99 } }),
      faults: [{ messageId: "level", address: "D4", expected: "A", found: "AA", related: ["C4"] }],
    },
    {
      name: "a level in the cell of the score",
      input: partsWith({ สรุป: { C4: "97.11 คะแนน (ระดับ A)", D4: null } }),
      faults: [{ messageId: "level", address: "C4", measure: "AA", found: "A" }],
    },
    {
      name: "a score above 100",
      input: partsWith({ สรุป: { C4: 100.01, D4: null } }),
      faults: [{ messageId: "range", address: "C4", measure: "0–100", found: "100.01" }],
    },
    {
      name: "a fraction",
      input: partsWith({ สรุป: { C4: 0.9711, D4: null } }),
      faults: [{ messageId: "fraction", address: "C4", expected: "97.11", found: "0.9711" }],
    },
    {
      name: "a letter for a zero",
      input: partsWith({ สรุป: { C4: "9O.11", D4: null } }),
      faults: [{ messageId: "unreadable", address: "C4", found: "9O.11" }],
    },
    {
      name: "a score below 0",
      input: partsWith({ สรุป: { C4: -0.01, D4: null } }),
      faults: [{ messageId: "range", address: "C4" }],
    },
    {
      name: "an indicator with another score",
      input: partsWith({ "ส่วนที่ 1": { A11: "2.1 ผลการประเมิน ITA ประจำปี", F11: "79.11 คะแนน" } }),
      faults: [
        { messageId: "indicator", address: "F11", measure: "97.11", found: "79.11", related: ["'สรุป'!C4"] },
      ],
    },
    {
      name: "two levels beside one score",
      input: partsWith({ สรุป: { D4: "A", E4: "B" } }),
      faults: [
        { messageId: "level", address: "D4" },
        { messageId: "level", address: "E4" },
      ],
    },
  ],
};
