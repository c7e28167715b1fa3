import { parseQuantity } from "../../thai/parse-quantity";
import { shorten } from "../../text/shorten";
import { defineRule } from "../engine/rule";

export const resultSeveralFigures = defineRule({
  id: "result-several-figures",
  scope: "row",
  group: "results",
  severity: "warning",
  name: { th: "ผลการดำเนินงานมีหลายตัวเลขในเซลล์เดียว", en: "Several figures in one result" },
  why: {
    th: "ผลเช่น 207/166 ไม่บอกว่าตัวเลขใดเทียบกับเป้าหมาย คะแนนจึงคำนวณและตรวจซ้ำไม่ได้",
    en: "A result such as 207/166 does not say which figure is compared with the targets, so the score can be neither computed nor checked.",
  },
  remedy: {
    th: "เขียนตัวเลขเดียวที่ใช้เทียบเป้าหมาย และย้ายตัวเลขอื่นไปไว้ในวงเล็บหรือช่องเหตุผล",
    en: "Write the one figure that counts, and the others in brackets or in the reason.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    several: {
      th: "ผลของตัวชี้วัด {indicator} มีหลายตัวเลข: “{found}”",
      en: "The result of indicator {indicator} has several figures: “{found}”.",
    },
  },
  check({ indicator, facts }) {
    const { result } = indicator;
    if (result?.reading.kind !== "text" || !facts.comparable) return null;
    const parsed = parseQuantity(result.reading.text);
    if (parsed.kind !== "unreadable" || parsed.reason !== "several-numbers") return null;
    return {
      messageId: "several",
      at: result.at,
      found: shorten(result.reading.text),
    };
  },
});
