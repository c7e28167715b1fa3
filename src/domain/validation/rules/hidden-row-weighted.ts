import { hasValue } from "../../form/field";
import { isWithin } from "../checks/hidden-spans";
import { defineRule } from "../engine/rule";

export const hiddenRowWeighted = defineRule({
  id: "hidden-row-weighted",
  scope: "row",
  group: "visibility",
  severity: "warning",
  name: { th: "แถวที่ซ่อนมีน้ำหนัก", en: "Hidden row with a weight" },
  why: {
    th: "ตัวชี้วัดในแถวที่ซ่อนหรือถูกกรองออกยังนับในคะแนนรวม แต่ผู้อ่านมองไม่เห็นว่าคะแนนมาจากไหน",
    en: "An indicator in a row that is hidden or filtered out still counts towards the total, where no reader sees it.",
  },
  remedy: {
    th: "ยกเลิกการซ่อนแถวหรือล้างตัวกรอง ถ้าไม่ใช้ตัวชี้วัดนี้ให้ลบทั้งแถว",
    en: "Unhide the row or clear the filter; delete the row if the indicator is not meant to count.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    hidden: {
      th: "ตัวชี้วัด {indicator} อยู่ในแถวที่ซ่อน แต่มีน้ำหนัก {found} ในคะแนนรวม",
      en: "Indicator {indicator} is in a hidden row but weighs {found} in the total.",
    },
  },
  check({ indicator, sheet }) {
    if (!sheet.hiddenRows?.length) return null;
    const { weight } = indicator;
    if (!hasValue(weight) || weight.reading.value === 0) return null;
    if (!isWithin(sheet.hiddenRows, indicator.at.row)) return null;
    return {
      messageId: "hidden",
      at: indicator.at,
      related: [weight.at],
      found: weight.reading.value,
    };
  },
});
