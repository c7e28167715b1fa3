import type { Field } from "../../form/field";
import type { Quantity } from "../../thai/quantity";
import type { LocalisedText } from "../../text/localised";
import { parseQuantity } from "../../thai/parse-quantity";
import { normaliseText } from "../../thai/text";
import { COLUMN_NAMES } from "../../framework/column-names";
import { typedTexts } from "../checks/figure-fields";
import { formatFigure } from "../../scoring/figure-text";
import { setNumber, type Fix } from "../../repairs/fix";
import { statedTotals } from "../checks/stated-totals";
import { defineRule } from "../engine/rule";

const FIX_REASON: LocalisedText = {
  th: "เก็บเป็นตัวเลขแทนข้อความ",
  en: "Store it as a number instead of a text",
};

export const numberAsText = defineRule({
  id: "number-as-text",
  scope: "row",
  group: "cells",
  severity: "warning",
  name: { th: "ตัวเลขที่เก็บเป็นข้อความ", en: "Number stored as text" },
  why: {
    th: "ตัวเลขที่เก็บเป็นข้อความดูเหมือนตัวเลข แต่ SUM และสูตรอื่นของ Excel ข้ามไป ผลรวมจึงขาดโดยไม่มีใครเห็น",
    en: "It looks like a number, but SUM and other Excel formulas skip it, so totals fall short and nobody notices.",
  },
  remedy: {
    th: "พิมพ์ใหม่เป็นตัวเลขอารบิกโดยไม่มีเว้นวรรค หรือใช้คำสั่ง “แปลงเป็นตัวเลข” ของ Excel",
    en: "Type it again in Arabic digits without spaces, or use Excel's “Convert to Number”.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    text: {
      th: "{column}ของ {indicator} เก็บ “{found}” เป็นข้อความ ควรเป็นตัวเลข {expected}",
      en: "{column} of {indicator} has “{found}” as text; it should be the number {expected}.",
    },
  },
  check({ indicator, framework }) {
    const texts = typedTexts(indicator, framework);
    if (texts.length === 0) return null;
    // Formulas work with these; targets and results may well be worded.
    const { weight, selfScore, committeeScore, score, weighted } = indicator;
    const figures = [weight, selfScore, committeeScore, score, weighted].map((field) => field?.at.column);
    return texts.flatMap(({ column, field }) => {
      const fault = textFigure(field, figures.includes(field.at.column));
      return fault ? { messageId: "text", at: field.at, parameters: { column }, ...fault } : [];
    });
  },
  *checkSheet(scope) {
    for (const { table } of statedTotals(scope)) {
      const fault = table.total && textFigure(table.total, true);
      if (!table.total || !fault) continue;
      const parameters = { column: COLUMN_NAMES.total, indicator: table.sheet };
      yield { messageId: "text", at: table.total.at, parameters, ...fault };
    }
  },
});

/**
 * A text that is nothing but a number; "ร้อยละ 96" is a wording of the form and no fault, but where a figure alone may
 * stand, as in a score.
 */
function textFigure(field: Field<unknown>, isFigure: boolean) {
  if (field.cell === null || field.cell.formula !== null) return null;
  const { value } = field.cell;
  if (typeof value !== "string") return null;
  const parsed = parseQuantity(value);
  if (parsed.kind !== "quantity" || !(isBareNumber(value) || (isFigure && isPlain(parsed.quantity, value))))
    return null;
  const figure = parsed.quantity.value;
  // In a cell that shows per cent, "0.4" may be meant as either.
  const isUnclear = field.cell.format?.kind === "percent" && Math.abs(figure) <= 1;
  const fix: Fix = { reason: FIX_REASON, writes: [setNumber(field, figure)] };
  return { expected: formatFigure(figure), found: value, ...(isUnclear ? {} : { fix }) };
}

/**
 * "100 คะแนน", "ร้อยละ 15": of what the column is in, with nothing that changes the figure. Excel works with "40%" as it
 * stands.
 */
function isPlain({ unit, multiplier, comparator }: Quantity, text: string): boolean {
  if (text.trimEnd().endsWith("%")) return false;
  return multiplier === 1 && comparator === null && (unit === "percent" || unit === "score" || unit === null);
}

function isBareNumber(text: string): boolean {
  return /^[+\-−]?\.?\d[\d,.]*$/u.test(normaliseText(text));
}
