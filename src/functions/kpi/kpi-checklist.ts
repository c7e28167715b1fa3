import { PUBLIC_ORGANISATION_2565 } from "../../domain/framework/default-framework";
import { Fault, fault, faultOfItem } from "../cells/fault";
import type { FigureReading } from "../cells/figure";
import type { FlagReading } from "../cells/flag";
import { figure, figures, flags, single } from "../parameters";
import { listFunction } from "../record";
import type { WordsOf } from "../words";

const { scoreRange } = PUBLIC_ORGANISATION_2565;

/** Points for the base requirement and for every item that was achieved, at most those of the highest tier. */
export const KPICHECKLIST = listFunction({
  name: "KPICHECKLIST",
  parameters: [single(figure("base")), figures("points"), flags("achieved")],
  answer({ base, points, achieved }, { rows, columns }) {
    if (base < 0) return fault("points-negative");
    let score = base;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const earned = itemPoints(points(row, column), achieved(row, column));
        if (typeof earned === "number") score += earned;
        else return earned.isPassedOn ? earned : faultOfItem(row * columns + column + 1, earned);
      }
    }
    return Math.min(score, scoreRange.highest);
  },
});

/** 0 for an item that was not achieved, for one that does not apply, and for headings, which have no points. */
function itemPoints(worth: FigureReading, flag: FlagReading): number | Fault {
  if (worth instanceof Fault && worth.isPassedOn) return worth;
  if (flag instanceof Fault && flag.isPassedOn) return flag;
  if (typeof worth !== "number") {
    if (flag !== "yes") return 0;
    return worth instanceof Fault ? worth : fault("points-missing");
  }
  if (flag instanceof Fault) return flag;
  if (worth < 0) return fault("points-negative");
  return flag === "yes" ? worth : 0;
}

export const KPICHECKLIST_WORDS: WordsOf<typeof KPICHECKLIST> = {
  description: {
    th: "คะแนนของตัวชี้วัดแบบรายการตรวจสอบ (checklist): คะแนนฐานรวมกับคะแนนของทุกรายการที่ทำได้ ไม่เกิน 100",
    en: "Score of a checklist: the points of the base requirement and of every item achieved, at most 100.",
  },
  tasks: [
    { th: "คะแนนตามรายการที่ทำได้", en: "score by items done" },
    { th: "นับข้อที่ผ่าน", en: "count the items that are met" },
  ],
  parameters: {
    base: {
      th: 'คะแนนฐาน เช่น 50 ถ้าว่าง ผลลัพธ์จะว่าง ถ้าเป็น "N/A" ผลลัพธ์เป็น "N/A"',
      en: 'Points for the base requirement, such as 50. A blank gives a blank, "N/A" gives "N/A".',
    },
    points: { th: "คะแนนของแต่ละรายการ", en: "Points of the items." },
    achieved: {
      th: "แต่ละรายการทำได้หรือไม่: TRUE หรือ FALSE, 1 หรือ 0, ผ่าน หรือ ไม่ผ่าน เซลล์ว่างคือยังไม่ได้ดำเนินการ",
      en: "Whether each item was achieved: TRUE or FALSE, 1 or 0, ผ่าน or ไม่ผ่าน. A blank is not achieved yet.",
    },
  },
  returns: "Score from 0 to 100.",
  examples: [
    {
      args: [50, [[15], [10], [20], [5]], [[true], [true], [false], [""]]],
      gives: 75,
      note: { th: "ฐาน 50 + 15 + 10", en: "base 50 + 15 + 10" },
    },
    { args: [50, [[15], [10], [20], [5]], [[1], ["ผ่าน"], ["✓"], ["ใช่"]]], gives: 100 },
    {
      args: [50, [[15], [10], [20], [5]], [[""], [""], [""], [""]]],
      gives: 50,
      note: { th: "ได้เฉพาะฐาน", en: "the base only" },
    },
    {
      args: ["", [[15], [10]], [[true], [true]]],
      gives: "",
      note: { th: "ยังไม่รายงาน", en: "not reported yet" },
    },
    {
      args: [50, [[15], [""]], [[true], [true]]],
      gives: "#VALUE!",
      says: { th: "รายการที่ 2: ทำได้แต่ไม่มีคะแนน", en: "Item 2: It is achieved but has no points" },
    },
    {
      args: [50, [[15], [10]], [[true], ["บางส่วน"]]],
      gives: "#VALUE!",
      says: {
        th: "รายการที่ 2: คำตอบต้องเป็น TRUE หรือ FALSE, 1 หรือ 0, ผ่าน หรือ ไม่ผ่าน แต่พบ “บางส่วน”",
        en: "Item 2: The answer must be TRUE or FALSE, 1 or 0, yes or no, but is “บางส่วน”",
      },
    },
    {
      args: [50, [[15], [-10]], [[true], [true]]],
      gives: "#VALUE!",
      says: { th: "รายการที่ 2: คะแนนติดลบ", en: "Item 2: Points are negative" },
    },
  ],
  remarks: [
    {
      th: "ข้อกำหนดของ Pramoen: รายการที่ทำได้บางส่วนไม่ได้คะแนน และรายการที่เป็น N/A หรือ - ไม่ได้คะแนน ผลรวมไม่เกิน 100",
      en: "Pramoen's own rule: an item is achieved or not, there are no part points; an item marked N/A or - earns none. The sum is at most 100.",
    },
    {
      th: "แถวที่ไม่มีคะแนนและไม่ได้ทำเครื่องหมาย เช่น หัวข้อ ไม่นับ",
      en: "Rows without points that are not ticked, such as headings, do not count.",
    },
  ],
};
