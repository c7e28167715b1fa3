import { agrees } from "../../scoring/agreement";
import { roundHalfUp } from "../../scoring/rounding";
import { bahtOfBasics, inMillions } from "../../statements/amounts";
import { defineRule } from "../engine/rule";

const DECIMALS = 2;

export const budgetCompositionMismatch = defineRule({
  id: "budget-composition-mismatch",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "แผนการใช้จ่ายไม่เท่ากับแหล่งเงินรวม", en: "Spending plan differs from its sources" },
  why: {
    th: "แบบระบุว่าแผนการใช้จ่ายประกอบด้วยเงินอุดหนุน เงินทุนสะสม และรายได้ หากรวมแล้วไม่เท่ากัน ควรระบุเงินทุนสะสมที่นำมาใช้",
    en: "The form says that the plan consists of subsidy, reserve and income. Where they do not sum to it, it should say how much of the reserve is drawn.",
  },
  remedy: {
    th: "แก้ตัวเลขที่ไม่ถูกต้อง หรือระบุเงินทุนสะสมที่นำมาใช้ในปีนี้ หากถูกต้องแล้วให้ยอมรับรายการนี้พร้อมเหตุผล",
    en: "State the part of the reserve that is drawn this year or correct the wrong figure; accept with a reason if all is right.",
  },
  source: {
    th: "คำอธิบายในแบบประเมิน: แผนประกอบด้วยเงินอุดหนุน + เงินทุนสะสม + รายได้",
    en: "Text of the form: the plan consists of subsidy + reserve + income",
  },
  messages: {
    drawn: {
      th: "แผนการใช้จ่าย {found} ล้านบาทไม่เท่ากับเงินอุดหนุน + รายได้ + เงินทุนสะสม {expected} ล้านบาท จะเท่ากันเมื่อใช้เงินทุนสะสม {drawn} ล้านบาท",
      en: "The spending plan of {found} million baht is not subsidy + income + reserve, {expected} million; it balances only if {drawn} million of the reserve is drawn.",
    },
    unbalanced: {
      th: "แผนการใช้จ่าย {found} ล้านบาท อธิบายด้วยเงินอุดหนุน + รายได้ + เงินทุนสะสม ({expected} ล้านบาท) ไม่ได้",
      en: "The spending plan of {found} million baht cannot be made up of subsidy + income + reserve ({expected} million).",
    },
  },
  *check({ evaluation }) {
    const figures = evaluation.parts.basics?.figures;
    if (!figures) return;
    const { budget, income, reserve, spendingPlan } = figures;
    if (!budget || !income || !reserve || !spendingPlan) return;
    const [subsidy, earned, saved, plan] = [budget, income, reserve, spendingPlan].map(bahtOfBasics);
    if (subsidy == null || earned == null || saved == null || plan == null) return;
    const sources = inMillions(subsidy + earned + saved);
    if (agrees(inMillions(plan), sources, DECIMALS)) return;
    const drawn = roundHalfUp(inMillions(plan - subsidy - earned), DECIMALS);
    yield {
      messageId: drawn >= 0 && drawn <= inMillions(saved) ? "drawn" : "unbalanced",
      at: spendingPlan.at,
      related: [budget.at, income.at, reserve.at],
      parameters: { drawn },
      measure: roundHalfUp(sources, DECIMALS),
      found: inMillions(plan),
    };
  },
});
