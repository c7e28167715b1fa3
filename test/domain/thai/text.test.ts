import fc from "fast-check";
import { hasMarkup, headingKey, normaliseText, stripMarkup } from "../../../src/domain/thai/text";

describe("normaliseText", () => {
  test.each([
    ["nothing to do", "ร้อยละ 95", "ร้อยละ 95"],
    ["decomposed sara am", "ด\u0E4D\u0E32เนินงาน", "ดำเนินงาน"],
    ["nikhahit, tone, aa", "น\u0E4D\u0E49\u0E32", "น้ำ"],
    ["tone, nikhahit, aa", "น\u0E49\u0E4D\u0E32", "น้ำ"],
    ["tone after sara am", "น\u0E33\u0E49", "น้ำ"],
    ["tone before the vowel", "ท\u0E48\u0E35", "ที่"],
    ["tone before sara u", "ร\u0E39\u0E49 ร\u0E49\u0E39", "รู้ รู้"],
    ["two sara e", "เเผน", "แผน"],
    ["a lone nikhahit stays", "ก\u0E4D", "ก\u0E4D"],
    ["zero width", "ผล\u200Bการ\u200D\uFEFFดำเนิน\u2060งาน", "ผลการดำเนินงาน"],
    ["soft hyphen and marks of direction", "\u202Aเป้า\u00ADหมาย\u200E", "เป้าหมาย"],
    ["no-break spaces", "ร้อยละ\u00A095\u202F%\u2007", "ร้อยละ 95 %"],
    ["line breaks and tabs", "เป้าหมาย\r\nมาตรฐาน\t (75)", "เป้าหมาย มาตรฐาน (75)"],
    ["surrounding spaces", "  15 ", "15"],
    ["Thai digits", "๗.๒๕ ล้านบาท ๐๑๒๓๔๕๖๗๘๙", "7.25 ล้านบาท 0123456789"],
    ["full width", "ＫＰＩ１２３％（ｘ）", "KPI123%(x)"],
    ["ideographic space", "ก\u3000ข", "ก ข"],
    ["composed Latin", "e\u0301", "é"],
    ["HTML is kept", "<p>95</p>", "<p>95</p>"],
    ["empty", "", ""],
    ["only invisible", "\u200B\u00A0", ""],
  ])("%s", (_, text, expected) => expect(normaliseText(text)).toBe(expected));

  const thai = fc.string({
    unit: fc.constantFrom(
      ..."กนทรเแ\u0E31\u0E32\u0E33\u0E34\u0E35\u0E38\u0E39\u0E47\u0E48\u0E49\u0E4C\u0E4D๗5 \u00A0\u200B\n%",
    ),
  });

  test("an ordinary spelling is its own standard form after one pass", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("น้ำ", "ที่", "รู้", "แผน", "ก๊ก", "95 %", "\u200B", " "), { maxLength: 8 }),
        (parts) => {
          const once = normaliseText(parts.join(" "));
          expect(normaliseText(once)).toBe(once);
        },
      ),
    );
  });

  test("leaves no invisible character, no Thai digit and no double space", () => {
    fc.assert(
      fc.property(thai, (text) => {
        expect(normaliseText(text)).not.toMatch(/[\u200B\u00A0\n๐-๙]| {2}|^ | $/);
      }),
    );
  });
});

describe("headingKey", () => {
  test.each([
    ["เป้าหมาย มาตรฐาน (75)", "เป้าหมายมาตรฐาน(75)"],
    ["เป้าหมาย\nมาตรฐาน\u00A0(๗๕)", "เป้าหมายมาตรฐาน(75)"],
    ["คะแนนที่ได้ (เทียบจากค่า เป้าหมาย)", "คะแนนที่ได้(เทียบจากค่าเป้าหมาย)"],
    ["Score KPI", "ScoreKPI"],
  ])("%p", (text, key) => expect(headingKey(text)).toBe(key));

  test("parentheses tell headings apart", () => {
    expect(headingKey("เป้าหมาย (50)")).not.toBe(headingKey("เป้าหมาย 50"));
  });
});

describe("stripMarkup", () => {
  test.each([
    ["<p>พระราชบัญญัติ</p><p>พ.ศ. 2562</p>", "พระราชบัญญัติ พ.ศ. 2562"],
    ['<ul style="list-style-type: none;"> <li>ก</li><li>ข</li></ul>', "ก ข"],
    ["ร้อย<b>ละ</b> 95<br/>ขึ้นไป", "ร้อยละ 95 ขึ้นไป"],
    ["A &amp; B&nbsp;&lt;60&gt; &#3585;&#xe02; &bull;", "A & B <60> กข •"],
    ["<!-- x -->ก", "ก"],
    ["น้อยกว่า <60 และ >50", "น้อยกว่า <60 และ >50"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["&amp;lt;", "&lt;"],
    ["&unknown; &#9999999;", "&unknown; &#9999999;"],
  ])("%p", (text, expected) => expect(stripMarkup(text)).toBe(expected));

  test.each([
    ["<p>ก</p>", true],
    ["ก<br>ข", true],
    ["<span>ก</span>", true],
    ["<!-- ก -->", true],
    ["<60", false],
    ["a < b > c", false],
    ["ก", false],
  ])("hasMarkup(%p) is %p, each time it is asked", (text, expected) => {
    expect(hasMarkup(text)).toBe(expected);
    expect(hasMarkup(text)).toBe(expected);
  });
});

test("a text that looks as if it needed no work is standard already", () => {
  const letter = fc.constantFrom(..."กเแะัาำิีึืุู็่้๊๋์\u0E3A\u0E4D\u0E4E๑ฯ a1.");
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 8 }), (text) => {
      // Something invisible inside makes it take the long way; nothing else of it remains.
      expect(normaliseText(text)).toBe(normaliseText(`\u200B${text}`));
    }),
    { numRuns: 5000 },
  );
});
