import type { TableFacts } from "../../closing/table-facts";
import { parseQuantity } from "../../thai/parse-quantity";
import { hasMarkup, normaliseText, stripMarkup } from "../../thai/text";
import { formatAddress } from "../../workbook/address";
import { shorten } from "../../text/shorten";
import { setText } from "../../repairs/fix";
import { defineRule, PAUSE } from "../engine/rule";
import type { TextCell } from "../../form/sheet-texts";

const ENTITY = /&(?:nbsp|lt|gt|quot|apos|ndash|mdash|bull|amp|#\d{1,6}|#x[\da-f]{1,5});/iu;
/** Tags that make lines, items or cells: taking them out would run these together. */
const STRUCTURE = /<\/?(?:p|br|div|ul|ol|li|table|tbody|thead|tr|td|th|h[1-6]|hr|!--)\b|<!--/iu;

export const markupRemains = defineRule({
  id: "markup-remains",
  scope: "sheet",
  group: "cells",
  severity: "warning",
  name: { th: "มีแท็ก HTML ตกค้าง", en: "HTML tags left in the text" },
  why: {
    th: "ข้อความที่คัดลอกจากระบบรายงานมักมีแท็ก HTML ติดมา เมื่อพิมพ์หรือส่งต่อจะเห็นแท็กแทนเนื้อหา",
    en: "Text copied from a reporting system often brings HTML tags along; in print they show instead of the content.",
  },
  remedy: {
    th: "ลบแท็ก เช่น <p> และ &nbsp; แล้วจัดบรรทัดใหม่ด้วย Alt+Enter",
    en: "Delete tags such as <p> and &nbsp;, and break lines with Alt+Enter.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    markup: {
      th: "ข้อความ “{found}” มีแท็ก HTML ตกค้าง เนื้อหาจริงคือ “{expected}”",
      en: "The text “{found}” has HTML tags left in it; its content is “{expected}”.",
    },
  },
  *check({ texts, tables }) {
    let wordings: ReadonlySet<string> | null = null;
    for (const entry of texts) {
      yield PAUSE;
      const { at, cell, text } = entry;
      if (cell.formula !== null || !mayHoldMarkup(text)) continue;
      if (!hasMarkup(text) && !ENTITY.test(text)) continue;
      wordings ??= wordingPlaces(tables);
      const content = stripMarkup(text);
      yield {
        messageId: "markup",
        at,
        expected: shorten(content),
        found: shorten(text),
        fix:
          wordings.has(formatAddress(at)) && isPlain(entry, content)
            ? {
                reason: { th: "ลบแท็ก HTML", en: "Remove the HTML" },
                writes: [setText({ at, cell }, content)],
              }
            : undefined,
      };
    }
  },
});

/** Cheap test before any pattern is tried: most texts hold neither. */
function mayHoldMarkup(text: string): boolean {
  return text.includes("<") || text.includes("&");
}

/** Entries of indicators that are read as wording: without their tags they are wording still. */
function wordingPlaces(tables: readonly TableFacts[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { indicator } of tables.flatMap(({ rows }) => rows)) {
    const { targets, evidence, reason, result } = indicator;
    for (const field of [...Object.values(targets), result, evidence, reason]) {
      if (field?.cell) places.add(formatAddress(field.at));
    }
  }
  return places;
}

/** Whether nothing but tags within a line and entities goes: no line, no space and no meaning changes. */
function isPlain({ text }: TextCell, content: string): boolean {
  return (
    !STRUCTURE.test(text) &&
    normaliseText(text) === text &&
    content !== "" &&
    !hasMarkup(content) &&
    !ENTITY.test(content) &&
    parseQuantity(content).kind === "unreadable"
  );
}
