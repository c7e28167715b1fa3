import { hasValue } from "../../form/field";
import { defineRule } from "../engine/rule";

export const headcountExceeded = defineRule({
  id: "headcount-exceeded",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "บรรจุจริงมากกว่ากรอบอัตรากำลัง", en: "More staff than the frame allows" },
  why: {
    th: "จำนวนที่บรรจุจริงไม่ควรเกินกรอบ ส่วนใหญ่เกิดจากสลับตัวเลขสองจำนวน",
    en: "Staff in post should not exceed the frame; mostly the two figures were swapped.",
  },
  remedy: { th: "ตรวจลำดับ กรอบ/บรรจุจริง", en: "Check the order: frame / in post." },
  source: {
    th: "รายงานปีงบประมาณ พ.ศ. 2565: อัตรากำลัง (กรอบ/บรรจุจริง) 207/166 คน",
    en: "FY2565 report: headcount (frame / in post) 207/166",
  },
  messages: {
    exceeded: {
      th: "บรรจุจริง {found} คน มากกว่ากรอบ {expected} คน",
      en: "{found} staff in post, with a frame of {expected}.",
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
