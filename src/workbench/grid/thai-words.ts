const segmenter = new Intl.Segmenter("th", { granularity: "word" });
const THAI = /[\u0E01-\u0E5B]/;
/** The repetition mark and the abbreviation mark stay with their word. */
const CLINGING = /[ๆฯ]/;

/** Positions between two Thai words. */
export function thaiWordEnds(content: string): number[] {
  if (!THAI.test(content)) return [];
  const ends: number[] = [];
  for (const { index } of segmenter.segment(content)) {
    if (index === 0) continue;
    const [before, after] = [content[index - 1]!, content[index]!];
    if (THAI.test(before) && THAI.test(after) && !CLINGING.test(after)) ends.push(index);
  }
  return ends;
}
