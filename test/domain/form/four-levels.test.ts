import { validateWorkbook } from "../../../src/app/validate-workbook";
import type { ValidationReport } from "../../../src/app/reports";
import { FRAMEWORKS, PERFORMANCE_AGREEMENT } from "../../../src/domain/framework/frameworks";
import { describeForm } from "../../support/describe";
import { formOfText } from "../../support/layout";
import { MemoryPort } from "../../support/memory-port";

/** Two indicators on four levels, none of whose scores lies above the fourth. */
const FOUR = `
แบบประเมินผลการดำเนินงาน ปีงบประมาณ พ.ศ. 2567
ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละของงานที่แล้วเสร็จ | 60 | 60 | 70 | 80 | 90 | 85 | 3.5 | 2.1
1.2 ร้อยละของข้อร้องเรียน | 40 | 50 | 60 | 70 | 80 | 75 | 3.5 | 1.4
รวม | 100 | | | | | | | 3.5`;

/** The same on five. */
const FIVE = `
แบบประเมินผลการดำเนินงาน ปีงบประมาณ พ.ศ. 2567
ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละของงานที่แล้วเสร็จ | 60 | 60 | 70 | 80 | 90 | 100 | 85 | 3.5 | 2.1
1.2 ร้อยละของข้อร้องเรียน | 40 | 50 | 60 | 70 | 80 | 90 | 75 | 3.5 | 1.4
รวม | 100 | | | | | | | | 3.5`;

const change = (rows: string, ...pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`Nothing to change: ${from}`);
    return text.replace(from, to);
  }, rows);

const HEADINGS = "ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 |";
const BARE = `
แบบประเมินผลการดำเนินงาน ปีงบประมาณ พ.ศ. 2567
ตัวชี้วัด | น้ำหนัก | ค่าเป้าหมาย | | | | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
 | | 1 | 2 | 3 | 4 | | |
1.1 ร้อยละของงานที่แล้วเสร็จ | 60 | 60 | 70 | 80 | 90 | 85 | 3.5 | 2.1
1.2 ร้อยละของข้อร้องเรียน | 40 | 50 | 60 | 70 | 80 | 75 | 3.5 | 1.4
รวม | 100 | | | | | | | 3.5`;

/** On four levels: no framework of the product has them. */
const FOUR_LEVELS: Readonly<Record<string, string>> = {
  "levels 1 to 4": FOUR,
  "levels in Thai digits": change(FOUR, [HEADINGS, "ระดับ ๑ | ระดับ ๒ | ระดับ ๓ | ระดับ ๔ |"]),
  "points in words": change(FOUR, [HEADINGS, "1 คะแนน | 2 คะแนน | 3 คะแนน | 4 คะแนน |"]),
  "bare numbers under a common heading": BARE,
  "bare Thai numbers under a common heading": change(BARE, [" | | 1 | 2 | 3 | 4 |", " | | ๑ | ๒ | ๓ | ๔ |"]),
  "a full mark of 4": change(FOUR, ["| คะแนน |", "| คะแนน (เต็ม 4) |"]),
  "a full mark of 4 in Thai digits": change(FOUR, ["| คะแนน |", "| คะแนนที่ได้ (๔ คะแนน) |"]),
  "rating words beside the levels": change(FOUR, [
    HEADINGS,
    "ระดับ 1 (ปรับปรุง) | ระดับ 2 (พอใช้) | ระดับ 3 (ดี) | ระดับ 4 (ดีมาก) |",
  ]),
  "levels that fall from left to right": change(
    FOUR,
    [HEADINGS, "ระดับ 4 | ระดับ 3 | ระดับ 2 | ระดับ 1 |"],
    ["| 60 | 70 | 80 | 90 |", "| 90 | 80 | 70 | 60 |"],
    ["| 50 | 60 | 70 | 80 |", "| 80 | 70 | 60 | 50 |"],
  ),
  "the highest score of all, 4": change(FOUR, ["| 85 | 3.5 | 2.1", "| 90 | 4 | 2.4"]),
  "no scores yet": change(FOUR, ["| 85 | 3.5 | 2.1", "| 85 | |"], ["| 75 | 3.5 | 1.4", "| 75 | |"]),
  "a column of reasons after the fourth level": change(
    FOUR,
    ["ระดับ 4 |", "ระดับ 4 | หมายเหตุ |"],
    ["| 90 | 85", "| 90 | แก้ไข | 85"],
    ["| 80 | 75", "| 80 | แก้ไข | 75"],
  ),
  "an unknown column of figures that do not go on": change(
    FOUR,
    ["ระดับ 4 |", "ระดับ 4 | ฐาน |"],
    ["| 90 | 85", "| 90 | 55 | 85"],
    ["| 80 | 75", "| 80 | 62 | 75"],
  ),
  "an unknown column of words beside levels in figures": change(
    FOUR,
    ["ระดับ 4 |", "ระดับ 4 | กลุ่มงาน |"],
    ["| 90 | 85", "| 90 | แผน | 85"],
    ["| 80 | 75", "| 80 | คลัง | 75"],
  ),
  "numbers of its columns below the headings": change(FOUR, [
    "คะแนนถ่วงน้ำหนัก\n",
    "คะแนนถ่วงน้ำหนัก\n(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)\n",
  ]),
  "a title of fifteen levels and a full mark of 50": change(FOUR, [
    "แบบประเมินผลการดำเนินงาน",
    "แบบประเมิน 15 ระดับ คะแนนเต็ม 50",
  ]),
  "a result of level 50": change(FOUR, ["| 85 | 3.5 | 2.1", "| ระดับ 50 | | "]),
  "a year of five and a round of five months": change(
    FOUR,
    ["ผลการดำเนินงาน |", "ผลการดำเนินงาน รอบ 5 เดือน |"],
    ["น้ำหนัก |", "น้ำหนัก (ร้อยละ 5) |"],
  ),
};

