import type { Quantity } from "../../thai/quantity";
import { hasValue, type ValueField } from "../../form/field";
import type { MonitoredYear } from "../../form/parts";
import { figuresInProse } from "../../thai/prose";
import { normaliseText } from "../../thai/text";
import { shorten } from "../../text/shorten";
import { defineRule } from "../engine/rule";

const SAYS_MET = /(?:บรรลุ|ได้ตาม|เป็นไปตาม|ครบถ้วนตาม|ตามค่า)\s*(?:ค่า)?เป้าหมาย/u;
const SAYS_MISSED = /ไม่(?:บรรลุ|ได้ตาม|เป็นไปตาม|ครบ)|ต่ำกว่าเป้าหมาย|บางส่วน/u;

export const monitoringMissDenied = defineRule({
  id: "monitoring-miss-denied",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "สรุปว่าบรรลุเป้าหมายทั้งที่มีปีที่ไม่บรรลุ", en: "Conclusion contradicts a missed year" },
  why: {
    th: "ข้อสรุปสามปีต้องไม่ขัดกับผลรายปีในตารางเดียวกัน",
    en: "The three-year conclusion must not contradict the yearly results of the same table.",
  },
  remedy: {
    th: "แก้ข้อสรุปให้บอกปีที่ไม่ถึงเป้าหมาย หรือแก้ผลของปีนั้นถ้าพิมพ์ผิด",
    en: "Let the conclusion name the year that missed its target, or correct that year's result.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: ปี 2564 ได้ 98.75 จาก 100 แต่สรุปว่าดำเนินการได้ตามเป้าหมาย",
    en: "ETDA report, fiscal year 2565: 98.75 of 100 in 2564, yet “met as targeted”",
  },
  messages: {
    missed: {
      th: "สรุปว่า “{found}” แต่ปี {year} ทำได้ {result} จากเป้าหมาย {expected}",
      en: "It concludes “{found}”, but {year} reached {result} of a target of {expected}.",
    },
  },
  *check({ evaluation }) {
    for (const { years, totalResult } of evaluation.parts.monitoring?.indicators ?? []) {
      if (!hasValue(totalResult)) continue;
      const conclusion = normaliseText(totalResult.reading.value);
      if (!SAYS_MET.test(conclusion) || SAYS_MISSED.test(conclusion)) continue;
      for (const [year, entry] of Object.entries(years)) {
        const miss = entry && missedBy(entry);
        if (!miss) continue;
        const { target, result } = miss;
        yield {
          messageId: "missed",
          at: totalResult.at,
          related: [result.at, target.at],
          parameters: { year, result: miss.reached },
          measure: target.reading.value.value,
          found: shorten(conclusion),
        };
      }
    }
  },
});

interface Miss {
  readonly target: ValueField<Quantity>;
  readonly result: ValueField<string>;
  readonly reached: number;
}

/** The figure of the result that is measured like the target, where it falls short; higher is better throughout part 3. */
function missedBy({ target, result }: MonitoredYear): Miss | null {
  if (!hasValue(target) || !hasValue(result)) return null;
  const wanted = target.reading.value;
  const text = result.reading.value;
  if (wanted.comparator === "at-most" || wanted.comparator === "less-than") return null;
  const isRatio = wanted.unit === "times" || wanted.unit === null;
  const reached = figuresInProse(text).filter(({ quantity, label }) =>
    isRatio
      ? label === "ratio" || quantity.unit === "times"
      : quantity.unit === wanted.unit && label === null,
  );
  const last = reached.at(-1)?.quantity.value;
  return last !== undefined && last < wanted.value ? { target, result, reached: last } : null;
}
