import { weightedScore } from "../../scoring/totals";
import { agrees } from "../../scoring/agreement";
import { valueOf } from "../../form/field";
import type { IndicatorFacts } from "../../form/indicator-facts";
import { fillFormula } from "../../formulas/reading/moved-formula";
import { rowScales, type ComputedRole } from "../../formulas/writing/cell-scale";
import type { LocalisedText } from "../../text/localised";
import { COLUMN_NAMES } from "../../framework/column-names";
import { indicatorName } from "../../form/quoting";
import { once } from "../../once";
import { foreignReference } from "../checks/foreign-references";
import { oddFormulas, type FieldOf } from "../checks/odd-formulas";
import { defineRule, PAUSE } from "../engine/rule";

export const formulaInconsistent = defineRule({
  id: "formula-inconsistent",
  scope: "sheet",
  group: "cells",
  severity: "warning",
  name: { th: "สูตรต่างจากแถวอื่น", en: "Formula differs from its column" },
  why: {
    th: "สูตรที่อ้างเซลล์ต่างจากแถวอื่นในคอลัมน์เดียวกันอาจยังให้ค่าถูกในวันนี้ แต่จะผิดเมื่อผลหรือน้ำหนักเปลี่ยน",
    en: "A formula that refers to other cells than the rest of its column may be right today and wrong once results or weights change.",
  },
  remedy: {
    th: "คัดลอกสูตรจากแถวข้างเคียงมาใส่ หรือยอมรับรายการนี้พร้อมเหตุผล",
    en: "Copy the formula from a neighbouring row, or accept with a reason.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    foreign: {
      th: "{column}ของตัวชี้วัด {indicator} เป็นสูตร {found} ซึ่งอ้างเซลล์ {cell} ของตัวชี้วัดอื่น",
      en: "{column} of indicator {indicator} is {found}, which refers to {cell} of another indicator.",
    },
    differs: {
      th: "{column}ของตัวชี้วัด {indicator} เป็นสูตร {found} ขณะที่สูตรตามแถวอื่นคือ {expected}",
      en: "{column} of indicator {indicator} is {found}; by the other rows it would be {expected}.",
    },
  },
  *check({ tables }) {
    for (const { rows, table } of tables) {
      const indicatorRows = once(() => new Set(rows.map(({ indicator }) => indicator.at.row)));
      const referenced = { headings: table.headings, indicatorRows };
      for (const [column, fieldOf, isRight, role] of COLUMNS) {
        for (const odd of oddFormulas(rows, fieldOf)) {
          if (odd === PAUSE) {
            yield PAUSE;
            continue;
          }
          // A wrong figure is reported for what it is; the formula is its cause.
          if (!isRight(odd.row)) continue;
          const { at, cell } = odd.field;
          const parameters = { column, indicator: indicatorName(odd.row.indicator) };
          if ("usual" in odd) {
            const { usual, usualRow } = odd;
            // Over cells that are shown as per cent another formula may be the right one.
            if (rowScales(role, odd.row) !== rowScales(role, usualRow)) continue;
            const filled = fillFormula(usual.cell.formula, usual.at, at);
            yield {
              messageId: "differs",
              at,
              related: [usual.at],
              parameters,
              ...(filled === null ? { measure: usual.cell.formula } : { expected: filled }),
              found: cell.formula,
            };
            continue;
          }
          const foreign = foreignReference(cell.formula, at, referenced);
          if (foreign === null) continue;
          yield {
            messageId: "foreign",
            at,
            parameters: { ...parameters, cell: foreign },
            found: cell.formula,
          };
        }
      }
    }
  },
});

/** Columns of formulas, and whether the figure that one shows is right. */
const COLUMNS: readonly [LocalisedText, FieldOf, (row: IndicatorFacts) => boolean, ComputedRole][] = [
  [COLUMN_NAMES.selfScore, ({ selfScore }) => selfScore, () => true, "score"],
  [COLUMN_NAMES.score, ({ score }) => score, isRightScore, "score"],
  [COLUMN_NAMES.weighted, ({ weighted }) => weighted, isRightWeighted, "weighted"],
];

function isRightScore({ indicator, scoring, framework }: IndicatorFacts): boolean {
  const stated = valueOf(indicator.score);
  return (
    scoring.kind !== "scored" || stated === null || agrees(stated, scoring.score, framework.decimals.score)
  );
}

function isRightWeighted({ indicator, unroundedScore, framework }: IndicatorFacts): boolean {
  const [weight, score, stated] = [indicator.weight, indicator.score, indicator.weighted].map((field) =>
    valueOf(field),
  );
  if (weight == null || score == null || stated == null) return true;
  const exact = [score, unroundedScore ?? score].map((each) =>
    weightedScore(weight, each, framework.weightTotal),
  );
  return exact.some((each) => agrees(stated, each, framework.decimals.weighted));
}