/** On five levels, whatever became of the fifth or another one's heading. */
const FIVE_LEVELS: Readonly<Record<string, string>> = {
  "all five": FIVE,
  "the middle heading lost": change(FIVE, ["ระดับ 3 |", " |"]),
  "the first heading lost": change(FIVE, ["ระดับ 1 |", " |"]),
  "a slip in the fifth": change(FIVE, ["ระดับ 5 |", "ระดบั 5 |"]),
  "the fifth under a heading that is not understood": change(FIVE, ["ระดับ 5 |", "สุดยอด |"]),
  "the fifth without its number": change(FIVE, ["ระดับ 5 |", "ระดับ |"]),
  "the fifth without a heading": change(FIVE, ["ระดับ 5 |", " |"]),
  "the fifth lost in a form that falls from left to right": change(
    FIVE,
    ["ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 |", " | ระดับ 4 | ระดับ 3 | ระดับ 2 | ระดับ 1 |"],
    ["| 60 | 70 | 80 | 90 | 100 |", "| 100 | 90 | 80 | 70 | 60 |"],
    ["| 50 | 60 | 70 | 80 | 90 |", "| 90 | 80 | 70 | 60 | 50 |"],
  ),
  "the fifth under a heading that is not understood, told in words": change(
    FIVE,
    ["ระดับ 5 |", "สุดยอด |"],
    ["| 60 | 70 | 80 | 90 | 100 | 85 |", "| ตั้งทีม | ร่าง | เสนอ | อนุมัติ | ประกาศ | เสนอแล้ว |"],
    ["| 50 | 60 | 70 | 80 | 90 | 75 |", "| ตั้งทีม | ร่าง | เสนอ | อนุมัติ | ประกาศ | เสนอแล้ว |"],
  ),
  "four levels under a common heading of 1 to 5": change(BARE, ["ค่าเป้าหมาย |", "ค่าเป้าหมาย (1-5) |"]),
  "four levels and a score above the fourth": change(FOUR, ["| 85 | 3.5 | 2.1", "| 95 | 4.01 | 2.41"]),
  "four levels and the committee's score above it": change(
    FOUR,
    ["| คะแนน |", "| คะแนนประเมินตนเอง | คะแนนคณะกรรมการ |"],
    ["| 3.5 | 2.1", "| 3.5 | 5 | 3"],
    ["| 3.5 | 1.4", "| 3.5 | 3.5 | 1.4"],
  ),
  "four levels and a full mark of 5": change(FOUR, ["| คะแนน |", "| คะแนน (เต็ม 5) |"]),
  "four levels and a full mark of ๕": change(FOUR, ["| คะแนน |", "| คะแนนที่ได้ (๕ คะแนน) |"]),
  "four levels and weighted scores of a full mark of 5": change(
    FOUR,
    ["| 3.5 | 2.1", "| 3.5 | 42"],
    ["| 3.5 | 1.4", "| 3 | 24"],
  ),
  "four levels and a result of level 5": change(FOUR, ["| 85 | 3.5 | 2.1", "| ระดับ 5 | | "]),
  "four levels under a title of five": change(FOUR, ["แบบประเมินผลการดำเนินงาน", "แบบประเมิน 5 ระดับ"]),
  "four levels under a title of ห้าระดับ": change(FOUR, ["แบบประเมินผลการดำเนินงาน", "แบบประเมินห้าระดับ"]),
  "four levels under a full mark in the title": change(FOUR, ["แบบประเมินผลการดำเนินงาน", "คะแนนเต็ม ๕ คะแนน"]),
};

