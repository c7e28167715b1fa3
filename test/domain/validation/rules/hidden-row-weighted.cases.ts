import { CLEAN_FORM, sheetOf, workbookOf, type TestCells } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

const hiding = (spans: readonly (readonly [number, number])[], changes: TestCells = {}) =>
  workbookOf(
    sheetOf({ ...CLEAN_FORM, ...changes }, "ส่วนที่ 1", {
      hiddenRows: spans.map(([first, last]) => ({ first: first - 1, last: last - 1 })),
    }),
  );

export const cases: RuleCases = {
  accept: [
    {
      name: "hidden rows above, between and below the indicators",
      input: hiding([
        [7, 7],
        [10, 10],
        [12, 20],
      ]),
    },
    { name: "a hidden indicator without a weight", input: hiding([[9, 9]], { B9: null }) },
    { name: "a hidden indicator that weighs 0", input: hiding([[9, 9]], { B9: 0 }) },
  ],
  reject: [
    {
      name: "the row of an indicator",
      input: hiding([[9, 9]]),
      faults: [{ messageId: "hidden", address: "A9", found: "20", related: ["B9"] }],
    },
    {
      name: "two at once, at both ends of a span",
      input: hiding([
        [2, 3],
        [8, 9],
      ]),
      faults: [
        { messageId: "hidden", address: "A8", found: "40" },
        { messageId: "hidden", address: "A9", found: "20" },
      ],
    },
  ],
};
