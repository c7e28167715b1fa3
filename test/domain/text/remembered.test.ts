import { Remembered } from "../../../src/domain/text/remembered";

function counting(most: number, longest: number) {
  const asked: string[] = [];
  const memory = new Remembered(
    (text) => {
      asked.push(text);
      return text.length;
    },
    most,
    longest,
  );
  return { memory, asked };
}

test("a text that comes again is not worked on again", () => {
  const { memory, asked } = counting(10, 5);
  expect([memory.of("ดี"), memory.of("ดี"), memory.of("")]).toEqual([2, 2, 0]);
  expect(asked).toEqual(["ดี", ""]);
});

test("one that is too long is worked on each time", () => {
  const { memory, asked } = counting(10, 5);
  for (const text of ["12345", "123456", "12345", "123456"]) memory.of(text);
  expect(asked).toEqual(["12345", "123456", "123456"]);
});

test("what is asked for stays, what is not goes, and never more than so many are kept", () => {
  const { memory, asked } = counting(4, 5);
  memory.of("a");
  for (const text of ["b", "a", "c", "a", "d", "a", "e"]) memory.of(text);
  expect(asked).toEqual(["a", "b", "c", "d", "e"]);
  memory.of("b");
  expect(asked.at(-1)).toBe("b");
});
