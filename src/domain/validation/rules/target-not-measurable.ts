import type { CellAddress } from "../../workbook/address";
import { hasValue } from "../../form/field";
import { type Indicator } from "../../form/evaluation";
import { indicatorName } from "../../form/quoting";
import { defineRule, PAUSE } from "../engine/rule";

export const targetNotMeasurable = defineRule({
  id: "target-not-measurable",
  scope: "sheet",
  group: "targets",
  severity: "info",
  name: { th: "เป้าหมายเป็นข้อความ คะแนนขึ้นอยู่กับดุลยพินิจ", en: "Text targets with a numeric score" },
  why: {
    th: "เมื่อเป้าหมายเป็นข้อความ คะแนนขึ้นอยู่กับดุลยพินิจ ผู้ตรวจต้องดูหลักฐานเพราะคำนวณซ้ำไม่ได้",
    en: "Where the targets are text, the score rests on judgement: a reviewer must check the evidence, for it cannot be recomputed.",
  },
  remedy: {
    th: "ตรวจหลักฐานของระดับเป้าหมายที่ให้คะแนน แล้วยอมรับรายการนี้พร้อมเหตุผล",
    en: "Check the evidence for the target level that was scored, and accept with a reason.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: ตัวชี้วัดแบบขั้นความสำเร็จ (milestone) มีเป้าหมายเป็นข้อความแต่คะแนนเป็นตัวเลข",
    en: "ETDA report, fiscal year 2565: milestone indicators have text targets and a numeric score",
  },
  messages: {
    words: {
      th: "เป้าหมายของ {n} ตัวชี้วัดเป็นข้อความ คะแนนคำนวณซ้ำไม่ได้ ต้องดูหลักฐาน: {found}",
      en: "{n} indicator has text targets; its score cannot be recomputed, so check the evidence: {found}.|{n} indicators have text targets; their scores cannot be recomputed, so check the evidence: {found}.",
    },
  },
  *check({ tables }) {
    for (const { rows } of tables) {
      const worded: Indicator[] = [];
      const scores: CellAddress[] = [];
      for (const { indicator, hasWording } of rows) {
        yield PAUSE;
        if (!hasWording || !hasValue(indicator.score)) continue;
        worded.push(indicator);
        scores.push(indicator.score.at);
      }
      const [first, ...others] = scores;
      if (!first) continue;
      yield {
        messageId: "words",
        at: first,
        related: others,
        parameters: { n: worded.length },
        found: worded.map(indicatorName).join(", "),
      };
    }
  },
});
