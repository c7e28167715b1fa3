let segmenter: Intl.Segmenter | undefined;

/** The words of a text in their order, Thai ones told apart by a dictionary; signs and spaces are none. */
export function wordsOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
