/** @jest-environment jsdom */
import fc from "fast-check";
import { markup, Markup } from "../../../src/domain/report/markup";
import { narrativeOf } from "../../../src/domain/report/narrative";
import { showScore } from "../../../src/domain/scoring/figure-text";
import { showAmount } from "../../../src/domain/report/figures";
import { summaryPage } from "../../../src/domain/report/summary-page";
import { inArabicDigits } from "../../../src/domain/thai/digits";
import { summaryPicture } from "../../../src/domain/report/summary-picture";
import { planSummary } from "../../../src/app/summarise-workbook";
import type { SummaryPlan } from "../../../src/domain/summary/summary";
import { partsWith, type PartChanges } from "../../support/parts-form";
import { MemoryPort } from "../../support/memory-port";

const planOf = (changes: PartChanges = {}): Promise<SummaryPlan> =>
  planSummary(new MemoryPort(partsWith(changes), () => null));
const told = async (changes: PartChanges, language: "th" | "en") =>
  narrativeOf((await planOf(changes)).summary).map((sentence) => sentence[language]);

test("a narrative tells each figure that there is, in the order of its weight", async () => {
  expect(await told({}, "th")).toEqual([
    "สำนักงานทดสอบระบบ ปีงบประมาณ พ.ศ. 2565 ได้คะแนนรวม 85.00 คะแนน อยู่ในระดับดี",
    "ยังขาด 5.00 คะแนนจึงถึงระดับดีมาก",
    "องค์ประกอบที่ 1 ประสิทธิภาพ ได้ 55.00 จากน้ำหนัก 60.00 คิดเป็นร้อยละ 91.67 ของคะแนนเต็ม",
    "องค์ประกอบที่ 2 ศักยภาพ ได้ 30.00 จากน้ำหนัก 40.00 คิดเป็นร้อยละ 75.00 ของคะแนนเต็ม",
    expect.stringMatching(/^ตัวชี้วัดที่ได้คะแนนสูงสุด: 1\.1\.2/),
    expect.stringMatching(/^ตัวชี้วัดที่เสียคะแนนมากที่สุด: 2\.1/),
    "คะแนน ITA 97.11 ระดับ AA (ไม่รวมในคะแนนรวม)",
    expect.stringMatching(/^ตัวชี้วัดติดตามทั้งหมด 2 ตัวชี้วัด: บรรลุ 2 ไม่บรรลุ 0/),
    "ค่าใช้จ่ายด้านบุคลากรคิดเป็นร้อยละ 21.04 ของแผนการใช้จ่ายเงิน",
    "B/C Ratio 4.00",
    "ผลประโยชน์สุทธิ 1,800,000,000 บาท",
    "การตรวจสอบไม่พบข้อผิดพลาด",
  ]);
});

test("half a form is told as such: no rating, the range, and what is missing", async () => {
  const sentences = await told({ "ส่วนที่ 1": { G8: null, H8: null } }, "en");
  expect(sentences.slice(0, 3)).toEqual([
    "สำนักงานทดสอบระบบ, fiscal year 2565, is provisional"
      .replace(", is provisional", ",")
      .replace(/^/, "The result of ") + " is provisional: 50.00 in total so far, not rated yet.",
    "The total will end between 50.00 (Needs improvement) and 90.00 (Excellent).",
    "A weight of 40.00 has no usable score yet: 1.1.1.",
  ]);
  expect(sentences.join(" ")).not.toMatch(/is rated|missing for the rating/);
});

test.each([
  [null, "–"],
  [0, "0.00"],
  [84.995, "85.00"],
  [1 / 3, "0.33"],
])("a score of %j is shown as %s", (value, shown) => expect(showScore(value)).toBe(shown));

test.each([
  [6_263_335_805.08, "6,263,335,805.08"],
  [1_800_000_000, "1,800,000,000"],
  [-1234.5, "-1,234.50"],
  [999, "999"],
])("an amount of %j is shown as %s", (value, shown) => expect(showAmount(value)).toBe(shown));

test("texts are never markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { source } = markup`<p title="${text}">${text}</p>`;
      expect(source.slice(10, -4)).not.toMatch(/[<]|&(?!amp;|lt;|gt;|quot;|#39;)/u);
      expect(source).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n]/u);
    }),
  );
  expect(markup`${[new Markup("<b>"), "<b>", null, undefined, 1]}`.source).toBe("<b>&lt;b&gt;1");
});

