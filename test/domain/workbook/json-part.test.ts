import { readJsonPart, writeJsonPart } from "../../../src/domain/workbook/json-part";

const part = (body: string) => `<review xmlns="urn:test">${body}</review>`;

test.each([
  ["marks of XML", "a < b & c > d"],
  ["quotes and line breaks", "ผล \"ดี\"\nและ\t'พอใช้'"],
  ["control characters", "\u0085\uFFFE"],
  ["what looks like an entity", "&amp;constructor;"],
])("%s come back as they were", (_, text) => {
  expect(readJsonPart(writeJsonPart("urn:test", "review", { text }), "review")).toEqual({ text });
});

test.each<[string, string, unknown]>([
  ["a name that XML does not know", '"&constructor;"', "&constructor;"],
  ["a name that every object has", '"&toString;"', "&toString;"],
  ["entities by number", '"&#65;&#x42;"', "AB"],
  ["a number that is no character", '"&#x110000;"', undefined],
  ["no JSON", "ข้อความ", undefined],
])("%s", (_, body, expected) => expect(readJsonPart(part(body), "review")).toEqual(expected));
