import type { Framework } from "../framework/framework";
import { caught } from "../text/caught";
import { normaliseText } from "../thai/text";
import { Wordings } from "../thai/wordings";

/** A label "2.1.3 name", split; the code has at least two levels. */
const CODED_LABEL = /^(\d+(?:\.\d+)+)\.?\s*(.*)$/su;
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

export interface CodedLabel {
  readonly code: string;
  readonly name: string;
}

/** Tells what the label of a row says it is. */
export class RowLabels {
  private readonly componentPattern: RegExp;
  private readonly subtotalPattern: RegExp;
  private readonly totals: Wordings;
  private readonly ratings: Wordings;
  private readonly weightTotal: number;

  constructor(framework: Framework) {
    this.weightTotal = framework.weightTotal;
    const words = [...framework.vocabulary.component].sort((a, b) => b.length - a.length);
    this.componentPattern = new RegExp(
      `^(?:${words.map(escapePattern).join("|")})\\s*(\\d+)\\s*[.:]?\\s*(.*)$`,
      "su",
    );
    const sums = framework.vocabulary.total.map(escapePattern).join("|");
    this.subtotalPattern = new RegExp(
      `^(?:${sums})\\s*(?:ของ)?\\s*(?:${words.map(escapePattern).join("|")})\\s*\\d+\\s*:?$`,
      "iu",
    );
    this.totals = new Wordings(framework.vocabulary.total);
    this.ratings = new Wordings(framework.vocabulary.rating);
  }

  component(label: string): ComponentLabel | null {
    const match = this.componentPattern.exec(normaliseText(label));
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

  coded(label: string): CodedLabel | null {
    const match = CODED_LABEL.exec(normaliseText(label));
    if (!match) return null;
    const [, code, name] = caught<[code: string, name: string]>(match);
    return { code, name: name.trim() };
  }

  isTotal(text: string): boolean {
    return this.totals.has(text);
  }

  /** "รวมองค์ประกอบที่ 1": a row that sums up one component. */
  isSubtotal(text: string): boolean {
    return text.length < 80 && this.subtotalPattern.test(normaliseText(text));
  }

  isRating(text: string): boolean {
    return this.ratings.has(text);
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
