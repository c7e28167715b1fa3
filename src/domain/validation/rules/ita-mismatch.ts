import { caught } from "../../text/caught";
import { hasValue } from "../../form/field";
import { itaBand } from "../../framework/rating-bands";
import { roundHalfUp } from "../../scoring/rounding";
import { shorten } from "../../text/shorten";
import { normaliseText } from "../../thai/text";
import type { CellAddress } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { defineRule } from "../engine/rule";

const BAND = /^(?:ระดับ|ผลการประเมินระดับ|rating)?\s*:?\s*\(?(AA|[A-F])\)?$/iu;
const IN_TEXT = /(?:ระดับ\s*|\()(AA|[A-F])\)?\s*$/iu;

export const itaMismatch = defineRule({
  id: "ita-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  needs: "scale",
  name: { th: "ระดับหรือคะแนน ITA ไม่ถูกต้อง", en: "ITA score or level is wrong" },
  why: {
    th: "ระดับ ITA ตามมาจากคะแนน ถ้าไม่ตรงแสดงว่าคะแนนหรือระดับเป็นของปีอื่น",
    en: "The ITA level follows from the score; where they disagree, one of them is of another year.",
  },
  remedy: { th: "เทียบกับผลที่สำนักงาน ป.ป.ช. ประกาศ", en: "Compare with the result announced by the NACC." },
  source: {
    th: "เกณฑ์ ITA ของสำนักงาน ป.ป.ช.: AA ตั้งแต่ 95, A 85, B 75, C 65, D 55, E 50, F ต่ำกว่า 50",
    en: "ITA bands of the NACC: AA from 95, A 85, B 75, C 65, D 55, E 50, F below 50",
  },
  messages: {
    level: {
      th: "ระดับ ITA เขียนว่า {found} แต่คะแนน {score} อยู่ในระดับ {expected}",
      en: "The ITA level reads {found}; a score of {score} is {expected}.",
    },
    fraction: {
      th: "คะแนน ITA คือ {found} ซึ่งเป็นเศษส่วน ถ้าหมายถึงร้อยละควรเขียน {expected}",
      en: "The ITA score is {found}, a fraction; where per cent are meant, write {expected}.",
    },
    unreadable: {
      th: "คะแนน ITA “{found}” อ่านเป็นตัวเลขไม่ได้ ต้องอยู่ระหว่าง {expected}",
      en: "The ITA score “{found}” cannot be read as a figure; it must be within {expected}.",
    },
    range: {
      th: "คะแนน ITA คือ {found} ต้องอยู่ระหว่าง {expected}",
      en: "The ITA score is {found}; it must be within {expected}.",
    },
  },
  *check({ evaluation, snapshot }) {
    const { framework } = evaluation;
    const { ita } = evaluation.summary;
    if (ita?.reading.kind === "text" && /[\d๐-๙]/u.test(ita.reading.text)) {
      yield { messageId: "unreadable", at: ita.at, expected: "0–100", found: shorten(ita.reading.text) };
    }
    if (!hasValue(ita)) return;
    const score = ita.reading.value;
    const band = itaBand(score, framework);
    if (band === null) return;
    if (score > 0 && score <= 1) {
      yield { messageId: "fraction", at: ita.at, expected: roundHalfUp(score * 100, 2), found: score };
      return;
    }
    if (score < 0 || score > 100) {
      yield { messageId: "range", at: ita.at, expected: "0–100", found: score };
      return;
    }

    for (const { at, level } of statedLevels(snapshot, ita.at)) {
      if (level === band.id) continue;
      yield {
        messageId: "level",
        at,
        related: [ita.at],
        parameters: { score },
        expected: band.id,
        found: level,
      };
    }
  },
});

/** A level written with the score or in one of the cells round it. */
function* statedLevels(
  snapshot: WorkbookSnapshot,
  score: CellAddress,
): Iterable<{ at: CellAddress; level: string }> {
  const sheet = snapshot.sheets.find(({ name }) => name === score.sheet);
  const places = [
    { row: score.row, column: score.column },
    { row: score.row, column: score.column + 1 },
    { row: score.row, column: score.column + 2 },
    { row: score.row + 1, column: score.column },
  ];
  for (const [i, { row, column }] of places.entries()) {
    const value = sheet?.cells.value(row, column);
    if (typeof value !== "string") continue;
    const match = (i === 0 ? IN_TEXT : BAND).exec(normaliseText(value));
    if (!match) continue;
    const [, level] = caught<[level: string]>(match);
    yield { at: { sheet: score.sheet, row, column }, level: level.toUpperCase() };
  }
}
