import { readTableFacts, type TableFacts } from "../../closing/table-facts";
import type { Evaluation, ScoredForm } from "../../form/evaluation";
import { showSame } from "../../form/stated-figure";
import { hasValue } from "../../form/field";
import { printedSummaryOf, soleForm } from "../../form/scored-forms";
import { statedRating } from "../../framework/rating-bands";
import { repeatedRating, repeatedTotal } from "../../repairs/repeated-figure";
import type { Steps } from "../../steps";
import { shorten } from "../../text/shorten";
import { findSheet } from "../../workbook/sheet-name";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { defineRule } from "../engine/rule";

export const printedSummaryMismatch = defineRule({
  id: "printed-summary-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "หน้าสรุปไม่ตรงกับส่วนที่ 1", en: "Summary page differs from part 1" },
  why: {
    th: "หน้าสรุปคือสิ่งที่ผู้บริหารอ่าน ต้องตรงกับคะแนนรวมและระดับในส่วนที่ 1",
    en: "The summary page is what decision makers read; it must repeat the total and rating of part 1.",
  },
  remedy: {
    th: "แก้หน้าสรุปให้ตรงกับส่วนที่ 1 หรือแก้ส่วนที่ 1 ถ้าคะแนนเปลี่ยนโดยไม่ตั้งใจ",
    en: "Correct the summary page, or part 1 where a score was changed by mistake.",
  },
  source: {
    th: "รายงานปีงบประมาณ พ.ศ. 2565: หน้าสรุปและส่วนที่ 1 แสดง 100 และดีมากเหมือนกัน",
    en: "FY2565 report: summary page and part 1 both show 100 and ดีมาก",
  },
  messages: {
    total: {
      th: "หน้าสรุปแสดงคะแนนรวม {found} แต่ส่วนที่ 1 ได้ {expected}",
      en: "The summary page shows a total of {found}; part 1 has {expected}.",
    },
    rating: {
      th: "หน้าสรุปแสดงระดับ “{found}” แต่ส่วนที่ 1 คือ “{expected}”",
      en: "The summary page shows the rating “{found}”; part 1 has “{expected}”.",
    },
  },
  *check({ evaluation, snapshot }) {
    const { framework } = evaluation;
    const summary = printedSummaryOf(evaluation);
    const table = soleForm(evaluation.forms);
    if (summary === null || table === null) return;
    if (hasValue(table.total) && hasValue(summary.total)) {
      const expected = table.total.reading.value;
      const found = summary.total.reading.value;
      const related = [table.total.at];
      if (!showSame(summary.total, table.total, framework.decimals.total))
        yield {
          messageId: "total",
          at: summary.total.at,
          related,
          expected,
          found,
          fix: repeatedTotal(yield* factsOf(table, evaluation, snapshot), summary.total),
        };
    }
    if (!hasValue(table.rating) || !hasValue(summary.rating)) return;
    const expected = table.rating.reading.value;
    const found = summary.rating.reading.value;
    if (statedRating(found, framework)?.id === statedRating(expected, framework)?.id) return;
    yield {
      messageId: "rating",
      at: summary.rating.at,
      related: [table.rating.at],
      expected: shorten(expected),
      found: shorten(found),
      fix: repeatedRating(yield* factsOf(table, evaluation, snapshot), summary.rating),
    };
  },
});

function factsOf(
  form: ScoredForm,
  { framework }: Evaluation,
  { sheets }: WorkbookSnapshot,
): Steps<TableFacts> {
  return readTableFacts(form, framework, findSheet(sheets, form.sheet) ?? undefined, null);
}
