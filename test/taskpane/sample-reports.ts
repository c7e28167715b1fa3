import type { ComponentSummary, SummaryPlan, SummaryReport, ValidationReport } from "../../src/app/reports";
import type { Stamp } from "../../src/domain/review/stamp";
import type { InsertionPoint } from "../../src/domain/guide/insertion";
import type { PlanBothWays } from "../../src/domain/workbook/lift-protection";
import type { Review } from "../../src/taskpane/shell/review/review";
import { countFindings, type Finding } from "../../src/domain/validation/engine/finding";

const SCORES = "ส่วนที่ 1 ผลการประเมิน";
const TRENDS = "ส่วนที่ 3 ตัวชี้วัดติดตาม";

export const FINDINGS: readonly Finding[] = [
  finding({
    rule: "weight-total-not-100",
    message: {
      th: "น้ำหนักของตัวชี้วัดทั้งหมดรวมได้ 95 ไม่ใช่ 100",
      en: "The weights of all indicators add up to 95, not 100",
    },
    sheet: SCORES,
    address: "C19",
    related: [`'${SCORES}'!C8`, `'${SCORES}'!C12`, `'${SCORES}'!C15`],
    expected: "100",
    found: "95",
  }),
  finding({
    rule: "score-not-as-computed",
    message: {
      th: "คะแนนของตัวชี้วัด 2.1.3 รายได้จากการดำเนินงาน ไม่ตรงกับที่คำนวณจากค่าเป้าหมาย",
      en: "The score of indicator 2.1.3 differs from the one computed from its targets",
    },
    sheet: SCORES,
    address: "H14",
    related: [`'${SCORES}'!D14:F14`],
    expected: "87.50",
    found: "100",
  }),
  finding({
    rule: "target-differs-between-tables",
    severity: "error",
    message: {
      th: "ค่าเป้าหมายปี 2565 ของ B/C Ratio ในตารางสามปีไม่ตรงกับส่วนที่ 3",
      en: "The 2565 target of the B/C ratio differs between the three-year table and part 3",
    },
    sheet: TRENDS,
    address: "E9",
    related: [`'${TRENDS}'!D22`],
    expected: "3 เท่า",
    found: "6.26",
  }),
  finding({
    rule: "agency-name-varies",
    severity: "warning",
    message: {
      th: "ชื่อย่อหน่วยงานเขียนไม่เหมือนกัน: สพธอ., สพอ., สพอธ.",
      en: "The agency's abbreviation is written in several ways: สพธอ., สพอ., สพอธ.",
    },
    sheet: SCORES,
    address: "A2",
    related: [],
    expected: "สพธอ.",
    found: "สพอ.",
  }),
  finding({
    rule: "component-weight-missing",
    severity: "warning",
    message: {
      th: "หัวข้อองค์ประกอบที่ 4 ไม่ระบุน้ำหนัก",
      en: "The heading of component 4 states no weight",
    },
    sheet: SCORES,
    address: "A17",
    related: [],
    expected: "10",
    found: null,
  }),
  finding({
    rule: "target-too-easy",
    severity: "info",
    message: {
      th: "ผลของตัวชี้วัด 2.1.3 สูงกว่าเป้าหมายขั้นสูงมาก",
      en: "The result of indicator 2.1.3 lies far above its advanced target",
    },
    sheet: SCORES,
    address: "G14",
    related: [],
    expected: null,
    found: "12.849",
  }),
  finding({
    rule: "sheet-missing",
    severity: "info",
    message: { th: "ไม่พบส่วนที่ 2 (ITA) ในสมุดงาน", en: "Part 2 (ITA) is not in the workbook" },
    sheet: null,
    address: null,
    related: [],
    expected: null,
    found: null,
  }),
];

export function finding(parts: Partial<Finding> & Pick<Finding, "rule" | "message">): Finding {
  const base = {
    ruleName: { th: `กฎ ${parts.rule}`, en: `Rule ${parts.rule}` },
    remedy: { th: "เทียบกับเอกสาร", en: "Compare with the document." },
    group: "scores" as const,
    severity: "error" as const,
    messageId: "default",
    sheet: SCORES,
    address: "A1",
    related: [],
    expected: null,
    found: null,
    fix: null,
    row: "",
    fingerprint: "0",
    accepted: null,
    outdated: null,
  };
  const whole = { ...base, ...parts };
  return { id: `${whole.rule}:${whole.sheet ?? ""}!${whole.address ?? ""}`, ...whole };
}

