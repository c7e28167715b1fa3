import type { RuleCases } from "../../../support/rule-cases";
import { workbookOf, sheetOf, CLEAN_FORM } from "../../../support/form";
import { templatedWith } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    {
      name: "headings without points",
      input: { C5: "เป้าหมายขั้นต่ำ", D5: "เป้าหมายมาตรฐาน", E5: "เป้าหมายขั้นสูง" },
    },
    { name: "points of two of them", input: { D5: "เป้าหมายมาตรฐาน" } },
    {
      name: "steps for points",
      input: { C5: "เป้าหมายขั้นต่ำ (1)", D5: "เป้าหมายมาตรฐาน (2)", E5: "เป้าหมายขั้นสูง (3)" },
    },
  ],
  reject: [
    {
      name: "one of three",
      input: { D5: "เป้าหมายมาตรฐาน (80)" },
      faults: [{ messageId: "altered", address: "D5", measure: "75", found: "80" }],
    },
    {
      name: "of two forms, one of which carries no other fault",
      input: workbookOf(
        sheetOf({ ...CLEAN_FORM, C5: "เป้าหมายขั้นต่ำ (60)" }),
        sheetOf({ ...CLEAN_FORM, E5: "เป้าหมายขั้นสูง (110)" }, "รอบ 9 เดือน"),
      ),
      faults: [
        { messageId: "altered", address: "C5" },
        { messageId: "altered", address: "E5" },
      ],
    },
    {
      name: "in a workbook that carries its template",
      input: templatedWith({ D2: "เป้าหมายมาตรฐาน (80)" }),
      faults: [{ messageId: "altered", address: "D2" }],
    },
  ],
};
