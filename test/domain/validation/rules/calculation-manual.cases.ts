import { CLEAN_FORM, sheetOf, workbookOf, type TestCells } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

const byHand = (cells: TestCells) => ({ ...workbookOf(sheetOf(cells)), isCalculatedByHand: true as const });
const COMPUTED: TestCells = { ...CLEAN_FORM, H8: ["=B8*G8/100", 35] };

export const cases: RuleCases = {
  accept: [
    { name: "formulas that Excel calculates by itself", input: workbookOf(sheetOf(COMPUTED)) },
    { name: "a form of constants alone", input: byHand(CLEAN_FORM) },
    { name: "a workbook without a form", input: byHand({ A1: ["=1+1", 2] }) },
  ],
  reject: [
    {
      name: "formulas that wait for F9",
      input: byHand(COMPUTED),
      faults: [{ messageId: "manual", address: null }],
    },
  ],
};
