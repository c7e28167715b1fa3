import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

/** The parts without these. */
const without = (...sheets: readonly string[]) => {
  const workbook = partsWith();
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !sheets.includes(name)) };
};

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "an extract of the form", input: without("คณะกรรมการ", "สรุป") },
    { name: "part 1 alone", input: {} },
  ],
  reject: [
    { name: "no board", input: without("คณะกรรมการ"), faults: [{ messageId: "missing", address: null }] },
    { name: "no summary", input: without("สรุป"), faults: [{ messageId: "missing", address: null }] },
    { name: "no part 3", input: without("ส่วนที่ 3"), faults: [{ messageId: "missing", address: null }] },
  ],
};
