import { states } from "../../form/stated-figure";
import { hasValue } from "../../form/field";
import { FieldReader } from "../../form/fields";
import { contradictedRows } from "../checks/contradicted-rows";
import { subtotals } from "../../form/subtotals";
import { weightedSums } from "../../closing/weighted-sums";
import { defineRule } from "../engine/rule";

export const componentSubtotalMismatch = defineRule({
  id: "component-subtotal-mismatch",
  scope: "sheet",
  group: "scores",
  severity: "error",
  name: {
    th: "คะแนนรวมขององค์ประกอบหรือของกลุ่มตัวชี้วัดไม่ตรงกับที่คำนวณได้",
    en: "Subtotal of a component or of a group of indicators does not match",
  },
  why: {
    th: "แถวรวมขององค์ประกอบคือผลรวมคะแนนถ่วงน้ำหนักของตัวชี้วัดในองค์ประกอบ และใช้เป็นคะแนนรายองค์ประกอบในรายงาน แถวที่อยู่เหนือตัวชี้วัดของตนก็เช่นกัน และไม่นับซ้ำในคะแนนรวม",
    en: "The subtotal of a component is the sum of its indicators' weighted scores, and reports quote it. So is a row above its indicators, which is not counted beside them.",
  },
  remedy: {
    th: "แก้ผลรวมหรือคะแนนถ่วงน้ำหนักให้ตรงกัน",
    en: "Correct the subtotal or the weighted score that differs.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    differs: {
      th: "แถวรวมขององค์ประกอบที่ {component} คือ {found} แต่คะแนนถ่วงน้ำหนักของตัวชี้วัดรวมได้ {expected}",
      en: "The subtotal of component {component} is {found}; its weighted scores sum to {expected}.",
    },
    "parent-weighted": {
      th: "แถว {parent} มีคะแนนถ่วงน้ำหนัก {found} แต่ตัวชี้วัดใต้แถวนี้ซึ่งนับแทนแถวนี้รวมได้ {expected}",
      en: "Row {parent} has a weighted score of {found}; the indicators below it, which count in its place, sum to {expected}.",
    },
    "parent-score": {
      th: "แถว {parent} มีคะแนน {found} แต่ตัวชี้วัดใต้แถวนี้ซึ่งนับแทนแถวนี้เฉลี่ยตามน้ำหนักได้ {expected}",
      en: "Row {parent} has a score of {found}; the indicators below it, which count in its place, average {expected} by weight.",
    },
    "parent-alone": {
      th: "แถว {parent} มีคะแนน {found} แต่ตัวชี้วัดใต้แถวนี้ซึ่งนับแทนแถวนี้มีน้ำหนักหรือคะแนนไม่ครบ คะแนนของแถวนี้จึงไม่ถูกนับ",
      en: "Row {parent} has a score of {found}, but not every indicator below it has a weight and a score: they count in its place, so it is not counted.",
    },
  },
  *check({ sheet, tables, framework }) {
    for (const { table } of tables) {
      yield* contradictedRows(table, new FieldReader(sheet.name, sheet.cells, framework), framework);
      for (const { component, field } of subtotals(table, sheet, framework)) {
        if (!hasValue(field)) continue;
        const found = field.reading.value;
        const sums = weightedSums(component.indicators, framework.weightTotal);
        const [expected] = sums;
        if (expected === undefined || sums.some((sum) => states(field, sum, framework.decimals.weighted)))
          continue;
        yield {
          messageId: "differs",
          at: field.at,
          related: component.indicators.flatMap(({ weighted }) => weighted?.at ?? []),
          parameters: { component: component.code },
          expected,
          found,
        };
      }
    }
  },
});
