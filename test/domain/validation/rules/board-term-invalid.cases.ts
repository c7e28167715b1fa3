import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "four years and a month", input: partsWith({ คณะกรรมการ: { D4: "11 เมษายน พ.ศ. 2567" } }) },
    { name: "the other parts without a fault", input: partsWith() },
    {
      name: "a term that ends with the fiscal year",
      input: partsWith({ คณะกรรมการ: { D4: "30 กันยายน 2565" } }),
    },
    { name: "one that begins on its last day", input: partsWith({ คณะกรรมการ: { C4: "30 กันยายน 2565" } }) },
    { name: "four years", input: partsWith({ คณะกรรมการ: { D4: "11 มีนาคม 2567" } }) },
    { name: "a seat without a term", input: partsWith({ คณะกรรมการ: { C4: "-", D4: "-" } }) },
    { name: "a term that is still to be entered", input: partsWith({ คณะกรรมการ: { C4: null, D4: null } }) },
    { name: "a short year", input: partsWith({ คณะกรรมการ: { C4: "11 มี.ค. 63" } }) },
  ],
  reject: [
    {
      name: "a day longer than four years and a month",
      input: partsWith({ คณะกรรมการ: { D4: "12 เมษายน พ.ศ. 2567" } }),
      faults: [{ messageId: "too-long", address: "D4", found: "11/03/2563 – 12/04/2567", related: ["C4"] }],
    },
    {
      name: "a term that ended a day before the fiscal year",
      input: partsWith({ คณะกรรมการ: { D4: "29 กันยายน 2565" } }),
      faults: [{ messageId: "ended", address: "D4", measure: "30/09/2565", found: "29/09/2565" }],
    },
    {
      name: "an appointment after it",
      input: partsWith({ คณะกรรมการ: { C4: "1 ตุลาคม 2565" } }),
      faults: [{ messageId: "later", address: "C4", measure: "30/09/2565", found: "01/10/2565" }],
    },
    {
      name: "a term that runs backwards",
      input: partsWith({ คณะกรรมการ: { C4: "10 มีนาคม 2567", D4: "11 มีนาคม 2563" } }),
      faults: [
        {
          messageId: "reversed",
          address: "D4",
          measure: "10/03/2567",
          found: "11/03/2563",
          related: ["C4"],
        },
      ],
    },
    {
      name: "a date that cannot be read",
      input: partsWith({ คณะกรรมการ: { C4: "มีนาคม 63" } }),
      faults: [{ messageId: "unreadable", address: "C4", found: "มีนาคม 63" }],
    },
    {
      name: "no end of a term, and no beginning of another",
      input: partsWith({ คณะกรรมการ: { D4: null, C6: null } }),
      faults: [
        { messageId: "no-end", address: "D4", related: ["C4"] },
        { messageId: "no-beginning", address: "C6", related: ["D6"] },
      ],
    },
    {
      name: "a term of more than four years",
      input: partsWith({ คณะกรรมการ: { D4: "10 มีนาคม 2577" } }),
      faults: [
        {
          messageId: "too-long",
          address: "D4",
          measure: "4",
          found: "11/03/2563 – 10/03/2577",
          related: ["C4"],
        },
      ],
    },
    {
      name: "two members",
      input: partsWith({ คณะกรรมการ: { D4: "10 มีนาคม 2565", D6: "10 มีนาคม 2565" } }),
      faults: [
        { messageId: "ended", address: "D4" },
        { messageId: "ended", address: "D6" },
      ],
    },
  ],
};
