import { hasValue } from "../../form/field";
import { assessmentScores, type AssessmentScores } from "../../form/other-assessments";
import { indicatorName } from "../../form/quoting";
import { defineRule, PAUSE } from "../engine/rule";

export const roundFallsBack = defineRule({
  id: "round-falls-back",
  scope: "sheet",
  group: "scores",
  severity: "info",
  name: { th: "คะแนนรอบหลังต่ำกว่ารอบก่อน", en: "Score falls from one round to the next" },
  why: {
    th: "ผลสะสมของปีมักไม่ถอยหลัง คะแนนที่ลดลงในรอบหลังอาจเป็นตัวเลขสลับรอบหรือกรอกผิดเซลล์",
    en: "What was reached in the year seldom goes back: a lower score in a later round may be in the wrong round or column.",
  },
  remedy: {
    th: "ตรวจว่าผลและคะแนนอยู่ในรอบที่ถูกต้อง หรืออธิบายว่าทำไมผลลดลง",
    en: "See that result and score are in their round, or say why the result fell.",
  },
  source: {
    th: "แนวปฏิบัติการรายงานรอบ 6, 9 และ 12 เดือน",
    en: "Practice of the 6, 9 and 12 month rounds",
  },
  messages: {
    falls: {
      th: "ตัวชี้วัด {indicator}: {round} ได้ {found} ต่ำกว่า {before} ที่ได้ {expected}",
      en: "Indicator {indicator} scores {found} in {round}, below {expected} in {before}.",
    },
  },
  *check({ sheet, tables, framework }) {
    for (const { table } of tables) {
      const rounds = inOrder(assessmentScores(table.headings[0], sheet, framework));
      if (rounds.length < 2) continue;
      for (const indicator of table.indicators) {
        yield PAUSE;
        for (const [i, later] of rounds.entries()) {
          const earlier = rounds[i - 1];
          if (earlier === undefined) continue;
          const [before, after] = [earlier.score(indicator.at.row), later.score(indicator.at.row)];
          if (!hasValue(before) || !hasValue(after) || after.reading.value >= before.reading.value) continue;
          yield {
            messageId: "falls",
            at: after.at,
            related: [before.at],
            parameters: {
              indicator: indicatorName(indicator),
              round: later.assessment.name,
              before: earlier.assessment.name,
            },
            measure: before.reading.value,
            found: after.reading.value,
          };
        }
      }
    }
  },
});

/** Rounds of one year by one person, the earliest first; others cannot be held against each other. */
function inOrder(scores: readonly AssessmentScores[]): AssessmentScores[] {
  const rounds = scores.filter(({ assessment }) => assessment.period?.months != null);
  const kinds = new Set(
    rounds.map(({ assessment }) => `${assessment.assessor ?? ""} ${String(assessment.period?.year ?? "")}`),
  );
  if (kinds.size !== 1) return [];
  return rounds.sort((a, b) => (a.assessment.period?.months ?? 0) - (b.assessment.period?.months ?? 0));
}
