import { states } from "../../form/stated-figure";
import { hasValue, valueOf, type Field } from "../../form/field";
import { type Indicator } from "../../form/evaluation";
import type { TableFacts } from "../../closing/table-facts";
import type { Framework } from "../../framework/framework";
import { weightedFormula } from "../../formulas/writing/form-formulas";
import { shownFigure } from "../../closing/closing-cells";
import { isComputed, writesAfterWeighted } from "../../repairs/closing-fix";
import { formatFigure } from "../../scoring/figure-text";
import { setFormula, setNumber, type Fix } from "../../repairs/fix";
import { weightedScore } from "../../scoring/totals";
import { defineRule } from "../engine/rule";

const FIX_REASON = {
  th: "คำนวณคะแนนถ่วงน้ำหนักใหม่ พร้อมคะแนนรวมที่รวมค่าผิดไว้",
  en: "Work the weighted score out again, and the total that had summed the wrong one",
};

export const weightedMismatch = defineRule({
  id: "weighted-mismatch",
  scope: "row",
  group: "scores",
  severity: "error",
  name: { th: "คะแนนถ่วงน้ำหนักไม่ตรงกับที่คำนวณได้", en: "Weighted score does not match" },
  why: {
    th: "คะแนนถ่วงน้ำหนัก = น้ำหนัก × คะแนน ÷ 100 และรวมกันเป็นคะแนนรวม",
    en: "The weighted score is weight × score ÷ 100, and the total is their sum.",
  },
  remedy: {
    th: "ใช้ =KPIWEIGHTED(คะแนน, น้ำหนัก) หรือแก้ตัวเลขให้ตรง",
    en: "Use =KPIWEIGHTED(score, weight) or correct the figure.",
  },
  source: {
    th: "คะแนนถ่วงน้ำหนักทั้ง 11 ตัวชี้วัดของรายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565",
    en: "All 11 weighted scores of the ETDA report, fiscal year 2565",
  },
  messages: {
    differs: {
      th: "คะแนนถ่วงน้ำหนักของตัวชี้วัด {indicator} คือ {found} แต่ {weight} × {score} ÷ {whole} = {expected}",
      en: "The weighted score of indicator {indicator} is {found}; {weight} × {score} ÷ {whole} = {expected}.",
    },
    missing: {
      th: "ตัวชี้วัด {indicator} ไม่มีคะแนนถ่วงน้ำหนัก ({weight} × {score} ÷ {whole} = {expected})",
      en: "Indicator {indicator} has no weighted score ({weight} × {score} ÷ {whole} = {expected}).",
    },
    text: {
      th: "คะแนนถ่วงน้ำหนักของตัวชี้วัด {indicator} เป็นข้อความ ไม่ใช่ตัวเลข ({weight} × {score} ÷ {whole} = {expected})",
      en: "The weighted score of indicator {indicator} is a text ({weight} × {score} ÷ {whole} = {expected}).",
    },
  },
  check({ indicator, facts, table, framework }) {
    const { weighted } = indicator;
    if (!weighted || weighted.reading.kind === "error") return null;
    if (!hasValue(indicator.weight) || !hasValue(indicator.score)) return null;
    const weight = indicator.weight.reading.value;
    const score = indicator.score.reading.value;
    const expected = weightedScore(weight, score, framework.weightTotal);
    const unrounded = facts.unroundedScore ?? score;
    const exact = [expected, weightedScore(weight, unrounded, framework.weightTotal)];
    const fault = faultOf(weighted, exact, framework);
    if (!fault) return null;
    return {
      ...fault,
      at: weighted.at,
      related: [indicator.weight.at, indicator.score.at],
      parameters: {
        weight: formatFigure(weight),
        score: formatFigure(score),
        whole: formatFigure(framework.weightTotal),
      },
      expected,
      fix: fixOf(table, indicator, weighted, expected),
    };
  },
});

function faultOf(
  weighted: Field<number>,
  exact: readonly number[],
  framework: Framework,
): { messageId: "differs" | "missing" | "text"; found?: number } | null {
  if (!hasValue(weighted)) return { messageId: weighted.reading.kind === "text" ? "text" : "missing" };
  const isRight = exact.some((each) => states(weighted, each, framework.decimals.weighted));
  return isRight ? null : { messageId: "differs", found: weighted.reading.value };
}

/** None over words such as "not applicable", which a person put beside a score: one of both is meant. */
function fixOf(
  table: TableFacts,
  indicator: Indicator,
  weighted: Field<number>,
  expected: number,
): Fix | undefined {
  const { framework } = table;
  if (weighted.reading.kind === "not-applicable") return undefined;
  const formula = isComputed(weighted, table) ? weightedFormula(indicator, framework) : null;
  const figure = shownFigure(expected, framework.decimals.weighted);
  const write = formula === null ? setNumber(weighted, figure) : setFormula(weighted, formula);
  const change = { from: valueOf(weighted), to: formula === null ? figure : expected };
  return { reason: FIX_REASON, writes: [write, ...writesAfterWeighted(table, change)] };
}
