import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "an empty sheet", input: workbookOf(sheetOf(CLEAN_FORM), sheetOf({}, "Sheet2")) },
    {
      name: "a hidden sheet",
      input: workbookOf(sheetOf(CLEAN_FORM), sheetOf({ A1: 1 }, "ซ่อน", { visibility: "veryHidden" })),
    },
  ],
  reject: [
    {
      name: "a sheet that is too large",
      input: workbookOf(sheetOf(CLEAN_FORM), sheetOf({}, "ข้อมูล", { unread: "too-large" })),
      faults: [{ messageId: "too-large", address: null }],
    },
    {
      name: "two sheets for two reasons",
      input: workbookOf(
        sheetOf({}, "ก", { unread: "refused" }),
        sheetOf(CLEAN_FORM),
        sheetOf({}, "ข", { unread: "too-large" }),
      ),
      faults: [
        { messageId: "refused", address: null },
        { messageId: "too-large", address: null },
      ],
    },
  ],
};
