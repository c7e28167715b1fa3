import type { Framework } from "../framework/framework";
import { caught } from "../text/caught";
import { normaliseText } from "../thai/text";
import { mayBeOneOf, wordingKey } from "../thai/wordings";

/**
 * A component's weight as its heading words it: "(น้ำหนักร้อยละ 40)", "(ร้อยละ 30)", "(น้ำหนัก 20 %)".
 * A bare "(2565)" in brackets may be anything and is no weight.
 */
const WEIGHT_IN_HEADING =
  /\(\s*(?=[^()]*(?:น้ำหนัก|ร้อยละ|%))(?:ค่า)?(?:น้ำหนัก)?\s*:?\s*(?:ร้อยละ)?\s*(\d+(?:\.\d+)?)\s*%?\s*\)/u;

const PER_CENT = /ร้อยละ|%/u;

export interface ComponentLabel {
  readonly code: string;
  readonly name: string;
  readonly weight: number | null;
}

/** Reads the headings of components; apart from RowLabels, since the custom functions know no other rows. */
export class ComponentLabels {
  private readonly pattern: RegExp;
  private readonly starts: ReadonlySet<string>;
  private readonly weightTotal: number;

  constructor({ vocabulary, weightTotal }: Framework) {
    this.weightTotal = weightTotal;
    this.starts = new Set(vocabulary.component.map((word) => wordingKey(word).charAt(0)));
    this.pattern = new RegExp(`^${anyOf(vocabulary.component)}\\s*(\\d+)\\s*[.:]?\\s*(.*)$`, "su");
  }

  read(label: string): ComponentLabel | null {
    const match = mayBeOneOf(this.starts, label) ? this.pattern.exec(normaliseText(label)) : null;
    if (!match) return null;
    const [, code, name] = caught<[code: string, name: string]>(match);
    const weight = WEIGHT_IN_HEADING.exec(name);
    return {
      code,
      name: name.replace(WEIGHT_IN_HEADING, "").trim(),
      weight: weight && this.weightOf(Number(weight[1]), weight[0]),
    };
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
