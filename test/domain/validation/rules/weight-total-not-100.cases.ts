import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "100.004, which shows as 100.00", input: { B8: 40.004 } },
    { name: "99.996", input: { B8: 39.996 } },
    { name: "thirds to two decimals and a remainder", input: { B8: 33.33, B9: 33.33, B11: 33.34 } },
    { name: "fractions with binary noise", input: { B8: 0.1, B9: 0.2, B11: 99.7 } },
    { name: "weights as text", input: { B8: "๔๐", B9: "20 ", B11: "ร้อยละ 40" } },
    { name: "a weight that is missing, which is another fault", input: { B8: null } },
    { name: "a weight of words, which is another fault", input: { B8: "สี่สิบ" } },
    { name: "a table without weights", input: { B4: null } },
    {
      name: "headings without indicators",
      input: Object.fromEntries(
        ["A", "B", "C", "D", "E", "F", "G", "H"].flatMap((column) =>
          [6, 7, 8, 9, 10, 11].map((row) => [`${column}${row}`, null]),
        ),
      ),
    },
    { name: "two complete tables", input: workbookOf(sheetOf(CLEAN_FORM), sheetOf(CLEAN_FORM, "อีกแบบ")) },
    { name: "weights of groups and components beside them", input: { B6: 60, B7: 60, B10: 40 } },
  ],
  reject: [
    ...[
      { weight: 39.99, found: "99.99" },
      { weight: 40.01, found: "100.01" },
      { weight: 40.005, found: "100.005" },
      { weight: 39.995, found: "99.995" },
      { weight: 0, found: "60" },
      { weight: 50, found: "110" },
    ].map(({ weight, found }) => ({
      name: `a sum of ${found}`,
      input: { B8: weight },
      faults: [{ messageId: "differs", address: "B5", measure: "100", found, related: ["B8", "B9", "B11"] }],
    })),
    {
      name: "two tables at once",
      input: workbookOf(sheetOf({ ...CLEAN_FORM, B8: 41 }), sheetOf({ ...CLEAN_FORM, B9: 21 }, "อีกแบบ")),
      faults: [
        { messageId: "differs", address: "B5", found: "101" },
        { messageId: "differs", address: "B5", found: "101" },
      ],
    },
  ],
};
