import { valueOf, type Indicator } from "../../evaluation/evaluation";
import { composeFormula, isSingleCell } from "../../guide/formula-text";
import { readFormula, spanText, type FunctionCall, type ReadFormula } from "../../portable/formula-reader";
import { kpiFunctionOf, mayHoldKpi } from "../../portable/kpi-calls";
import { brokenFormula } from "../../portable/plan-repair";
import type { Cell } from "../../workbook/snapshot";
import { scoreFields } from "../figure-fields";
import { indicatorName } from "../figures";
import { setFormula } from "../fix";
import { defineRule } from "../rule";

const SCORES_A_RESULT: ReadonlySet<string | null> = new Set(["KPISCORE", "KPITIER", "KPILEVEL"]);

export const formulaUnguarded = defineRule({
  id: "formula-unguarded",
  group: "cells",
  severity: "warning",
  name: { th: "สูตรคะแนนไม่กันช่องผลที่ว่าง", en: "Score formula without a guard" },
  why: {
    th: "Excel บนเดสก์ท็อปส่งเซลล์ว่างให้ฟังก์ชันเป็น 0 ตัวชี้วัดที่ยังไม่รายงานจึงได้คะแนนของผล 0 ซึ่งถ้าเป้าหมายยิ่งน้อยยิ่งดีคือคะแนนเต็ม",
    en: "Excel on the desktop hands an empty cell over as 0: an indicator not yet reported scores as a result of 0, which is full marks where lower is better.",
  },
  remedy: {
    th: 'ครอบสูตรด้วย IF เช่น =IF(F8="","",KPISCORE(F8,C8,D8,E8))',
    en: 'Put the formula into an IF, such as =IF(F8="","",KPISCORE(F8,C8,D8,E8)).',
  },
  source: {
    th: "คู่มือฟังก์ชันของ Pramoen หัวข้อ ช่องว่าง",
    en: "Pramoen's function guide, on blanks",
  },
  messages: {
    unguarded: {
      th: "สูตร {found} ของตัวชี้วัด {indicator} จะให้คะแนนแม้ช่องผลว่าง ควรเป็น {expected}",
      en: "The formula {found} of indicator {indicator} gives a score even for an empty result; it should be {expected}.",
    },
  },
  *check({ evaluation }) {
    for (const table of evaluation.tables) {
      for (const indicator of table.indicators) {
        for (const [, field] of scoreFields(indicator)) {
          const guarded = field.cell && guardedFormula(field.cell);
          if (!guarded) continue;
          yield {
            messageId: "unguarded",
            at: field.at,
            parameters: { indicator: indicatorName(indicator) },
            expected: guarded.formula,
            found: field.cell!.formula!,
            fix:
              guarded.isWhole && isFilled(indicator)
                ? {
                    reason: {
                      th: "ให้คะแนนว่างเมื่อช่องผลว่าง",
                      en: "Leave the score blank while the result is",
                    },
                    writes: [setFormula(field, guarded.formula)],
                  }
                : undefined,
          };
        }
      }
    }
  },
});

/** The formula with a guard; null where it has one, or is of another kind. `isWhole`: the call is all there is. */
function guardedFormula(cell: Cell): { formula: string; isWhole: boolean } | null {
  const { formula } = cell;
  if (formula === null || !mayHoldKpi(formula) || brokenFormula(cell)) return null;
  const read = readFormula(formula);
  const call = read.calls.find((each) => SCORES_A_RESULT.has(kpiFunctionOf(each)));
  if (!call || isInside(call) || !call.args[0]) return null;
  const result = spanText(formula, call.args[0]).trim();
  if (!isSingleCell(result)) return null;
  return { formula: composeFormula(formula.slice(1), result), isWhole: isWhole(read, call) };
}

/** Any function round the call may be its guard, and decides what becomes of a blank. */
function isInside(call: FunctionCall): boolean {
  return call.parent !== null && !/^(?:ROUND|MIN|MAX|VALUE)$/i.test(call.parent.name);
}

function isWhole({ formula }: ReadFormula, { start, end }: FunctionCall): boolean {
  return formula.slice(1, start).trim() === "" && formula.slice(end).trim() === "";
}

/** With a result there, the guard changes nothing that the cell shows now. */
function isFilled({ result }: Indicator): boolean {
  return result !== null && valueOf(result) !== null;
}
