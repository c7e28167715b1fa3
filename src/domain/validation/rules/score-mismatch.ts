import { states } from "../../form/stated-figure";
import { hasValue, valueOf, type Field } from "../../form/field";
import type { Indicator, IndicatorTable } from "../../form/evaluation";
import { quoteCell } from "../../form/quoting";
import { isFractionOfPercent } from "../checks/result-fraction";
import { defineRule } from "../engine/rule";
import { targetPlaces, targetTexts } from "../checks/targets";

export const scoreMismatch = defineRule({
  id: "score-mismatch",
  scope: "row",
  group: "scores",
  severity: "error",
  needs: "scale",
  name: { th: "คะแนนไม่ตรงกับเป้าหมายและผล", en: "Score differs from targets and result" },
  why: {
    th: "เมื่อเป้าหมายและผลเป็นตัวเลข คะแนนคำนวณซ้ำได้ ถ้าไม่ตรงแสดงว่าเป้าหมาย ผล หรือคะแนนถูกแก้",
    en: "Where targets and result are figures the score can be recomputed; a difference means that one of them was changed.",
  },
  remedy: {
    th: "ตรวจเป้าหมายและผล แล้วใช้ =KPISCORE() หรือแก้คะแนนให้ตรง",
    en: "Check targets and result, then use =KPISCORE() or correct the score.",
  },
  source: {
    th: "คะแนนเทียบจากค่าเป้าหมาย (รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565) ส่วนการเทียบบัญญัติไตรยางศ์ระหว่างเป้าหมาย และ 0 คะแนนเมื่อไม่ถึงเป้าหมายขั้นต่ำ เป็นข้อกำหนดของ Pramoen",
    en: "Scores are taken from the targets (ETDA report, fiscal year 2565); linear between targets and 0 below the minimum are Pramoen's own rules",
  },
  messages: {
    differs: {
      th: "คะแนนของตัวชี้วัด {indicator} คือ {found} แต่ผล {result} เทียบเป้าหมาย {targets} ได้ {expected}",
      en: "The score of indicator {indicator} is {found}; result {result} on targets {targets} scores {expected}.",
    },
  },
  check({ indicator, facts, table, framework }) {
    const field = ownScore(indicator, table.table);
    const { result } = indicator;
    if (!hasValue(field) || !hasValue(result)) return null;
    const stated = field.reading.value;
    const outcome = facts.scoring;
    if (outcome.kind !== "scored") return null;
    // The result is at fault, not the score: result-as-fraction reports it.
    if (isFractionOfPercent(facts)) return null;
    if (states(field, outcome.score, framework.decimals.score)) return null;
    return {
      messageId: "differs",
      at: field.at,
      related: [...targetPlaces(indicator, framework), result.at],
      parameters: {
        result: quoteCell(result.cell),
        targets: targetTexts(indicator, framework),
      },
      expected: outcome.score,
      found: stated,
    };
  },
});

/** The score that is read off the targets: a committee may decide otherwise, and then that score is what counts. */
function ownScore(
  { selfScore, committeeScore, score }: Indicator,
  { headings }: IndicatorTable,
): Field<number> | null {
  // Side by side each assessment has its own result: that of the one that counts belongs to its score.
  if (headings[0].counting !== null) return score;
  if (valueOf(selfScore) !== null) return selfScore;
  return valueOf(committeeScore) === null ? score : null;
}
