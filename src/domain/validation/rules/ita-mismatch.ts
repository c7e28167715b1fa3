import { hasValue } from "../../form/field";
import { roundHalfUp } from "../../scoring/rounding";
import { shorten } from "../../text/shorten";
import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

const ofLevels = contradicting("itaLevel", { differs: "level" });
const ofIndicators = contradicting("itaScore", { indicator: "indicator" });

export const itaMismatch = defineRule({
  id: "ita-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  needs: "scale",
  name: { th: "ระดับและคะแนน ITA ไม่ตรงกัน", en: "ITA score and level do not match" },
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
    indicator: {
      th: "ผลของตัวชี้วัด {indicator} คือ {found} แต่หน้าสรุประบุคะแนน ITA {expected}",
      en: "Indicator {indicator} reports {found}; the summary states an ITA score of {expected}.",
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
  *check(workbook) {
    const { ita } = workbook.evaluation.summary;
    if (ita?.reading.kind === "text" && /[\d๐-๙]/u.test(ita.reading.text)) {
      yield { messageId: "unreadable", at: ita.at, measure: "0–100", found: shorten(ita.reading.text) };
    }
    if (hasValue(ita)) {
      const { at } = ita;
      const found = ita.reading.value;
      if (found > 0 && found <= 1) {
        yield { messageId: "fraction", at, expected: roundHalfUp(found * 100, 2), found };
        // What it should read is what others are to be held against.
        return;
      }
      if (found < 0 || found > 100) yield { messageId: "range", at, measure: "0–100", found };
    }
    yield* ofLevels(workbook);
    yield* ofIndicators(workbook);
  },
});
