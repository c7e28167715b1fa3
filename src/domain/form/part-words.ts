import type { FormField, Framework, PartId } from "../framework/framework";
import { Remembered } from "../text/remembered";
import { normaliseText } from "../thai/text";
import { parseUnit, type MeasureUnit } from "../thai/unit";
import { wordingKey, WordingStarts } from "../thai/wordings";

/** What a wording of the form is: the title of a part, a column of its table, the label of an entry. */
export interface PartWord {
  readonly part: PartId;
  readonly kind: "title" | "column" | "label";
  /** Role of the column or id of the field; "" for a title. */
  readonly role: string;
}

/** The label of an entry at the start of a text, and what follows it. */
export interface InlineLabel {
  readonly field: FormField;
  readonly rest: string;
  /** Whether a colon parts them. */
  readonly hasColon: boolean;
}

const NOTHING: readonly PartWord[] = [];
/** Wordings are shorter; spaces and footnote stars may double their length. */
const LONGEST = 160;
const YEAR = /\d{4}/u;
const CLOSING_BRACKET = /^(.+?)\(([^()]+)\)[*:\s]*$/su;
/** Parts whose rows may be numbered in a column of their own. */
const NUMBERED: readonly PartId[] = ["board", "part3", "monitoring", "highlights"];

/** The wordings by which a framework's parts are recognised. */
export class PartWords {
  private readonly words = new Map<string, PartWord[]>();
  private readonly starts = new WordingStarts();
  private readonly stems = new Map<PartId, readonly string[]>();
  private readonly inlineLabels = new Map<string, { key: string; start: string; field: FormField }[]>();
  /** Names of indicators recur from sheet to sheet. */
  private readonly found = new Remembered((text) => this.read(text), 4_000, LONGEST);
  /** What begins the text that reports the year's results below part 3. */
  private readonly resultStems: readonly string[];

  constructor(framework: Framework) {
    for (const part of framework.parts) {
      const { id } = part;
      for (const title of part.titles) this.add(title, { part: id, kind: "title", role: "" });
      for (const { role, headings } of part.columns)
        for (const heading of headings) this.add(heading, { part: id, kind: "column", role });
      for (const field of part.fields) {
        for (const label of field.labels) this.add(label, { part: id, kind: "label", role: field.id });
        if (id === "basics") this.addInline(field);
      }
      const hasNumbers = NUMBERED.includes(id) && !part.columns.some(({ role }) => role === "no");
      const numbers = hasNumbers ? framework.vocabulary.columns.code : [];
      for (const word of numbers) this.add(word, { part: id, kind: "column", role: "no" });
      this.stems.set(
        id,
        part.titles.map((title) => stem(title)),
      );
    }
    const part3 = framework.parts.find(({ id }) => id === "part3");
    const results = part3?.fields.filter(({ id }) => id === "result") ?? [];
    this.resultStems = results.flatMap(({ labels }) => labels.map(stem));
  }

  /** What a cell's text is, alone or but for a year or a unit in brackets: mostly nothing. */
  find(text: string): readonly PartWord[] {
    return text.length > LONGEST || !this.starts.mayBegin(text) ? NOTHING : this.found.of(text);
  }

  private read(text: string): readonly PartWord[] {
    const key = wordingKey(text);
    return (
      this.words.get(key) ??
      (YEAR.test(key) ? this.words.get(key.replace(YEAR, "{year}")) : undefined) ??
      (key.endsWith(")") && unitInBrackets(text) ? this.words.get(withoutBrackets(text)) : undefined) ??
      NOTHING
    );
  }

  /** Whether a text holds a title of the part, with more words round it or without. */
  isTitle(text: string, part: PartId): boolean {
    if (text.length > LONGEST) return false;
    const key = wordingKey(text);
    return this.stems.get(part)?.some((title) => key.includes(title)) ?? false;
  }

  isResultOfYear(text: string): boolean {
    const key = wordingKey(text.slice(0, LONGEST));
    return this.resultStems.some(
      (start) => key.startsWith(start) && YEAR.test(key.slice(start.length, start.length + 4)),
    );
  }

  /** A label of the basic information with its entry behind it in the same text, or null. */
  inline(text: string): InlineLabel | null {
    if (!this.mayOpenInline(text)) return null;
    const line = normaliseText(text);
    for (const { start, key, field } of this.inlineLabels.get(text.charAt(0)) ?? []) {
      if (!text.startsWith(start)) continue;
      const end = endOfPrefix(line, key);
      if (end === null) continue;
      const rest = line.slice(end).replace(/^[*\s]+/u, "");
      const hasColon = /^[:：]/u.test(rest);
      return { field, hasColon, rest: rest.replace(/^[:：\s]+/u, "") };
    }
    return null;
  }

  /** Whether a text begins with the letters of such a label. */
  mayOpenInline(text: string): boolean {
    return this.inlineLabels.get(text.charAt(0))?.some(({ start }) => text.startsWith(start)) ?? false;
  }

  private add(word: string, meaning: PartWord): void {
    const key = wordingKey(word);
    this.starts.add(key);
    const known = this.words.get(key);
    if (known) known.push(meaning);
    else this.words.set(key, [meaning]);
  }

  private addInline(field: FormField): void {
    for (const label of field.labels) {
      const entry = { key: wordingKey(label), start: label.slice(0, 3), field };
      const known = this.inlineLabels.get(label.charAt(0)) ?? [];
      // The longest first: "งบประมาณค่าใช้จ่าย…" is not "งบประมาณ" with something behind it.
      this.inlineLabels.set(
        label.charAt(0),
        [...known, entry].sort((a, b) => b.key.length - a.key.length),
      );
    }
  }
}

/** The unit that a label or heading states: "จำนวนเงิน (บาท)". Null where its brackets hold anything else. */
export function unitInBrackets(text: string): MeasureUnit | null {
  const inside = CLOSING_BRACKET.exec(normaliseText(text))?.[2];
  return inside === undefined ? null : statedUnit(inside);
}

/** A text that is a unit of the form's figures and nothing else: any single word might be a counted thing. */
export function statedUnit(text: string): MeasureUnit | null {
  const unit = text.length > 20 ? null : parseUnit(normaliseText(text));
  return unit && (unit.unit !== "count" || unit.unitWord === "คน") ? unit : null;
}

function withoutBrackets(text: string): string {
  return wordingKey(normaliseText(text).replace(CLOSING_BRACKET, "$1"));
}

/** The fixed beginning of a wording with a year in it. */
function stem(word: string): string {
  return wordingKey(word).replace(/\{year\}.*$/su, "");
}

/** Where `key`, a text without spaces, ends in the text that begins with it; null where it does not. */
function endOfPrefix(text: string, key: string): number | null {
  let at = 0;
  for (const letter of key) {
    while (text[at] === " ") at += 1;
    const own = text[at];
    if (own !== letter && own?.toLowerCase() !== letter) return null;
    at += 1;
  }
  return at;
}
