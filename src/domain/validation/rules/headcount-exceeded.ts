import { hasValue } from "../../form/field";
import { defineRule } from "../engine/rule";

export const headcountExceeded = defineRule({
  id: "headcount-exceeded",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "บรรจุจริงมากกว่ากรอบอัตรากำลัง", en: "Staff exceed the approved headcount" },
  why: {
    th: "จำนวนที่บรรจุจริงไม่ควรเกินกรอบอัตรากำลัง ส่วนใหญ่เกิดจากสลับตัวเลขสองจำนวน",
    en: "Staff in post should not exceed the approved headcount; mostly the two figures were swapped.",
  },
  remedy: {
    th: "ตรวจว่ากรอกกรอบอัตรากำลังสลับกับจำนวนที่บรรจุจริงหรือไม่",
    en: "Check that approved headcount and staff in post were not swapped.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: กรอบอัตรากำลัง 207 คน บรรจุจริง 166 คน",
    en: "ETDA report, fiscal year 2565: approved headcount 207, staff in post 166",
  },
  messages: {
    exceeded: {
      th: "บรรจุจริง {found} คน มากกว่ากรอบอัตรากำลัง {expected} คน",
      en: "Staff in post: {found}, above the approved headcount of {expected}.",
    },
  },
  *check({ evaluation }) {
    const { headcountFrame, headcountActual } = evaluation.parts.basics?.figures ?? {};
    if (!hasValue(headcountFrame) || !hasValue(headcountActual)) return;
    const frame = headcountFrame.reading.value;
    const actual = headcountActual.reading.value;
    if (actual.value <= frame.value) return;
    const [at, related] = [headcountActual.at, headcountFrame.at];
    const isOneCell = at.row === related.row && at.column === related.column;
    yield {
      messageId: "exceeded",
      at,
      related: isOneCell ? [] : [related],
      measure: frame.value,
      found: actual.value,
    };
  },
});
