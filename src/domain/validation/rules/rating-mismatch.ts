import { shownFigure } from "../../closing/closing-cells";
import { hasFormula, valueOf } from "../../form/field";
import { ratingBand, statedRating } from "../../framework/rating-bands";
import { formatFigure } from "../../scoring/figure-text";
import { shorten } from "../../text/shorten";
import { wholeRatingWrites } from "../../repairs/closing-fix";
import { otherScale } from "../checks/rating-scale";
import { defineRule } from "../engine/rule";

const FIX_REASON = {
  th: "ใส่ระดับผลการประเมินตามช่วงคะแนนของคะแนนรวม",
  en: "Enter the rating of the band that the total is in",
};

export const ratingMismatch = defineRule({
  id: "rating-mismatch",
  scope: "sheet",
  group: "scores",
  severity: "error",
  needs: "scale",
  name: { th: "ระดับผลการประเมินไม่ตรงกับคะแนนรวม", en: "Rating does not match the total" },
  why: {
    th: "ระดับผลการประเมินอ่านจากคะแนนรวมตามช่วงคะแนนของกรอบการประเมิน",
    en: "The rating is taken from the total by the framework's bands.",
  },
  remedy: {
    th: 'กด “สรุปผล” หรือใช้ =KPIRATING(คะแนนรวม) แบบประเมิน 5 ระดับใช้ =KPIRATING(คะแนนรวม,"5 ระดับ")',
    en: 'Press Summarise, or use =KPIRATING(total), on five levels =KPIRATING(total,"five").',
  },
  source: {
    th: "หมายเหตุท้ายส่วนที่ 1: ตั้งแต่ 90 ดีมาก, 75–89.99 ดี, 60–74.99 พอใช้, ต่ำกว่า 60 ต้องปรับปรุง ส่วนการปัดคะแนนเป็น 2 ตำแหน่งก่อนเป็นข้อกำหนดของ Pramoen",
    en: "Notes below part 1: from 90 ดีมาก, 75–89.99 ดี, 60–74.99 พอใช้, below 60 ต้องปรับปรุง; rounding to 2 decimals first is Pramoen's own rule",
  },
  messages: {
    differs: {
      th: "ระดับผลการประเมินคือ “{found}” แต่คะแนนรวม {total} อยู่ในระดับ “{expected}”",
      en: "The rating is “{found}”; a total of {total} is rated “{expected}”.",
    },
    missing: {
      th: "ยังไม่มีระดับผลการประเมิน คะแนนรวม {total} อยู่ในระดับ “{expected}”",
      en: "The rating is missing; a total of {total} is rated “{expected}”.",
    },
  },
  *check({ forms, framework }) {
    for (const facts of forms) {
      const { table } = facts;
      const { rating } = table;
      // The form's own total decides: where it is wrong, the rule for totals says so, once.
      const stated = valueOf(table.total);
      const total = stated ?? facts.total;
      if (!rating || total === null || rating.reading.kind === "error") continue;
      // A formula on another scale is a finding of its own, which tells why the rating is wrong.
      if (hasFormula(rating) && otherScale(rating.cell.formula, framework, true)) continue;
      const expected = ratingBand(total, framework);
      // As it is shown, which is what the rating is read off; a formula holds more digits than a typed total.
      const parameters = { total: formatFigure(shownFigure(total, framework.decimals.total)) };
      const related = table.total ? [table.total.at] : [];
      const found = valueOf(rating);
      // A total that is in doubt is to be settled first.
      const isSettled = stated === null || facts.isTotal(stated);
      const fix = isSettled
        ? { reason: FIX_REASON, writes: wholeRatingWrites(facts, rating, total) }
        : undefined;
      if (found === null) {
        yield { messageId: "missing", at: rating.at, related, parameters, expected: expected.name.th, fix };
      } else if (statedRating(found, framework)?.id !== expected.id) {
        yield {
          messageId: "differs",
          at: rating.at,
          related,
          parameters,
          expected: expected.name.th,
          found: shorten(found),
          fix,
        };
      }
    }
  },
});
