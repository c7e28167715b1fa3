import { agrees } from "../../evaluation/agreement";
import { valueOf } from "../../evaluation/evaluation";
import { unroundedScore } from "../../evaluation/table-total";
import { allIndicators, formatFigure, indicatorName } from "../figures";
import { defineRule } from "../rule";

export const weightedMismatch = defineRule({
  id: "weighted-mismatch",
  group: "scores",
  severity: "error",
  name: { th: "คะแนนถ่วงน้ำหนักผิด", en: "Weighted score is wrong" },
  why: {
    th: "คะแนนถ่วงน้ำหนัก = น้ำหนัก × คะแนน ÷ 100 และรวมกันเป็นคะแนนรวม",
    en: "The weighted score is weight × score ÷ 100, and the total is their sum.",
  },
  remedy: {
    th: "ใช้ =KPIWEIGHTED(คะแนน, น้ำหนัก) หรือแก้ตัวเลขให้ตรง",
    en: "Use =KPIWEIGHTED(score, weight) or correct the figure.",
  },
  source: {
    th: "คะแนนถ่วงน้ำหนักทั้ง 11 ตัวของรายงานปีงบประมาณ พ.ศ. 2565",
    en: "All 11 weighted scores of the FY2565 report",
  },
  messages: {
    differs: {
      th: "คะแนนถ่วงน้ำหนักของตัวชี้วัด {indicator} คือ {found} แต่ {weight} × {score} ÷ 100 = {expected}",
      en: "The weighted score of indicator {indicator} is {found}; {weight} × {score} ÷ 100 = {expected}.",
    },
    missing: {
      th: "ตัวชี้วัด {indicator} ไม่มีคะแนนถ่วงน้ำหนัก ({weight} × {score} ÷ 100 = {expected})",
      en: "Indicator {indicator} has no weighted score ({weight} × {score} ÷ 100 = {expected}).",
    },
    text: {
      th: "คะแนนถ่วงน้ำหนักของตัวชี้วัด {indicator} เป็นข้อความ ไม่ใช่ตัวเลข ({weight} × {score} ÷ 100 = {expected})",
      en: "The weighted score of indicator {indicator} is a text ({weight} × {score} ÷ 100 = {expected}).",
    },
  },
  *check({ evaluation, framework }) {
    for (const indicator of allIndicators(evaluation)) {
      const { weighted } = indicator;
      const weight = valueOf(indicator.weight);
      const score = valueOf(indicator.score);
      if (!weighted || weight === null || score === null || weighted.reading.kind === "error") continue;
      const expected = (weight * score) / framework.weightTotal;
      const parameters = {
        indicator: indicatorName(indicator),
        weight: formatFigure(weight),
        score: formatFigure(score),
      };
      const related = [indicator.weight!.at, indicator.score!.at];
      if (weighted.reading.kind !== "value") {
        const messageId = weighted.reading.kind === "text" ? "text" : "missing";
        yield { messageId, at: weighted.at, related, parameters, expected };
        continue;
      }
      const stated = weighted.reading.value;
      const unrounded = (weight * unroundedScore(indicator, framework)!) / framework.weightTotal;
      if (![expected, unrounded].some((exact) => agrees(stated, exact, framework.decimals.weighted))) {
        yield {
          messageId: "differs",
          at: weighted.at,
          related,
          parameters,
          expected,
          found: stated,
        };
      }
    }
  },
});
