import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a calculation under way", input: { G8: ["=KPISCORE(F8,C8:E8)", "#BUSY!"] } },
    { name: "data under way", input: { G8: ["=KPISCORE(F8,C8:E8)", "#GETTING_DATA"] } },
    {
      name: "a function of ours that Excel did not know, which is the finding of another rule",
      input: { G8: ["=KPISCORE(F8,C8:E8)", "#NAME?"] },
    },
    { name: "a text that only begins like an error", input: { A20: "#REF", A21: "#ไม่มี", A22: "N/A" } },
    { name: "an error named in a sentence", input: { A20: "แก้ #N/A แล้ว" } },
  ],
  reject: [
    {
      name: "a typed error",
      input: { G8: "#REF!" },
      faults: [{ messageId: "error", address: "G8", found: "#REF!" }],
    },
    {
      name: "a formula that fails",
      input: { G8: ["=KPISCOER(F8,C8:E8)", "#NAME?"] },
      faults: [{ messageId: "formula", address: "G8", found: "#NAME?" }],
    },
    {
      name: "two at once, outside the table too",
      input: { B2: "#N/A", Z99: ["=1/0", "#DIV/0!"] },
      faults: [
        { messageId: "error", address: "B2", found: "#N/A" },
        { messageId: "formula", address: "Z99", found: "#DIV/0!" },
      ],
    },
    {
      name: "one on a hidden sheet",
      input: workbookOf(sheetOf(CLEAN_FORM), sheetOf({ C3: "#VALUE!" }, "ข้อมูลดิบ", { visibility: "hidden" })),
      faults: [{ messageId: "error", address: "C3" }],
    },
  ],
};
