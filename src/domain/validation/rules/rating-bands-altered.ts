import type { Band, Framework } from "../../framework/framework";
import { wordingKey } from "../../thai/wordings";
import { normaliseText } from "../../thai/text";
import { shorten } from "../../text/shorten";
import { defineRule, PAUSE } from "../engine/rule";

/** "- ระดับดีมาก หมายถึง …": a line that explains one rating. */
const EXPLAINS = /^[-–•*\s]*ระดับ\s*(.{1,40}?)\s*(?:หมายถึง|คือ|:)\s*(.*)$/su;
const FIGURE = /\d+(?:\.\d+)?/gu;

export const ratingBandsAltered = defineRule({
  id: "rating-bands-altered",
  scope: "sheet",
  group: "across",
  severity: "warning",
  needs: "scale",
  name: { th: "ช่วงคะแนนที่พิมพ์ไว้ไม่ตรงกับกรอบ", en: "Printed rating bands differ from the framework" },
  why: {
    th: "คำอธิบายใต้ตารางบอกผู้อ่านว่าคะแนนเท่าใดอยู่ระดับใด ถ้าต่างจากกรอบการประเมิน ระดับที่รายงานกับคำอธิบายจะขัดกัน",
    en: "The legend tells readers which score has which rating. Where it differs from the framework, report and legend contradict each other.",
  },
  remedy: {
    th: "แก้ช่วงคะแนนในคำอธิบายให้ตรงกับกรอบการประเมิน",
    en: "Correct the scores in the legend to those of the framework.",
  },
  source: { th: "ช่วงคะแนนของกรอบการประเมิน", en: "The bands of the framework" },
  messages: {
    altered: {
      th: "คำอธิบายระดับ “{rating}” เขียนว่า “{found}” แต่กรอบการประเมินกำหนด {expected}",
      en: "The legend of the rating “{rating}” reads “{found}”; in the framework it is {expected}.",
    },
  },
  *check({ texts, framework }) {
    const { ratings } = framework;
    for (const { at, text } of texts) {
      yield PAUSE;
      if (!text.includes("ระดับ")) continue;
      const [, name = "", words = ""] = EXPLAINS.exec(normaliseText(text)) ?? [];
      const index = ratings.findIndex(({ name: { th } }) => wordingKey(th) === wordingKey(name));
      const band = ratings[index];
      if (!band) continue;
      const figures = (words.match(FIGURE) ?? []).map(Number);
      const above = ratings[index - 1] ?? null;
      if (figures.length === 0 || figures.length > 2 || fits(figures, band, above, framework)) continue;
      yield {
        messageId: "altered",
        at,
        parameters: { rating: band.name },
        expected: rangeOf(band, above),
        found: shorten(words),
      };
    }
  },
});

/** Whether a legend's figures are a band's: from where it begins to just below the next one. */
function fits(figures: readonly number[], { from }: Band, above: Band | null, framework: Framework): boolean {
  const top = framework.tiers.at(-1)?.point ?? 0;
  const isUpper = (figure: number) =>
    above === null ? figure === top : figure <= above.from && above.from - figure <= top / 100;
  const [first = 0, second] = figures;
  if (second !== undefined) return isLower(first, from) && isUpper(second);
  // One figure alone: from it on, or below it.
  return isLower(first, from) || (above !== null && first === above.from && isLower(0, from));
}

/** The lowest band begins at the bottom of the scale, which some write as 0 and some as its lowest point. */
function isLower(figure: number, from: number): boolean {
  return figure === from || (from <= 1 && figure <= 1);
}

function rangeOf({ from }: Band, above: Band | null): string {
  if (above === null) return `≥ ${from}`;
  return from <= 1 ? `< ${above.from}` : `${from} – < ${above.from}`;
}
