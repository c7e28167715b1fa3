import { formatText, type LocalisedText, type TextParameters } from "../../domain/text/localised";

/** The error values that a custom function may return. */
export type ErrorValue = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** An error as a plain value, for callers outside Excel. */
export interface FunctionError {
  readonly error: ErrorValue;
  readonly message: string;
}

/** Why a cell of the result is an error. */
export class Fault {
  constructor(
    readonly error: ErrorValue,
    readonly text: LocalisedText,
    /** Whether it came in with an argument and only goes out again. */
    readonly isPassedOn = false,
  ) {}

  /** Both languages in one line: functions do not know the language of the user. */
  get message(): string {
    return `${this.text.th} / ${this.text.en}`;
  }
}

const TEXTS = {
  "error-value": {
    th: "มีค่าผิดพลาด {code} ในอาร์กิวเมนต์ {name}",
    en: "The argument {name} holds the error {code}",
  },
  "not-one-value": { th: "อาร์กิวเมนต์ {name} ต้องเป็นค่าเดียว", en: "The argument {name} takes a single value" },
  "shape-mismatch": {
    th: "ขนาดของ {name} ({size}) ไม่เข้ากับ {other} ({otherSize})",
    en: "The size of {name} ({size}) does not match {other} ({otherSize})",
  },
  "option-unknown": {
    th: "อาร์กิวเมนต์ {name} ต้องเป็นค่าใดค่าหนึ่งใน: {choices}",
    en: "The argument {name} must be one of: {choices}",
  },
  "not-a-figure": { th: "{name} ไม่ใช่ตัวเลข: {found}", en: "{name} is not a number: {found}" },
  "several-numbers": { th: "{name} มีหลายตัวเลข: {found}", en: "{name} holds several numbers: {found}" },
  composite: {
    th: "{name} มีตัวเลขพร้อมเงื่อนไขอื่น ต้องให้คนพิจารณา: {found}",
    en: "{name} holds a number and further conditions, which a person must judge: {found}",
  },
  "figure-unclear": {
    th: "{name} อ่านเป็นตัวเลขไม่ได้แน่ชัด (ตัวอักษรแทนเลข ขนาดเป็นตัวอักษร หรือรหัส): {found}",
    en: "{name} cannot be told as a number (letters for digits, sizes by letter, or a code): {found}",
  },
  date: { th: "{name} เป็นวันที่: {found}", en: "{name} is a date: {found}" },
  "result-not-definite": {
    th: "ผลการดำเนินงานต้องเป็นตัวเลขที่แน่นอน: {found}",
    en: "The result must be a definite number: {found}",
  },
  "units-differ": {
    th: "หน่วยไม่ตรงกัน: {name} เป็น {found} แต่เป้าหมายเป็น {unit}",
    en: "The units differ: {name} is in {found}, the targets in {unit}",
  },
  "percent-or-fraction": {
    th: '{name} เป็น {found} ไม่รู้ว่าเป็นร้อยละหรือเศษส่วน (0.95 หรือ 95%) ให้เขียนหน่วยให้ตรงกับเป้าหมาย เช่น "ร้อยละ 95"',
    en: '{name} is {found}: a percentage or a fraction (0.95 or 95%)? Write it as the targets are written, such as "95 %"',
  },
  "targets-wording": {
    th: "ถ้อยคำของเป้าหมายขัดกับลำดับของเป้าหมาย เช่น “ไม่เกิน” แต่ค่าเพิ่มขึ้นตามระดับ",
    en: "The wording of the targets does not agree with their order, such as “not more than” with rising figures",
  },
  "needs-more-than": {
    th: "ต้อง{beyond} {target} เพราะเป้าหมายเขียนไว้เช่นนั้น ผลที่เท่ากันยังไม่ถึง",
    en: "The result must {beyond} {target}, as the target says; one that equals it is not enough",
  },
  "unit-unclear": {
    th: '{name} คือ {found} ไม่รู้ว่าอยู่ในหน่วยใดเทียบกับเป้าหมาย ให้เขียนหน่วยทั้งสองฝ่าย เช่น "6.5 ล้านบาท" หรือ "6,500,000 บาท"',
    en: '{name} is {found}, and in which size it stands beside the targets is not clear. Write the unit on both sides, such as "6.5 ล้านบาท" or "6,500,000 บาท"',
  },
  "unit-mismatch": { th: "แปลง {found} เป็น {unit} ไม่ได้", en: "{found} cannot be converted to {unit}" },
  "unit-unknown": { th: "ไม่รู้จักหน่วย {found}", en: "Unknown unit {found}" },
  "weight-missing": { th: "มีคะแนนแต่ไม่มีน้ำหนัก", en: "There is a score but no weight" },
  "points-count": {
    th: "จำนวนคะแนน ({points}) ไม่เท่ากับจำนวนเกณฑ์ ({thresholds})",
    en: "There are {points} points for {thresholds} thresholds",
  },
  "thresholds-shape": {
    th: "ขนาดของ thresholds ({size}) ต้องเป็นแถวเดียว คอลัมน์เดียว หรือหนึ่งแถวต่อหนึ่งผล ({rows} แถว)",
    en: "thresholds ({size}) must be one row, one column, or one row for each result ({rows} rows)",
  },
  "score-not-reachable": {
    th: "คะแนนที่ต้องการต้องมากกว่า {lowest} และไม่เกิน {highest}: {found}",
    en: "The score to reach must be above {lowest} and at most {highest}: {found}",
  },
  "flag-unknown": {
    th: "{name} ต้องเป็น TRUE หรือ FALSE, 1 หรือ 0, ผ่าน หรือ ไม่ผ่าน: {found}",
    en: "{name} must be TRUE or FALSE, 1 or 0, yes or no: {found}",
  },
  "points-missing": { th: "ข้อที่ทำได้ไม่มีคะแนน", en: "An item that is achieved has no points" },
  "points-negative": { th: "คะแนนติดลบ", en: "Points are negative" },
  "component-unknown": {
    th: "ไม่มีตัวชี้วัดที่รหัสขึ้นต้นด้วย {found}",
    en: "No indicator has a code that begins with {found}",
  },
  "date-unreadable": { th: "{name} ไม่ใช่วันที่: {found}", en: "{name} is not a date: {found}" },
  "no-such-day": { th: "ไม่มีวันที่นี้ในปฏิทิน: {found}", en: "There is no such day: {found}" },
  "date-too-early": {
    th: "Excel นับวันได้ตั้งแต่ 1 มีนาคม 2443 เป็นต้นไป: {found}",
    en: "Excel counts days reliably from 1 March 1900 on only: {found}",
  },
  "year-alone": { th: "{name} เป็นปีอย่างเดียว ไม่ใช่วันที่: {found}", en: "{name} is a year, not a date: {found}" },
  "item-problem": { th: "รายการที่ {n}: {problem}", en: "Item {n}: {problem}" },
  "total-out-of-range": {
    th: "คะแนนรวมต้องอยู่ระหว่าง {lowest} ถึง {highest}",
    en: "The total must lie between {lowest} and {highest}",
  },
} as const satisfies Record<string, LocalisedText>;

export type FaultId = keyof typeof TEXTS;

export function fault(id: FaultId, parameters: TextParameters = {}, error: ErrorValue = "#VALUE!"): Fault {
  return new Fault(error, {
    th: formatText(TEXTS[id], "th", parameters),
    en: formatText(TEXTS[id], "en", parameters),
  });
}

/** The same fault, saying which item of a list it concerns. */
export function faultOfItem(n: number, { error, text }: Pick<Fault, "error" | "text">): Fault {
  return new Fault(error, {
    th: formatText(TEXTS["item-problem"], "th", { n, problem: text.th }),
    en: formatText(TEXTS["item-problem"], "en", { n, problem: text.en }),
  });
}

/** Error values that a function may take in but not give back become #VALUE!. */
const RETURNABLE: readonly string[] = [
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
] satisfies ErrorValue[];

/** An error value that came in with an argument goes out again. */
export function passOn(code: string, name: string): Fault {
  const { text } = fault("error-value", { code, name });
  return new Fault(RETURNABLE.includes(code) ? (code as ErrorValue) : "#VALUE!", text, true);
}
