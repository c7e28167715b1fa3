import type { Rectangle } from "../../../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../../../src/domain/workbook/snapshot";
import { formWith } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** One weight over the first two indicators, the second of which has a score and no weighted score. */
function mergedWeight(merges: readonly Rectangle[] | null): WorkbookSnapshot {
  const form = formWith({ B8: 60, B9: null, H9: null });
  return { ...form, sheets: form.sheets.map((sheet) => ({ ...sheet, merges })) };
}

export const cases: RuleCases = {
  accept: [
    { name: "a weight of 0, which is another fault", input: { B8: 0 } },
    { name: "a weight as text", input: { B8: "๔๐ " } },
    { name: "a weight of words, which is another fault", input: { B8: "สี่สิบ" } },
    { name: "a weight that failed, which is another fault", input: { B8: "#N/A" } },
    { name: "a group and a component without weights", input: { B6: null, B7: null } },
    { name: "text that ran over to the next row", input: { A12: "(ต่อจากหน้าที่แล้ว)", D12: "ทรัพยากรบุคคล (HR)" } },
  ],
  reject: [
    ...[null, "-", "—", " ", "\u200b", "......"].map((value) => ({
      name: `a weight of ${JSON.stringify(value)}`,
      input: { B8: value },
      faults: [{ messageId: "missing", address: "B8" }],
    })),
    {
      name: "an empty weight of a row without result and score: it waits",
      input: { B8: null, F8: null, G8: null, H8: null },
      faults: [{ messageId: "missing", address: "B8", isUnfilled: true }],
    },
    {
      name: "an empty weight of a row with a result",
      input: { B8: null, G8: null, H8: null },
      faults: [{ messageId: "missing", address: "B8" }],
    },
    {
      name: "an indicator without a code and a weight",
      input: { A9: "ระดับความสำเร็จ", B9: null },
      faults: [{ messageId: "missing", address: "B9" }],
    },
    {
      name: "a weight merged over two rows",
      input: mergedWeight([{ row: 7, column: 1, rowCount: 2, columnCount: 1 }]),
      faults: [{ messageId: "shared", address: "B9", found: "60", related: ["B8"] }],
    },
    {
      name: "the same where merged areas are not told: a score below a weight, and nothing weighted",
      input: mergedWeight(null),
      faults: [{ messageId: "shared", address: "B9", found: "60", related: ["B8"] }],
    },
    {
      name: "an empty weight below another, not merged",
      input: mergedWeight([]),
      faults: [{ messageId: "missing", address: "B9" }],
    },
    { name: "no weight column", input: { B4: null }, faults: [{ messageId: "no-column", address: "A4" }] },
    {
      name: "two at once",
      input: { B8: null, B11: "-" },
      faults: [
        { messageId: "missing", address: "B8" },
        { messageId: "missing", address: "B11" },
      ],
    },
  ],
};
