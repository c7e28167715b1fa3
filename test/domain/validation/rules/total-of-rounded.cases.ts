import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** Weighted scores of 11.115, 11.115 and 11.105, rounded 11.12, 11.12 and 11.11. */
const thirds = {
  ...{ B8: 39, G8: 28.5, H8: 11.12 },
  ...{ B9: 19.5, G9: 57, H9: 11.12 },
  ...{ B11: 41.5, G11: 26.759036144578314, H11: 11.11 },
};

export const cases: RuleCases = {
  accept: [
    { name: "the unrounded sum", input: { ...thirds, H12: 33.335 } },
    { name: "its rounding", input: { ...thirds, H12: 33.34 } },
    { name: "any other total, which total-mismatch reports", input: { ...thirds, H12: 33.37 } },
    { name: "an indicator without a score", input: { ...thirds, G9: null, H12: 23.34 } },
  ],
  reject: [
    {
      name: "each part rounded up",
      input: { ...thirds, H12: 33.35 },
      faults: [
        {
          messageId: "rounded",
          address: "H12",
          expected: "33.335",
          found: "33.35",
          related: ["H8", "H9", "H11"],
        },
      ],
    },
    {
      name: "two tables at once",
      input: workbookOf(
        sheetOf({ ...CLEAN_FORM, ...thirds, H12: 33.35 }),
        sheetOf({ ...CLEAN_FORM, ...thirds, H12: 33.35 }, "อีกหน่วยงาน"),
      ),
      faults: [
        { messageId: "rounded", address: "H12" },
        { messageId: "rounded", address: "H12" },
      ],
    },
  ],
};