/** A score that is missing is missing on any scale. */
const DEPENDENT = /column-missing|score-(?!missing)|rating|target|weighted/;

const scaleOf = (rows: string) => {
  const { framework, kind } = describeForm(formOfText(rows));
  const tiers = FRAMEWORKS.find(({ id }) => id === framework.id)?.tiers;
  return { kind, points: tiers?.map(({ point }) => point) ?? null };
};

describe("on four levels the framework is left to a person", () => {
  describe.each(Object.entries(FOUR_LEVELS))("%s", (_, rows) => {
    let report: ValidationReport;
    beforeAll(async () => {
      report = await validateWorkbook(new MemoryPort(formOfText(rows)));
    });

    test("no framework is named", () => {
      expect(scaleOf(rows)).toEqual({ kind: "form", points: null });
      expect(report.framework.isDecided).toBe(false);
    });

    test("what was printed is told, and a choice asked for", () => {
      expect(report.framework.reason).toEqual({
        th: expect.stringMatching(/1\/2\/3\/4(?!\/5).*เลือกกรอบการประเมิน/u),
        en: expect.stringMatching(/1\/2\/3\/4(?!\/5).*choose a framework/u),
      });
      const [finding, ...others] = report.findings.filter(({ rule }) => rule === "framework-unfit");
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        messageId: "unknown-scale",
        found: "1/2/3/4",
        message: {
          th: expect.stringMatching(/1\/2\/3\/4(?!\/5).*เลือกกรอบการประเมิน/u),
          en: expect.stringMatching(/1\/2\/3\/4(?!\/5).*choose a framework/iu),
        },
      });
    });

    test("no level is missed, and nothing is found that depends on a scale", () => {
      const rules = report.findings.map(({ rule, messageId }) => `${rule} ${messageId}`);
      expect(rules.filter((rule) => DEPENDENT.test(rule))).toEqual([]);
    });
  });
});

describe("on five levels it is read so", () => {
  test.each(Object.entries(FIVE_LEVELS))("%s", (_, rows) => {
    expect(scaleOf(rows)).toEqual({ kind: "form", points: [1, 2, 3, 4, 5] });
  });
});

test("a page that lost its fifth heading goes with those that print it", () => {
  const { name, sheets } = formOfText(FIVE, "หน้า 1");
  const page = formOfText(FOUR, "หน้า 2").sheets;
  expect(describeForm({ name: name!, sheets: [...sheets, ...page] }).framework.id).not.toBeNull();
});

test("chosen by a person, a framework of five levels is told to be another scale", async () => {
  const port = new MemoryPort(formOfText(FOUR));
  const { findings } = await validateWorkbook(port, { framework: PERFORMANCE_AGREEMENT });
  expect(findings.filter(({ rule }) => rule === "framework-unfit")).toMatchObject([
    {
      messageId: "contradicts",
      message: { en: expect.stringContaining("1/2/3/4/5") },
      expected: null,
      found: "1/2/3/4",
    },
  ]);
});

test("a framework of its own that scores on four levels fits", async () => {
  const tiers = PERFORMANCE_AGREEMENT.tiers.slice(0, 4) as unknown as typeof PERFORMANCE_AGREEMENT.tiers;
  const framework = { ...PERFORMANCE_AGREEMENT, id: "four-levels", tiers };
  const { findings } = await validateWorkbook(new MemoryPort(formOfText(FOUR)), { framework });
  expect(findings.filter(({ rule }) => rule === "framework-unfit" || rule === "column-missing")).toEqual([]);
});
