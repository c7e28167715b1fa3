import type { Band, Framework } from "../framework/framework";
import { normaliseText } from "../thai/text";
import { wordingKey } from "../thai/wordings";

/** "- ระดับดีมาก หมายถึง …": a line that explains one rating. */
const EXPLAINS = /^[-–•*\s]*ระดับ\s*(.{1,40}?)\s*(?:หมายถึง|คือ|:)\s*(.*)$/su;
const FIGURE = /\d+(?:\.\d+)?/gu;

/** A line that says which scores have a rating, held to the framework. */
export interface PrintedBand {
  readonly band: Band;
  /** The next higher one; null for the highest. */
  readonly above: Band | null;
  /** What it says of the rating. */
  readonly words: string;
  /** Whether its figures are those of the band; null where it states none that could be. */
  readonly isRight: boolean | null;
}

/** Null for any other text. */
export function readPrintedBand(text: string, framework: Framework): PrintedBand | null {
  if (!text.includes("ระดับ")) return null;
  const { ratings } = framework;
  const [, name = "", words = ""] = EXPLAINS.exec(normaliseText(text)) ?? [];
  const index = ratings.findIndex(({ name: { th } }) => wordingKey(th) === wordingKey(name));
  const band = ratings[index];
  if (!band) return null;
  const figures = (words.match(FIGURE) ?? []).map(Number);
  const above = ratings[index - 1] ?? null;
  const isJudged = figures.length === 1 || figures.length === 2;
  return { band, above, words, isRight: isJudged ? fits(figures, band, above, framework) : null };
}

/** Whether a legend's figures are a band's: from where it begins to just below the next one. */
function fits(figures: readonly number[], { from }: Band, above: Band | null, framework: Framework): boolean {
  const top = framework.tiers.at(-1)?.point ?? 0;
  const isUpper = (figure: number) =>
    above === null ? figure === top : figure <= above.from && above.from - figure <= top / 100;
  const [first = 0, second] = figures;
  if (second !== undefined) return isLower(first, from) && isUpper(second);
  // One figure alone: from it on, or below it.
  return isLower(first, from) || (above !== null && first === above.from && isLower(0, from));
}

/** The lowest band begins at the bottom of the scale, which some write as 0 and some as its lowest point. */
function isLower(figure: number, from: number): boolean {
  return figure === from || (from <= 1 && figure <= 1);
}