export function reportOf(findings: readonly Finding[]): ValidationReport {
  return {
    framework: {
      id: "public-organisation-2565",
      name: { th: "องค์การมหาชน ปีงบประมาณ พ.ศ. 2565", en: "Public organisations, fiscal year 2565" },
      ruleGrades: { "target-too-easy": "off" },
      reason: {
        th: "รู้จากระบบคะแนน 50/75/100: ช่วงของคะแนน",
        en: "by its scale 50/75/100: the range of the scores",
      },
      brief: { th: "รู้จากระบบคะแนน 50/75/100", en: "by its scale 50/75/100" },
      isDecided: true,
      standing: null,
    },
    layout: null,
    putIn: { template: null, layout: null },
    form: { agency: "สำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์ (องค์การมหาชน)", fiscalYear: 2565 },
    counts: countFindings(findings),
    progress: { indicators: { filled: 11, all: 11 }, parts: { filled: 5, all: 5 } },
    findings,
    guarded: [],
    regraded: 0,
    template: null,
    passedOver: null,
    checked: { sheets: 5, indicators: 11, rules: 42 },
  };
}

/** The sign-off of a workbook with three errors. */
export const STAMP: Stamp = {
  ruleSetVersion: 7,
  framework: { id: "public-organisation-2565", version: 3 },
  regrades: {},
  template: null,
  counts: { error: 3, unfilled: 0, warning: 2, info: 2, accepted: 0 },
  signer: "สมศรี",
  at: "2026-08-01T07:00:00.000Z",
  digest: "0123456789abcdef".repeat(4),
  sheets: [],
  isByCell: true,
};

export const PLAN: PlanBothWays<SummaryPlan> = {
  lifted: null,
  stoppedBy: [],
  basis: {
    id: "public-organisation-2565",
    name: { th: "องค์การมหาชน ปีงบประมาณ พ.ศ. 2565", en: "Public organisations, fiscal year 2565" },
    reason: {
      th: "รู้จากระบบคะแนน 50/75/100: ช่วงของคะแนน",
      en: "by its scale 50/75/100: the range of the scores",
    },
    brief: { th: "รู้จากระบบคะแนน 50/75/100", en: "by its scale 50/75/100" },
    isDecided: true,
    standing: null,
  },
  summary: {
    form: { agency: "สำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์ (องค์การมหาชน)", fiscalYear: 2565 },
    sheets: ["ส่วนที่ 1 ผลการประเมิน"],
    components: [
      component("1", "ประสิทธิผลของการดำเนินงาน", 40, 38.125),
      component("2", "ประสิทธิภาพและความคุ้มค่าในการดำเนินงาน", 30, 30),
      component("3", "ศักยภาพขององค์การมหาชน", 20, 18.005),
      component("4", "การควบคุมดูแลกิจการของคณะกรรมการ", 10, null),
    ],
    indicators: [],
    tiers: [
      { name: { th: "เป้าหมายขั้นสูง", en: "Advanced" }, isTier: true, count: 7, weight: 70 },
      { name: { th: "เป้าหมายมาตรฐาน", en: "Standard" }, isTier: true, count: 0, weight: 0 },
      { name: { th: "ต่ำกว่าทุกระดับ", en: "below every tier" }, isTier: false, count: 0, weight: 0 },
      { name: { th: "ยังไม่มีคะแนน", en: "no score yet" }, isTier: false, count: 3, weight: 30 },
    ],
    total: 86.13,
    totalCell: { value: 86.13, at: null, factor: null },
    ratingCell: null,
    rating: null,
    provisional: {
      reasons: [
        {
          kind: "score-missing",
          text: { th: "4.1 น้ำหนัก 10 ยังไม่มีคะแนน", en: "4.1, weight 10: no score yet" },
          at: { sheet: "ส่วนที่ 1 ผลการประเมิน", row: 17, column: 7 },
        },
      ],
      missingWeight: 10,
      treatment: {
        policy: "not-reported-counts-zero",
        text: {
          th: "นับส่วนที่ยังไม่มีคะแนนเป็น 0 น้ำหนักคงเดิม",
          en: "what has no score counts 0; its weight stands",
        },
      },
      range: {
        low: 86.13,
        high: 96.13,
        ratingAtLow: { th: "ดี", en: "Good" },
        ratingAtHigh: { th: "ดีมาก", en: "Very good" },
      },
    },
    next: { rating: { th: "ดีมาก", en: "Very good" }, from: 90, points: 3.87 },
    ita: { value: 92.4, at: null, factor: null, score: 92.4, rating: "A" },
    beside: { personnelRatio: null, benefitCost: null, netBenefit: null },
    monitoring: [],
    years: [],
    strongest: [],
    weakest: [],
    accepted: [],
    openErrors: [],
    policies: [],
    unscored: ["4.1"],
  },
  changeSet: { changes: [] },
  step: null,
  fills: [],
  overwrites: [
    {
      sheet: "สรุปผลการประเมิน",
      address: "D12",
      before: "95.00",
      after: "=KPITOTAL(G8:G10,B8:B10)",
      figure: "86.13",
    },
    { sheet: "สรุปผลการประเมิน", address: "D13", before: "ดีมาก", after: "ดี", figure: null },
    { sheet: "สรุปผลการประเมิน", address: "B3", before: "=SUM(H8:H17)", after: "", figure: null },
  ],
  sheet: "สรุปผลการประเมิน",
  style: { mode: "formulas", digits: "arabic" },
  earlierSheet: null,
};

