import { all, put } from "../../form";
import { kind, type Case, type Kind } from "../../mistake";
import { one } from "./variant";

function heading(words: readonly [RegExp, string][]): Kind["cases"] {
  return (form) => {
    const rows = new Set(form.table.headings.flatMap(({ firstRow, lastRow }) => [firstRow, lastRow]));
    return words.flatMap(([pattern, to]): Case[] => {
      const cells = form.findText(pattern, form.table.sheet).filter(({ row }) => rows.has(row));
      if (cells.length === 0 || form.hasTemplate) return [];
      return one(to, all(...cells.map((at) => put(at, to))));
    });
  };
}

export const HEADINGS: readonly Kind[] = [
  kind(
    "heading-weight-words",
    "The weight is headed otherwise",
    heading([
      [/^น้ำหนัก \(ร้อยละ\)$/u, "น้ำหนัก"],
      [/^น้ำหนัก \(ร้อยละ\)$/u, "ค่าน้ำหนัก (%)"],
    ]),
  ),
  kind(
    "heading-score-words",
    "The score is headed otherwise",
    heading([
      [/^คะแนนที่ได้/u, "คะแนนที่ได้รับ"],
      [/^คะแนนที่ได้/u, "คะแนน"],
    ]),
  ),
  kind(
    "heading-weighted-words",
    "The weighted score is headed otherwise",
    heading([
      [/^คะแนน ?ถ่วงน้ำหนัก$/u, "คะแนนถ่วง\nน้ำหนัก"],
      [/^คะแนน ?ถ่วงน้ำหนัก$/u, "คะแนนเฉลี่ยถ่วงน้ำหนัก"],
    ]),
  ),
  kind(
    "heading-indicator-words",
    "The indicators are headed otherwise",
    heading([
      [/^ตัวชี้วัด$/u, "ตัวชี้วัดการประเมิน"],
      [/^ตัวชี้วัด$/u, "ตัวชี้วัด / รายละเอียด"],
    ]),
  ),
  kind(
    "heading-targets-words",
    "The targets are headed otherwise",
    heading([[/^(?:เกณฑ์การประเมิน|เกณฑ์การให้คะแนน)$/u, "ค่าเป้าหมาย"]]),
  ),
];
