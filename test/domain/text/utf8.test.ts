import fc from "fast-check";
import { utf8Bytes } from "../../../src/domain/text/utf8";
import { visibleText } from "../../../src/domain/text/visible-text";

test("the bytes are those of the host's encoder, for every text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
  expect([...utf8Bytes("\ud800a")]).toEqual([...new TextEncoder().encode("\ud800a")]);
});

test.each([
  ["ก\u0000\u001b", "ก␀␛"],
  ["a\r\nb\rc\n", "a\nb\nc\n"],
  ["\t\u007f\u0085", "␉␡\ufffd"],
  ["\ud800x\ufffe", "\ufffdx\ufffd"],
  ["😀 <b>&amp;", "😀 <b>&amp;"],
])("what cannot be seen is shown: %j", (text, shown) => expect(visibleText(text)).toBe(shown));
