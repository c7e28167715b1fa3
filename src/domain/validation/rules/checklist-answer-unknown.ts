import { NO_TICK, TICK } from "../../formulas/writing/score-formulas";
import { shorten } from "../../text/shorten";
import type { CellAddress } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { answerAreas, type AnswerArea } from "../checks/checklist-answers";
import { defineRule, PAUSE } from "../engine/rule";

export const checklistAnswerUnknown = defineRule({
  id: "checklist-answer-unknown",
  scope: "sheet",
  group: "scores",
  severity: "error",
  name: { th: "คำตอบในรายการตรวจสอบไม่รู้จัก", en: "Answer of a checklist not understood" },
  why: {
    th: "คะแนนของรายการตรวจสอบนับจากคำตอบของแต่ละรายการ คำที่สะกดผิดทำให้รายการนั้นไม่ได้คะแนนโดยไม่มีสิ่งใดบอก หรือทำให้คะแนนแสดงค่าผิดพลาด",
    en: "The points of a checklist are counted by the answer beside each item: a misspelt one earns none without a word, or turns the score into an error.",
  },
  remedy: {
    th: `เลือก “${TICK}” หรือ “${NO_TICK}” จากรายการในเซลล์`,
    en: `Choose ${TICK} or ${NO_TICK} from the list of the cell.`,
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    unknown: {
      th: "คำตอบ “{found}” ไม่ใช่ {expected} สูตรคะแนนของรายการตรวจสอบจึงไม่เข้าใจ",
      en: "The answer “{found}” is neither of {expected}; the formula of the checklist does not understand it.",
    },
  },
  *check({ sheet, formulas }) {
    for (const { at, formula } of formulas) {
      yield PAUSE;
      // A base is asked for by itself, and may stand among the items.
      const told = new Set<number>();
      for (const { place, answer } of answerAreas(formula).flatMap((area) => unknownAnswers(area, sheet))) {
        if (told.has(place.row)) continue;
        told.add(place.row);
        yield {
          messageId: "unknown",
          at: place,
          related: [at],
          measure: `${TICK}, ${NO_TICK}`,
          found: shorten(answer),
        };
      }
    }
  },
});

interface Answer {
  readonly place: CellAddress;
  readonly answer: string;
}

function unknownAnswers({ answers, points, isKnown }: AnswerArea, { name, cells }: SheetSnapshot): Answer[] {
  const unknown: Answer[] = [];
  for (const row of cells.rowsFrom(answers.row)) {
    if (row >= answers.row + answers.rowCount) break;
    const pointsRow = points && points.row + row - answers.row;
    if (points && pointsRow !== null && typeof cells.value(pointsRow, points.column) !== "number") continue;
    const answer = cells.value(row, answers.column);
    if (typeof answer === "string" && answer.trim() !== "" && !isKnown(answer.trim()))
      unknown.push({ place: { sheet: name, row, column: answers.column }, answer });
  }
  return unknown;
}
