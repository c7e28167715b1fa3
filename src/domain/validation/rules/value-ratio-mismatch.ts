import { agrees } from "../../scoring/agreement";
import { valueOf, type Field } from "../../form/field";
import type { FormParts } from "../../form/parts";
import { roundHalfUp } from "../../scoring/rounding";
import { proseFigure } from "../../thai/prose";
import { bahtOf, formatBaht } from "../checks/amounts";
import { defineRule } from "../engine/rule";

/** Ratios are published with two decimals, amounts in satang. */
const DECIMALS = 2;

export const valueRatioMismatch = defineRule({
  id: "value-ratio-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "B/C ratio หรือผลประโยชน์สุทธิไม่ตรง", en: "B/C ratio or net benefit is wrong" },
  why: {
    th: "B/C ratio คือผลประโยชน์หารด้วยต้นทุน และผลประโยชน์สุทธิคือผลประโยชน์ลบต้นทุน ตัวเลขในข้อความเดียวกันจึงต้องคำนวณถึงกันได้",
    en: "The B/C ratio is benefit over cost and the net benefit is benefit less cost, so the figures of one text must follow from each other.",
  },
  remedy: { th: "คำนวณใหม่จากผลประโยชน์และต้นทุนที่ระบุ", en: "Compute it again from the stated benefit and cost." },
  source: {
    th: "รายงานปีงบประมาณ พ.ศ. 2565: 6,977,262,505.08 ÷ 713,926,700 = 9.77 และผลต่าง 6,263,335,805.08",
    en: "FY2565 report: 6,977,262,505.08 ÷ 713,926,700 = 9.77, difference 6,263,335,805.08",
  },
  messages: {
    ratio: {
      th: "ข้อความระบุ B/C ratio {found} แต่ผลประโยชน์ ÷ ต้นทุนได้ {expected}",
      en: "The text states a B/C ratio of {found}; benefit ÷ cost is {expected}.",
    },
    net: {
      th: "ข้อความระบุผลประโยชน์สุทธิ {found} บาท แต่ผลประโยชน์ − ต้นทุนได้ {expected} บาท",
      en: "The text states a net benefit of {found} baht; benefit − cost is {expected} baht.",
    },
  },
  *check({ evaluation }) {
    for (const field of resultTexts(evaluation.parts)) {
      const text = valueOf(field) ?? "";
      const [benefit, cost, net] = (["benefit", "cost", "net"] as const).map((label) => {
        const quantity = proseFigure(text, label);
        return quantity && bahtOf(quantity);
      });
      const ratio = proseFigure(text, "ratio");
      const spent = cost ?? (benefit != null && net != null ? benefit - net : null);
      if (ratio && benefit != null && spent !== null && spent > 0) {
        const exact = benefit / spent;
        if (!agrees(ratio.value, exact, DECIMALS)) {
          yield {
            messageId: "ratio",
            at: field.at,
            expected: roundHalfUp(exact, DECIMALS),
            found: ratio.value,
          };
        }
      }
      if (benefit == null || cost == null || net == null || agrees(net, benefit - cost, DECIMALS)) continue;
      yield { messageId: "net", at: field.at, expected: formatBaht(benefit - cost), found: formatBaht(net) };
    }
  },
});

/** Texts in which results of monitoring indicators are told. */
export function* resultTexts({ part3, monitoring }: FormParts): Iterable<Field<string>> {
  if (part3?.result) yield part3.result;
  for (const { result } of part3?.indicators ?? []) if (result) yield result;
  for (const { years } of monitoring?.indicators ?? []) {
    for (const year of Object.values(years)) if (year?.result) yield year.result;
  }
}
