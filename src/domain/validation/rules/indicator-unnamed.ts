import { UNNAMED } from "../../template/blank-template";
import { isRowOpen } from "../checks/open-row";
import { defineRule } from "../engine/rule";

export const indicatorUnnamed = defineRule({
  id: "indicator-unnamed",
  scope: "row",
  group: "structure",
  severity: "error",
  name: { th: "ตัวชี้วัดยังไม่มีชื่อ", en: "Indicator without a name" },
  why: {
    th: "ไม่มีชื่อก็ไม่ทราบว่าค่าเป้าหมายและผลการดำเนินงานเป็นของเรื่องใด",
    en: "Without a name nobody can tell what its targets and its result are of.",
  },
  remedy: {
    th: "พิมพ์ชื่อตัวชี้วัดที่ได้รับอนุมัติแทนข้อความในวงเล็บ หรือลบแถวที่ไม่ใช้",
    en: "Type the approved name in place of the text in brackets, or delete the row where it is not used.",
  },
  source: {
    th: "แบบประเมินเปล่าของ Pramoen มีข้อความนี้แทนชื่อตัวชี้วัด",
    en: "Pramoen's blank form has this text in place of a name",
  },
  messages: {
    unfilled: {
      th: "ตัวชี้วัด {code} ยังไม่ได้ระบุชื่อ",
      en: "Indicator {code} has not been named yet.",
    },
  },
  check({ indicator }) {
    if (!indicator.name.includes(UNNAMED)) return null;
    return {
      messageId: "unfilled",
      at: indicator.at,
      parameters: { code: indicator.code ?? "" },
      isUnfilled: isRowOpen(indicator),
    };
  },
});
