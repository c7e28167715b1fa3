import { normaliseText } from "../thai/text";

/** Longer texts are prose, whatever they sum up. */
const LONGEST = 60;
/** What a label of the total is made of, and nothing else: "รวมคะแนนถ่วงน้ำหนักทั้งสิ้น", "ผลรวมคะแนน". */
const PART =
  "คะแนน|แต้ม|ผล|การ|ประเมิน|ปฏิบัติราชการ|ปฏิบัติงาน|ดำเนินงาน|ทั้งหมด|ทั้งสิ้น|ทั้งปี|สุทธิ|ค่า|น้ำหนัก|ถ่วง|เฉลี่ย|ที่ได้รับ|ที่ได้|ทุก|ตัวชี้วัด|องค์ประกอบ|ด้าน|มิติ|องค์กร|หน่วยงาน|ของ|ตาม|ร้อยละ|เท่ากับ|เป็น";
const TOTAL = new RegExp(`^(?:สรุป|${PART})*(?:รวม|เฉลี่ยถ่วงน้ำหนัก)(?:${PART})*$`, "u");
const ENGLISH_TOTAL = /^(?:grand|overall|sum)?(?:weighted)?total(?:weighted)?(?:scores?|points?)?$/iu;
/** Notes, shares and signs beside it. */
const BESIDES = /\([^()]*\)|[\s*:：=.,%]|\d+(?=คะแนน|ตัวชี้วัด|องค์ประกอบ|ด้าน|มิติ)/gu;

/** Whether a label sums up a table, in whatever words; it does not name which part. */
export function isTotalWording(text: string): boolean {
  if (text.length > LONGEST || !/รวม|เฉลี่ยถ่วง|total/iu.test(text)) return false;
  const whole = normaliseText(text);
  // "คะแนนรวม / Total score" says it twice.
  const thai = /[ก-๙]/u.test(whole) ? whole.replace(/[a-z/]/giu, "") : whole;
  const plain = thai.replace(BESIDES, "");
  return TOTAL.test(plain) || ENGLISH_TOTAL.test(plain);
}

/** Whether a label speaks of the level that was reached; whether it is the rating, the cell beside it decides. */
export function isRatingWording(text: string): boolean {
  return text.length <= LONGEST && /ระดับ|ผลการประเมิน|ผลประเมิน|rating|grade/iu.test(text);
}
