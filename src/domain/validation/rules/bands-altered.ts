import type { Band, Framework } from "../../framework/framework";
import { caught } from "../../text/caught";
import { normaliseText } from "../../thai/text";
import { wordingKey } from "../../thai/wordings";
import { defineRule, PAUSE } from "../engine/rule";

/** "- ระดับดี หมายถึง … ตั้งแต่ 75 - 89.99 คะแนน" */
const LEGEND = /^[-•*\s]*(?:ระดับ)?\s*(.{1,30}?)\s*(?:หมายถึง|คือ|:|=)(.*)$/su;
const SEPARATOR = /หมายถึง|คือ|[:=]/u;
const FIGURE = /\d+(?:\.\d+)?/gu;
const BELOW = /(?:ต่ำกว่า|น้อยกว่า|ไม่ถึง)/u;
/** A single line with such words is prose. */
const FEWEST = 2;

export const bandsAltered = defineRule({
  id: "bands-altered",
  scope: "sheet",
  group: "across",
  severity: "error",
  needs: "scale",
  name: { th: "เกณฑ์ระดับผลที่พิมพ์ไว้ต่างจากกรอบ", en: "The printed bands differ from the framework's" },
  why: {
    th: "ผู้อ่านตัดสินระดับจากเกณฑ์ที่พิมพ์ในแบบ เกณฑ์ที่ถูกแก้ทำให้คะแนนเดียวกันได้ระดับสูงขึ้น",
    en: "Readers rate by the bands that the form prints; altered ones raise the rating of the same score.",
  },
  remedy: { th: "แก้ข้อความให้ตรงกับกรอบการประเมิน", en: "Print the bands as the framework has them." },
  source: { th: "เกณฑ์ระดับผลของกรอบการประเมิน", en: "The bands of the framework" },
  messages: {
    threshold: {
      th: "ระดับ “{band}” พิมพ์ว่า {found} แต่กรอบกำหนด {expected}",
      en: "The band “{band}” is printed as {found}; the framework has {expected}.",
    },
  },
  *check({ texts, framework }) {
    const bands = rising(framework);
    const legends: { at: (typeof texts)[number]["at"]; band: Band; figures: number[]; isBelow: boolean }[] =
      [];
    for (const { at, text } of texts) {
      yield PAUSE;
      if (!SEPARATOR.test(text)) continue;
      const match = LEGEND.exec(normaliseText(text));
      if (!match) continue;
      const [, name, range] = caught<[name: string, range: string]>(match);
      const band = bands.find((each) => wordingKey(each.name.th) === wordingKey(name));
      const figures = (range.match(FIGURE) ?? []).map(Number);
      if (band && figures.length > 0) legends.push({ at, band, figures, isBelow: BELOW.test(range) });
    }
    if (legends.length < FEWEST) return;
    for (const { at, band, figures, isBelow } of legends) {
      const next = bands[bands.indexOf(band) + 1];
      if (isOf(band, next, figures, isBelow)) continue;
      const found = figures.join("–");
      yield {
        messageId: "threshold",
        at,
        parameters: { band: band.name },
        expected: rangeOf(band, next),
        found,
      };
    }
  },
});

function rising({ ratings }: Framework): Band[] {
  return [...ratings].sort((a, b) => a.from - b.from);
}

/** The lower bound is the band's own; the upper one the next band's, or up to a point less, as ranges are written. */
function isOf(band: Band, next: Band | undefined, figures: readonly number[], isBelow: boolean): boolean {
  const [first, second] = figures;
  const isUpper = (figure: number | undefined) =>
    next !== undefined && figure !== undefined && figure <= next.from && figure >= next.from - 1;
  if (first === undefined) return true;
  if (second !== undefined) return first === band.from && (isUpper(second) || next === undefined);
  return isBelow ? isUpper(first) : first === band.from;
}

function rangeOf(band: Band, next: Band | undefined): string {
  return next === undefined ? `${band.from} ขึ้นไป` : `${band.from} ถึงก่อน ${next.from}`;
}
