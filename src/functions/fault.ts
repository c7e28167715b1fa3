import { formatText, type LocalisedText } from "../domain/text/localised";

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
  date: { th: "{name} เป็นวันที่: {found}", en: "{name} is a date: {found}" },
  "result-not-definite": {
    th: "ผลการดำเนินงานต้องเป็นตัวเลขที่แน่นอน: {found}",
    en: "The result must be a definite number: {found}",
  },
  "units-differ": {
    th: "หน่วยไม่ตรงกัน: {name} เป็น {found} แต่เป้าหมายเป็น {unit}",
    en: "The units differ: {name} is in {found}, the targets in {unit}",
  },
  "unit-mismatch": { th: "แปลง {found} เป็น {unit} ไม่ได้", en: "{found} cannot be converted to {unit}" },
  "unit-unknown": { th: "ไม่รู้จักหน่วย {found}", en: "Unknown unit {found}" },
  "weight-missing": { th: "มีคะแนนแต่ไม่มีน้ำหนัก", en: "There is a score but no weight" },
  "item-problem": { th: "รายการที่ {n}: {problem}", en: "Item {n}: {problem}" },
  "total-out-of-range": {
    th: "คะแนนรวมต้องอยู่ระหว่าง {lowest} ถึง {highest}",
    en: "The total must lie between {lowest} and {highest}",
  },
} as const satisfies Record<string, LocalisedText>;

export type FaultId = keyof typeof TEXTS;

export function fault(id: FaultId, parameters: Readonly<Record<string, string | number>> = {}): Fault {
  return new Fault("#VALUE!", {
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
