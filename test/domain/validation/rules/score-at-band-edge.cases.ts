import { CLEAN_FORM, formatted, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the threshold itself", input: { H12: 90, G11: 87.5 } },
    { name: "two hundredths below", input: { H12: 89.98, G11: 87.45 } },
    { name: "far below, and shown so", input: { H12: formatted(89.4, "0"), G11: 86 } },
    { name: "far above, and shown on its side", input: { H12: formatted(90.4, "0"), G11: 88.5 } },
    { name: "two hundredths above", input: { H12: 90.02, G11: 87.55 } },
    { name: "close to 0, which is no threshold", input: { H12: 0.005, G8: 0, G9: 0, G11: 0 } },
  ],
  reject: [
    {
      name: "far below, but shown as the threshold",
      input: { H12: formatted(89.5, "0"), G11: 86.25 },
      faults: [{ messageId: "edge", address: "H12", measure: "90", found: "89.5" }],
    },
    {
      name: "a hundredth below",
      input: { H12: 89.99, G11: 87.475 },
      faults: [{ messageId: "edge", address: "H12", measure: "90", found: "89.99" }],
    },
    {
      name: "half a hundredth below",
      input: { H12: 74.995 },
      faults: [{ messageId: "edge", address: "H12", measure: "75", found: "74.995" }],
    },
    {
      name: "a total that rounds to the threshold",
      input: { H12: 90, G11: 87.49 },
      faults: [{ messageId: "edge", address: "H12", measure: "90", found: "89.996" }],
    },
    {
      name: "two tables at once",
      input: workbookOf(
        sheetOf({ ...CLEAN_FORM, H12: 90.01 }),
        sheetOf({ ...CLEAN_FORM, H12: 59.99 }, "อีกหน่วยงาน"),
      ),
      faults: [
        { messageId: "edge", address: "H12" },
        { messageId: "edge", address: "H12" },
      ],
    },
  ],
};
