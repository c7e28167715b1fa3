import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

const withoutTotal = { G12: null, H12: null };

export const cases: RuleCases = {
  accept: [
    { name: "neither total nor rating", input: { ...withoutTotal, G13: null, H13: null } },
    { name: "a total that is still empty, which is another fault", input: { H12: null } },
    { name: "a rating that is still empty", input: { ...withoutTotal, H13: null } },
    { name: "nothing scored yet", input: { ...withoutTotal, G8: null, G9: null, G11: null } },
    { name: "the total on the summary page", input: partsWith({ "ส่วนที่ 1": withoutTotal }) },
  ],
  reject: [
    {
      name: "the row of the total deleted",
      input: withoutTotal,
      faults: [{ messageId: "absent", address: "H13", measure: "85", found: "ดี" }],
    },
    {
      name: "two forms without a total",
      input: workbookOf(
        sheetOf({ ...CLEAN_FORM, ...withoutTotal }),
        sheetOf({ ...CLEAN_FORM, ...withoutTotal }, "รอบ 9 เดือน"),
      ),
      faults: [
        { messageId: "absent", address: "H13" },
        { messageId: "absent", address: "H13" },
      ],
    },
  ],
};
