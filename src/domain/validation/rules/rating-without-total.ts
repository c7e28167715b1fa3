import { hasValue } from "../../form/field";
import { quoteCell } from "../../form/quoting";
import { defineRule } from "../engine/rule";

export const ratingWithoutTotal = defineRule({
  id: "rating-without-total",
  scope: "sheet",
  group: "scores",
  severity: "warning",
  name: { th: "มีระดับผลการประเมินแต่ไม่มีคะแนนรวม", en: "Rating without its total" },
  why: {
    th: "ระดับผลการประเมินมาจากคะแนนรวม ถ้าแบบประเมินไม่มีบรรทัดคะแนนรวม ผู้อ่านตรวจไม่ได้ว่ามาจากคะแนนเท่าใด แถวคะแนนรวมอาจถูกลบ",
    en: "The rating comes from the total. Where the form has no line for it, nobody can tell which score was rated; the row of the total may have been deleted.",
  },
  remedy: { th: "เติมบรรทัดคะแนนรวมเหนือระดับผลการประเมิน", en: "Add the line of the total above the rating." },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    absent: {
      th: "ระดับผลการประเมิน “{found}” ไม่มีคะแนนรวมประกอบ คะแนนรวมจากน้ำหนักและคะแนนคือ {expected}",
      en: "The rating “{found}” has no total beside it; weights and scores give {expected}.",
    },
  },
  *check({ forms }) {
    for (const { table, total: expected, printed } of forms) {
      const { rating, total } = table;
      if (total !== null || printed?.total != null || expected === null || !hasValue(rating)) continue;
      yield { messageId: "absent", at: rating.at, measure: expected, found: quoteCell(rating.cell) };
    }
  },
});
