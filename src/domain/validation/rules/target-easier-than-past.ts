import { hasValue, valueOf } from "../../form/field";
import { lastOf } from "../../non-empty";
import { caught } from "../../text/caught";
import type { MonitoredIndicator } from "../../form/parts";
import type { IndicatorFacts } from "../../form/indicator-facts";
import type { Framework } from "../../framework/framework";
import { figuresInProse } from "../../thai/prose";
import { normaliseText } from "../../thai/text";
import type { Indicator } from "../../form/evaluation";
import { quoteCell } from "../../form/quoting";
import { shorten } from "../../text/shorten";
import { defineRule, type Fault } from "../engine/rule";

/** "(ผลปี 2564: 97)", "ผลการดำเนินงานปี 2564 ร้อยละ 97", "(ปี 2564 ทำได้ 97)". */
const PAST =
  /(?:ผล(?:การดำเนินงาน|งาน)?(?:ของ)? ?ปี(?:งบประมาณ)?|ปี(?:งบประมาณ)?(?= ?(?:พ\. ?ศ\. ?)?2[45]\d\d ?(?:ทำ)?ได้)) ?(?:พ\. ?ศ\. ?)?(2[45]\d\d) ?(?:[:=]|คือ|เท่ากับ|ทำได้|ได้)? ?(?:ร้อยละ ?)?(\d[\d,]*(?:\.\d+)?)/u;

export const targetEasierThanPast = defineRule({
  id: "target-easier-than-past",
  scope: "row",
  group: "targets",
  severity: "warning",
  name: { th: "เป้าหมายง่ายกว่าผลที่เคยทำได้", en: "Target below what was reached before" },
  why: {
    th: "ถ้าผลของปีก่อนดีกว่าเป้าหมายปีนี้ การทำได้แย่ลงก็ยังได้คะแนนเต็ม",
    en: "Where last year's result is better than this year's target, doing worse still earns full marks.",
  },
  remedy: {
    th: "เจรจาค่าเป้าหมายใหม่ หรือระบุเหตุผลที่ตั้งเป้าหมายต่ำกว่าผลเดิม",
    en: "Agree a harder target, or state why it is below what was reached.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: เป้าหมาย B/C Ratio ปี 2565 คือ 3 เท่า ขณะที่ผลปี 2564 คือ 6.26",
    en: "ETDA report, fiscal year 2565: the B/C target for 2565 is 3, the result of 2564 was 6.26",
  },
  messages: {
    stated: {
      th: "เป้าหมาย{tier}ของตัวชี้วัด {indicator} คือ {found} แต่ผลปี {year} คือ {expected} แล้ว",
      en: "The {tier} target of indicator {indicator} is {found}, but the result of {year} was {expected} already.",
    },
    monitored: {
      th: "เป้าหมายปี {thisYear} ของ “{indicator}” คือ {found} แต่ผลปี {year} คือ {expected} แล้ว",
      en: "The target for {thisYear} of “{indicator}” is {found}, but the result of {year} was {expected} already.",
    },
  },
  check: ({ facts }) => statedPast(facts),
  *checkWorkbook({ evaluation }) {
    const year = valueOf(evaluation.fiscalYear);
    if (year === null) return;
    for (const indicator of evaluation.parts.monitoring?.indicators ?? []) {
      const fault = monitoredPast(indicator, year);
      if (fault) yield fault;
    }
  },
});

/** A past result told in the text of a target or of the name, held against the highest tier. */
function statedPast(facts: IndicatorFacts): Fault<"stated"> | null {
  const { indicator, framework } = facts;
  const told = pastResults(indicator, framework);
  if (told.length === 0) return null;
  const { order, comparable } = facts;
  const highest = lastOf(framework.tiers);
  const target = indicator.targets[highest.id];
  const figure = comparable?.figures.at(-1) ?? null;
  if (order === null || !target || figure === null) return null;
  const easier = told.find(({ past }) => (order === "higher" ? past > figure : past < figure));
  if (!easier) return null;
  const parameters = { tier: highest.name, year: easier.year };
  return { messageId: "stated", at: target.at, parameters, measure: easier.past, found: figure };
}

function pastResults({ name, targets }: Indicator, { tiers }: Framework): { year: string; past: number }[] {
  const told: { year: string; past: number }[] = [];
  const read = (text: unknown) => {
    const match = typeof text === "string" && text.includes("ปี") ? PAST.exec(normaliseText(text)) : null;
    if (!match) return;
    const [, year, written] = caught<[year: string, figure: string]>(match);
    told.push({ year, past: Number(written.replaceAll(",", "")) });
  };
  read(name);
  for (const { id } of tiers) read(targets[id]?.cell?.value);
  return told;
}

/** The target of the year in the three-year table, held against the year before. */
function monitoredPast({ name, years }: MonitoredIndicator, year: number): Fault<"monitored"> | null {
  const field = years[year]?.target;
  const before = years[year - 1]?.result;
  if (!hasValue(field) || !hasValue(before)) return null;
  const target = field.reading.value;
  if (target.comparator === "at-most" || target.comparator === "less-than") return null;
  const unit = target.unit === "times" ? "ratio" : null;
  const figure = figuresInProse(before.reading.value).find(({ quantity, label }) =>
    unit ? label === unit || quantity.unit === "times" : quantity.unit === target.unit,
  );
  if (!figure || figure.quantity.multiplier !== target.multiplier || figure.quantity.value <= target.value)
    return null;
  return {
    messageId: "monitored",
    at: field.at,
    related: [before.at],
    parameters: { indicator: shorten(valueOf(name) ?? ""), year: year - 1, thisYear: year },
    measure: figure.quantity.value,
    found: quoteCell(field.cell),
  };
}
