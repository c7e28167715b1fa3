import { PUBLIC_ORGANISATION_2565 } from "../../domain/framework/default-framework";
import { OPTION_WORDS } from "../../domain/scoring/option-words";
import { TOTAL_PROBLEMS, totalScore, type WeightedScore } from "../../domain/scoring/totals";
import { Fault, faultOfItem } from "../cells/fault";
import { figures, option, single } from "../parameters";
import { listFunction } from "../record";
import type { WordsOf } from "../words";
import { weightedItem } from "./weighted-items";

const { policies } = PUBLIC_ORGANISATION_2565;

/** One figure from all rows. Rows that have neither score nor weight, such as headings, do not count. */
export const KPITOTAL = listFunction({
  name: "KPITOTAL",
  parameters: [
    figures("scores"),
    figures("weights"),
    single(option("notApplicable", OPTION_WORDS.notApplicable, policies.notApplicable)),
  ],
  answer({ scores, weights, notApplicable }, { rows: height, columns }) {
    const rows: WeightedScore[] = [];
    /** Place of each row in the ranges, counted from 1, for messages. */
    const places: number[] = [];
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < columns; column++) {
        const item = weightedItem(scores(row, column), weights(row, column));
        if (item === null) continue;
        const place = row * columns + column + 1;
        if (item instanceof Fault) return item.isPassedOn ? item : faultOfItem(place, item);
        rows.push(item);
        places.push(place);
      }
    }
    const outcome = totalScore(rows, { notApplicable });
    if (outcome.kind === "blank") return "";
    if (outcome.kind === "total") return outcome.total;
    return faultOfItem(places[outcome.row]!, { error: "#VALUE!", text: TOTAL_PROBLEMS[outcome.code] });
  },
});

export const KPITOTAL_WORDS: WordsOf<typeof KPITOTAL> = {
  description: {
    th: "คะแนนรวมจากคะแนนและน้ำหนักของตัวชี้วัดทั้งหมด คำนวณจากค่าที่ยังไม่ปัดเศษ",
    en: "Total of all indicators from their scores and weights, computed from unrounded parts.",
  },
  tasks: [
    { th: "รวมคะแนนทุกตัวชี้วัด", en: "add up the scores of all indicators" },
    { th: "คะแนนรวมถ่วงน้ำหนัก", en: "total weighted score" },
    { th: "คะแนนเฉลี่ยถ่วงน้ำหนัก", en: "weighted average" },
  ],
  parameters: {
    scores: {
      th: 'คะแนนของตัวชี้วัดทั้งหมด เซลล์ว่างคือยังไม่รายงานผล "ไม่ประเมิน" หรือ "N/A" คือไม่ประเมิน',
      en: 'Scores of all indicators. A blank score counts nothing yet, "ไม่ประเมิน" or "N/A" marks one that is not applicable.',
      from: "score-column",
    },
    weights: {
      th: "น้ำหนักเป็นร้อยละ หนึ่งค่าต่อหนึ่งคะแนน",
      en: "Weights in per cent, one for each score.",
      from: "weight-column",
    },
    notApplicable: {
      th: 'น้ำหนักของตัวชี้วัดที่ไม่ประเมิน: "กระจายน้ำหนัก" ไปยังตัวชี้วัดที่เหลือ (ค่าเริ่มต้น) หรือ "นับเป็นศูนย์" (หรือ "redistribute", "zero")',
      en: 'Weight of indicators that are not applicable: "redistribute" (default) or "zero" (or "กระจายน้ำหนัก", "นับเป็นศูนย์").',
    },
  },
  returns: "Total, not rounded.",
  fills: "total",
  examples: [
    {
      args: [
        [[100], [0], [50], [80]],
        [[40], [30], [20], [10]],
      ],
      gives: 58,
      note: { th: "คะแนน 0 คือคะแนน", en: "0 is a score" },
    },
    {
      args: [
        [[100], ["N/A"], [50], [70]],
        [[40], [20], [20], [20]],
      ],
      gives: 80,
      note: { th: "น้ำหนัก 20 ของตัวที่ไม่ประเมิน กระจายไปตัวอื่น", en: "the weight of 20 goes to the others" },
    },
    {
      args: [[[100], ["N/A"], [50], [70]], [[40], [20], [20], [20]], "zero"],
      gives: 64,
      note: { th: "ตัวที่ไม่ประเมินนับเป็นศูนย์", en: "what is not applicable counts 0" },
    },
    {
      args: [
        [[""], [100], ["คะแนนที่ได้"], [""], [80]],
        [[""], [50], ["น้ำหนัก (ร้อยละ)"], [""], [50]],
      ],
      gives: 90,
      note: { th: "หัวตารางและแถวกลุ่มไม่นับ", en: "headings and group rows do not count" },
    },
    {
      args: [
        [[80], [90]],
        [[50], [""]],
      ],
      gives: "#VALUE!",
      says: { th: "รายการที่ 2: มีคะแนนแต่ไม่มีน้ำหนัก", en: "Item 2: There is a score but no weight" },
    },
    {
      args: [
        [[80], ["ตามแผน"]],
        [[50], [50]],
      ],
      gives: "#VALUE!",
      says: {
        th: "รายการที่ 2: คะแนนต้องเป็นตัวเลข แต่พบ “ตามแผน”",
        en: "Item 2: The score must be a number, but is “ตามแผน”",
      },
    },
  ],
  remarks: [
    {
      th: "แถวที่ไม่มีตัวเลขทั้งคะแนนและน้ำหนัก เช่น หัวตารางซ้ำ หัวข้อกลุ่ม หรือข้อความต่อ ไม่นับ น้ำหนักที่ยังไม่มีคะแนนคือยังไม่รายงานและนับเป็น 0 คะแนนที่ไม่มีน้ำหนักเป็นค่าผิดพลาดที่บอกรายการ",
      en: "Rows without a figure in both, such as repeated headings, group rows and continued text, do not count. A weight without a score is not reported yet and counts 0. A score without a weight is an error that names the item.",
    },
    {
      th: 'ข้อกำหนดของ Pramoen: น้ำหนักของตัวชี้วัดที่ไม่ประเมินกระจายไปยังตัวอื่น เว้นแต่ระบุ "นับเป็นศูนย์"',
      en: 'Pramoen\'s own rule: the weight of what is not applicable goes to the others, unless "zero" is stated.',
    },
  ],
  untidy: [
    {
      topic: "errors",
      about: { th: "ค่าผิดพลาดซ้อนในผลรวม: ทั้งสูตร", en: "a nested error in a total: the whole formula" },
      args: [
        [[80], ["#N/A"]],
        [[50], [50]],
      ],
      gives: "#N/A",
      says: { th: "คะแนนเป็นค่าผิดพลาด #N/A", en: "The score is the error #N/A" },
    },
  ],
};
