import { thaiWordEnds } from "../../src/workbench/grid/thai-words";

const pieces = (text: string) => {
  const ends = [0, ...thaiWordEnds(text), text.length];
  return ends.slice(1).map((end, index) => text.slice(ends[index], end));
};

it.each([
  ["ผลการดำเนินงาน", ["ผล", "การ", "ดำเนิน", "งาน"]],
  ["ต่าง ๆ", ["ต่าง ๆ"]],
  ["เด็กๆ", ["เด็กๆ"]],
  ["plain text", ["plain text"]],
  ["", [""]],
])("%s", (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

it("never parts a letter from its vowel or tone mark", () => {
  for (const piece of pieces("น้ำหนักและคะแนนถ่วงน้ำหนักรายองค์ประกอบที่เพิ่มขึ้น").slice(1)) {
    expect(piece).not.toMatch(/^\p{M}/u);
  }
});
