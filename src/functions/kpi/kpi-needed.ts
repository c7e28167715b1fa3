import { PUBLIC_ORGANISATION_2565 } from "../../domain/framework/default-framework";
import type { Direction } from "../../domain/scoring/scoring-scale";
import { statedRating } from "../../domain/framework/rating-bands";
import { BLANK, endOutput, isEnded, NOT_APPLICABLE, type Ended } from "../cells/answer";
import { isBlank, type CellReader } from "../cells/cell-input";
import { Fault, fault } from "../cells/fault";
import { readFigure } from "../cells/figure";
import { quoteNormalised } from "../cells/quote";
import { cellParameter } from "../parameters";
import { gridFunction } from "../record";
import { ReadScale } from "../scale/read-scale";
import { BELOW_MINIMUM, DIRECTION, TARGETS } from "../scale/scale-parameters";
import { tierTargets } from "../scale/tier-targets";
import {
  ADVANCED_WORDS,
  BELOW_MINIMUM_WORDS,
  DIRECTION_WORDS,
  MINIMUM_WORDS,
  STANDARD_WORDS,
} from "../scale/scale-words";
import type { WordsOf } from "../words";

const { lowest, highest } = PUBLIC_ORGANISATION_2565.scoreRange;

/** A score, or the name of a rating, which stands for the least score that earns it. */
const WANTED = cellParameter("score", readWanted);

function readWanted(cell: unknown, reader: CellReader): number | Ended {
  const score = readFigure(reader, cell, "score");
  if (score === "blank") return BLANK;
  if (score === "not-applicable") return NOT_APPLICABLE;
  if (!(score instanceof Fault) || score.isPassedOn || typeof cell !== "string") return score;
  return statedRating(cell, PUBLIC_ORGANISATION_2565)?.from ?? score;
}

function notReachable(cell: unknown): Fault {
  return fault("score-not-reachable", { lowest, highest, found: quoteNormalised(String(cell)) });
}

function needsMoreThan(target: number, direction: Direction): Fault {
  const words = direction === "higher" ? { th: "มากกว่า", en: "exceed" } : { th: "น้อยกว่า", en: "stay below" };
  return fault("needs-more-than", { beyond: words, target });
}

/** The result that just reaches a score, in the targets' unit: the inverse of KPISCORE. */
export const KPINEEDED = gridFunction({
  name: "KPINEEDED",
  parameters: [WANTED, ...TARGETS, DIRECTION, BELOW_MINIMUM],
  start({ grids, reader }) {
    const scale = new ReadScale(grids.score, tierTargets(grids), grids, reader);
    return (row, column) => {
      const cell = grids.score.at(row, column);
      if (isBlank(cell) || (cell === 0 && scale.isEmptyRow(row, column))) return "";
      const score = WANTED.read(cell, reader);
      if (isEnded(score)) return endOutput(score);
      const line = scale.lineAt(row, column);
      if (line instanceof Fault) return line;
      const beyond = line.neededBeyond(score);
      if (beyond !== null) return needsMoreThan(beyond, line.direction);
      return line.needed(score) ?? notReachable(cell);
    };
  },
});

export const KPINEEDED_WORDS: WordsOf<typeof KPINEEDED> = {
  description: {
    th: "ต้องได้ผลการดำเนินงานเท่าไร จึงจะได้คะแนนหรือระดับผลการประเมินที่ต้องการ (ในหน่วยของค่าเป้าหมาย)",
    en: "Result needed to reach a score or a rating, in the unit of the targets: the inverse of KPISCORE.",
  },
  tasks: [
    { th: "ต้องได้เท่าไร", en: "how much is needed" },
    { th: "ต้องทำผลงานเท่าไรจึงจะได้คะแนนที่ต้องการ", en: "which result reaches a wanted score" },
    { th: "ต้องทำอีกเท่าไรจึงจะได้ดีมาก", en: "how much more for a better rating" },
    { th: "หาผลการดำเนินงานจากคะแนน", en: "goal seek a result from a score" },
  ],
  parameters: {
    score: {
      th: 'คะแนนที่ต้องการ มากกว่า 0 ถึง 100 หรือระดับผลการประเมิน เช่น "ดีมาก" ถ้าว่าง ผลลัพธ์จะว่าง',
      en: 'Score to reach, above 0 and up to 100, or a rating such as "ดีมาก". A blank gives a blank.',
    },
    minimum: MINIMUM_WORDS,
    standard: STANDARD_WORDS,
    advanced: ADVANCED_WORDS,
    direction: DIRECTION_WORDS,
    belowMinimum: BELOW_MINIMUM_WORDS,
  },
  returns: "The result that just reaches the score.",
  examples: [
    { args: [87.5, 95, 96, 97], gives: 96.5 },
    {
      args: ["ดีมาก", 95, 96, 97],
      gives: 96.6,
      note: { th: "ระดับดีมากเริ่มที่ 90 คะแนน", en: "the rating ดีมาก begins at 90" },
    },
    { args: [75, 380, "-", 425], gives: 402.5 },
    { args: [62.5, 30, 25, 20], gives: 27.5, note: { th: "ยิ่งน้อยยิ่งดี", en: "lower is better" } },
    {
      args: [30, 95, 96, 97],
      gives: 95,
      note: {
        th: "ต่ำกว่า 50 คะแนนมีแต่ 0 จึงต้องถึงเป้าหมายขั้นต่ำ",
        en: "below 50 there is only 0, so the minimum target is needed",
      },
    },
    { args: [25, 95, 96, 97, null, "extrapolate"], gives: 94 },
    {
      args: ["ดี", "6 ล้านบาท", "7 ล้านบาท", "8 ล้านบาท"],
      gives: 7,
      note: { th: "ในหน่วยของเป้าหมาย คือล้านบาท", en: "in the targets' unit, ล้านบาท" },
    },
    {
      args: [0, 95, 96, 97],
      gives: "#VALUE!",
      says: {
        th: "คะแนนที่ต้องการต้องมากกว่า 0 และไม่เกิน 100 แต่พบ “0”",
        en: "The score to reach must be above 0 and at most 100, but is “0”",
      },
    },
    {
      args: [101, 95, 96, 97],
      gives: "#VALUE!",
      says: {
        th: "คะแนนที่ต้องการต้องมากกว่า 0 และไม่เกิน 100 แต่พบ “101”",
        en: "The score to reach must be above 0 and at most 100, but is “101”",
      },
    },
    {
      args: [90, 95, 96, "-"],
      gives: "#N/A",
      says: { th: "ไม่มีค่าเป้าหมายขั้นสูง", en: "There is no advanced target" },
    },
  ],
  remarks: [
    {
      th: "ผลที่ได้ใส่กลับใน KPISCORE แล้วได้คะแนนนั้น คะแนนที่อยู่ในช่วงที่ข้ามไป (เช่น 30 เมื่อต่ำกว่าขั้นต่ำได้ 0) ให้เป้าหมายถัดขึ้นไป",
      en: "Put back into KPISCORE, the result gives that score. For a score inside a jump (such as 30 where below the minimum is 0) it is the next target up.",
    },
    {
      th: "ผลลัพธ์เป็นตัวเลขในหน่วยของเป้าหมายขั้นสูง",
      en: "The answer is a number in the unit of the advanced target.",
    },
  ],
};
