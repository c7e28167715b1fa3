import { weightedScore } from "../../scoring/totals";
import { agrees } from "../../scoring/agreement";
import { hasFormula, valueOf, type Field, type FormulaField } from "../../form/field";
import { type Indicator } from "../../form/evaluation";
import type { IndicatorFacts } from "../../form/indicator-facts";
import { fillFormula, haveSameForm } from "../../formulas/reading/moved-formula";
import { rowScales, type ComputedRole } from "../../formulas/writing/cell-scale";
import type { LocalisedText } from "../../text/localised";
import { COLUMN_NAMES } from "../../framework/column-names";
import { indicatorName } from "../../form/quoting";
import { defineRule, PAUSE } from "../engine/rule";

/** Fewer formulas than these show no habit that one of them could break. */
const FEWEST = 3;

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
  *check({ tables }) {
    for (const { rows } of tables) {
      for (const [column, fieldOf, isRight, role] of COLUMNS) {
        for (const odd of oddFormulas(rows, fieldOf)) {
          if (odd === PAUSE) {
            yield PAUSE;
            continue;
          }
          const { row, field, usual, usualRow } = odd;
          // Over cells that are shown as per cent another formula may be the right one.
          if (rowScales(role, row) !== rowScales(role, usualRow)) continue;
          // A wrong figure is reported for what it is; the formula is its cause.
          if (!isRight(row)) continue;
          yield {
            messageId: "differs",
            at: field.at,
            related: [usual.at],
            parameters: { column, indicator: indicatorName(row.indicator) },
            expected: fillFormula(usual.cell.formula, usual.at, field.at) ?? usual.cell.formula,
            found: field.cell.formula,
          };
        }
      }
    }
  },
});

type FieldOf = (indicator: Indicator) => Field<number> | null;

/** Columns of formulas, and whether the figure that one shows is right. */
const COLUMNS: readonly [LocalisedText, FieldOf, (row: IndicatorFacts) => boolean, ComputedRole][] = [
  [COLUMN_NAMES.selfScore, ({ selfScore }) => selfScore, () => true, "score"],
  [COLUMN_NAMES.score, ({ score }) => score, isRightScore, "score"],
  [COLUMN_NAMES.weighted, ({ weighted }) => weighted, isRightWeighted, "weighted"],
];

interface OddFormula {
  readonly row: IndicatorFacts;
  readonly field: FormulaField<number>;
  /** A cell with the formula that most rows have. */
  readonly usual: FormulaField<number>;
  readonly usualRow: IndicatorFacts;
}

interface Entry {
  readonly row: IndicatorFacts;
  readonly field: FormulaField<number>;
}

/** Formulas of the same functions that refer otherwise than most; other functions are for other kinds of targets. */
function* oddFormulas(
  rows: readonly IndicatorFacts[],
  fieldOf: FieldOf,
): Iterable<OddFormula | typeof PAUSE> {
  const kinds = new Map<string, Ballot>();
  for (const row of rows) {
    yield PAUSE;
    const field = fieldOf(row.indicator);
    if (!hasFormula(field) || field.cell.formula === "") continue;
    const kind = functionsOf(field.cell.formula);
    const ballot = kinds.get(kind);
    if (ballot) ballot.add({ row, field });
    else kinds.set(kind, new Ballot({ row, field }));
  }
  for (const { entries, leading, isUnanimous } of kinds.values()) {
    if (isUnanimous || entries.length < FEWEST) continue;
    const odd: Entry[] = [];
    for (const entry of entries) {
      yield PAUSE;
      if (!isAlike(entry, leading)) odd.push(entry);
    }
    if (odd.length * 2 >= entries.length) continue;
    // The first one of the usual form stands for it.
    const usual = entries.find((entry) => isAlike(entry, leading)) ?? leading;
    for (const { row, field } of odd) {
      yield PAUSE;
      yield { row, field, usual: usual.field, usualRow: usual.row };
    }
  }
}

/**
 * Formulas of one kind, and the only form that more than half of them can have: each unlike one takes a vote of the
 * leading one away, so that a form with a majority leads in the end, whatever the order.
 */
class Ballot {
  readonly entries: Entry[];
  leading: Entry;
  isUnanimous = true;
  private votes = 1;

  constructor(first: Entry) {
    this.entries = [first];
    this.leading = first;
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    const isSame = isAlike(entry, this.leading);
    this.isUnanimous &&= isSame;
    if (isSame) this.votes += 1;
    else if (this.votes > 0) this.votes -= 1;
    else [this.leading, this.votes] = [entry, 1];
  }
}

function isAlike({ field: a }: Entry, { field: b }: Entry): boolean {
  return haveSameForm(a.cell.formula, a.at, b.cell.formula, b.at);
}

/**
 * Its functions and comparisons in their order: where less is better, the same functions compare the other way. By a
 * pattern, since a column is long: a text that looks like a call is in every row.
 */
function functionsOf(formula: string): string {
  return (formula.match(/[\p{L}_][\p{L}\p{N}_.]*(?=\()|[<>]=?/gu) ?? []).join().toUpperCase();
}

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
