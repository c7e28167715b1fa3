import type { Framework } from "../framework/framework";
import { caught } from "../text/caught";
import { normaliseText } from "../thai/text";
import { wordingKey, WordingStarts } from "../thai/wordings";

/** Words that open the heading of a component in the forms of any agency, before its number. */
export const COMPONENT_WORDS: readonly string[] = [
  "องค์ประกอบที่",
  "องค์ประกอบ",
  "มิติที่",
  "มิติ",
  "ด้านที่",
  "ด้าน",
  "หมวดที่",
  "หมวด",
  "ประเด็นยุทธศาสตร์ที่",
  "ประเด็นยุทธศาสตร์",
  "ยุทธศาสตร์ที่",
  "ยุทธศาสตร์",
  "เป้าประสงค์ที่",
  "เป้าประสงค์",
];

const FIGURE = String.raw`(\d+(?:\.\d+)?)`;
/**
 * A component's weight as its heading words it: in brackets "(น้ำหนักร้อยละ 40)", "(30 %)", "(น้ำหนัก 100 คะแนน)",
 * or at its end "น้ำหนักร้อยละ 40". A bare "(2565)" in brackets may be anything and is no weight.
 */
const IN_BRACKETS = new RegExp(
  String.raw`[([]\s*(?=[^()[\]]*(?:น้ำหนัก|ร้อยละ|%|คะแนน))(?:ค่า)?(?:น้ำหนัก|คะแนน)?\s*[:=]?\s*(?:ร้อยละ)?\s*${FIGURE}\s*(?:%|คะแนน)?\s*[)\]]`,
  "u",
);
const AT_THE_END = new RegExp(
  String.raw`(?:[:,–-]\s*)?(?:(?:ค่า)?น้ำหนัก\s*[:=]?\s*(?:ร้อยละ)?|ร้อยละ)\s*${FIGURE}\s*(?:%|คะแนน)?\s*$|[:=–-]\s*(\d+(?:\.\d+)?)\s*%\s*$`,
  "u",
);

/** "1. ด้าน…", and not "1.1 ชื่อ", which most rows begin with. */
const NUMBERED_START = /^[\d๐-๙]{1,2}\s*[.)]\s*[^\d๐-๙\s]/u;
const PER_CENT = /ร้อยละ|%/u;

export interface ComponentLabel {
  readonly code: string;
  readonly name: string;
  readonly weight: number | null;
}

/** Reads the headings of components; apart from RowLabels, since the custom functions know no other rows. */
export class ComponentLabels {
  private readonly pattern: RegExp;
  private readonly numberedPattern: RegExp;
  private readonly starts = new WordingStarts();
  private readonly weightTotal: number;

  /** `others`: words of other agencies' forms, beside those of the framework. */
  constructor({ vocabulary, weightTotal }: Framework, others: readonly string[] = []) {
    const words = [...vocabulary.component, ...others];
    this.weightTotal = weightTotal;
    for (const word of words) this.starts.add(wordingKey(word));
    const plain = words.filter((word) => !word.endsWith("ที่"));
    this.numberedPattern = new RegExp(`^(\\d{1,2})\\s*[.)]\\s*(${anyOf(plain)}\\s*(?!\\d).*)$`, "su");
    this.pattern = new RegExp(`^${anyOf(words)}\\s*(\\d+)\\s*[.:]?\\s*(.*)$`, "su");
  }

  read(label: string): ComponentLabel | null {
    const match = this.match(label);
    if (!match) return null;
    const [code, name] = match;
    const weight = IN_BRACKETS.exec(name) ?? AT_THE_END.exec(name);
    return {
      code,
      name: (weight ? name.replace(weight[0], "") : name).trim(),
      weight: weight && this.weightOf(Number(weight[1] ?? weight[2]), weight[0]),
    };
  }

  /** The number behind the word, or before it: "1. ด้านประสิทธิผล". */
  private match(label: string): readonly [code: string, name: string] | null {
    const isNumbered = NUMBERED_START.test(label);
    if (!isNumbered && !this.starts.mayBegin(label)) return null;
    const match = (isNumbered ? this.numberedPattern : this.pattern).exec(normaliseText(label));
    if (!match) return null;
    const [, code, name] = caught<[code: string, name: string]>(match);
    return [code, name];
  }

  private weightOf(figure: number, wording: string): number {
    return PER_CENT.test(wording) ? (figure * this.weightTotal) / 100 : figure;
  }
}

/** A pattern for any of these words, the longest first. */
export function anyOf(words: readonly string[]): string {
  const patterns = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return `(?:${patterns.join("|")})`;
}
