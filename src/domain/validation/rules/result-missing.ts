import { isUnscored } from "../checks/open-row";
import { defineRule } from "../engine/rule";

export const resultMissing = defineRule({
  id: "result-missing",
  scope: "row",
  group: "results",
  severity: "error",
  name: { th: "ไม่มีผลการดำเนินงาน", en: "Result missing" },
  why: {
    th: "ไม่มีผลการดำเนินงานก็ไม่มีสิ่งใดรองรับคะแนน ยังไม่รายงาน ไม่ประเมิน และได้ 0 เป็นคนละเรื่องกัน",
    en: "Without a result nothing supports the score. Not reported, not applicable and 0 are three different things.",
  },
  remedy: {
    th: "ใส่ผลการดำเนินงาน หรือใส่ “ไม่ประเมิน” ถ้าตัวชี้วัดนี้ไม่ประเมิน",
    en: "Enter the result, or “ไม่ประเมิน” where the indicator is not evaluated.",
  },
  source: {
    th: "แบบประเมินส่วนที่ 1: ทุกตัวชี้วัดมีช่องผลการดำเนินงาน",
    en: "Part 1 of the form: every indicator has a result",
  },
  messages: {
    missing: { th: "ตัวชี้วัด {indicator} ยังไม่มีผลการดำเนินงาน", en: "Indicator {indicator} has no result yet." },
  },
  check({ indicator }) {
    const { result, score } = indicator;
    if (score?.reading.kind === "not-applicable") return null;
    if (result?.reading.kind !== "blank" && result?.reading.kind !== "none") return null;
    return {
      messageId: "missing",
      at: result.at,
      isUnfilled: result.reading.kind === "blank" && isUnscored(indicator),
    };
  },
});
