import { agrees } from "../../scoring/agreement";
import { valueOf } from "../../form/field";
import { roundHalfUp } from "../../scoring/rounding";
import { proseFigure } from "../../thai/prose";
import { bahtOf, bahtOfBasics, inMillions } from "../../statements/amounts";
import { formatFigure } from "../../scoring/figure-text";
import { defineRule } from "../engine/rule";

const DECIMALS = 2;

export const valueCostUnexplained = defineRule({
  id: "value-cost-unexplained",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "ต้นทุนใน B/C Ratio ไม่ตรงกับงบประมาณหรือแผน", en: "Cost of the B/C Ratio matches no budget" },
  why: {
    th: "ต้นทุนที่ใช้หาความคุ้มค่าควรสืบกลับไปถึงงบประมาณหรือแผนการใช้จ่ายในแบบประเมินเดียวกันได้ มิฉะนั้นอัตราส่วนตรวจสอบไม่ได้",
    en: "The cost behind the ratio should be traceable to the budget or spending plan of the form; otherwise the ratio cannot be checked.",
  },
  remedy: {
    th: "อธิบายว่าต้นทุนรวมรายการใดบ้าง หรือแก้ให้ตรงกับงบประมาณหรือแผน แล้วยอมรับรายการนี้พร้อมเหตุผล",
    en: "Say what the cost consists of or correct it to budget or plan; accept with the reason.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: ต้นทุน 713.93 ล้านบาท ไม่เท่ากับงบประมาณ 618.63 หรือแผน 741.59",
    en: "ETDA report, fiscal year 2565: a cost of 713.93 million is neither the budget of 618.63 nor the plan of 741.59",
  },
  messages: {
    neither: {
      th: "ต้นทุน {found} ล้านบาท ไม่ตรงกับงบประมาณหรือแผนการใช้จ่ายในข้อมูลพื้นฐาน ({expected} ล้านบาท)",
      en: "The cost of {found} million baht is neither budget nor spending plan of the basic information ({expected} million).",
    },
  },
  *check({ evaluation }) {
    const { basics, part3, monitoring } = evaluation.parts;
    const year = valueOf(evaluation.fiscalYear);
    const bases = [basics?.figures.budget, basics?.figures.spendingPlan].flatMap((field) => field ?? []);
    const amounts = bases.flatMap((field) => bahtOfBasics(field) ?? []).map(inMillions);
    if (amounts.length === 0) return;
    // Only this year's cost: the budgets of other years are not in the form.
    const thisYear = (monitoring?.indicators ?? []).flatMap(({ years }) => years[year ?? 0]?.result ?? []);
    const costs = [part3?.result ?? [], thisYear].flat().flatMap((field) => {
      const quantity = proseFigure(valueOf(field) ?? "", "cost");
      return quantity ? [{ field, millions: inMillions(bahtOf(quantity)) }] : [];
    });
    const [first, ...others] = costs;
    if (!first || amounts.some((amount) => agrees(amount, first.millions, DECIMALS))) return;
    yield {
      messageId: "neither",
      at: first.field.at,
      related: [...others.map(({ field }) => field.at), ...bases.map(({ at }) => at)],
      measure: amounts.map(formatFigure).join(" / "),
      found: roundHalfUp(first.millions, DECIMALS),
    };
  },
});
