import { valueOf } from "../../form/field";
import { growthTarget } from "../../thai/prose";
import { quoteCell } from "../../form/quoting";
import { shorten } from "../../text/shorten";
import { defineRule } from "../engine/rule";

export const growthBaseLagged = defineRule({
  id: "growth-base-lagged",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "เป้าหมายแบบเติบโตใช้ปีฐานที่ไม่ใช่ปีก่อนหน้า", en: "Growth target uses another base year" },
  why: {
    th: "การเติบโตรายปีควรเทียบกับปีก่อนหน้า ปีฐานที่ย้อนไปสองปีทำให้เป้าหมายง่ายขึ้นโดยไม่เห็น",
    en: "Yearly growth is measured from the year before; a base two years back makes the target easier, and nobody notices.",
  },
  remedy: {
    th: "ยืนยันปีฐานกับเอกสารที่อนุมัติ แก้ถ้าพิมพ์ผิด หรือยอมรับพร้อมเหตุผล",
    en: "Confirm the base year with the approved document; correct it, or accept with a reason.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: เป้าหมายปี 2566 เทียบปี 2564 และปี 2567 เทียบปี 2565",
    en: "ETDA report, fiscal year 2565: the target of 2566 is measured from 2564, that of 2567 from 2565",
  },
  messages: {
    lag: {
      th: "เป้าหมายปี {year} “{text}” เทียบกับปี {found} แทนที่จะเป็นปี {expected}",
      en: "The target of {year}, “{text}”, is measured from {found} instead of {expected}.",
    },
  },
  *check({ evaluation }) {
    for (const { targets } of evaluation.parts.part3?.indicators ?? []) {
      for (const [year, target] of Object.entries(targets)) {
        if (!target || valueOf(target) !== null) continue;
        const text = quoteCell(target.cell);
        const growth = growthTarget(typeof target.cell?.value === "string" ? target.cell.value : "");
        if (!growth || growth.baseYear === Number(year) - 1) continue;
        yield {
          messageId: "lag",
          at: target.at,
          parameters: { year, text: shorten(text) },
          measure: String(Number(year) - 1),
          found: String(growth.baseYear),
        };
      }
    }
  },
});
