import { valueOf } from "../../form/field";
import { isRowOpen } from "../checks/open-row";
import { defineRule, PAUSE } from "../engine/rule";

export const componentWeightMissing = defineRule({
  id: "component-weight-missing",
  scope: "sheet",
  group: "weights",
  severity: "warning",
  needs: "scale",
  name: { th: "หัวข้อองค์ประกอบไม่ระบุน้ำหนัก", en: "Component heading without a weight" },
  why: {
    th: "น้ำหนักในหัวข้อองค์ประกอบใช้ตรวจกับผลรวมน้ำหนักของตัวชี้วัด ถ้าไม่มีก็ตรวจไม่ได้",
    en: "The weight in a component's heading is checked against its indicators; without it that check is impossible.",
  },
  remedy: {
    th: "เติมน้ำหนักท้ายหัวข้อ เช่น (น้ำหนักร้อยละ 10)",
    en: "Add the weight to the heading, such as (น้ำหนักร้อยละ 10).",
  },
  source: {
    th: "หัวข้อองค์ประกอบที่ 1–3 ของรายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565 ระบุน้ำหนักไว้",
    en: "The headings of components 1–3 of the ETDA report, fiscal year 2565, state it",
  },
  messages: {
    missing: {
      th: "หัวข้อองค์ประกอบที่ {component} ไม่ได้ระบุน้ำหนัก ตัวชี้วัดในองค์ประกอบรวมได้ {expected}",
      en: "The heading of component {component} states no weight; its indicators sum to {expected}.",
    },
  },
  *check({ tables }) {
    for (const component of tables.flatMap(({ table }) => several(table.components))) {
      yield PAUSE;
      if (component.statedWeight.reading.kind !== "blank") continue;
      const weights = component.indicators.flatMap(({ weight }) => valueOf(weight) ?? []);
      // Without any weight nothing could be held against it: weights to be filled in are the finding of another rule.
      if (weights.length === 0) continue;
      const sum = weights.reduce((total, weight) => total + weight, 0);
      yield {
        messageId: "missing",
        at: component.at,
        parameters: { component: component.code },
        measure: sum,
        isUnfilled: component.indicators.every(isRowOpen),
      };
    }
  },
});

/** A component that stands alone weighs the whole, stated or not. */
function several<C>(components: readonly C[]): readonly C[] {
  return components.length > 1 ? components : [];
}
