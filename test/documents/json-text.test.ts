import fc from "fast-check";
import { readJsonText } from "../../src/documents/json-text";
import { readFramework } from "../../src/documents/read-framework";
import { SYNTAX_MESSAGES } from "../../src/documents/syntax-faults";
import { places, textFaults } from "./provoke";

const FAULTS: readonly [string, string, string[]][] = [
  ["nothing", "", ["1 $ file-empty"]],
  ["spaces", " \n ", ["2 $ file-empty"]],
  ["a comma after the last property", '{\n"a": 1,\n}', ["3 $ comma-left-over"]],
  ["a comma after the last entry", '{"a": [\n1,\n2,\n]}', ["4 $ comma-left-over"]],
  ["a missing comma", '{\n"a": 1\n"b": 2\n}', ["3 $ comma-expected"]],
  ["a missing colon", '{\n"a" 1\n}', ["2 $ colon-expected"]],
  ["a missing value", '{\n"a": ,\n"b": 2}', ["2 $ value-expected"]],
  ["a missing name", "{\n: 1}", ["2 $ name-expected"]],
  ["an open brace", '{"a": {\n"b": 1\n', ["3 $ brace-expected"]],
  ["an open bracket", "[\n1", ["2 $ bracket-expected"]],
  ["a brace too many", "{\n}\n}", ["3 $ text-after-end"]],
  ["a comment at the end of a line", '{\n"a": 1 // one\n}', ["2 $ comment"]],
  ["a comment of several lines", '{\n/* one\ntwo */\n"a": 1}', ["2 $ comment"]],
  ["a comment without an end", "{}\n/* one", ["2 $ comment"]],
  ["single quotes", "{\n'a': 1}", ["2 $ symbol-unknown"]],
  ["a name without quotes", "{\na: 1}", ["2 $ symbol-unknown"]],
  ["typographic quotes", "{\n“a”: 1}", ["2 $ symbol-unknown"]],
  ["Thai digits", '{\n"a": ๑๒}', ["2 $ symbol-unknown"]],
  ["a missing quote", '{\n"a": "b,\n"c": 1\n}', ["2 $ text-not-closed"]],
  ["a point without decimals", '{\n"a": 1.}', ["2 $ number-invalid"]],
  ["an unknown escape", '{\n"a": "\\q"}', ["2 $ escape-invalid"]],
  ["an escape of three digits", '{\n"a": "\\u123"}', ["2 $ escape-invalid"]],
  ["a tab in a text", '{\n"a": "\t"}', ["2 $ character-invalid"]],
  ["two faults on two lines", '{\n"a": 1,,\n"b": tru\n}', ["2 $ name-expected", "3 $ symbol-unknown"]],
  [
    "a name twice",
    '{"a": {\n"b": 1,\n"b": 2,\n"b": 3}}',
    ["3 $.a.b property-twice", "4 $.a.b property-twice"],
  ],
  ["a number beyond all bounds", '{"a": [1,\n-1e400]}', ["2 $.a[1] number-too-large"]],
  ["half a character in a name", '{\n"\\udc00": 1}', ['2 $["\\udc00"] half-character']],
  ["Windows line ends", '{\r\n"a" 1\r\n}', ["2 $ colon-expected"]],
  ["line ends of old Macs", '{\r"a" 1\r}', ["2 $ colon-expected"]],
];

/** Only what the text itself is told, without what a framework lacks. */
function syntaxPlaces(text: string): string[] {
  const reading = readFramework(text);
  const faults = "faults" in reading ? reading.faults : [];
  return places({ faults: faults.filter(({ messageId }) => messageId in SYNTAX_MESSAGES) });
}

test.each(FAULTS)("%s", (_, text, expected) => {
  expect(syntaxPlaces(text)).toEqual(expected);
  const reading = readFramework(text);
  expect("faults" in reading && reading.faults.flatMap(textFaults)).toEqual([]);
});

const LIMITS: readonly [string, string, string | null][] = [
  ["two million characters", `{"a": "${" ".repeat(1_999_991)}"}`, null],
  ["one character more", `{"a": "${" ".repeat(1_999_992)}"}`, "text-too-long"],
  ["32 levels", "[".repeat(32) + "]".repeat(32), null],
  ["33 levels", "[".repeat(33) + "]".repeat(33), "nested-too-deep"],
  ["a million open brackets", "[".repeat(1_000_000), "nested-too-deep"],
  ["a million brackets of two kinds", "[}".repeat(500_000), "nested-too-deep"],
  ["9,000 values", `[${Array(9_000).fill("1").join()}]`, null],
  ["a million values", `[${Array(500_000).fill("1").join()}]`, "too-many-values"],
];

test.each(LIMITS)("%s", (_, text, expected) => {
  const [fault] = readJsonText(text).faults;
  expect(fault?.fault.messageId ?? null).toBe(expected);
});

test("every message about the text is provoked", () => {
  const provoked = [...FAULTS.flatMap(([, , faults]) => faults), ...LIMITS.map(([, , id]) => ` ${id}`)];
  const missing = Object.keys(SYNTAX_MESSAGES).filter(
    (id) => !provoked.some((fault) => fault.endsWith(` ${id}`)),
  );
  expect(missing).toEqual([]);
});

test("a byte order mark changes neither lines nor columns", () => {
  const text = '{"a": 1,}';
  expect(readFramework(`\uFEFF${text}`)).toEqual(readFramework(text));
  expect(readJsonText("\uFEFF{}").faults).toEqual([]);
});

test("columns count from 1", () => {
  const reading = readFramework('{\n  "a": tru\n}');
  expect("faults" in reading && reading.faults[0]).toMatchObject({ line: 2, column: 8 });
});

test("what JSON.parse refuses is at fault, and nothing else", () => {
  const json = fc.json({ maxDepth: 4 });
  const broken = fc
    .tuple(
      json,
      fc.nat(),
      fc.constantFrom("", ",", "{", "}", "[", "]", '"', ":", "0", "-", "\\", "\n", "\u00a0", "//"),
    )
    .map(([text, at, insert]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + insert + text.slice(place + (at % 2));
    });
  const pieces = fc
    .array(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"a"',
        "1",
        "-1.5e3",
        "null",
        "true",
        " ",
        "x",
        '"',
        "/*",
      ),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(json, broken, pieces), (text) => {
      const { root, value } = readJsonText(text);
      const expected = parsed(text);
      expect(root === null).toBe(expected === null);
      if (expected !== null) expect(value).toEqual(expected.value);
    }),
    { numRuns: 2_000 },
  );
});

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
