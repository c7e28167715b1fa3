import { hasValue } from "../../form/field";
import { quoteCell } from "../../form/quoting";
import { defineRule } from "../engine/rule";

export const ratingWithoutTotal = defineRule({
  id: "rating-without-total",
  scope: "sheet",
  group: "scores",
  severity: "warning",
  name: { th: "มีระดับผลแต่ไม่มีคะแนนรวม", en: "Rating without its total" },
  why: {
    th: "ระดับผลมาจากคะแนนรวม ถ้าแบบไม่มีบรรทัดคะแนนรวม ผู้อ่านตรวจไม่ได้ว่าระดับมาจากคะแนนเท่าใด แถวคะแนนรวมอาจถูกลบ",
    en: "The rating comes from the total. Where the form has no line for it, nobody can tell which score was rated; the row of the total may have been deleted.",
  },
  remedy: { th: "เติมบรรทัดคะแนนรวมเหนือระดับผล", en: "Add the line of the total above the rating." },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    absent: {
      th: "ระดับ “{found}” ไม่มีคะแนนรวมประกอบ คะแนนรวมจากน้ำหนักและคะแนนคือ {expected}",
      en: "The rating “{found}” stands without a total; weights and scores give {expected}.",
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
