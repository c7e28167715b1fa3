import { partEntries } from "../../form/part-entries";
import { defineRule } from "../engine/rule";

export const partUnfilled = defineRule({
  id: "part-unfilled",
  scope: "workbook",
  group: "structure",
  severity: "warning",
  name: { th: "ส่วนของแบบประเมินยังกรอกไม่ครบ", en: "Part of the form not filled in yet" },
  why: {
    th: "รายงานต้องมีทุกส่วนของแบบประเมิน ส่วนที่ยังว่างไม่มีข้อมูลให้ตรวจกับส่วนอื่น",
    en: "A report has every part of the form; what is empty cannot be compared with the others.",
  },
  remedy: {
    th: "กรอกข้อมูลของส่วนนั้น หรือใส่ “-” ถ้าไม่มี",
    en: "Fill in that part, or enter “-” where there is nothing to report.",
  },
  source: {
    th: "ส่วนต่าง ๆ ของแบบประเมินตามกรอบการประเมิน และช่องที่กรอบการประเมินกำหนดว่าต้องกรอก",
    en: "The parts of the form as the framework has them, and the entries that it requires",
  },
  messages: {
    table: { th: "ส่วน “{part}” ยังไม่มีรายการ", en: "The part “{part}” has no entry yet." },
    entries: {
      th: "ส่วน “{part}” ยังไม่ได้กรอก {count} ช่อง",
      en: "Entries still empty in the part “{part}”: {count}.",
    },
  },
  *check({ evaluation }) {
    for (const { part, open, isEmptyTable } of partEntries(evaluation)) {
      const [first, ...others] = open;
      if (!first) continue;
      yield {
        messageId: isEmptyTable ? "table" : "entries",
        at: first,
        related: others,
        parameters: { part: part.name, count: open.length },
        isUnfilled: true,
      };
    }
  },
});
