import { valueOf, type Field } from "../../form/field";
import { shorten } from "../../text/shorten";
import { defineRule, PAUSE } from "../engine/rule";

export const yearEntryMissing = defineRule({
  id: "year-entry-missing",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "ตารางหลายปีขาดเป้าหมายหรือผลของปีหนึ่ง", en: "A table over several years lacks one year's entry" },
  why: {
    th: "เมื่อปีอื่นมีเป้าหมายหรือผลครบ ช่องที่ว่างมักเกิดจากการลบหรือวางทับ และทำให้สรุปหลายปีไม่มีที่มา",
    en: "Where the other years have their entries, an empty one was mostly deleted by mistake, and what is concluded over the years rests on nothing.",
  },
  remedy: {
    th: "กรอกเป้าหมายหรือผลของปีนั้น หรือใส่ “-” ถ้าไม่มี",
    en: "Enter the target or result of that year, or “-” where there is none.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    target: {
      th: "“{indicator}” ไม่มีเป้าหมายของปี {year} ทั้งที่ปีอื่นมี",
      en: "“{indicator}” has no target for {year}, although other years have one.",
    },
    result: {
      th: "“{indicator}” ไม่มีผลของปี {year} ทั้งที่ปีอื่นมี",
      en: "“{indicator}” has no result for {year}, although other years have one.",
    },
  },
  *check({ evaluation }) {
    const { part3, monitoring } = evaluation.parts;
    const fiscalYear = valueOf(evaluation.fiscalYear);
    for (const { name, targets } of part3?.indicators ?? []) {
      yield PAUSE;
      const indicator = shorten(valueOf(name) ?? "");
      for (const [year, at] of gaps(Object.entries(targets)))
        yield { messageId: "target", at, parameters: { indicator, year } };
    }
    for (const { name, years } of monitoring?.indicators ?? []) {
      yield PAUSE;
      const indicator = shorten(valueOf(name) ?? "");
      const entries = Object.entries(years);
      for (const [year, at] of gaps(entries.map(([year, entry]) => [year, entry?.target])))
        yield { messageId: "target", at, parameters: { indicator, year } };
      // Years to come have no result yet.
      const past = entries.filter(([year]) => fiscalYear === null || Number(year) <= fiscalYear);
      for (const [year, at] of gaps(past.map(([year, entry]) => [year, entry?.result])))
        yield { messageId: "result", at, parameters: { indicator, year } };
    }
  },
});

/** The years whose entry is blank, where another year has one. */
function gaps(entries: readonly (readonly [year: string, field: Field<unknown> | null | undefined])[]) {
  const isFilled = entries.some(([, field]) => field && field.reading.kind !== "blank");
  if (!isFilled) return [];
  return entries.flatMap(([year, field]) =>
    field?.reading.kind === "blank" ? [[year, field.at] as const] : [],
  );
}
