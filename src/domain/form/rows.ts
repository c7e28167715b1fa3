import type { Framework } from "../framework/framework";
import { perFramework } from "../framework/per-framework";
import { caught } from "../text/caught";
import { normaliseText } from "../thai/text";
import { wordingKey, Wordings, WordingStarts } from "../thai/wordings";
import { isTotalWording } from "./closing-labels";
import { anyOf, COMPONENT_WORDS, ComponentLabels, type ComponentLabel } from "./component-labels";

/**
 * A label "2.1.3 name", split; the code has at least two levels. Some write what it is before it ("ตัวชี้วัดที่ 2.1.3 name"),
 * set it in brackets, or a dash or colon behind it: nothing of that is part of the name.
 */
const CODED_LABEL =
  /^(?:(?:ตัวชี้วัด(?:ที่)?|KPI|indicator)\s*)?\(?(\d+(?:\.\d+)+)\)?\.?\s*(?:[-–—:)]\s*)?(.*)$/isu;

/** "12 name" and "name", as most labels are: no code, whatever normalising does to the rest. */
const UNCODED = /^(?:\d+ |\d*(?!ตัวชี้วัด)[ก-ฮ])/u;

/** A label "1. name", "1) name", "1 name" or "ตัวชี้วัดที่ 1 name". */
const NUMBERED_LABEL = /^(?:ตัวชี้วัดที่\s*)?\(?(\d{1,2})(?:\s*[.)]\s*|\s(?=[\u0E01-\u0E4E]))(?!\d)(\S.*)$/su;

export interface CodedLabel {
  readonly code: string;
  readonly name: string;
}

/** Tells what the label of a row says it is. */
export class RowLabels {
  private readonly components: ComponentLabels;
  private readonly subtotalPattern: RegExp;
  private readonly totalStarts = new WordingStarts();
  private readonly totals: Wordings;
  private readonly ratings: Wordings;

  constructor(framework: Framework) {
    const { component, total } = framework.vocabulary;
    this.components = new ComponentLabels(framework, COMPONENT_WORDS);
    this.subtotalPattern = new RegExp(
      `^${anyOf(total)}\\s*(?:ของ)?\\s*${anyOf([...component, ...COMPONENT_WORDS])}\\s*\\d+\\s*:?$`,
      "iu",
    );
    for (const word of total) this.totalStarts.add(wordingKey(word));
    this.totals = new Wordings(total);
    this.ratings = new Wordings(framework.vocabulary.rating);
  }

  /** "1. ชื่อ" or "2) ชื่อ": one level, which only figures beside it make an indicator's code. */
  numbered(label: string): CodedLabel | null {
    const match = NUMBERED_LABEL.exec(normaliseText(label));
    if (!match) return null;
    const [, code, name] = caught<[code: string, name: string]>(match);
    return { code, name };
  }

  component(label: string): ComponentLabel | null {
    return this.components.read(label);
  }

  coded(label: string): CodedLabel | null {
    const match = UNCODED.test(label) ? null : CODED_LABEL.exec(normaliseText(label));
    if (!match) return null;
    const [, code, name] = caught<[code: string, name: string]>(match);
    return { code, name };
  }

  isTotal(text: string): boolean {
    return this.totals.has(text) || isTotalWording(text);
  }

  /** "รวมองค์ประกอบที่ 1": a row that sums up one component. */
  isSubtotal(text: string): boolean {
    if (text.length >= 80 || !this.totalStarts.mayBegin(text)) return false;
    return this.subtotalPattern.test(normaliseText(text));
  }

  /** A label of the total, a subtotal or the rating. */
  isClosing(text: string): boolean {
    return this.isTotal(text) || this.isRating(text) || this.isSubtotal(text);
  }

  isRating(text: string): boolean {
    return this.ratings.has(text);
  }
}

export const rowLabels = perFramework((framework) => new RowLabels(framework));
