import fc from "fast-check";
import { JSDOM } from "jsdom";
import { isSamePart, readJsonPart, writeJsonPart } from "../../../src/domain/workbook/json-part";
import { readPutIn, withoutPutIn, withPutIn } from "../../../src/domain/workbook/put-in";

const PART = writeJsonPart("urn:a", "layout", { name: "ผัง “ก” & <ข>" });
const AT = "2026-11-30T09:00:00.000Z";

test.each<[string, string | null]>([
  ["a name", "สมศรี"],
  ["no name", null],
  ["a name with signs of replacing", "$& $1 $$ $`"],
  ["a name that looks like XML", '"/><b at="x">&amp;'],
])("%s is told by the part, and its document stays as it was", (_, by) => {
  const told = withPutIn(PART, { by, at: AT });
  expect(readPutIn(told)).toEqual({ by, at: AT });
  expect(readJsonPart(told, "layout")).toEqual(readJsonPart(PART, "layout"));
  expect(withoutPutIn(told)).toBe(PART);
  expect(isSamePart(told, PART)).toBe(true);
  expect(() => new JSDOM(told, { contentType: "application/xml" })).not.toThrow();
});

test("whoever puts it in again takes the place of who did before", () => {
  const first = withPutIn(PART, { by: "สมศรี", at: "2025-01-01T00:00:00Z" });
  expect(readPutIn(withPutIn(first, { by: null, at: AT }))).toEqual({ by: null, at: AT });
});

test("a name stands in one line", () => {
  expect(readPutIn(withPutIn(PART, { by: " สม\n\tศรี\u0000 ", at: AT }))?.by).toBe("สม ศรี");
});

test("references are read as characters, but for names that nobody knows", () => {
  const told = withPutIn(PART, { by: "ก", at: AT }).replace('"ก"', '"&unknown;&#x0e01;&#3586;"');
  expect(readPutIn(told)?.by).toBe("&unknown;กข");
});

test.each([
  ["no part", null],
  ["a part that does not say", PART],
  ["a name without a time", PART.replace("<layout", '<layout put-in-by="ก"')],
  ["a time that is none", PART.replace("<layout", '<layout put-in-at="2026-99-99T00:00:00Z"')],
  ["a reference to no character", withPutIn(PART, { by: "ก", at: AT }).replace('"ก"', '"&#x110000;"')],
  ["a time in words", PART.replace("<layout", '<layout put-in-at="เมื่อวาน"')],
  [
    "the same words inside the document",
    writeJsonPart("urn:a", "layout", { 'put-in-at="2026-11-30T09:00:00Z"': 1 }),
  ],
])("%s: nobody knows", (_, part) => {
  expect(readPutIn(part)).toBeNull();
});

test("another document is another part, whoever put both in", () => {
  const putIn = { by: "สมศรี", at: AT };
  const other = writeJsonPart("urn:a", "layout", { name: "อื่น" });
  expect(isSamePart(withPutIn(PART, putIn), withPutIn(other, putIn))).toBe(false);
  expect(isSamePart(null, PART)).toBe(false);
  expect(isSamePart(PART, null)).toBe(false);
  expect(isSamePart(null, null)).toBe(true);
});

test("any name comes back but for its spaces and control characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (by) => {
      const back = readPutIn(withPutIn(PART, { by, at: AT }))!.by!;
      expect(back).toBe(by.replace(/[\p{Cc}\s]+/gu, " ").trim());
    }),
  );
});
