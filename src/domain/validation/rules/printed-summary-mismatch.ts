import { readTableFacts, type TableFacts } from "../../closing/table-facts";
import type { Evaluation, ScoredForm } from "../../form/evaluation";
import { printedSummaryOf, soleForm } from "../../form/scored-forms";
import { repeatedRating, repeatedTotal } from "../../repairs/repeated-figure";
import type { Steps } from "../../steps";
import { findSheet } from "../../workbook/sheet-name";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

const ofTotals = contradicting("total", { differs: "total" });
const ofRatings = contradicting("rating", { differs: "rating" });

export const printedSummaryMismatch = defineRule({
  id: "printed-summary-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "หน้าสรุปไม่ตรงกับส่วนที่ 1", en: "Summary page differs from part 1" },
  why: {
    th: "หน้าสรุปคือสิ่งที่ผู้บริหารอ่าน ต้องตรงกับคะแนนรวมและระดับผลการประเมินในส่วนที่ 1",
    en: "The summary page is what decision makers read; it must repeat the total and rating of part 1.",
  },
  remedy: {
    th: "แก้หน้าสรุปให้ตรงกับส่วนที่ 1 หรือแก้ส่วนที่ 1 ถ้าคะแนนเปลี่ยนโดยไม่ตั้งใจ",
    en: "Correct the summary page, or part 1 where a score was changed by mistake.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: หน้าสรุปและส่วนที่ 1 แสดง 100 และดีมากเหมือนกัน",
    en: "ETDA report, fiscal year 2565: summary page and part 1 both show 100 and ดีมาก",
  },
  messages: {
    total: {
      th: "หน้าสรุปแสดงคะแนนรวม {found} แต่ส่วนที่ 1 ได้ {expected}",
      en: "The summary page shows a total of {found}; part 1 has {expected}.",
    },
    rating: {
      th: "หน้าสรุปแสดงระดับผลการประเมิน “{found}” แต่ส่วนที่ 1 คือ “{expected}”",
      en: "The summary page shows the rating “{found}”; part 1 has “{expected}”.",
    },
  },
  *check(workbook) {
    const { evaluation, snapshot } = workbook;
    const summary = printedSummaryOf(evaluation);
    const form = soleForm(evaluation.forms);
    if (!form) return;
    for (const fault of ofTotals(workbook)) {
      const facts = yield* factsOf(form, evaluation, snapshot);
      yield { ...fault, fix: summary?.total ? repeatedTotal(facts, summary.total) : undefined };
    }
    for (const fault of ofRatings(workbook)) {
      const facts = yield* factsOf(form, evaluation, snapshot);
      yield { ...fault, fix: summary?.rating ? repeatedRating(facts, summary.rating) : undefined };
    }
  },
});

function factsOf(
  form: ScoredForm,
  { framework }: Evaluation,
  { sheets }: WorkbookSnapshot,
): Steps<TableFacts> {
  return readTableFacts(form, framework, findSheet(sheets, form.sheet) ?? undefined, null);
}
