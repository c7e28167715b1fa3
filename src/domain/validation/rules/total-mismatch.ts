import { agrees } from "../../scoring/agreement";
import type { TableFacts } from "../../closing/table-facts";
import { hasValue, valueOf } from "../../form/field";
import { totalWrites } from "../../repairs/closing-fix";
import { subtotalTables } from "../checks/stated-totals";
import { defineRule, PAUSE } from "../engine/rule";

const FIX_REASON = {
  th: "คำนวณคะแนนรวมใหม่จากน้ำหนักและคะแนน พร้อมระดับและหน้าสรุปที่อ้างตาม",
  en: "Work the total out again from weights and scores, with the rating and summary page that repeat it",
};

export const totalMismatch = defineRule({
  id: "total-mismatch",
  scope: "sheet",
  group: "scores",
  severity: "error",
  name: { th: "คะแนนรวมไม่ตรงกับที่คำนวณได้", en: "Total does not match" },
  why: {
    th: "คะแนนรวมคือผลรวมของน้ำหนัก × คะแนน ÷ 100 คิดจากค่าที่ยังไม่ปัดเศษ และเป็นตัวกำหนดระดับผลการประเมิน",
    en: "The total is the sum of weight × score ÷ 100 over unrounded parts, and it decides the rating.",
  },
  remedy: {
    th: "กด “สรุปผล” ให้ Pramoen เติมคะแนนรวม หรือแก้ตัวเลขให้ตรง",
    en: "Press Summarise to have Pramoen fill the total in, or correct the figure.",
  },
  source: {
    th: "คะแนนรวมถ่วงน้ำหนักของรายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565 ส่วนการกระจายน้ำหนักของตัวชี้วัดที่ไม่ประเมินเป็นข้อกำหนดของ Pramoen",
    en: "Weighted total of the ETDA report, fiscal year 2565; redistributing the weight of indicators that are not applicable is Pramoen's own rule",
  },
  messages: {
    differs: {
      th: "คะแนนรวมคือ {found} แต่คำนวณจากน้ำหนักและคะแนนได้ {expected}",
      en: "The total is {found}; weights and scores give {expected}.",
    },
    missing: {
      th: "ยังไม่มีคะแนนรวม คำนวณได้ {expected}",
      en: "The total is missing; weights and scores give {expected}.",
    },
  },
  *check({ tables, forms, framework: { decimals } }) {
    for (const facts of [...forms, ...subtotals({ tables, forms })]) {
      const { rows, sums, total: expected } = facts;
      const { total } = facts.table;
      if (!total || expected === null || total.reading.kind === "error") continue;
      const found = valueOf(total);
      // Rounded before it was summed: total-of-rounded says so.
      if (found !== null && (facts.isTotal(found) || facts.isSumOfRounded(found))) continue;
      yield PAUSE;
      // A total that faithfully sums wrong weighted scores is not wrong itself: those are reported where they stand.
      // Where an indicator does not apply, though, its 0 in that sum is the fault, and no other rule sees it.
      const hasNotApplicable = sums.rows.some((row) => row?.score === "not-applicable");
      const stated = hasNotApplicable || !sums.isWholeWeighted ? null : sums.weightedSum;
      const slack = 0.5 * 10 ** -decimals.weighted * rows.length;
      const isFaithful = found !== null && stated !== null && agrees(found, stated, decimals.total);
      if (isFaithful && Math.abs(stated - expected) > slack) continue;
      const related = rows.flatMap(({ indicator }) => indicator.weighted?.at ?? []);
      const writes = totalWrites(facts);
      const fix = writes.length === 0 ? undefined : { reason: FIX_REASON, writes };
      yield found === null
        ? { messageId: "missing", at: total.at, related, expected, fix }
        : { messageId: "differs", at: total.at, related, expected, found, fix };
    }
  },
});

/**
 * Tables of a form over several sheets that sum up themselves. Where an indicator does not apply, its weight is shared
 * out over the whole form, and nothing tells what its own table should sum to.
 */
function subtotals(scope: Parameters<typeof subtotalTables>[0]): TableFacts[] {
  return subtotalTables(scope).filter(
    ({ table, sums }) => hasValue(table.total) && sums.rows.every((row) => row?.score !== "not-applicable"),
  );
}
