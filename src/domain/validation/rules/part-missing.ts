import type { Evaluation } from "../../form/evaluation";
import type { LocalisedText } from "../../text/localised";
import { defineRule } from "../engine/rule";

interface Part {
  readonly name: LocalisedText;
  readonly isThere: (evaluation: Evaluation) => boolean;
}

const PARTS: readonly Part[] = [
  { name: { th: "ข้อมูลพื้นฐาน", en: "basic information" }, isThere: ({ parts }) => parts.basics !== null },
  { name: { th: "ที่มาของรายได้", en: "revenue" }, isThere: ({ parts }) => parts.revenue !== null },
  { name: { th: "คณะกรรมการ", en: "the board" }, isThere: ({ parts }) => parts.board !== null },
  {
    name: { th: "สรุปผลการประเมิน", en: "the summary" },
    isThere: ({ summary }) => Object.values(summary).some((field) => field !== null),
  },
  {
    name: { th: "ส่วนที่ 3 ตัวชี้วัดผลกระทบ", en: "part 3, impact indicators" },
    isThere: ({ parts }) => parts.part3 !== null,
  },
  {
    name: { th: "ตารางติดตามผล 3 ปี", en: "the three-year table" },
    isThere: ({ parts }) => parts.monitoring !== null,
  },
];
/** A workbook that has so many of the parts is the whole form; one with fewer is an extract. */
const MOST = PARTS.length - 1;

export const partMissing = defineRule({
  id: "part-missing",
  scope: "workbook",
  group: "structure",
  severity: "warning",
  name: { th: "ส่วนหนึ่งของแบบหายไป", en: "A part of the form is missing" },
  why: {
    th: "แบบที่มีส่วนอื่นครบแต่ขาดหนึ่งส่วนมักเกิดจากการลบแผ่นงานหรือคัดลอกไม่ครบ",
    en: "A form that has all other parts but one mostly lost it: a sheet was deleted or not copied.",
  },
  remedy: { th: "นำส่วนนั้นกลับมาจากแบบเดิม", en: "Bring that part back from the form." },
  source: {
    th: "แบบประเมินปีงบประมาณ พ.ศ. 2565 มีหกส่วนนอกจากส่วนที่ 1; เมื่อใดที่ถือว่าหายไปเป็นนโยบายของ Pramoen",
    en: "The FY2565 form has six parts besides part 1; when one counts as missing is a policy of Pramoen",
  },
  messages: {
    missing: {
      th: "ไม่พบ{part} ทั้งที่แบบมีส่วนอื่น {count} จาก {of} ส่วน",
      en: "There is no {part}, though the form has {count} of its {of} parts.",
    },
  },
  *check({ evaluation }) {
    if (evaluation.tables.length === 0) return;
    const missing = PARTS.filter(({ isThere }) => !isThere(evaluation));
    const count = PARTS.length - missing.length;
    if (count < MOST) return;
    for (const { name } of missing)
      yield { messageId: "missing", at: null, parameters: { part: name, count, of: PARTS.length } };
  },
});
