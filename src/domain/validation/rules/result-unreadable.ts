import { shorten } from "../../text/shorten";
import type { UnreadableReason } from "../../thai/quantity";
import { parseQuantity } from "../../thai/parse-quantity";
import { stripMarkup } from "../../thai/text";
import { misspeltWord } from "../checks/misspelt-words";
import { defineRule } from "../engine/rule";

const LEFT_ALONE: ReadonlySet<UnreadableReason> = new Set(["several-numbers", "composite"]);

export const resultUnreadable = defineRule({
  id: "result-unreadable",
  scope: "row",
  group: "results",
  severity: "warning",
  name: { th: "ผลอ่านเป็นตัวเลขไม่ได้", en: "Result cannot be read as a figure" },
  why: {
    th: "เป้าหมายเป็นตัวเลข แต่ผลเป็นข้อความที่อ่านเป็นตัวเลขไม่ได้ เช่น 1OO ประมาณ 95 หรือ อยู่ระหว่างดำเนินการ คะแนนที่ให้จึงตรวจไม่ได้",
    en: "The targets are figures and the result is none that can be read, such as 1OO, about 95 or “in progress”: the score that is there cannot be checked.",
  },
  remedy: {
    th: "พิมพ์ผลเป็นตัวเลขเดียวพร้อมหน่วย เช่น ร้อยละ 95.5",
    en: "Type the result as one figure with its unit, such as ร้อยละ 95.5.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    unreadable: {
      th: "ผลของตัวชี้วัด {indicator} คือ “{found}” ซึ่งอ่านเป็นตัวเลขไม่ได้ แต่เป้าหมายเป็นตัวเลขและมีคะแนนแล้ว",
      en: "The result of indicator {indicator}, “{found}”, cannot be read as a figure, although its targets are figures and it has a score.",
    },
  },
  check({ indicator, facts }) {
    const { result } = indicator;
    if (result?.reading.kind !== "text" || !facts.comparable) return null;
    const { score } = indicator;
    // Without a score it may still be on its way; an error in its place is told by another rule.
    if (score?.reading.kind !== "value") return null;
    // Remains of HTML are told by another rule.
    if (stripMarkup(result.reading.text) !== result.reading.text) return null;
    // So is a misspelt word, with how it is spelt.
    if (misspeltWord(result.reading.text)) return null;
    const parsed = parseQuantity(result.reading.text);
    // Several figures in one result are another fault; a figure with more said about it is for a person to judge.
    if (parsed.kind === "unreadable" && LEFT_ALONE.has(parsed.reason)) return null;
    return {
      messageId: "unreadable",
      at: result.at,
      related: [score.at],
      found: shorten(result.reading.text),
    };
  },
});
