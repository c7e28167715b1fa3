import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    {
      name: "no numbers at all",
      input: partsWith({ คณะกรรมการ: { B4: "นายหนึ่ง", B5: "ปลัดกระทรวง", B6: "นางสาม" } }),
    },
  ],
  reject: [
    {
      name: "a number left out",
      input: partsWith({ คณะกรรมการ: { B6: "4. นางสาม" } }),
      faults: [{ messageId: "gap", address: "B6", measure: "3", found: "4" }],
    },
    {
      name: "a number twice",
      input: partsWith({ คณะกรรมการ: { B5: "1. ปลัดกระทรวง" } }),
      faults: [
        { messageId: "gap", address: "B5", measure: "2", found: "1" },
        { messageId: "gap", address: "B6", measure: "2", found: "3" },
      ],
    },
    {
      name: "not from 1",
      input: partsWith({ คณะกรรมการ: { B4: "2. นายหนึ่ง", B5: "3. ปลัดกระทรวง", B6: "4. นางสาม" } }),
      faults: [{ messageId: "gap", address: "B4", measure: "1", found: "2" }],
    },
  ],
};
