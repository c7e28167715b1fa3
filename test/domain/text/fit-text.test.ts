import fc from "fast-check";
import { fitText } from "../../../src/domain/text/fit-text";

test.each<[text: string, longest: number, fitted: string]>([
  ["น้ำหนัก", 7, "น้ำหนัก"],
  ["น้ำหนัก", 6, "น้ำห…"],
  ["น้ำหนัก", 4, "น้ำ…"],
  ["น้ำหนัก", 3, "…"],
  ["เกี่ยวข้อง", 5, "เกี่…"],
  ["เกี่ยวข้อง", 4, "…"],
  ["weights total 100", 9, "weights…"],
  ["a😀b", 3, "a…"],
  ["a😀bc", 4, "a😀…"],
  ["", 0, ""],
])("%j in %i is %j", (text, longest, fitted) => {
  expect(fitText(text, longest)).toBe(fitted);
});

test("never longer, never torn, and the beginning of the text", () => {
  const thai = fc.string({ unit: fc.constantFrom(..."กเแโ่้ำิีุ็ะ a😀"), maxLength: 40 });
  fc.assert(
    fc.property(thai, fc.integer({ min: 1, max: 40 }), (text, longest) => {
      const fitted = fitText(text, longest);
      expect(fitted.length).toBeLessThanOrEqual(longest);
      if (fitted === text) return;
      const kept = fitted.slice(0, -1);
      expect(text.startsWith(kept)).toBe(true);
      if (kept !== "") expect(text.slice(kept.length)).not.toMatch(/^(?:\p{M}|ำ|[\uDC00-\uDFFF])/u);
    }),
  );
});
