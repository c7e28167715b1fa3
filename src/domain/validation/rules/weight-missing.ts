import { isUnclearContinuation } from "../checks/continuation";
import { sharedWeight } from "../checks/shared-weight";
import { isRowOpen } from "../checks/open-row";
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
  remedy: { th: "ใส่น้ำหนักตามแบบประเมินที่ได้รับอนุมัติ", en: "Enter the weight of the approved form." },
  source: {
    th: "แบบประเมินส่วนที่ 1: ทุกตัวชี้วัดมีน้ำหนัก (ร้อยละ)",
    en: "Part 1 of the form: every indicator has a weight (per cent)",
  },
  messages: {
    missing: { th: "ตัวชี้วัด {indicator} ไม่มีน้ำหนัก", en: "Indicator {indicator} has no weight." },
    shared: {
      th: "น้ำหนัก {found} ของแถวบนดูเหมือนใช้ร่วมกับตัวชี้วัด {indicator} (เซลล์ผสานหรือเว้นว่าง): ใส่น้ำหนักของแต่ละตัวชี้วัด จึงจะคิดคะแนนถ่วงน้ำหนักได้",
      en: "The weight {found} of the row above seems shared with indicator {indicator} (a merged cell, or one left empty): give each indicator its own weight, or nothing can be weighted.",
    },
    "no-column": { th: "ตารางนี้ไม่มีคอลัมน์น้ำหนัก (ร้อยละ)", en: "This table has no weight column." },
  },
  check({ indicator, table, sheet }) {
    const { weight } = indicator;
    if (weight?.reading.kind !== "blank" && weight?.reading.kind !== "none") return null;
    // Perhaps no indicator at all, but text that ran on: continuation-unclear asks which.
    if (isUnclearContinuation(indicator, table.table)) return null;
    const shared = sharedWeight(weight.at, table.table, sheet);
    return shared === null
      ? {
          messageId: "missing",
          at: weight.at,
          isUnfilled: weight.reading.kind === "blank" && isRowOpen(indicator),
        }
      : { messageId: "shared", at: weight.at, related: [shared.at], found: shared.value };
  },
  *checkSheet({ tables }) {
    for (const { table } of tables) {
      const { columns, firstRow } = table.headings[0];
      if (columns.weight !== undefined) continue;
      yield { messageId: "no-column", at: { sheet: table.sheet, row: firstRow, column: columns.indicator } };
    }
  },
});
