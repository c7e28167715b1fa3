import { CLEAN_FORM, sheetOf, workbookOf, type TestCells } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

const beside = (cells: TestCells, visibility: "visible" | "hidden" | "veryHidden", changes: TestCells = {}) =>
  workbookOf(sheetOf({ ...CLEAN_FORM, ...changes }), sheetOf(cells, "ข้อมูล", { visibility }));

export const cases: RuleCases = {
  accept: [
    { name: "a visible sheet that is used", input: beside({ A1: 25 }, "visible", { F11: ["=ข้อมูล!A1", 25] }) },
    { name: "a hidden sheet that nothing uses", input: beside({ A1: 25 }, "hidden") },
    { name: "a text that names it", input: beside({ A1: 25 }, "hidden", { A20: ['="ข้อมูล!A1"', "ข้อมูล!A1"] }) },
  ],
  reject: [
    {
      name: "figures of the form from a hidden sheet",
      input: beside({ A1: 25 }, "hidden", { F11: ["='ข้อมูล'!A1", 25] }),
      faults: [{ messageId: "referred-to", address: null, found: "='ข้อมูล'!A1", related: ["'ส่วนที่ 1'!F11"] }],
    },
    {
      name: "an indicator table on a very hidden sheet",
      input: beside(CLEAN_FORM, "veryHidden"),
      faults: [{ messageId: "table", address: null }],
    },
    {
      name: "two sheets at once",
      input: workbookOf(
        sheetOf({ ...CLEAN_FORM, F11: ["=ข้อมูล!A1", 25] }),
        sheetOf({ A1: 25 }, "ข้อมูล", { visibility: "hidden" }),
        sheetOf(CLEAN_FORM, "แบบเก่า", { visibility: "hidden" }),
      ),
      faults: [
        { messageId: "referred-to", address: null },
        { messageId: "table", address: null },
      ],
    },
  ],
};
