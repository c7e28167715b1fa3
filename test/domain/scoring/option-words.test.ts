import { ACHIEVED_WORDS, OPTION_WORDS, readOptionWord } from "../../../src/domain/scoring/option-words";

test.each<[string, string | undefined]>([
  ["lower", "lower"],
  ["LOWER", "lower"],
  ["  Higher ", "higher"],
  ["ยิ่งน้อยยิ่งดี", "lower"],
  ["ยิ่งสูง\u200bยิ่งดี", "higher"],
  ["sideways", undefined],
  ["", undefined],
])("the direction “%s” is %p", (text, expected) => {
  expect(readOptionWord(OPTION_WORDS.direction, text)).toBe(expected);
});

test("no word names two choices", () => {
  const options: readonly Readonly<Record<string, readonly string[]>>[] = [
    ...Object.values(OPTION_WORDS),
    ACHIEVED_WORDS,
  ];
  for (const choices of options) {
    const words = Object.values(choices).flat();
    expect(new Set(words).size).toBe(words.length);
    for (const [choice, own] of Object.entries(choices))
      for (const word of own) expect(readOptionWord(choices, word)).toBe(choice);
  }
});
