import { hasValue, type Field } from "../../form/field";
import type { FormParts } from "../../form/parts";
import { shorten } from "../../text/shorten";
import { hasLettersForDigits } from "../../thai/number-text";
import { parseQuantity } from "../../thai/parse-quantity";
import { normaliseText } from "../../thai/text";
import { misgroupedAmount } from "../checks/written-figures";
import { defineRule } from "../engine/rule";

export const figureUnreadable = defineRule({
  id: "figure-unreadable",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "ตัวเลขในส่วนอื่นอ่านไม่ได้", en: "Figure of another part cannot be read" },
  why: {
    th: "ตัวเลขที่มีตัวอักษรปน เช่น 6O0.5 หรือมีจุลภาคผิดที่ เช่น 6,9262,505.08 บาท นำไปคำนวณไม่ได้ และส่วนอื่นที่ใช้ตัวเลขนี้ไม่ถูกตรวจ",
    en: "A figure with a letter in it, such as 6O0.5, or with its commas elsewhere, such as 6,9262,505.08 บาท, cannot be worked with, and what rests on it is not checked.",
  },
  remedy: { th: "พิมพ์ตัวเลขใหม่", en: "Type the figure again." },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    unreadable: {
      th: "“{found}” อ่านเป็นตัวเลขไม่ได้",
      en: "“{found}” cannot be read as a figure.",
    },
    grouped: {
      th: "“{found}” คั่นหลักพันผิดที่ อาจพิมพ์ตกหรือเกินหนึ่งหลัก",
      en: "“{found}” has its commas in other places than thousands have them: a digit may be missing or doubled.",
    },
  },
  *check({ evaluation: { parts } }) {
    const told = new Set<unknown>();
    for (const { field, isAmount } of figureFields(parts)) {
      const text = typedText(field);
      if (text === null || told.has(field.cell) || !isMistyped(text, isAmount)) continue;
      told.add(field.cell);
      yield { messageId: "unreadable", at: field.at, found: shorten(text) };
    }
    for (const field of proseFields(parts)) {
      const found = hasValue(field) ? misgroupedAmount(field.reading.value) : null;
      if (found !== null) yield { messageId: "grouped", at: field.at, found };
    }
  },
});

interface FigureField {
  readonly field: Field<unknown>;
  /** Whether nothing but one figure belongs there; a target may as well be worded. */
  readonly isAmount: boolean;
}

/** Where other parts have figures; the year has a rule of its own. */
function* figureFields({ basics, revenue, part3, monitoring }: FormParts): Iterable<FigureField> {
  for (const [id, field] of Object.entries(basics?.figures ?? {}))
    if (field && id !== "fiscalYear") yield { field, isAmount: true };
  // "207/166": two figures, which stand among the texts.
  if (basics?.texts.headcount) yield { field: basics.texts.headcount, isAmount: false };
  for (const { amount } of revenue?.lines ?? []) yield { field: amount, isAmount: true };
  if (revenue?.total) yield { field: revenue.total, isAmount: true };
  for (const { targets } of part3?.indicators ?? [])
    for (const field of Object.values(targets)) if (field) yield { field, isAmount: false };
  for (const { years, totalTarget } of monitoring?.indicators ?? []) {
    for (const year of Object.values(years)) if (year?.target) yield { field: year.target, isAmount: false };
    if (totalTarget) yield { field: totalTarget, isAmount: false };
  }
}

/** Results in words, which state amounts among them. */
function* proseFields({ part3, monitoring }: FormParts): Iterable<Field<string>> {
  if (part3?.result) yield part3.result;
  for (const { result } of part3?.indicators ?? []) if (result) yield result;
  for (const { years, totalResult } of monitoring?.indicators ?? []) {
    for (const year of Object.values(years)) if (year?.result) yield year.result;
    if (totalResult) yield totalResult;
  }
}

function typedText({ reading }: Field<unknown>): string | null {
  if (reading.kind === "text") return reading.text;
  return reading.kind === "value" && typeof reading.value === "string" ? reading.value : null;
}

/** Two figures in one cell, or a figure with more said about it, are for a person to read. */
function isMistyped(text: string, isAmount: boolean): boolean {
  if (hasLettersForDigits(normaliseText(text))) return true;
  if (!isAmount || !/\d/u.test(normaliseText(text))) return false;
  const parsed = parseQuantity(text);
  return parsed.kind === "unreadable" && parsed.reason === "text";
}
