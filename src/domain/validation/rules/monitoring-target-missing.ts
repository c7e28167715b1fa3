import { valueOf, type Field } from "../../form/field";
import { shorten } from "../../text/shorten";
import type { Quantity } from "../../thai/quantity";
import { defineRule } from "../engine/rule";

export const monitoringTargetMissing = defineRule({
  id: "monitoring-target-missing",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "เป้าหมายรายปีของตัวชี้วัดผลกระทบหายไป", en: "A yearly target of an impact indicator is missing" },
  why: {
    th: "ปีที่ไม่มีเป้าหมายติดตามผลไม่ได้ ทั้งที่ตัวชี้วัดเดียวกันมีเป้าหมายในปีอื่น",
    en: "A year without a target cannot be monitored, while other years of the same indicator have one.",
  },
  remedy: {
    th: "กรอกเป้าหมายของปีนั้น หรือ “-” ถ้าไม่มี",
    en: "Enter the target of that year, or “-” where there is none.",
  },
  source: {
    th: "แบบประเมินปีงบประมาณ พ.ศ. 2565 ส่วนที่ 3: ทุกปีมีเป้าหมาย",
    en: "FY2565 form, part 3: every year has a target",
  },
  messages: {
    missing: {
      th: "“{indicator}” ไม่มีเป้าหมายของปี {year} ทั้งที่ปีอื่นมี",
      en: "“{indicator}” has no target for {year}, while other years have one.",
    },
  },
  *check({ evaluation }) {
    const { part3, monitoring } = evaluation.parts;
    const rows = [
      ...(part3?.indicators ?? []).map(({ name, targets }) => ({ name, targets: Object.entries(targets) })),
      ...(monitoring?.indicators ?? []).map(({ name, years }) => ({
        name,
        targets: Object.entries(years).map(([year, entry]) => [year, entry?.target ?? undefined] as const),
      })),
    ];
    for (const { name, targets } of rows) {
      const stated = targets.filter(([, field]) => field && field.reading.kind !== "blank");
      if (stated.length === 0) continue;
      for (const [year, field] of targets) {
        if (!field || field.reading.kind !== "blank") continue;
        const parameters = { indicator: shorten(valueOf(name) ?? ""), year };
        yield {
          messageId: "missing",
          at: field.at,
          related: stated.flatMap(([, other]) => atOf(other)),
          parameters,
        };
      }
    }
  },
});

function atOf(field: Field<Quantity> | undefined): Field<Quantity>["at"][] {
  return field ? [field.at] : [];
}
