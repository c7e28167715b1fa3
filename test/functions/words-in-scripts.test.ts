import { FUNCTION_WORDS } from "../../src/functions/function-list";
import { findWords, wordsOf } from "../../scripts/webpack/functions-metadata-plugin";

const words = wordsOf(FUNCTION_WORDS);

test("a script with what people read about a function is found out, and no other", () => {
  const { description, remarks } = FUNCTION_WORDS.KPISCORE;
  expect(findWords(`let a="${remarks[1]!.th}"`, words)).toEqual([remarks[1]!.th]);
  expect(findWords(`let a="${description.en}",b=1`, words)).toEqual([description.en]);
  expect(findWords('let a="KPISCORE",b="ผ่าน"', words)).toEqual([]);
});

test("quotes are written one way or another", () => {
  const { result } = FUNCTION_WORDS.KPISCORE.parameters as Record<string, { th: string; en: string }>;
  expect(findWords(JSON.stringify(result!.en), words)).toContain(result!.en);
});

test("every part of the words has a text that tells", () => {
  expect(Math.min(...words.map((text) => text.length))).toBeGreaterThanOrEqual(10);
  for (const { description, untidy } of Object.values(FUNCTION_WORDS)) {
    expect(words).toContain(description.th);
    for (const { about } of untidy ?? []) expect(words).toContain(about.th);
  }
});
