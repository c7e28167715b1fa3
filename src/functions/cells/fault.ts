import { formatText, type LocalisedText, type TextParameters } from "../../domain/text/localised";
import { PARAMETER_NAMES } from "./parameter-names";

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
  "error-value": { th: "{name}เป็นค่าผิดพลาด {code}", en: "The {name} is the error {code}" },
  "not-one-value": { th: "{name}ต้องเป็นค่าเดียว", en: "The {name} must be a single value" },
  "shape-mismatch": {
    th: "ขนาดของ{name} ({size}) ไม่เข้ากับ{other} ({otherSize})",
    en: "The size of the {name} ({size}) does not match the {other} ({otherSize})",
  },
  "option-unknown": {
    th: "{name}ต้องเป็นคำใดคำหนึ่งต่อไปนี้: {choices} แต่พบ “{found}”",
    en: "The {name} must be one of {choices}, but is “{found}”",
  },
  "not-a-figure": {
    th: "{name}ต้องเป็นตัวเลข แต่พบ “{found}”",
    en: "The {name} must be a number, but is “{found}”",
  },
  "several-numbers": {
    th: "{name}ต้องเป็นตัวเลขเดียว แต่พบ “{found}”",
    en: "The {name} must be one number, but is “{found}”",
  },
  composite: {
    th: "{name}มีเงื่อนไขอื่นนอกจากตัวเลข ผู้ประเมินต้องพิจารณา: “{found}”",
    en: "The {name} has conditions besides a number, which a reviewer must judge: “{found}”",
  },
  "figure-unclear": {
    th: "{name}ต้องเป็นตัวเลขที่อ่านได้แน่ชัด ไม่ใช่ตัวอักษรแทนเลข ขนาดเป็นตัวอักษร หรือรหัส แต่พบ “{found}”",
    en: "The {name} must be a clear number, without letters for digits, sizes by letter or a code, but is “{found}”",
  },
  date: {
    th: "{name}ต้องเป็นตัวเลข แต่พบวันที่ “{found}”",
    en: "The {name} must be a number, but is the date “{found}”",
  },
  "result-not-definite": {
    th: "ผลการดำเนินงานต้องเป็นตัวเลขที่แน่นอน แต่พบ “{found}”",
    en: "The result must be a definite number, but is “{found}”",
  },
  "units-differ": {
    th: "หน่วยไม่ตรงกัน: {name}เป็น {found} แต่เป้าหมายเป็น {unit}",
    en: "The units differ: the {name} is in {found}, the targets in {unit}",
  },
  "percent-or-fraction": {
    th: '{name}คือ {found} จึงไม่ทราบว่าเป็นร้อยละหรือเศษส่วน (0.95 หรือ 95%) ให้เขียนหน่วยให้ตรงกับเป้าหมาย เช่น "ร้อยละ 95"',
    en: 'The {name} is {found}: a percentage or a fraction (0.95 or 95%)? Write it as the targets are written, such as "95 %"',
  },
  "targets-wording": {
    th: "ถ้อยคำของเป้าหมายขัดกับลำดับของเป้าหมาย เช่น “ไม่เกิน” แต่ค่าเพิ่มขึ้นตามระดับเป้าหมาย",
    en: "The words of the targets do not agree with their order, such as “not more than” with rising figures",
  },
  "needs-more-than": {
    th: "ผลการดำเนินงานต้อง{beyond} {target} ตามที่เป้าหมายเขียนไว้ ผลที่เท่ากันยังไม่ถึง",
    en: "The result must {beyond} {target}, as the target says; one that equals it is not enough",
  },
  "unit-unclear": {
    th: '{name}คือ {found} จึงไม่ทราบว่าอยู่ในหน่วยใดเทียบกับเป้าหมาย ให้เขียนหน่วยทั้งสองฝ่าย เช่น "6.5 ล้านบาท" หรือ "6,500,000 บาท"',
    en: 'The {name} is {found}, and its unit beside the targets is not clear. Write the unit on both sides, such as "6.5 ล้านบาท" or "6,500,000 บาท"',
  },
  "unit-mismatch": { th: "แปลง {found} เป็น {unit} ไม่ได้", en: "{found} cannot be converted to {unit}" },
  "unit-unknown": { th: "ไม่รู้จักหน่วย “{found}”", en: "Unknown unit “{found}”" },
  "weight-missing": { th: "มีคะแนนแต่ไม่มีน้ำหนัก", en: "There is a score but no weight" },
  "points-count": {
    th: "จำนวนคะแนน ({points}) ไม่เท่ากับจำนวนเกณฑ์ ({thresholds})",
    en: "The number of points ({points}) is not the number of thresholds ({thresholds})",
  },
  "thresholds-shape": {
    th: "เกณฑ์ ({size}) ต้องเป็นแถวเดียว คอลัมน์เดียว หรือหนึ่งแถวต่อผลการดำเนินงานหนึ่งค่า ({rows} แถว)",
    en: "The thresholds ({size}) must be one row, one column, or one row for each result (rows: {rows})",
  },
  "score-not-reachable": {
    th: "คะแนนที่ต้องการต้องมากกว่า {lowest} และไม่เกิน {highest} แต่พบ “{found}”",
    en: "The score to reach must be above {lowest} and at most {highest}, but is “{found}”",
  },
  "flag-unknown": {
    th: "{name}ต้องเป็น TRUE หรือ FALSE, 1 หรือ 0, ผ่าน หรือ ไม่ผ่าน แต่พบ “{found}”",
    en: "The {name} must be TRUE or FALSE, 1 or 0, yes or no, but is “{found}”",
  },
  "points-missing": { th: "ทำได้แต่ไม่มีคะแนน", en: "It is achieved but has no points" },
  "points-negative": { th: "คะแนนติดลบ", en: "Points are negative" },
  "component-unknown": {
    th: "ไม่มีตัวชี้วัดที่รหัสขึ้นต้นด้วย “{found}”",
    en: "No indicator has a code that begins with “{found}”",
  },
  "date-unreadable": {
    th: "{name}ต้องเป็นวันที่ แต่พบ “{found}”",
    en: "The {name} must be a date, but is “{found}”",
  },
  "no-such-day": { th: "ไม่มีวันที่ “{found}” ในปฏิทิน", en: "There is no such day: “{found}”" },
  "date-too-early": {
    th: "Excel นับวันได้ตั้งแต่วันที่ 1 มีนาคม 2443 แต่พบ “{found}”",
    en: "Excel counts days reliably from 1 March 1900 on only, but this is “{found}”",
  },
  "year-alone": {
    th: "{name}ต้องเป็นวันที่ แต่พบเพียงปี “{found}”",
    en: "The {name} must be a date, but is the year “{found}”",
  },
  "item-problem": { th: "รายการที่ {n}: {problem}", en: "Item {n}: {problem}" },
  "total-out-of-range": {
    th: "คะแนนรวมต้องอยู่ระหว่าง {lowest} ถึง {highest}",
    en: "The total score must be between {lowest} and {highest}",
  },
} as const satisfies Record<string, LocalisedText>;

export type FaultId = keyof typeof TEXTS;

/** `name` and `other` are parameters of the function, which the message calls by the words of the form. */
export function fault(id: FaultId, parameters: TextParameters = {}, error: ErrorValue = "#VALUE!"): Fault {
  const told = { ...parameters, ...formWords(parameters) };
  return new Fault(error, {
    th: formatText(TEXTS[id], "th", told),
    en: formatText(TEXTS[id], "en", told),
  });
}

function formWords({ name, other }: TextParameters): TextParameters {
  const words = (parameter: TextParameters[string] | undefined) =>
    typeof parameter === "string" ? PARAMETER_NAMES[parameter] : undefined;
  const [ofName, ofOther] = [words(name), words(other)];
  return { ...(ofName && { name: ofName }), ...(ofOther && { other: ofOther }) };
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
