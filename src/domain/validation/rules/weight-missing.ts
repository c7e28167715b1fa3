import { isUnclearContinuation } from "../checks/continuation";
import { defineRule } from "../engine/rule";

export const weightMissing = defineRule({
  id: "weight-missing",
  scope: "row",
  group: "weights",
  severity: "error",
  name: { th: "ไม่มีน้ำหนักของตัวชี้วัด", en: "Indicator without a weight" },
  why: {
    th: "ตัวชี้วัดที่ไม่มีน้ำหนักไม่มีผลต่อคะแนนรวม และทำให้น้ำหนักรวมไม่ครบ 100",
    en: "An indicator without a weight does not count, and the weights cannot sum to 100.",
  },
  remedy: { th: "ใส่น้ำหนักตามแบบที่ได้รับอนุมัติ", en: "Enter the weight of the approved form." },
  source: {
    th: "แบบประเมินส่วนที่ 1: ทุกตัวชี้วัดมีน้ำหนัก (ร้อยละ)",
    en: "Part 1 of the form: every indicator has a weight (per cent)",
  },
  messages: {
    missing: { th: "ตัวชี้วัด {indicator} ไม่มีน้ำหนัก", en: "Indicator {indicator} has no weight." },
    "no-column": { th: "ตารางนี้ไม่มีคอลัมน์น้ำหนัก (ร้อยละ)", en: "This table has no weight column." },
  },
  check({ indicator, table }) {
    const { weight } = indicator;
    if (weight?.reading.kind !== "blank" && weight?.reading.kind !== "none") return null;
    // Perhaps no indicator at all, but text that ran on: continuation-unclear asks which.
    return isUnclearContinuation(indicator, table.table) ? null : { messageId: "missing", at: weight.at };
  },
  *checkSheet({ tables }) {
    for (const { table } of tables) {
      const { columns, firstRow } = table.headings[0];
      if (columns.weight !== undefined) continue;
      yield { messageId: "no-column", at: { sheet: table.sheet, row: firstRow, column: columns.indicator } };
    }
  },
});
