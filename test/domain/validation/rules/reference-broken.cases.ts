import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

const names = (...formulas: string[]) => ({
  ...workbookOf(sheetOf(CLEAN_FORM)),
  names: formulas.map((formula, i) => ({ name: `ชื่อ${i + 1}`, formula })),
});

export const cases: RuleCases = {
  accept: [
    { name: "a formula without one", input: { H12: ["=SUM(H8:H11)", 85] } },
    { name: "a text that says so", input: { H12: ['=IF(G8="#REF!",0,85)', 85] } },
    {
      name: "a formula that shows the error, which cell-error reports",
      input: { H12: ["=SUM(#REF!)", "#REF!"] },
    },
    { name: "names that lead somewhere", input: names("='ส่วนที่ 1'!$A$1", '="#REF!"') },
  ],
  reject: [
    {
      name: "behind IFERROR",
      input: { H12: ["=IFERROR(SUM(#REF!),85)", 85] },
      faults: [{ messageId: "formula", address: "H12", found: "=IFERROR(SUM(#REF!),85)" }],
    },
    {
      name: "a sheet that is gone, and a branch not taken",
      input: { H8: ["=IF(TRUE,35,#REF!A1)", 35], H12: ["=IFERROR('ข้อมูล'!#REF!,85)", 85] },
      faults: [
        { messageId: "formula", address: "H8" },
        { messageId: "formula", address: "H12" },
      ],
    },
    {
      name: "names of the workbook",
      input: names("='ส่วนที่ 1'!#REF!", "=#REF!"),
      faults: [{ messageId: "name", address: null, found: "='ส่วนที่ 1'!#REF!" }],
    },
  ],
};