/** A form that lacks a score. */
export const PROVISIONAL_SUMMARY: SummaryReport = {
  basis: PLAN.basis,
  summary: PLAN.summary,
  sheet: PLAN.sheet,
  style: PLAN.style,
  earlierSheet: "สรุปผล",
  written: 24,
  agreedCells: 3,
};

/** The same form with every score. */
export const SUMMARY: SummaryReport = {
  ...PROVISIONAL_SUMMARY,
  summary: {
    ...PLAN.summary,
    components: [
      ...PLAN.summary.components.slice(0, -1),
      component("4", "การควบคุมดูแลกิจการของคณะกรรมการ", 10, 0),
    ],
    rating: { th: "ดี", en: "Good" },
    provisional: null,
    unscored: [],
  },
  earlierSheet: null,
};

function component(code: string, name: string, weight: number, weighted: number | null): ComponentSummary {
  const score = weighted === null ? null : (weighted / weight) * 100;
  return { code, name, at: null, weight, notApplicable: 0, weighted, score, share: score };
}

/** Many findings over several sheets, every tenth a warning and every hundredth a note. */
export function manyFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({
      rule: "weight-not-number",
      severity: index % 100 === 99 ? "info" : index % 10 === 9 ? "warning" : "error",
      message: {
        th: `น้ำหนักของตัวชี้วัดที่ ${index + 1} ไม่ใช่ตัวเลข`,
        en: `The weight of indicator ${index + 1} is not a number`,
      },
      sheet: `หน่วยงาน ${(index % 7) + 1}`,
      address: `C${index + 1}`,
      related: [`'หน่วยงาน ${(index % 7) + 1}'!D${index + 1}`],
      expected: "10",
      found: "สิบ",
    }),
  );
}

/** The score cell G8 of a recognised form, empty. */
export const INSERTION: InsertionPoint = {
  at: { sheet: SCORES, row: 7, column: 6 },
  before: null,
  lock: "none",
  place: { role: "score", name: { th: "คะแนนที่ได้", en: "Score" }, indicator: "1.1.1", suggests: "KPISCORE" },
  picks: {
    KPISCORE: { result: "F8", minimum: "C8", standard: "D8", advanced: "E8" },
    KPIRATING: { total: "H12" },
  },
};

/** Two cells, one of them filled by a person, and one that is left alone. */
export const REVIEW: Omit<Review, "write"> = {
  items: [
    {
      key: "G8",
      sheet: SCORES,
      address: "G8",
      before: "90",
      after: '=IF(F8="","",KPISCORE(F8,C8,D8,E8))',
      note: { th: "1.1.1 · คะแนนที่ได้", en: "1.1.1 · Score" },
      gives: "87.50",
      together: null,
      isOptional: true,
    },
    {
      key: "H8",
      sheet: SCORES,
      address: "H8",
      before: "",
      after: '=IF(G8="","",KPIWEIGHTED(G8,B8))',
      note: null,
      gives: null,
      together: null,
      isOptional: false,
    },
  ],
  skipped: [
    {
      sheet: SCORES,
      address: "G9",
      content: "1.1.2",
      reason: { th: "เป้าหมายเป็นข้อความ", en: "The targets are wording" },
    },
  ],
  unchanged: 3,
  lifted: null,
};
