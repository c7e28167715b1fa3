import type { Certainty } from "../../framework/framework";
import type { Outcome, ScoreState } from "../summary";

/** The state of an indicator's score as the sheet says it, where it has none; formulas compare with these. */
export const NO_SCORE: Readonly<Record<Exclude<ScoreState, "scored">, string>> = {
  missing: "ยังไม่มีคะแนน",
  failing: "แสดงข้อผิดพลาด",
  unreadable: "ยังไม่มีคะแนน",
  "not-applicable": "ไม่ประเมิน",
};
export const BELOW_TIERS = "ต่ำกว่าทุกระดับ";
export const DISPUTED = "รอแก้ไขข้อผิดพลาด";
export const NO_WEIGHT = "ใช้คำนวณไม่ได้";
export const NO_TOTAL = "ยังไม่มีคะแนนรวม";
export const NO_RATING = "ยังไม่สรุป";
export const NOT_KNOWN = "ยังบอกไม่ได้";
export const NOT_IN_FORM = "ไม่มีในแบบ";
export const HIGHEST_ALREADY = "อยู่ในระดับสูงสุดแล้ว";
export const CONCERNS_TOTAL = "กระทบคะแนนรวม";
export const CONCERNS_REST = "ส่วนอื่นของแบบ";
export const ACCEPTED = "ยอมรับแล้ว";
export const NOTHING = "ไม่มี";

/** What the line about the status begins with while the result is not final; other cells look for it. */
export const PROVISIONAL = "ผลชั่วคราว";
export const FINAL = "ผลสมบูรณ์: ทุกตัวชี้วัดที่ต้องประเมินมีคะแนนที่ใช้ได้";

/** What the line beside a chart begins with. */
export const CHART_BEGINS = "แผนภูมิ";

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  met: "บรรลุ",
  missed: "ไม่บรรลุ",
  "not-told": "แบบไม่ได้บอก",
};

export const NOT_REPORTED_POLICY = "ตัวชี้วัดที่ยังไม่มีคะแนน: นับเป็น 0 น้ำหนักคงเดิม และผลเป็นผลชั่วคราว";

/** What a line is that says why the result is not final, or how the total was made all the same. */
export const REASON = "เหตุ";
export const TREATMENT = "วิธีคิดคะแนนรวม";

/** Where a rule of a framework comes from. */
export const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  stated: "ระบุในแบบ",
  published: "เผยแพร่แล้ว",
  policy: "ข้อกำหนดของ Pramoen",
};

/** Why an indicator is among those to look at first. */
export const STRONGEST = "คะแนนสูงสุด";
export const WEAKEST = "เสียคะแนนมากที่สุด";

/** Words that stand in rows of the product's tables and nowhere else. */
export const ROW_WORDS: ReadonlySet<string> = new Set([
  ...Object.values(NO_SCORE),
  ...Object.values(OUTCOMES),
  BELOW_TIERS,
  DISPUTED,
  NO_WEIGHT,
  NO_TOTAL,
  NO_RATING,
  NOT_KNOWN,
  NOT_IN_FORM,
  HIGHEST_ALREADY,
  CONCERNS_TOTAL,
  CONCERNS_REST,
  ACCEPTED,
  NOTHING,
  REASON,
  TREATMENT,
  ...Object.values(CERTAINTIES),
  STRONGEST,
  WEAKEST,
]);
