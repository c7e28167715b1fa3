import { isSameWeight } from "../../framework/weights";
import { defineRule } from "../engine/rule";

export const weightTotalNot100 = defineRule({
  id: "weight-total-not-100",
  scope: "sheet",
  group: "weights",
  severity: "error",
  name: { th: "น้ำหนักรวมไม่เท่ากับ 100", en: "Weights do not sum to 100" },
  why: {
    th: "คะแนนรวมเป็นผลรวมถ่วงน้ำหนัก ถ้าน้ำหนักไม่ครบ 100 คะแนนรวมและระดับผลการประเมินจะผิด",
    en: "The total is a weighted sum: where the weights are not 100 together, total and rating are wrong.",
  },
  remedy: {
    th: "เทียบน้ำหนักทีละตัวกับแบบประเมินที่ได้รับอนุมัติ แล้วแก้ตัวที่ต่าง",
    en: "Compare each weight with the approved form and correct the one that differs.",
  },
  source: {
    th: "แบบประเมินส่วนที่ 1: น้ำหนักของทุกตัวชี้วัดรวมเป็น 100",
    en: "Part 1 of the form: the weights of all indicators sum to 100",
  },
  messages: {
    differs: {
      th: "น้ำหนักของทุกตัวชี้วัดรวมเป็น {found} ต้องเป็น {expected}",
      en: "The weights of all indicators sum to {found}; they must sum to {expected}.",
    },
  },
  *check({ forms, framework }) {
    for (const { table, rows, sums } of forms) {
      const heading = table.headings[0];
      if (heading.columns.weight === undefined || rows.length === 0) continue;
      // A weight that cannot be read is the finding of another rule; its sum would only repeat it.
      if (!sums.isWholeWeight || isSameWeight(sums.weightSum, framework.weightTotal, framework)) continue;
      yield {
        messageId: "differs",
        at: { sheet: table.sheet, row: heading.lastRow, column: heading.columns.weight },
        related: rows.flatMap(({ indicator }) => indicator.weight?.at ?? []),
        measure: framework.weightTotal,
        found: sums.weightSum,
      };
    }
  },
});
