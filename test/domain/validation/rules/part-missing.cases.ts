import { CLEAN_PARTS, partsWith } from "../../../support/parts-form";
import { sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

type Part = keyof typeof CLEAN_PARTS;

const without = (...parts: Part[]) =>
  workbookOf(
    ...Object.entries(CLEAN_PARTS).flatMap(([name, cells]) =>
      parts.includes(name as Part) ? [] : [sheetOf(cells, name)],
    ),
  );

export const cases: RuleCases = {
  accept: [
    { name: "every part", input: partsWith() },
    { name: "part 1 alone", input: {} },
    { name: "two parts less: handed in separately", input: without("คณะกรรมการ", "รายได้") },
  ],
  reject: [
    {
      name: "the board",
      input: without("คณะกรรมการ"),
      faults: [{ messageId: "missing", address: null, found: "คณะกรรมการ" }],
    },
    {
      name: "the summary page",
      input: without("สรุป"),
      faults: [{ messageId: "missing", address: null }],
    },
  ],
};
