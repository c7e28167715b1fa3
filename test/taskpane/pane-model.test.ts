import type { LocalisedText } from "../../src/domain/text/localised";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readReference, showReference } from "../../src/taskpane/shell/cell-reference";
import { showScore } from "../../src/domain/scoring/figure-text";
import { showTime } from "../../src/taskpane/shell/figures";
import { initialLanguage, rememberLanguage } from "../../src/taskpane/shell/language";
import type { PaneStorage } from "../../src/taskpane/shell/pane-memory";
import { createLinks } from "../../src/taskpane/shell/links";
import { CHECK_TEXTS } from "../../src/taskpane/check/texts";
import { RESULT_TEXTS } from "../../src/taskpane/check/result-texts";
import { FORM_TEXTS } from "../../src/taskpane/form/texts";
import { FORMULAS_TEXTS } from "../../src/taskpane/formulas/texts";
import { PORTABLE_TEXTS } from "../../src/taskpane/portable/texts";
import { TEMPLATES_TEXTS } from "../../src/taskpane/templates/texts";
import { sayIn } from "../../src/taskpane/shell/say";
import { PROBLEM_TEXTS, SHELL_TEXTS } from "../../src/taskpane/shell/texts";
import { isDark } from "../../src/taskpane/shell/frame/theme";

const PANE = path.resolve(__dirname, "../../src/taskpane");
const SOURCES = readdirSync(PANE, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && path.basename(name) !== "texts.ts")
  .map((name) => readFileSync(path.join(PANE, name), "utf8"))
  .join("\n");

describe("references to cells", () => {
  test.each([
    ["'ส่วนที่ 1'!B12", { sheet: "ส่วนที่ 1", address: "B12" }],
    ["Sheet1!B12:C14", { sheet: "Sheet1", address: "B12:C14" }],
    ["'It''s'!A1", { sheet: "It's", address: "A1" }],
    ["'a!b'!A1", { sheet: "a!b", address: "A1" }],
    ["'ก'!", { sheet: "ก", address: null }],
    ["B12", null],
    ["!B12", null],
    ["''!A1", null],
  ])("%s", (text, reference) => {
    expect(readReference(text)).toEqual(reference);
  });

  test.each([
    [{ sheet: "ส่วนที่ 1", address: "B12" }, "ส่วนที่ 1!B12"],
    [{ sheet: "ส่วนที่ 1", address: null }, "ส่วนที่ 1"],
  ])("%j is shown as %s", (reference, text) => {
    expect(showReference(reference)).toBe(text);
  });
});

describe("figures", () => {
  test.each([
    [null, "–"],
    [0, "0.00"],
    [18.005, "18.01"],
    [18.00499, "18.00"],
    [1.005, "1.01"],
    [0.0000001, "0.00"],
    [100, "100.00"],
  ])("%s is shown as %s", (value, text) => {
    expect(showScore(value)).toBe(text);
  });

  test.each([
    ["th", "14.05"],
    ["en", "14:05"],
  ] as const)("the time in %s has 24 hours and Arabic digits: %s", (language, text) => {
    expect(showTime(new Date(2026, 7, 1, 14, 5), language)).toBe(text);
  });
});

describe("the first language", () => {
  const storing = (value: string | null): PaneStorage => ({
    getItem: () => value,
    setItem: () => undefined,
  });
  const refusing: PaneStorage = {
    getItem: () => {
      throw new Error("denied");
    },
    setItem: () => {
      throw new Error("denied");
    },
  };

  test.each([
    ["th-TH", null, "th"],
    ["TH", null, "th"],
    ["en-US", null, "en"],
    ["tha", null, "en"],
    ["ja-JP", null, "en"],
    [undefined, null, "en"],
    ["th-TH", storing("en"), "en"],
    ["en-US", storing("th"), "th"],
    ["th-TH", storing("fr"), "th"],
    ["th-TH", storing(null), "th"],
    ["th-TH", refusing, "th"],
  ])("Excel in %s, stored %j: %s", (display, storage, language) => {
    expect(initialLanguage(display, storage)).toBe(language);
  });

  test("a choice is remembered where storage allows and lost where it does not", () => {
    const setItem = jest.fn();
    rememberLanguage("en", { getItem: () => null, setItem });
    expect(setItem).toHaveBeenCalledWith("pramoen.language", "en");
    expect(() => rememberLanguage("en", refusing)).not.toThrow();
    expect(() => rememberLanguage("en", null)).not.toThrow();
  });
});

