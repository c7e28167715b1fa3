import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith, WITH_CHECKLIST } from "../../../support/templated-form";

const ticked = (first: string | number | null, second: string | number | null) =>
  templatedWith({ "รายการตรวจสอบ!C5": first, "รายการตรวจสอบ!C6": second }, WITH_CHECKLIST);
/** A list as people make it, in functions of Excel. */
const own = (answers: readonly [string, string, string]) => ({
  J8: "หัวข้อ",
  K8: answers[0],
  J9: 40,
  K9: answers[1],
  J10: 60,
  K10: answers[2],
  J11: ['=IF(K9="ใช่",SUMIF(K8:K10,"ใช่",J8:J10),0)', 100] as const,
});

export const cases: RuleCases = {
  accept: [
    { name: "ticks, crosses and nothing yet", input: ticked("ใช่", null) },
    { name: "other words that the function knows", input: ticked("ผ่าน", "ไม่ผ่าน") },
    { name: "a dash, and an item that does not apply", input: ticked("-", "N/A") },
    { name: "a heading among the items, which has no points", input: own(["ดำเนินการแล้ว", "ใช่", "ไม่ใช่"]) },
    { name: "another list that is summed", input: { J8: "ไช่", K8: 5, K9: ['=SUMIF(J8:J8,"ไช่",K8:K8)', 5] } },
  ],
  reject: [
    {
      name: "a misspelt answer",
      input: ticked("ใช่", "ไช่"),
      faults: [{ messageId: "unknown", address: "C6", measure: "ใช่, ไม่ใช่", found: "ไช่", related: ["B7"] }],
    },
    {
      name: "words that Excel's own formula does not count",
      input: own(["", "ใช่่", "ผ่าน"]),
      faults: [
        { messageId: "unknown", address: "K9", found: "ใช่่" },
        { messageId: "unknown", address: "K10", found: "ผ่าน" },
      ],
    },
  ],
};
