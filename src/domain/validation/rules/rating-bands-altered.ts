import { readPrintedBand } from "../../form/printed-band";
import type { Band } from "../../framework/framework";
import { shorten } from "../../text/shorten";
import { defineRule, PAUSE } from "../engine/rule";

export const ratingBandsAltered = defineRule({
  id: "rating-bands-altered",
  scope: "sheet",
  group: "across",
  severity: "warning",
  needs: "scale",
  name: { th: "ช่วงคะแนนที่พิมพ์ไว้ไม่ตรงกับกรอบการประเมิน", en: "Printed rating bands differ from the framework" },
  why: {
    th: "คำอธิบายใต้ตารางบอกผู้อ่านว่าคะแนนเท่าใดอยู่ระดับผลการประเมินใด ถ้าต่างจากกรอบการประเมิน ระดับผลการประเมินที่รายงานกับคำอธิบายจะขัดกัน",
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
    for (const { at, text } of texts) {
      yield PAUSE;
      const printed = readPrintedBand(text, framework);
      if (printed?.isRight !== false) continue;
      const { band, above, words } = printed;
      yield {
        messageId: "altered",
        at,
        parameters: { rating: band.name },
        measure: rangeOf(band, above),
        found: shorten(words),
      };
    }
  },
});

function rangeOf({ from }: Band, above: Band | null): string {
  if (above === null) return `≥ ${from}`;
  return from <= 1 ? `< ${above.from}` : `${from} – < ${above.from}`;
}
