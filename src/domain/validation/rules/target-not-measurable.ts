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
  name: { th: "เป้าหมายเป็นข้อความ คะแนนคำนวณไม่ได้", en: "Targets of words under a numeric score" },
  why: {
    th: "เมื่อเป้าหมายเป็นข้อความ คะแนนขึ้นกับวิจารณญาณ ผู้ตรวจต้องดูหลักฐานเองเพราะคำนวณซ้ำไม่ได้",
    en: "Where the targets are wording, the score rests on judgement: a reviewer must look at the evidence, for it cannot be recomputed.",
  },
  remedy: {
    th: "ตรวจหลักฐานของระดับที่ให้คะแนน แล้วยอมรับข้อสังเกตพร้อมเหตุผล",
    en: "Check the evidence for the tier that was scored, and accept the finding with a reason.",
  },
  source: {
    th: "รายงานปีงบประมาณ พ.ศ. 2565: ตัวชี้วัดแบบหมุดหมาย (milestone) มีเป้าหมายเป็นข้อความแต่คะแนนเป็นตัวเลข",
    en: "FY2565 report: milestone indicators have targets of words and a numeric score",
  },
  messages: {
    words: {
      th: "เป้าหมายของ {count} ตัวชี้วัดเป็นข้อความ คะแนนคำนวณซ้ำไม่ได้ ต้องดูหลักฐาน: {found}",
      en: "{count} indicators have targets of words; their scores cannot be recomputed, so look at the evidence: {found}.",
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
        parameters: { count: worded.length },
        found: worded.map(indicatorName).join(", "),
      };
    }
  },
});