test("everything that unfolds can be reached with the keyboard", () => {
  // Excel on the web moves the focus itself on Tab, over what it knows to take it; a summary alone it does not know.
  expect(SOURCES.match(/<summary\b[^>]*>/g)?.filter((tag) => !tag.includes("tabIndex="))).toEqual([]);
});

describe("darkness", () => {
  test.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false, true],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, true, false],
    [{ bodyBackgroundColor: "#262626" }, false, true],
    [{ bodyBackgroundColor: "#666666" }, false, false],
    [{ bodyBackgroundColor: "#656565" }, false, true],
    [{ bodyBackgroundColor: "#FFFFFF" }, true, false],
    [{ bodyBackgroundColor: "white" }, true, true],
    [{}, true, true],
    [undefined, true, true],
    [undefined, false, false],
  ])("Office %j, system dark %s: %s", (office, prefersDark, dark) => {
    expect(isDark(office, prefersDark)).toBe(dark);
  });
});

describe("texts", () => {
  const all = Object.entries({
    SHELL_TEXTS,
    CHECK_TEXTS,
    FORM_TEXTS,
    FORMULAS_TEXTS,
    PORTABLE_TEXTS,
    TEMPLATES_TEXTS,
  }).flatMap(([owner, texts]) =>
    Object.entries<LocalisedText>(texts).map(([key, text]) => [`${owner}.${key}`, text] as const),
  );

  test.each(all)("%s has both languages with the same placeholders", (key, { th, en }) => {
    const placeholders = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);
    expect(th.trim()).not.toBe("");
    expect(en.trim()).not.toBe("");
    // The common-era year is given in English only: a Thai reader does not need it.
    const wanted = placeholders(en);
    if (key === "RESULT_TEXTS.fiscalYearValue") wanted.delete("{common}");
    expect(placeholders(th)).toEqual(wanted);
  });

  test.each(all)("%s is used", (key) => {
    expect(SOURCES).toMatch(new RegExp(`\\b${key}\\b`));
  });

  test("n decides between one and many", () => {
    expect(sayIn("en")(RESULT_TEXTS.verdictErrors, { n: 1, count: "1" })).toBe("1 error found");
    expect(sayIn("en")(RESULT_TEXTS.verdictErrors, { n: 2, count: "2" })).toBe("2 errors found");
    expect(sayIn("th")(RESULT_TEXTS.verdictErrors, { n: 1, count: "1" })).toBe("พบข้อผิดพลาด 1 รายการ");
  });

  test("a stroke in a value is not taken for the other form", () => {
    expect(sayIn("en")(CHECK_TEXTS.summarySpoken, { total: "1|2", rating: "x" })).toContain("1|2");
  });

  test.each(Object.entries(PROBLEM_TEXTS))("the problem %s says what to do in both languages", (_, texts) => {
    for (const text of [texts.title, texts.advice, texts.detail]) {
      expect(text.th).toMatch(/[ก-๙]/);
      expect(text.en).toMatch(/^[A-Z][\x20-\x7e]*$/);
    }
  });
});

test("a rule without a page gets no link", () => {
  const links = createLinks(["weight-total-not-100"]);
  expect(links.rulePage("weight-total-not-100")).toBe("help/rules/weight-total-not-100.html");
  expect(links.rulePage("unknown")).toBeNull();
});
