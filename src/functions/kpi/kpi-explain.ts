import { explainScore } from "../../domain/scoring/explain";
import { formatText, type Language } from "../../domain/text/localised";
import { NOT_APPLICABLE_TEXT, type CellOutput } from "../cells/answer";
import { Fault } from "../cells/fault";
import { option } from "../parameters";
import { gridFunction } from "../record";
import { SCALE } from "../scale/scale-parameters";
import { scoreOnTiers } from "../scale/tier-targets";
import {
  ADVANCED_WORDS,
  BELOW_MINIMUM_WORDS,
  DIRECTION_WORDS,
  MINIMUM_WORDS,
  STANDARD_WORDS,
} from "../scale/scale-words";
import type { WordsOf } from "../words";

const LANGUAGE = option("language", { th: ["th", "ไทย", "thai"], en: ["en", "อังกฤษ", "english"] }, "th");

const NOT_APPLICABLE_SENTENCE = {
  th: "ตัวชี้วัดนี้ไม่ประเมิน จึงไม่มีคะแนน",
  en: "This indicator is not applicable, so it has no score",
};
const FAULT_SENTENCE = { th: "คิดคะแนนไม่ได้: {problem}", en: "No score can be given: {problem}" };

/** Puts faults into words as well: where Excel shows no message, this is where users read it. */
export const KPIEXPLAIN = gridFunction({
  name: "KPIEXPLAIN",
  parameters: [...SCALE, LANGUAGE],
  start(call) {
    let language: Language = "th";
    const explain = scoreOnTiers(call, (_, result, scale) =>
      explainScore(scale.explain(result), language, { unit: scale.unitWord }),
    );
    return (row, column) => {
      const choice = LANGUAGE.read(call.grids.language.at(row, column));
      if (choice instanceof Fault) return choice;
      language = choice;
      return inWords(explain(row, column), language);
    };
  },
});

/** Errors that came in with an argument go out as they are. */
function inWords(answer: CellOutput, language: Language): CellOutput {
  if (answer === NOT_APPLICABLE_TEXT) return NOT_APPLICABLE_SENTENCE[language];
  if (!(answer instanceof Fault) || answer.isPassedOn) return answer;
  return formatText(FAULT_SENTENCE, language, { problem: answer.text[language] });
}

export const KPIEXPLAIN_WORDS: WordsOf<typeof KPIEXPLAIN> = {
  description: {
    th: "อธิบายที่มาของคะแนนเป็นข้อความ: ใช้เป้าหมายใด คำนวณอย่างไร หรือเหตุใดจึงคำนวณไม่ได้",
    en: "Explains a score in words: which targets, how it was calculated, or why there is no score.",
  },
  tasks: [
    { th: "ทำไมได้คะแนนเท่านี้", en: "why this score" },
    { th: "แสดงวิธีคิดคะแนน", en: "show how a score is calculated" },
    { th: "ทำไมเป็น #VALUE!", en: "why is it #VALUE!" },
  ],
  parameters: {
    result: {
      th: "ผลการดำเนินงาน เป็นตัวเลขหรือข้อความพร้อมหน่วย ถ้าว่าง ผลลัพธ์จะว่าง",
      en: "Result as a number or a text with a unit. A blank result gives a blank.",
      from: "result",
    },
    minimum: MINIMUM_WORDS,
    standard: STANDARD_WORDS,
    advanced: ADVANCED_WORDS,
    direction: DIRECTION_WORDS,
    belowMinimum: BELOW_MINIMUM_WORDS,
    language: {
      th: '"ไทย" (ค่าเริ่มต้น) หรือ "อังกฤษ" (หรือ "th", "en")',
      en: '"th" (default) or "en" (or "ไทย", "อังกฤษ").',
    },
  },
  returns: "Explanation in words.",
  guard: "result",
  examples: [
    {
      args: [96.5, 95, 96, 97],
      gives:
        "ผล 96.5 อยู่ระหว่างเป้าหมาย 96 (75 คะแนน) กับ 97 (100 คะแนน): 75 + (100 − 75) × (96.5 − 96) ÷ (97 − 96) = 87.5 คะแนน (ยิ่งมากยิ่งดี)",
    },
    {
      args: [94.99, 95, 96, 97, null, null, "en"],
      gives: "The result 94.99 misses the lowest target 95 (50 points): 0 points (higher is better)",
      note: { th: "ภาษาอังกฤษ", en: "in English" },
    },
    {
      args: [96, 95, 97, 96],
      gives: "คิดคะแนนไม่ได้: ค่าเป้าหมายไม่เรียงไปทางเดียวกัน (ต้องเพิ่มขึ้นหรือลดลงตลอด)",
      note: { th: "บอกเหตุที่ KPISCORE เป็น #VALUE!", en: "says why KPISCORE gives #VALUE!" },
    },
    {
      args: ["207/166", 95, 96, 97, null, null, "en"],
      gives: "No score can be given: The result must be one number, but is “207/166”",
      note: { th: "เหตุเป็นถ้อยคำ ไม่ใช่ค่าผิดพลาด", en: "the reason in words, not an error" },
    },
    {
      args: [96, 95, 96, 97, null, null, "fr"],
      gives: "#VALUE!",
      says: {
        th: 'ภาษาต้องเป็นคำใดคำหนึ่งต่อไปนี้: "ไทย" ("th"), "อังกฤษ" ("en") แต่พบ “fr”',
        en: 'The language must be one of "th" ("ไทย"), "en" ("อังกฤษ"), but is “fr”',
      },
    },
  ],
  remarks: [
    {
      th: "ค่าผิดพลาดที่ส่งเข้ามาจะส่งต่อออกไป เหตุอื่นทั้งหมดเป็นถ้อยคำ",
      en: "Error values that come in go out again; every other reason is put into words.",
    },
  ],
};
