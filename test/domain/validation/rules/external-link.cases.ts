import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

const withName = (formula: string) => ({
  ...workbookOf(sheetOf(CLEAN_FORM)),
  names: [{ name: "ฐาน", formula }],
});

export const cases: RuleCases = {
  accept: [
    { name: "another sheet", input: { F11: ["='ข้อมูล'!B2", 25] } },
    { name: "a column of a table", input: { F11: ["=SUM(ตาราง1[วัน])", 25] } },
    { name: "a text that looks like one", input: { F11: ['=LEN("[Book.xlsx]Sheet1!A1")', 25] } },
    {
      name: "a function of ours under another computer's path",
      input: { G11: ["='C:\\x\\kpi.xlam'!KPISCORE(F11,C11,D11,E11)", 75] },
    },
    { name: "a name within the workbook", input: withName("='ส่วนที่ 1'!$A$1") },
  ],
  reject: [
    {
      name: "a workbook that is open",
      input: { F11: ["=[แผน.xlsx]Sheet1!B2", 25] },
      faults: [{ messageId: "cell", address: "F11", found: "[แผน.xlsx]Sheet1" }],
    },
    {
      name: "a path",
      input: { F11: ["='C:\\งาน\\[แผน.xlsx]ผล'!B2", 25] },
      faults: [{ messageId: "cell", address: "F11", found: "'C:\\งาน\\[แผน.xlsx]ผล'" }],
    },
    {
      name: "a number of the file's list of links, and a workbook's name, at once",
      input: { F8: ["=[1]ผล!B2", 95], F11: ["=แผน.xlsx!ผลรวม", 25] },
      faults: [
        { messageId: "cell", address: "F8" },
        { messageId: "cell", address: "F11" },
      ],
    },
    {
      name: "a name of the workbook",
      input: withName("=[แผน.xlsx]Sheet1!$A$1"),
      faults: [{ messageId: "name", address: null, found: "[แผน.xlsx]Sheet1" }],
    },
  ],
};
