import { hasFormula } from "../../form/field";
import type { RatingScaleName } from "../../framework/rating-scales";
import { setFormula } from "../../repairs/fix";
import type { LocalisedText } from "../../text/localised";
import { formatAddress } from "../../workbook/address";
import { mayRate, otherScale } from "../checks/rating-scale";
import { defineRule, PAUSE } from "../engine/rule";

const FIX_REASON = {
  th: "ให้ระดับผลการประเมินตามช่วงคะแนนของกรอบการประเมิน",
  en: "Rate by the framework's bands",
};

const SCALES: Readonly<Record<RatingScaleName, LocalisedText>> = {
  ratings: { th: "ช่วงคะแนนเต็ม 100", en: "the bands of 100 points" },
  five: { th: "ช่วงคะแนน 5 ระดับ", en: "the bands of five levels" },
  ita: { th: "ระดับ ITA", en: "the ITA bands" },
};

export const ratingScaleMismatch = defineRule({
  id: "rating-scale-mismatch",
  scope: "sheet",
  group: "scores",
  severity: "error",
  needs: "scale",
  name: { th: "สูตรให้ระดับผลการประเมินตามระบบคะแนนอื่น", en: "Formula rates on another scale" },
  why: {
    th: "KPIRATING ไม่ทราบว่าแบบประเมินใช้ระบบคะแนนใด ถ้าไม่ระบุจะอ่านเป็นคะแนนเต็ม 100: 4.1 จาก 5 จึงได้ ต้องปรับปรุง",
    en: "KPIRATING cannot know the scale of a form and takes 100 points where none is named: 4.1 of 5 is rated ต้องปรับปรุง.",
  },
  remedy: {
    th: 'ใช้สูตรที่แนะนำ: แบบประเมิน 5 ระดับใส่ "5 ระดับ" หรือ "five" แบบประเมินคะแนนเต็ม 100 ไม่ต้องใส่ แบบประเมินที่มีช่วงคะแนนของตนเองใช้ IF',
    en: 'Use the formula that is given: "five" on five levels, no scale for 100 points, IF where the framework has bands of its own.',
  },
  source: {
    th: "คู่มือ KPIRATING และช่วงคะแนนของกรอบการประเมิน",
    en: "The guide to KPIRATING, and the framework's bands",
  },
  messages: {
    differs: {
      th: "สูตร {found} ให้ระดับผลการประเมินตาม{scale} แต่ {framework} มีช่วงคะแนนอื่น สูตรควรเป็น {expected}",
      en: "The formula {found} rates by {scale}; {framework} has other bands. It should be {expected}.",
    },
  },
  *check({ tables, forms, formulas, sheet, framework }) {
    if (tables.length === 0) return;
    const ratings = forms
      .flatMap(({ table, printed }) => [table.rating, printed?.rating ?? null])
      .filter(hasFormula);
    const isRating = new Set(ratings.map(({ at }) => formatAddress(at)));
    const places = [...formulas, ...ratings.filter(({ at }) => at.sheet !== sheet.name)];
    for (const place of places) {
      yield PAUSE;
      const found = place.cell.formula;
      if (found === null || !mayRate(found)) continue;
      const other = otherScale(found, framework, isRating.has(formatAddress(place.at)));
      if (!other) continue;
      yield {
        messageId: "differs",
        at: place.at,
        parameters: { scale: SCALES[other.scale], framework: framework.name },
        expected: other.formula,
        found,
        fix: other.isSafe ? { reason: FIX_REASON, writes: [setFormula(place, other.formula)] } : undefined,
      };
    }
  },
});