const EVIL = `<script>alert(1)</script>"'&\u202E`;

test.each(["th", "en"] as const)(
  "the page stands alone and holds no word of the workbook as markup: %s",
  async (language) => {
    const plan = await planOf({
      ข้อมูลพื้นฐาน: { B4: EVIL, B9: 12 },
      "ส่วนที่ 1": { A1: null, A9: `1.1.2 ${EVIL}`, A6: `องค์ประกอบที่ 1 ${EVIL} (น้ำหนักร้อยละ 60)` },
    });
    const page = summaryPage(plan, language);
    const tags = [...page.matchAll(/<([a-z][a-z0-9]*)/giu)].map(([, name]) => name!.toLowerCase());
    expect(tags).not.toContain("script");
    expect(page).not.toMatch(/\son\w+=|javascript:|https?:\/\/(?!www\.w3\.org)|url\(|@import|\u202E/iu);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain(`lang="${language}"`);
    for (const figure of ["85.00", "97.11", "'ส่วนที่ 1'!G8".replaceAll("'", "&#39;")])
      expect(page).toContain(figure);

    const picture = summaryPicture(plan.summary, language);
    const drawn = new DOMParser().parseFromString(picture, "image/svg+xml");
    expect(drawn.querySelector("parsererror")).toBeNull();
    expect(drawn.querySelectorAll("script, image, use, foreignObject")).toHaveLength(0);
  },
);

test("a provisional result is never shown as a rating, on the page or in the picture", async () => {
  const plan = await planOf({ "ส่วนที่ 1": { G8: null, H8: null } });
  for (const document of [summaryPage(plan, "th"), summaryPicture(plan.summary, "th")]) {
    expect(document).toContain("ผลชั่วคราว ยังไม่สรุประดับผลการประเมิน");
    expect(document).toContain("จะอยู่ระหว่าง 50.00–90.00");
  }
});

test("the picture grows with its components, so that none is cut", async () => {
  const { summary } = await planOf();
  const many = Array.from({ length: 12 }, () => summary.components[0]!);
  const heightOf = (picture: string) => Number(/height="(\d+)"/.exec(picture)?.[1]);
  expect(heightOf(summaryPicture(summary, "th"))).toBe(900);
  const picture = summaryPicture({ ...summary, components: many }, "th");
  const lowest = Math.max(...[...picture.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)));
  expect(heightOf(picture)).toBeGreaterThan(lowest);
});

test("in Thai digits a page differs in the digits of its texts alone, and an English one not at all", async () => {
  const plan = await planOf({ "ส่วนที่ 1": { A9: `1.1.2 FIDO2 ${EVIL}` } });
  const [page, thai] = [summaryPage(plan, "th"), summaryPage(plan, "th", "thai")];
  expect(inArabicDigits(thai).replaceAll(", thai)", ")")).toBe(page);
  expect(thai).toContain("<strong>๘๕.๐๐</strong>");
  expect(thai).toContain("๑.๑.๒ FIDO2 &lt;script&gt;");
  expect(thai).toContain("&#39;");
  expect(thai.match(/<style>[^]*<\/style>|<svg [^>]*>/gu)!.join("")).not.toMatch(/[๐-๙]/u);
  expect(summaryPicture(plan.summary, "th", "thai")).toMatch(/>๘๕.๐๐[^]*<\/svg>/u);
  expect(summaryPage(plan, "en", "thai")).toBe(summaryPage(plan, "en"));
});
test.each(["th", "en"] as const)(
  "of several forms the page and the picture say which it is: %s",
  async (language) => {
    const { basis, summary } = await planOf();
    const chosen = { ...summary, chosen: { sheet: "รอบ 6 <เดือน>", row: 19 } };
    const wanted = { th: "แผ่นงาน “รอบ 6 &lt;เดือน&gt;:20”", en: "Sheet “รอบ 6 &lt;เดือน&gt;:20”" }[language];
    expect(summaryPage({ basis, summary: chosen }, language)).toContain(wanted);
    expect(summaryPicture(chosen, language)).toContain(wanted);
    expect(summaryPage({ basis, summary }, language)).not.toMatch(/แผ่นงาน “|Sheet “/u);
  },
);
