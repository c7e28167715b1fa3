import { FIGURE_NOISE } from "../../scoring/noise";
import { hasValue, valueOf } from "../../form/field";
import { shownFigureOf } from "../../form/stated-figure";
import { formatFigure } from "../../scoring/figure-text";

import { defineRule } from "../engine/rule";

export const scoreAtBandEdge = defineRule({
  id: "score-at-band-edge",
  scope: "sheet",
  group: "scores",
  severity: "info",
  needs: "scale",
  name: { th: "คะแนนรวมใกล้เกณฑ์ของระดับผลการประเมิน", en: "Total close to a rating threshold" },
  why: {
    th: "คะแนนรวมที่ห่างเกณฑ์ไม่ถึงหนึ่งหน่วยของทศนิยมตำแหน่งสุดท้าย ได้ระดับผลการประเมินใดขึ้นกับการปัดเศษ เกณฑ์ในแบบประเมิน (75–89.99 และ 90 ขึ้นไป) ไม่ได้บอกว่า 89.995 อยู่ระดับใด",
    en: "Within one unit of the last decimal of a threshold, rounding decides the rating; the printed bands (75–89.99, 90 and above) do not say where 89.995 belongs.",
  },
  remedy: {
    th: "ตรวจคะแนนที่ยังไม่ปัดเศษของทุกตัวชี้วัดก่อนรับรองผลการตรวจสอบ",
    en: "Check the unrounded score of every indicator before the sign-off.",
  },
  source: {
    th: "หมายเหตุท้ายส่วนที่ 1 ของรายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: 75 - 89.99",
    en: "Notes below part 1 of the ETDA report, fiscal year 2565: 75 - 89.99",
  },
  messages: {
    edge: {
      th: "คะแนนรวม {found} ห่างจากเกณฑ์ระดับ “{band}” ({expected}) เพียง {distance} ระดับผลการประเมินจึงขึ้นกับการปัดเศษ",
      en: "The total is {found}, only {distance} from the threshold of “{band}” ({expected}): rounding decides the rating.",
    },
  },
  *check({ forms, framework }) {
    const unit = 10 ** -framework.decimals.total;
    for (const { table, total: exact } of forms) {
      if (!table.total) continue;
      const stated = valueOf(table.total);
      const shown = hasValue(table.total) ? shownFigureOf(table.total) : null;
      for (const { from, name } of framework.ratings) {
        const total = [stated, exact].find((each) => {
          const distance = each === null ? 0 : Math.abs(each - from);
          // A format that hides digits may show 85 for 84.6, on the other side of the threshold.
          const isShownBeyond =
            each === stated && shown !== null && each !== null && each < from && shown >= from;
          return distance > FIGURE_NOISE && (distance <= unit + FIGURE_NOISE || isShownBeyond);
        });
        if (total == null || from <= framework.scoreRange.lowest) continue;
        yield {
          messageId: "edge",
          at: table.total.at,
          parameters: { band: name, distance: formatFigure(Math.abs(total - from)) },
          measure: from,
          found: total,
        };
        break;
      }
    }
  },
});
