import { notApplicableWord } from "../framework/cell-words";
import type { Framework } from "../framework/framework";
import { fitText } from "../text/fit-text";
import type { EntryRule, ValidateRange } from "../workbook/change-set";

/** What may be entered into a cell, with what is said beside it and on a wrong entry. */
export interface EntrySpec {
  readonly allow: EntryRule;
  readonly prompt: NonNullable<ValidateRange["prompt"]>;
  readonly alert: NonNullable<ValidateRange["alert"]>;
}

/** Excel's limits for the texts beside an entry. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** Excel refuses longer texts in a cell. */
const LONGEST_TEXT = 32_000;
/** More than any budget of the state, so that a slip of the hand shows. */
const LARGEST_FIGURE = 1e13;
/** A list written out holds at most so many characters. */
const LONGEST_LIST = 255;

function spec(
  allow: EntryRule,
  title: string,
  message: string,
  refusal: string,
  style: EntrySpec["alert"]["style"] = "stop",
): EntrySpec {
  const heading = fitText(title, LONGEST_TITLE);
  return {
    allow,
    prompt: { title: heading, message: fitText(message, LONGEST_MESSAGE) },
    alert: { style, title: heading, message: fitText(refusal, LONGEST_MESSAGE) },
  };
}

export function textEntry(title: string, message: string): EntrySpec {
  const allow = { kind: "text-length", operator: "at-most", bounds: [LONGEST_TEXT] } as const;
  return spec(allow, title, message, "ข้อความยาวเกินที่หนึ่งเซลล์รับได้");
}

export function numberEntry(
  title: string,
  message: string,
  [least, most]: readonly [number, number] = [0, LARGEST_FIGURE],
): EntrySpec {
  const range = most === LARGEST_FIGURE ? `ตั้งแต่ ${least} ขึ้นไป` : `ตั้งแต่ ${least} ถึง ${most}`;
  const allow = { kind: "decimal", operator: "between", bounds: [least, most] } as const;
  return spec(allow, title, message, `ต้องเป็นตัวเลข${range} ไม่ต้องพิมพ์หน่วย`);
}

export function wholeEntry(title: string, message: string): EntrySpec {
  const allow = { kind: "whole", operator: "between", bounds: [0, LARGEST_FIGURE] } as const;
  return spec(allow, title, message, "ต้องเป็นจำนวนเต็มตั้งแต่ 0 ขึ้นไป");
}

export function yearEntry(title: string, message: string): EntrySpec {
  const allow = { kind: "whole", operator: "between", bounds: [2400, 2700] } as const;
  return spec(allow, title, message, "ต้องเป็นปี พ.ศ. 4 หลัก เช่น 2565");
}

/** Values without commas; a list too long to be written out only says what it expects. */
export function listEntry(title: string, message: string, values: readonly string[]): EntrySpec {
  const isWritable = values.join(",").length <= LONGEST_LIST && !values.some((value) => value.includes(","));
  if (!isWritable) return textEntry(title, message);
  return spec({ kind: "list", values }, title, message, `เลือกจากรายการ: ${values.join(", ")}`);
}

/** A day of Excel's calendar, a Thai date in words with its year of the Buddhist Era, or "-". */
export function dateEntry(cell: string, title: string): EntrySpec {
  const formula = `=OR(AND(ISNUMBER(${cell}),${cell}>=18264),AND(ISTEXT(${cell}),LEN(${cell})>=6,ISNUMBER(SEARCH("25",${cell}))),${cell}="-")`;
  return spec(
    { kind: "formula", formula },
    title,
    "พิมพ์วันที่แบบไทย เช่น 30 กันยายน 2565 ถ้าไม่มีให้ใส่ -",
    "ต้องเป็นวันที่ที่มีปี พ.ศ. เช่น 30 กันยายน 2565 หรือ - ถ้าไม่มี",
  );
}

/** A weight of an indicator, per cent of the whole. */
export function weightEntry({ weightTotal }: Framework): EntrySpec {
  return numberEntry("น้ำหนัก (ร้อยละ)", `น้ำหนักของตัวชี้วัด รวมทุกตัวต้องได้ ${weightTotal}`, [0, weightTotal]);
}

/** Any score of the framework's range, or the word for "does not apply". */
export function scoreEntry(cell: string, title: string, message: string, framework: Framework): EntrySpec {
  const { lowest, highest } = framework.scoreRange;
  const word = notApplicableWord(framework);
  const formula = `=OR(AND(ISNUMBER(${cell}),${cell}>=${lowest},${cell}<=${highest}),${cell}="${word}")`;
  const refusal = `คะแนนเป็นตัวเลขตั้งแต่ ${lowest} ถึง ${highest} หรือคำว่า “${word}”`;
  return spec({ kind: "formula", formula }, title, message, refusal);
}

/** A figure, alone or with a unit that is known; anything else is asked about, where texts can be scored at all. */
export function figureEntry(
  cell: string,
  title: string,
  message: string,
  framework: Framework,
  unitWord: string | null,
): EntrySpec {
  const word = notApplicableWord(framework);
  const withUnit = unitWord === null ? "" : `,ISNUMBER(SEARCH("${unitWord.replaceAll('"', '""')}",${cell}))`;
  const formula = `=OR(ISNUMBER(${cell})${withUnit},${cell}="${word}",${cell}="-")`;
  const refusal = `ผลของตัวชี้วัดนี้ต้องเป็นตัวเลข จึงจะคิดคะแนนได้ ถ้าไม่ประเมินให้ใส่ “${word}”`;
  return spec({ kind: "formula", formula }, title, message, refusal, unitWord === null ? "stop" : "warning");
}
