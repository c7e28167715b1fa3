import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

const hiding = (...columns: readonly number[]) =>
  workbookOf(
    sheetOf(CLEAN_FORM, "ส่วนที่ 1", {
      hiddenColumns: columns.map((column) => ({ first: column, last: column })),
    }),
  );

export const cases: RuleCases = {
  accept: [
    { name: "a column beside the table", input: hiding(8) },
    { name: "no column told", input: workbookOf(sheetOf(CLEAN_FORM)) },
    { name: "none hidden", input: hiding() },
  ],
  reject: [
    { name: "the weights", input: hiding(1), faults: [{ messageId: "hidden", address: "B5", found: "B" }] },
    {
      name: "a target, the score and the weighted score at once",
      input: hiding(3, 6, 7, 8),
      faults: ["D", "G", "H"].map((found) => ({ messageId: "hidden", address: `${found}5`, found })),
    },
  ],
};
