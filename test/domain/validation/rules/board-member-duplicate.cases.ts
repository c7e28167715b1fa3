import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    {
      name: "the same family name",
      input: partsWith({ คณะกรรมการ: { B4: "1. นายหนึ่ง ใจดี", B6: "3. นางสาม ใจดี" } }),
    },
  ],
  reject: [
    {
      name: "a row that was copied",
      input: partsWith({ คณะกรรมการ: { B6: "3. นายหนึ่ง" } }),
      faults: [{ messageId: "twice", address: "B6", found: "นายหนึ่ง", related: ["B4"] }],
    },
    {
      name: "twice, with another title and spaces",
      input: partsWith({ คณะกรรมการ: { B4: "1. ดร. หนึ่ง ใจดี", B5: "2. หนึ่ง  ใจดี", B6: "3. นายหนึ่งใจดี" } }),
      faults: [
        { messageId: "twice", address: "B5", related: ["B4"] },
        { messageId: "twice", address: "B6", related: ["B4"] },
      ],
    },
  ],
};
