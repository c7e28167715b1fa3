import { hasValue } from "../../form/field";
import { agrees } from "../../scoring/agreement";
import { defineRule } from "../engine/rule";

export const committeeScoreUnexplained = defineRule({
  id: "committee-score-unexplained",
  scope: "row",
  group: "scores",
  severity: "warning",
  name: { th: "คณะกรรมการให้คะแนนต่างโดยไม่ระบุเหตุผล", en: "Committee score differs without a reason" },
  why: {
    th: "เมื่อคณะกรรมการให้คะแนนต่างจากที่หน่วยงานประเมินตนเอง ต้องบอกเหตุผล หน่วยงานจึงตรวจสอบหรืออุทธรณ์ได้",
    en: "Where the committee scores otherwise than the agency, it says why, so that the agency can check or object.",
  },
  remedy: {
    th: "เขียนเหตุผลในคอลัมน์เหตุผล เช่น ส่งรายงานล่าช้า หักร้อยละ 5",
    en: "Write the reason into its column, such as a deduction for a late report.",
  },
  source: {
    th: "แนวปฏิบัติการรายงานรอบ 6, 9 และ 12 เดือน: คะแนนประเมินตนเองคู่กับคะแนนของคณะกรรมการ",
    en: "Practice of the 6, 9 and 12 month rounds: self score and committee score side by side",
  },
  messages: {
    unexplained: {
      th: "ตัวชี้วัด {indicator}: คณะกรรมการให้ {found} หน่วยงานประเมินตนเองได้ {expected} แต่ไม่ระบุเหตุผล",
      en: "Indicator {indicator}: the committee gives {found}, the agency {expected}, and no reason is stated.",
    },
  },
  check({ indicator, framework }) {
    const { selfScore, committeeScore, reason } = indicator;
    if (!hasValue(selfScore) || !hasValue(committeeScore) || hasValue(reason)) return null;
    const own = selfScore.reading.value;
    const given = committeeScore.reading.value;
    if (agrees(given, own, framework.decimals.score)) return null;
    return {
      messageId: "unexplained",
      at: committeeScore.at,
      related: [selfScore.at],
      measure: own,
      found: given,
    };
  },
});
