import { allIndicators } from "../../form/evaluation";
import { indicatorName } from "../../form/quoting";
import { defineRule, PAUSE } from "../engine/rule";

export const resultMissing = defineRule({
  id: "result-missing",
  group: "results",
  severity: "error",
  name: { th: "ไม่มีผลการดำเนินงาน", en: "Result missing" },
  why: {
    th: "ไม่มีผลการดำเนินงานก็ไม่มีสิ่งใดรองรับคะแนน ยังไม่รายงาน ไม่ประเมิน และได้ 0 เป็นคนละเรื่องกัน",
    en: "Without a result nothing supports the score. Not reported, not applicable and 0 are three different things.",
  },
  remedy: {
    th: "ใส่ผลการดำเนินงาน หรือใส่ “ไม่ประเมิน” ถ้าตัวชี้วัดนี้ไม่นำมาประเมิน",
    en: "Enter the result, or “ไม่ประเมิน” where the indicator is not evaluated.",
  },
  source: {
    th: "แบบประเมินส่วนที่ 1: ทุกตัวชี้วัดมีช่องผลการดำเนินงาน",
    en: "Part 1 of the form: every indicator has a result",
  },
  messages: {
    missing: { th: "ตัวชี้วัด {indicator} ยังไม่มีผลการดำเนินงาน", en: "Indicator {indicator} has no result yet." },
  },
  *check({ evaluation }) {
    for (const indicator of allIndicators(evaluation)) {
      yield PAUSE;
      const { result, score } = indicator;
      if (score?.reading.kind === "not-applicable") continue;
      if (result?.reading.kind !== "blank" && result?.reading.kind !== "none") continue;
      yield { messageId: "missing", at: result.at, parameters: { indicator: indicatorName(indicator) } };
    }
  },
});
