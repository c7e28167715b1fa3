import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

/** Empties cells of a sheet: `A5` to `D6` and the like. */
function without(...addresses: readonly string[]): Record<string, null> {
  return Object.fromEntries(addresses.map((address) => [address, null]));
}

export const cases: RuleCases = {
  accept: [
    { name: "every part with entries", input: partsWith() },
    { name: "a dash where there is nothing", input: partsWith({ ข้อมูลพื้นฐาน: { B10: "-" } }) },
    {
      name: "an entry that nobody is asked for",
      input: partsWith({ ข้อมูลพื้นฐาน: { A16: "รอบการประเมิน", B16: null } }),
    },
    {
      name: "one member of a board",
      input: partsWith({ คณะกรรมการ: without("B5", "B6", "C6", "D6", "A6") }),
    },
  ],
  reject: [
    {
      name: "an entry of the basic information",
      input: partsWith({ ข้อมูลพื้นฐาน: { B10: null } }),
      faults: [{ messageId: "entries", address: "B10", isUnfilled: true }],
    },
    {
      name: "two entries of it and no revenue: a finding for each part",
      input: partsWith({
        ข้อมูลพื้นฐาน: { B8: null, B10: null },
        รายได้: without("A4", "B4", "A5", "B5", "A6", "B6"),
      }),
      faults: [
        { messageId: "entries", address: "B8", related: ["B10"], isUnfilled: true },
        { messageId: "table", address: "A4", isUnfilled: true },
      ],
    },
    {
      name: "a board of which only the seats are there",
      input: partsWith({
        คณะกรรมการ: { B4: "1.", B5: "2.", B6: "3.", ...without("C4", "D4", "C5", "D5", "C6", "D6") },
      }),
      faults: [{ messageId: "table", address: "B4", isUnfilled: true }],
    },
    {
      name: "a three-year table of headings on two rows",
      input: partsWith({
        "ติดตาม 3 ปี": without(..."ABCDEFGHI".split("").flatMap((column) => [`${column}5`, `${column}6`])),
      }),
      faults: [{ messageId: "table", address: "A5", isUnfilled: true }],
    },
  ],
};
