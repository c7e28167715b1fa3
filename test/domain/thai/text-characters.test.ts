import { hasMarkup, normaliseText, stripMarkup } from "../../../src/domain/thai/text";

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const named = (codes: readonly number[]) =>
  codes.map((code) => [code.toString(16).toUpperCase().padStart(4, "0"), String.fromCharCode(code)] as const);

/** Characters that take no room, written here a second time. */
const INVISIBLE = [
  0xad,
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2064),
  0xfeff,
];
test.each(named(INVISIBLE))("U+%s is left out", (_, character) => {
  expect(normaliseText(`ก${character}ข`)).toBe("กข");
  expect(normaliseText(character)).toBe("");
});

test.each(named([0x200a - 1, 0x2010, 0x2029, 0x202f, 0x205f, 0x2065, 0xac, 0xae]))(
  "U+%s beside them is not left out",
  (_, character) => expect(normaliseText(`ก${character}ข`)).not.toBe("กข"),
);

const SPACES = [
  9,
  10,
  11,
  12,
  13,
  0xa0,
  0x1680,
  ...range(0x2000, 0x200a),
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
];
test.each(named(SPACES))("U+%s is a space, and several are one", (_, character) => {
  expect(normaliseText(`ก${character}ข`)).toBe("ก ข");
  expect(normaliseText(`${character}ก${character} ${character}ข${character}`)).toBe("ก ข");
});

test.each([
  ["  ก", "ก"],
  ["ก ", "ก"],
  [" ก", "ก"],
  ["ก  ข", "ก ข"],
  ["ก   ข", "ก ข"],
  ["ก ข", "ก ข"],
])("the spaces of %p", (text, expected) => expect(normaliseText(text)).toBe(expected));

test.each([..."๐๑๒๓๔๕๖๗๘๙"].map((digit, value) => [digit, value] as const))("%s is %i", (digit, value) => {
  expect(normaliseText(digit)).toBe(String(value));
  expect(normaliseText(`ก${digit}ข`)).toBe(`ก${value}ข`);
});

test.each(range(0x21, 0x7e).map((code) => String.fromCharCode(code)))(
  "the full-width form of %s",
  (letter) => {
    const wide = String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
    expect(normaliseText(wide)).toBe(letter);
    expect(normaliseText(`ก${wide}${wide}ข`)).toBe(`ก${letter}${letter}ข`);
  },
);

/** Tone marks mai ek to mai chattawa, then thanthakhat. */
const TONES = named(range(0xe48, 0xe4b));
const THANTHAKHAT = "\u0E4C";

describe.each(TONES)("the tone mark U+%s", (_, tone) => {
  test("with sara am in any order", () => {
    const standard = `น${tone}\u0E33`;
    for (const stored of [`\u0E4D${tone}\u0E32`, `${tone}\u0E4D\u0E32`, `\u0E33${tone}`, `${tone}\u0E33`]) {
      expect(normaliseText(`น${stored}`)).toBe(standard);
      expect(normaliseText(`น${stored} น${stored}`)).toBe(`${standard} ${standard}`);
    }
  });

  test.each(named([0xe31, ...range(0xe34, 0xe39), 0xe47]))("goes after the vowel U+%s", (_code, vowel) => {
    expect(normaliseText(`ก${tone}${vowel}ก${tone}${vowel}`)).toBe(`ก${vowel}${tone}ก${vowel}${tone}`);
    expect(normaliseText(`ก${vowel}${tone}`)).toBe(`ก${vowel}${tone}`);
  });

  test.each(named([0xe30, 0xe32, 0xe40, 0xe41, 0xe46, 0xe01]))("stays before U+%s", (_code, letter) => {
    expect(normaliseText(`ก${tone}${letter}`)).toBe(`ก${tone}${letter}`);
  });
});

test.each(named([0xe31, ...range(0xe34, 0xe39), 0xe47]))(
  "thanthakhat goes after the vowel U+%s",
  (_, vowel) => {
    expect(normaliseText(`ก${THANTHAKHAT}${vowel}`)).toBe(`ก${vowel}${THANTHAKHAT}`);
  },
);

test("thanthakhat and sara am keep their order", () => {
  expect(normaliseText(`น\u0E33${THANTHAKHAT}`)).toBe(`น\u0E33${THANTHAKHAT}`);
});

test("two sara e are sara ae wherever they stand, one is not", () => {
  expect(normaliseText("เเผนเเผน เผน")).toBe("แผนแผน เผน");
});

/** Tags that break a line become a space, those inside a line vanish. */
const BLOCK = "p br div ul ol li table tbody thead tr td th h1 h2 h3 h4 h5 h6 hr".split(" ");
const INLINE = "span b i u s em strong font a sub sup small big o:p".split(" ");

describe.each([
  ["breaks the line", BLOCK, "ก ข"],
  ["stands in the line", INLINE, "กข"],
])("a tag that %s", (_, tags, expected) => {
  test.each(tags)("%s", (tag) => {
    const forms = [
      `<${tag}>`,
      `</${tag}>`,
      `<${tag}/>`,
      `<${tag} class="x">`,
      `<${tag} />`,
      `<${tag.toUpperCase()}>`,
    ];
    for (const form of forms) {
      expect(stripMarkup(`ก${form}ข`)).toBe(expected);
      expect(stripMarkup(`ก${form}${form}ข`)).toBe(expected);
      expect(hasMarkup(`ก${form}ข`)).toBe(true);
    }
  });
});

test.each(["<>", "<x>", "<px>", "< p>", "<p", "<h7>", "<h>", "<spanx>", "<p <b", "<//p>", "<!-- ก", "<1>"])(
  "%s is no tag",
  (text) => {
    expect(hasMarkup(text)).toBe(false);
    expect(stripMarkup(text)).toBe(text);
  },
);

test.each([["<!---->"], ["<!-- ก -->"], ["<!-- ก\nข -->"], ["<!-- <p> -->"]])(
  "the comment %p is a space",
  (comment) => {
    expect(hasMarkup(comment)).toBe(true);
    expect(stripMarkup(`ก${comment}ข${comment}ค`)).toBe("ก ข ค");
  },
);

test.each([
  ["nbsp", "ก ข"],
  ["lt", "ก<ข"],
  ["gt", "ก>ข"],
  ["quot", 'ก"ข'],
  ["apos", "ก'ข"],
  ["ndash", "ก–ข"],
  ["mdash", "ก—ข"],
  ["bull", "ก•ข"],
  ["amp", "ก&ข"],
  ["#3585", "กกข"],
  ["#x0e01", "กกข"],
  ["#X0E01", "กกข"],
  ["#65", "กAข"],
  ["#x1F600", "ก😀ข"],
  ["#x10FFF", "ก\u{10FFF}ข"],
  ["#1", "ก\u0001ข"],
])("the entity %s", (name, expected) => {
  expect(stripMarkup(`ก&${name};ข`)).toBe(expected);
  expect(stripMarkup(`ก&${name.toUpperCase()};ข`)).toBe(expected);
});

test.each([
  "&nothing;",
  "&#0;",
  "&#x0;",
  "&#9999999;",
  "&#x110000;",
  "&amp",
  "& amp;",
  "&;",
  "&#;",
  "&#x;",
  "&constructor;",
])("%s stays as it is", (text) => expect(stripMarkup(text)).toBe(text));

test("a number of the last character is one, the next is none", () => {
  expect(stripMarkup("&#999999;")).toBe(String.fromCodePoint(999_999));
});
