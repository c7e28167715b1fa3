import { hasFormula, valueOf } from "../../form/field";
import { type Indicator } from "../../form/evaluation";
import { scoreFields } from "../checks/figure-fields";
import { setFormula } from "../../repairs/fix";
import { defineRule } from "../engine/rule";
import { guardedFormula } from "../../repairs/score-guard";

export const formulaUnguarded = defineRule({
  id: "formula-unguarded",
  scope: "row",
  group: "cells",
  severity: "warning",
  name: { th: "สูตรให้คะแนนแม้ยังไม่มีผลการดำเนินงาน", en: "Formula scores a blank result" },
  why: {
    th: "Excel บนเดสก์ท็อปส่งเซลล์ว่างให้ฟังก์ชันเป็น 0 ตัวชี้วัดที่ยังไม่รายงานจึงได้คะแนนของผล 0 ซึ่งถ้าเป้าหมายยิ่งน้อยยิ่งดีคือคะแนนเต็ม",
    en: "Excel on the desktop passes an empty cell as 0: an indicator not yet reported scores as a result of 0, which is full marks where lower is better.",
  },
  remedy: {
    th: 'ครอบสูตรด้วย IF เช่น =IF(F8="","",KPISCORE(F8,C8,D8,E8))',
    en: 'Put the formula into an IF, such as =IF(F8="","",KPISCORE(F8,C8,D8,E8)).',
  },
  source: {
    th: "คู่มือฟังก์ชันของ Pramoen หัวข้อ เซลล์ว่าง",
    en: "Pramoen's function guide, on blanks",
  },
  messages: {
    unguarded: {
      th: "สูตร {found} ของตัวชี้วัด {indicator} จะให้คะแนนแม้ยังไม่กรอกผลการดำเนินงาน ควรเป็น {expected}",
      en: "The formula {found} of indicator {indicator} gives a score even for an empty result; it should be {expected}.",
    },
  },
  check({ indicator }) {
    return scoreFields(indicator).flatMap(([, field]) => {
      const guarded = hasFormula(field) ? guardedFormula(field.cell) : null;
      if (!hasFormula(field) || !guarded) return [];
      return {
        messageId: "unguarded",
        at: field.at,
        expected: guarded.formula,
        found: field.cell.formula,
        fix:
          guarded.isWhole && isFilled(indicator)
            ? {
                reason: {
                  th: "เว้นคะแนนว่างเมื่อยังไม่มีผลการดำเนินงาน",
                  en: "Leave the score blank while the result is",
                },
                writes: [setFormula(field, guarded.formula)],
              }
            : undefined,
      };
    });
  },
});

/** With a result there, the guard changes nothing that the cell shows now. */
function isFilled({ result }: Indicator): boolean {
  return result !== null && valueOf(result) !== null;
}
