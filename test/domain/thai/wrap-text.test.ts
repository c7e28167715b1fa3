import fc from "fast-check";
import { wrapText } from "../../../src/domain/thai/wrap-text";

test("lines break at spaces, and in a word only where it fits no line alone", () => {
  expect(wrapText("ร้อยละ ของงาน ที่แล้วเสร็จ", 100, 14)).toEqual(["ร้อยละ ของงาน", "ที่แล้วเสร็จ"]);
  expect(wrapText("ก".repeat(30), 100, 17.3)).toEqual(["ก".repeat(9), "ก".repeat(9), "ก".repeat(9), "กกก"]);
  expect(wrapText("", 100, 14)).toEqual([]);
});

const letters = fc.array(fc.constantFrom("ก", "กี่", "น้ำ", "เ", "เก", "โค้", "ห์", "a", "7", " "), {
  maxLength: 60,
});

test("no letter is torn from its marks, and nothing is lost", () => {
  fc.assert(
    fc.property(letters, fc.integer({ min: 20, max: 300 }), (parts, width) => {
      const text = parts.join("");
      const lines = wrapText(text, width, 16);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) expect(line).not.toMatch(/^[\u0E47-\u0E4E\u0E34-\u0E3A\u0E31\u0E33]/u);
    }),
  );
});
