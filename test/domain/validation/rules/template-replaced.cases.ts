import { ETDA_2565 } from "../../../../src/domain/template/templates";
import { carryingTemplate } from "../../../support/carrying-form";
import type { RuleCases } from "../../../support/rule-cases";

const [first, ...others] = ETDA_2565.components;

export const cases: RuleCases = {
  accept: [
    { name: "the known template, word for word", input: carryingTemplate({}) },
    {
      name: "a version that is not known",
      input: carryingTemplate({ version: 7, components: [{ ...first!, name: "อื่น" }, ...others] }),
    },
    {
      name: "one of another agency under the same name",
      input: carryingTemplate({ agency: { name: "สำนักงานทดสอบระบบ", abbreviation: "สทส." } }),
    },
  ],
  reject: [
    {
      name: "a component renamed in the workbook's copy",
      input: carryingTemplate({ components: [{ ...first!, name: "อื่น" }, ...others] }),
      faults: [{ messageId: "altered", address: null, found: `components.1.name: ${first!.name} → อื่น` }],
    },
  ],
};
