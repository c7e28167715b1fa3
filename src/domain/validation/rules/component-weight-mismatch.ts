import { isSameWeight } from "../../framework/weights";
import { valueFields, valueOf } from "../../form/field";
import { defineRule, PAUSE } from "../engine/rule";

export const componentWeightMismatch = defineRule({
  id: "component-weight-mismatch",
  scope: "sheet",
  group: "weights",
  severity: "error",
  needs: "scale",
  name: { th: "น้ำหนักองค์ประกอบไม่ตรงกับตัวชี้วัด", en: "Component weight differs from its indicators" },
  why: {
    th: "น้ำหนักขององค์ประกอบคือผลรวมน้ำหนักของตัวชี้วัดในองค์ประกอบนั้น ถ้าไม่ตรงกัน แสดงว่ามีน้ำหนักตัวใดตัวหนึ่งไม่ถูกต้อง",
    en: "A component weighs what its indicators weigh together; where the two differ, one weight is wrong.",
  },
  remedy: {
    th: "แก้น้ำหนักของตัวชี้วัดหรือของหัวข้อองค์ประกอบให้ตรงกับแบบประเมินที่ได้รับอนุมัติ",
    en: "Correct the indicator's weight or the heading to match the approved form.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: 15+15+5+5 = 40, 10+10+5+5 = 30, 10+10 = 20",
    en: "ETDA report, fiscal year 2565: 15+15+5+5 = 40, 10+10+5+5 = 30, 10+10 = 20",
  },
  messages: {
    differs: {
      th: "องค์ประกอบที่ {component} ระบุน้ำหนัก {found} แต่ตัวชี้วัดในองค์ประกอบรวมได้ {expected}",
      en: "Component {component} states a weight of {found}, its indicators sum to {expected}.",
    },
  },
  *check({ tables, framework }) {
    for (const component of tables.flatMap(({ table }) => table.components)) {
      yield PAUSE;
      const stated = valueOf(component.statedWeight);
      const weights = valueFields(component.indicators.map(({ weight }) => weight));
      if (stated === null || weights === null) continue;
      const sum = weights.reduce((total, { reading }) => total + reading.value, 0);
      if (isSameWeight(stated, sum, framework)) continue;
      yield {
        messageId: "differs",
        at: component.statedWeight.at,
        related: weights.map(({ at }) => at),
        parameters: { component: component.code },
        expected: sum,
        found: stated,
      };
    }
  },
});
