import { weightedScore } from "../../scoring/totals";
import { agrees } from "../../scoring/agreement";
import { hasFormula, valueOf, type Field, type FormulaField } from "../../form/field";
import { type Indicator } from "../../form/evaluation";
import { scoreIndicator } from "../../form/score-indicator";
import { unroundedScore } from "../../closing/table-total";
import type { Framework } from "../../framework/framework";
import { fillFormula, relativeForm } from "../../formulas/reading/moved-formula";
import type { LocalisedText } from "../../text/localised";
import { COLUMN_NAMES } from "../../framework/column-names";
import { indicatorName } from "../../form/quoting";
import { defineRule, PAUSE } from "../engine/rule";

/** Fewer formulas than these show no habit that one of them could break. */
const FEWEST = 3;

export const formulaInconsistent = defineRule({
  id: "formula-inconsistent",
  group: "cells",
  severity: "warning",
  name: { th: "สูตรต่างจากแถวอื่น", en: "Formula differs from its column" },
  why: {
    th: "สูตรที่อ้างเซลล์ต่างจากแถวอื่นในคอลัมน์เดียวกันอาจยังให้ค่าถูกในวันนี้ แต่จะผิดเมื่อผลหรือน้ำหนักเปลี่ยน",
    en: "A formula that refers to other cells than the rest of its column may be right today and wrong once results or weights change.",
  },
  remedy: {
    th: "คัดลอกสูตรจากแถวข้างเคียงมาใส่ หรือบันทึกเหตุผลที่ต้องต่าง",
    en: "Copy the formula from a neighbouring row, or say why it must differ.",
  },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    differs: {
      th: "{column}ของตัวชี้วัด {indicator} เป็นสูตร {found} ขณะที่สูตรตามแถวอื่นคือ {expected}",
      en: "{column} of indicator {indicator} is {found}; by the other rows it would be {expected}.",
    },
  },
  *check({ evaluation }) {
    const { framework } = evaluation;
    for (const table of evaluation.tables) {
      const columns: readonly [LocalisedText, FieldOf, (indicator: Indicator) => boolean][] = [
        [COLUMN_NAMES.selfScore, ({ selfScore }) => selfScore, () => true],
        [COLUMN_NAMES.score, ({ score }) => score, (indicator) => isRightScore(indicator, framework)],
        [COLUMN_NAMES.weighted, ({ weighted }) => weighted, (each) => isRightWeighted(each, framework)],
      ];
      for (const [column, fieldOf, isRight] of columns) {
        for (const odd of oddFormulas(table.indicators, fieldOf)) {
          if (odd === PAUSE) {
            yield PAUSE;
            continue;
          }
          const { indicator, field, usual } = odd;
          // A wrong figure is reported for what it is; the formula is its cause.
          if (!isRight(indicator)) continue;
          yield {
            messageId: "differs",
            at: field.at,
            related: [usual.at],
            parameters: { column, indicator: indicatorName(indicator) },
            expected: fillFormula(usual.cell.formula, usual.at, field.at) ?? usual.cell.formula,
            found: field.cell.formula,
          };
        }
      }
    }
  },
});

type FieldOf = (indicator: Indicator) => Field<number> | null;

interface OddFormula {
  readonly indicator: Indicator;
  readonly field: FormulaField<number>;
  /** A cell with the formula that most rows have. */
  readonly usual: FormulaField<number>;
}

/** Formulas of the same functions that refer otherwise than most; other functions are for other kinds of targets. */
function* oddFormulas(
  indicators: readonly Indicator[],
  fieldOf: FieldOf,
): Iterable<OddFormula | typeof PAUSE> {
  const kinds = new Map<string, { indicator: Indicator; field: FormulaField<number>; form: string }[]>();
  for (const indicator of indicators) {
    yield PAUSE;
    const field = fieldOf(indicator);
    if (!hasFormula(field) || field.cell.formula === "") continue;
    const { formula } = field.cell;
    const entry = { indicator, field, form: relativeForm(formula, field.at) };
    const kind = functionsOf(formula);
    const same = kinds.get(kind);
    if (same) same.push(entry);
    else kinds.set(kind, [entry]);
  }
  for (const entries of kinds.values()) {
    const usual = majority(entries);
    if (!usual) continue;
    for (const { indicator, field, form } of entries) {
      yield PAUSE;
      if (form !== usual.form) yield { indicator, field, usual: usual.field };
    }
  }
}

/** Its functions in their order. By a pattern, since a column is long: a text that looks like a call is in every row. */
function functionsOf(formula: string): string {
  return (formula.match(/[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu) ?? []).join().toUpperCase();
}

/** The first entry of the form that more than half of them have. */
function majority<E extends { readonly form: string }>(entries: readonly E[]): E | null {
  if (entries.length < FEWEST) return null;
  const counts = new Map<string, number>();
  for (const { form } of entries) counts.set(form, (counts.get(form) ?? 0) + 1);
  return entries.find(({ form }) => (counts.get(form) ?? 0) * 2 > entries.length) ?? null;
}

function isRightScore(indicator: Indicator, framework: Framework): boolean {
  const scoring = scoreIndicator(indicator, framework);
  const stated = valueOf(indicator.score);
  return (
    scoring.kind !== "scored" || stated === null || agrees(stated, scoring.score, framework.decimals.score)
  );
}

function isRightWeighted(indicator: Indicator, framework: Framework): boolean {
  const [weight, score, stated] = [indicator.weight, indicator.score, indicator.weighted].map(valueOf);
  if (weight == null || score == null || stated == null) return true;
  const exact = [score, unroundedScore(indicator, framework) ?? score].map((each) =>
    weightedScore(weight, each, framework.weightTotal),
  );
  return exact.some((each) => agrees(stated, each, framework.decimals.weighted));
}
