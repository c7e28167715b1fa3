import { valueOf, type Field } from "../../form/field";
import type { MonitoredIndicator } from "../../form/parts";
import { proseFigure } from "../../thai/prose";
import { convertQuantity, type Quantity } from "../../thai/quantity";
import { quoteCell } from "../../form/quoting";
import { shorten } from "../../text/shorten";
import { monitoringPairs } from "../checks/monitoring-pairs";
import { defineRule } from "../engine/rule";

export const monitoringTargetMismatch = defineRule({
  id: "monitoring-target-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "เป้าหมายติดตามสองตารางไม่ตรงกัน", en: "Monitoring targets disagree between tables" },
  why: {
    th: "ส่วนที่ 3 และตารางสามปีแสดงเป้าหมายเดียวกันของปีเดียวกัน ถ้าต่างกันจะตัดสินไม่ได้ว่าบรรลุหรือไม่",
    en: "Part 3 and the three-year table show one target of one year; where they differ, nobody can tell whether it was met.",
  },
  remedy: {
    th: "ใช้เป้าหมายที่ได้รับอนุมัติในทั้งสองตาราง",
    en: "Use the approved target in both tables.",
  },
  source: {
    th: "รายงานปีงบประมาณ พ.ศ. 2565: เป้าหมาย B/C ปี 2565 คือ 6.26 ในส่วนที่ 3 แต่ 3 เท่าในตารางสามปี",
    en: "FY2565 report: the B/C target of 2565 is 6.26 in part 3 but 3 times in the three-year table",
  },
  messages: {
    differs: {
      th: "เป้าหมายปี {year} ของ “{indicator}” คือ {found} แต่ตารางสามปีระบุ {expected}",
      en: "The target of {year} for “{indicator}” is {found}; the three-year table states {expected}.",
    },
    "past-result": {
      th: "เป้าหมายปี {year} ของ “{indicator}” คือ {found} ซึ่งเป็นผลของปี {past} แต่ตารางสามปีระบุเป้าหมาย {expected}",
      en: "The target of {year} for “{indicator}” is {found}, which is the result of {past}; the three-year table states {expected}.",
    },
  },
  *check({ evaluation }) {
    for (const { impact, monitored } of monitoringPairs(evaluation.parts)) {
      for (const [year, target] of Object.entries(impact.targets)) {
        const other = monitored.years[Number(year)]?.target;
        if (!target || !other || isSameTarget(target, other)) continue;
        const past = pastResult(monitored, Number(year), valueOf(target));
        yield {
          messageId: past ? "past-result" : "differs",
          at: target.at,
          related: past ? [other.at, past.field.at] : [other.at],
          parameters: { year, indicator: shorten(valueOf(impact.name) ?? ""), past: past?.year ?? "" },
          expected: quoteCell(other.cell),
          found: quoteCell(target.cell),
        };
      }
    }
  },
});

/** Blank against anything is a missing target, which is not this rule's. */
function isSameTarget(a: Field<Quantity>, b: Field<Quantity>): boolean {
  const kinds = [a.reading.kind, b.reading.kind];
  if (kinds.includes("blank") || kinds.includes("error")) return true;
  const [x, y] = [valueOf(a), valueOf(b)];
  if (x && y) {
    const isBare = x.unit === null || y.unit === null;
    return (isBare ? y.value : convertQuantity(y, x)) === x.value && x.comparator === y.comparator;
  }
  return quoteCell(a.cell) === quoteCell(b.cell);
}

function pastResult({ years }: MonitoredIndicator, year: number, target: Quantity | null) {
  for (const [past, { result } = { result: null }] of Object.entries(years)) {
    if (!target || !result || Number(past) >= year) continue;
    if (proseFigure(valueOf(result) ?? "", "ratio")?.value === target.value)
      return { year: past, field: result };
  }
  return null;
}
