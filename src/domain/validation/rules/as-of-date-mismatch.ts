import { hasValue, valueOf } from "../../form/field";
import { shorten } from "../../text/shorten";
import { buddhistYear, toExcelSerial } from "../../thai/date";
import { defineRule } from "../engine/rule";

export const asOfDateMismatch = defineRule({
  id: "as-of-date-mismatch",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "วันที่ของข้อมูลอยู่นอกปีงบประมาณ", en: "Data date is outside the fiscal year" },
  why: {
    th: "ข้อมูลต้องเป็นของปีงบประมาณที่ประเมิน (1 ตุลาคม ปีก่อน ถึง 30 กันยายน)",
    en: "The data must be of the fiscal year (1 October of the year before to 30 September).",
  },
  remedy: { th: "แก้วันที่ของข้อมูล หรือปีงบประมาณ", en: "Correct the date of the data, or the fiscal year." },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: ข้อมูล ณ วันที่ 30 กันยายน 2565",
    en: "ETDA report, fiscal year 2565: data as of 30 September 2565",
  },
  messages: {
    unreadable: {
      th: "วันที่ของข้อมูล “{found}” ไม่มีในปฏิทินหรืออ่านไม่ได้ ควรเขียนเช่น {expected}",
      en: "The date of the data, “{found}”, is no day or cannot be read; write it like {expected}.",
    },
    outside: {
      th: "ข้อมูล ณ วันที่ {found} อยู่นอกปีงบประมาณ {year} ({expected})",
      en: "Data as of {found} is outside fiscal year {year} ({expected}).",
    },
  },
  *check({ evaluation }) {
    const { basics } = evaluation.parts;
    const asOf = basics?.dates.asOf;
    const year = valueOf(basics?.figures.fiscalYear)?.value ?? valueOf(evaluation.fiscalYear);
    if (asOf?.reading.kind === "text" && /[\d๐-๙]/u.test(asOf.reading.text)) {
      const parameters = { year: year ?? "–" };
      yield {
        messageId: "unreadable",
        at: asOf.at,
        parameters,
        measure: "30 กันยายน 2565",
        found: shorten(asOf.reading.text),
      };
    }
    if (!basics || !hasValue(asOf) || year === null) return;
    const date = asOf.reading.value;
    const end = year - 543;
    const [from, to] = [
      { year: end - 1, month: 10, day: 1 },
      { year: end, month: 9, day: 30 },
    ].map(toExcelSerial);
    const serial = toExcelSerial(date);
    if (serial === null || from == null || to == null || (serial >= from && serial <= to)) return;
    yield {
      messageId: "outside",
      at: asOf.at,
      parameters: { year },
      measure: `01/10/${year - 1} – 30/09/${year}`,
      found: `${date.day}/${date.month}/${buddhistYear(date.year)}`,
    };
  },
});
