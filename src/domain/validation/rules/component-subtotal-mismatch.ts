import { states } from "../../form/stated-figure";
import { hasValue, valueOf } from "../../form/field";
import { type Component } from "../../form/evaluation";
import { subtotals } from "../checks/subtotals";
import { weightedScore } from "../../scoring/totals";
import { defineRule } from "../engine/rule";

export const componentSubtotalMismatch = defineRule({
  id: "component-subtotal-mismatch",
  scope: "sheet",
  group: "scores",
  severity: "error",
  name: { th: "คะแนนรวมขององค์ประกอบผิด", en: "Component subtotal is wrong" },
  why: {
    th: "แถวรวมขององค์ประกอบคือผลรวมคะแนนถ่วงน้ำหนักของตัวชี้วัดในองค์ประกอบ และใช้เป็นคะแนนรายองค์ประกอบในรายงาน",
    en: "The subtotal of a component is the sum of its indicators' weighted scores, and reports quote it.",
  },
  remedy: {
    th: "แก้ผลรวมหรือคะแนนถ่วงน้ำหนักให้ตรงกัน",
    en: "Correct the subtotal or the weighted score that differs.",
  },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    differs: {
      th: "แถวรวมขององค์ประกอบที่ {component} คือ {found} แต่คะแนนถ่วงน้ำหนักของตัวชี้วัดรวมได้ {expected}",
      en: "The subtotal of component {component} is {found}; its weighted scores sum to {expected}.",
    },
  },
  *check({ sheet, tables, framework }) {
    for (const { table } of tables) {
      for (const { component, field } of subtotals(table, sheet, framework)) {
        if (!hasValue(field)) continue;
        const found = field.reading.value;
        const sums = sumsOf(component, framework.weightTotal);
        const [expected] = sums;
        if (expected === undefined || sums.some((sum) => states(field, sum, framework.decimals.weighted)))
          continue;
        yield {
          messageId: "differs",
          at: field.at,
          related: component.indicators.flatMap(({ weighted }) => weighted?.at ?? []),
          parameters: { component: component.code },
          expected,
          found,
        };
      }
    }
  },
});

/** Of the weighted scores as they stand, and from weights and scores; a sum with a part missing is none. */
function sumsOf({ indicators }: Component, weightTotal: number): number[] {
  const stated = indicators.map(({ weighted }) => valueOf(weighted));
  const exact = indicators.map(({ weight, score }) => {
    const [w, s] = [valueOf(weight), valueOf(score)];
    return w === null || s === null ? null : weightedScore(w, s, weightTotal);
  });
  return [stated, exact].flatMap((parts) => {
    const known = parts.filter((part) => part !== null);
    if (known.length === 0 || known.length < parts.length) return [];
    return known.reduce((sum, part) => sum + part, 0);
  });
}
