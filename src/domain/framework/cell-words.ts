import { Wordings, wordingKey } from "../thai/wordings";
import { PUBLIC_ORGANISATION_2565 } from "./default-framework";
import type { Framework } from "./framework";

/** What a text says in place of a figure: it is empty, says that there is none, or that the indicator does not apply. */
export type WordMeaning = "blank" | "none" | "not-applicable";

/** A framework's words that stand in place of a figure. */
export class CellWords {
  private readonly none: Wordings;
  private readonly notApplicable: Wordings;

  constructor({ vocabulary }: Pick<Framework, "vocabulary">) {
    this.none = new Wordings(vocabulary.none);
    this.notApplicable = new Wordings(vocabulary.notApplicable);
  }

  /** Null for every other text. */
  meaning(text: string): WordMeaning | null {
    if (this.none.has(text)) return "none";
    if (this.notApplicable.has(text) || isNotAssessed(text)) return "not-applicable";
    return wordingKey(text) === "" ? "blank" : null;
  }
}

/** "ไม่ได้ประเมิน", "ไม่นำมาประเมินผล", "งดประเมิน", "N.A.", "ยกเลิกตัวชี้วัด": many words for one thing. */
const NOT_ASSESSED =
  /^(?:ไม่(?:ได้|มี|ต้อง|นำมา|ขอ|อยู่ใน|เข้าข่าย|เข้า)*(?:รับ)?(?:การ|ผลการ|เกณฑ์การ)?ประเมิน(?:ผล|ใน|ปี|งบประมาณ|รอบ|นี้|\d)*|(?:ได้รับการ|ขอ)?(?:งด|ยกเว้น|เว้น|ชะลอ)(?:การ)?(?:ประเมิน)?(?:ผล)?|(?:ขอ)?ยกเลิก(?:การประเมิน|ตัวชี้วัด|การวัด|แล้ว)*|n\.?\/?a\.?|notapplicable|notassessed|notevaluated)$/iu;
/** Longer texts are reasons that a person reads. */
const LONGEST_WORDS = 40;

function isNotAssessed(text: string): boolean {
  if (text.length > LONGEST_WORDS || !/ประเมิน|ยกเลิก|ยกเว้น|งด|^\s*n|^\s*not/iu.test(text)) return false;
  return NOT_ASSESSED.test(wordingKey(text).replace(/[()]/gu, ""));
}

const DEFAULT_WORDS = new CellWords(PUBLIC_ORGANISATION_2565);

/** The same by the words that custom functions know, which see no workbook: those of FY2565. */
export function wordMeaning(text: string): Exclude<WordMeaning, "blank"> | null {
  const meaning = DEFAULT_WORDS.meaning(text);
  return meaning === "blank" ? "none" : meaning;
}

/** The word for an indicator that does not apply, as workbooks of the framework offer it. */
export function notApplicableWord({ vocabulary }: Framework): string {
  return vocabulary.notApplicable[0];
}
