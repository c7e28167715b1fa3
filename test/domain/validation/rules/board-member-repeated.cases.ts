import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "different members", input: partsWith() },
    { name: "nearly the same name", input: partsWith({ คณะกรรมการ: { B6: "3. นายหนึ่งเดียว" } }) },
  ],
  reject: [
    {
      name: "a name twice",
      input: partsWith({ คณะกรรมการ: { B6: "3. นายหนึ่ง" } }),
      faults: [{ messageId: "twice", address: "B6", found: "นายหนึ่ง", related: ["B4"] }],
    },
    {
      name: "a name three times, with other spaces",
      input: partsWith({ คณะกรรมการ: { B5: "2. นาย หนึ่ง", B6: "3. นายหนึ่ง" } }),
      faults: [
        { messageId: "twice", address: "B5" },
        { messageId: "twice", address: "B6" },
      ],
    },
  ],
};
