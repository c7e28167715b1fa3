import { wordingKey } from "../../thai/wordings";
import type { CellAddress } from "../../workbook/address";
import { defineRule, PAUSE } from "../engine/rule";

const SAYS_AVERAGE = /คะแนนเฉลี่ย/u;

export const bandsCalledAverage = defineRule({
  id: "bands-called-average",
  scope: "sheet",
  group: "across",
  severity: "info",
  needs: "scale",
  name: { th: "คำอธิบายระดับผลการประเมินใช้คำว่า “คะแนนเฉลี่ย”", en: "Bands explained by an “average” score" },
  why: {
    th: "คะแนนรวมของแบบประเมินนี้คือผลรวมถ่วงน้ำหนัก ไม่ใช่ค่าเฉลี่ย คำอธิบายที่ผิดทำให้หน่วยงานคำนวณต่างกัน",
    en: "The total is a weighted sum, not an average; a wrong explanation makes agencies compute differently.",
  },
  remedy: {
    th: "เปลี่ยนคำอธิบายเป็น “คะแนนรวมถ่วงน้ำหนัก” หรือยอมรับรายการนี้ถ้าเป็นถ้อยคำของแบบประเมินที่ทางการกำหนด",
    en: "Write “weighted total”, or accept where it is the official text.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: หมายเหตุใช้ “ผลคะแนนเฉลี่ยทุกองค์ประกอบ” แต่คะแนนรวมเป็นผลรวมถ่วงน้ำหนัก",
    en: "ETDA report, fiscal year 2565: the notes say “average of all components” where the total is a weighted sum",
  },
  messages: {
    average: {
      th: "คำอธิบายระดับผลการประเมินใน {n} เซลล์ใช้คำว่า “{found}” แต่คะแนนรวมเป็น “{expected}”",
      en: "The bands are explained by “{found}” in {n} cell; the total is a “{expected}”.|The bands are explained by “{found}” in {n} cells; the total is a “{expected}”.",
    },
  },
  *check({ texts, framework }) {
    const bands = framework.ratings.map(({ name }) => wordingKey(`ระดับ${name.th}`));
    const places: CellAddress[] = [];
    for (const { at, text } of texts) {
      yield PAUSE;
      if (!SAYS_AVERAGE.test(text)) continue;
      const key = wordingKey(text);
      if (bands.some((band) => key.includes(band))) places.push(at);
    }
    const [at, ...related] = places;
    if (!at) return;
    yield {
      messageId: "average",
      at,
      related,
      parameters: { n: places.length },
      measure: "คะแนนรวมถ่วงน้ำหนัก",
      found: "คะแนนเฉลี่ย",
    };
  },
});
