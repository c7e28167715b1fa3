/** What validation and summary say of one of the published forms. */
export interface ExpectedFindings {
  readonly form: string;
  /** Findings that there are. */
  readonly present?: readonly ExpectedFinding[];
  /** Rules, and severities as a whole, that find nothing. */
  readonly absent?: readonly string[];
  /** Total and rating of a summary. */
  readonly summary?: readonly [total: number, rating: string];
}

export interface ExpectedFinding {
  readonly rule?: string;
  readonly address?: string;
  readonly expected?: string;
  /** What the English message says. */
  readonly says?: RegExp;
}

const CLEAN = ["error", "warning"] as const;
const SCORES = ["score-mismatch", "score-not-tier", "score-out-of-range", "weighted-mismatch"] as const;
const WRONG_TOTAL: ExpectedFinding = { rule: "total-mismatch", address: "H9", expected: "95" };

export const EXPECTED_FINDINGS: readonly ExpectedFindings[] = [
  { form: "percent-cells", absent: CLEAN, summary: [95, "ดีมาก"] },
  { form: "not-assessed-0", absent: CLEAN, summary: [87.5, "ดี"] },
  { form: "not-assessed-2", absent: CLEAN, summary: [87.5, "ดี"] },
  { form: "not-assessed-6", absent: CLEAN, summary: [87.5, "ดี"] },
  { form: "merged-weight", present: [{ says: /merged/i }] },
  { form: "function-prefix", present: [{ rule: "function-name-broken", address: "G7" }] },
  { form: "column-numbers", absent: CLEAN, summary: [95, "ดีมาก"] },
  { form: "column-numbers-plain", absent: CLEAN, summary: [95, "ดีมาก"] },
  {
    form: "baht-against-millions",
    present: [{ says: /\bunit\b/i }],
    absent: ["score-mismatch", "target-far-exceeded"],
    summary: [85, "ดี"],
  },
  { form: "component-words-3", absent: CLEAN, summary: [95, "ดีมาก"] },
  { form: "component-words-5", absent: CLEAN, summary: [95, "ดีมาก"] },
  { form: "total-words-0", present: [WRONG_TOTAL], absent: ["continuation-unclear"] },
  { form: "total-words-2", present: [WRONG_TOTAL], absent: ["continuation-unclear"] },
  { form: "total-words-5", present: [WRONG_TOTAL], absent: ["continuation-unclear"] },
  { form: "three-rounds", absent: ["error"], summary: [100, "ดีมาก"] },
  { form: "subtotals-own-headings", absent: CLEAN, summary: [95, "ดีมาก"] },
  { form: "fiscal-year-2567-khan-ton", absent: CLEAN, summary: [81.25, "ดี"] },
  { form: "fiscal-year-2567", absent: CLEAN, summary: [81.25, "ดี"] },
  // The list is a part of the university's: its weights do not sum to 100, which is said.
  { form: "known-words-two-decimals", absent: [...SCORES, "column-missing"] },
  { form: "private-education-2561", absent: ["weighted-mismatch", "score-out-of-range", "form-not-found"] },
  {
    form: "interior-2557",
    present: [{ rule: "weighted-mismatch", address: "O7", expected: "0.6" }],
    absent: ["column-missing", "score-mismatch", "form-not-found"],
  },
  { form: "engineering-2563", absent: [...SCORES, "form-not-found", "column-missing"] },
  { form: "district-health-2561", absent: [...SCORES, "form-not-found", "column-missing"] },
  { form: "personnel-2566", absent: [...SCORES, "form-not-found", "weight-total-not-100", "total-mismatch"] },
  { form: "internal-trade-2567", absent: ["error"] },
  { form: "five-levels-numbers", absent: [...SCORES, "column-missing"], summary: [4.1, "ดี"] },
  {
    form: "five-levels-to-be-closed",
    present: [{ rule: "rating-mismatch", expected: "ดี" }],
    absent: ["column-missing"],
    summary: [4.1, "ดี"],
  },
];
