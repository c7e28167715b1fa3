import { normaliseText } from "../thai/text";
import type { DataSample } from "./data-sample";
import type { ColumnHeading } from "./column-headings";
import type { SignRole } from "./heading-meaning";
import type { Assessment, RecognisedTable } from "./recognised";

/** What each assessment has of its own. */
const ASSESSED: readonly SignRole[] = ["result", "score", "weighted", "selfScore", "committeeScore"];
/** What it may have of its own where it stands under the same heading. */
const BESIDES: readonly SignRole[] = ["target", "rating", "reason", "evidence", "other"];

/** An assessment as the headings tell it, with the columns that tell whether it holds scores. */
interface HeadedAssessment extends Omit<Assessment, "holdsScores"> {
  readonly telling: readonly number[];
}

/** Which assessment each column belongs to, by column; empty where there is only one. */
export interface AssessmentGroups {
  readonly byColumn: ReadonlyMap<number, string>;
  readonly assessments: readonly HeadedAssessment[];
}

const NONE: AssessmentGroups = { byColumn: new Map(), assessments: [] };

interface Keyed {
  readonly heading: ColumnHeading;
  readonly role: SignRole | undefined;
  readonly key: string | null;
}

/** Several assessments stand side by side where result, score or weighted score is named twice under different headings. */
export function groupAssessments(
  headings: readonly ColumnHeading[],
  roleOf: (heading: ColumnHeading) => SignRole | undefined,
): AssessmentGroups {
  const read = headings.map((heading) => ({ heading, role: roleOf(heading), key: keyOf(heading) }));
  // Beside a score that counts, what agency and committee gave are columns of one assessment.
  const hasPlainScore = read.some(({ heading, role }) => role === "score" && assessorOf(heading) === null);
  const hasPlainResult = read.some(({ heading, role }) => role === "result" && periodOf(heading) === null);
  const keyed: Keyed[] = read.map((each) => {
    const isBeside =
      (hasPlainScore && isOwnAssessor(each.heading)) ||
      (hasPlainResult && each.role === "result" && isOwnPeriod(each.heading));
    return isBeside ? { ...each, key: null } : each;
  });
  const keys = new Set<string>();
  for (const role of ["result", "score", "weighted"] as const) {
    const own = keyed.filter((each) => plainRole(each) === role && each.key !== null);
    const distinct = new Set(own.map(({ key }) => key));
    if (distinct.size >= 2) for (const key of distinct) if (key !== null) keys.add(key);
  }
  if (keys.size < 2) return NONE;
  const isRepeated = repeatedBeside(keyed, keys);
  const byColumn = new Map<number, string>();
  for (const each of keyed) {
    const { key, role, heading } = each;
    if (key === null || !keys.has(key)) continue;
    const isOwn = role === undefined || ASSESSED.includes(role) || isRepeated(each);
    if (isOwn) byColumn.set(heading.column, key);
  }
  return { byColumn, assessments: [...keys].map((key) => assessment(key, keyed, byColumn)) };
}

/** The assessments with what stands below their headings. */
export function assessmentsWith(sample: DataSample, { assessments }: AssessmentGroups): Assessment[] {
  const isFilled = (column: number) =>
    sample.columns.get(column)?.figures.some((figure) => figure !== null) ?? false;
  return assessments.map(({ telling, ...assessment }) => ({
    ...assessment,
    holdsScores: telling.some(isFilled),
  }));
}

/** Under an assessor's own heading "คะแนนประเมินตนเอง" is that assessment's score. */
function plainRole({ role }: Keyed): SignRole | undefined {
  return role === "selfScore" || role === "committeeScore" ? "score" : role;
}

/** Targets and remarks belong to an assessment where others have them too, or an upper heading holds them together. */
function repeatedBeside(keyed: readonly Keyed[], keys: ReadonlySet<string>): (each: Keyed) => boolean {
  return ({ role, heading }) =>
    role !== undefined && BESIDES.includes(role) && heading.group !== "" && keys.has(keyOf(heading) ?? "");
}

function assessorOf({ groupMeaning, meaning }: ColumnHeading): string | null {
  return groupMeaning?.assessor ?? meaning.assessor;
}

/** Whether nothing but the column's own heading names a person. */
function isOwnAssessor({ groupMeaning, meaning }: ColumnHeading): boolean {
  return !groupMeaning?.assessor && meaning.assessor !== null && meaning.period === null;
}

function periodOf({ groupMeaning, meaning }: ColumnHeading): unknown {
  return groupMeaning?.period ?? meaning.period;
}

/** Whether the heading says nothing but when. */
function isOwnPeriod({ groupMeaning, meaning }: ColumnHeading): boolean {
  return !groupMeaning?.period && meaning.period !== null;
}

/** The common heading where it tells assessments apart, else what the column's own heading says of time or person. */
function keyOf({ group, groupMeaning, meaning }: ColumnHeading): string | null {
  const common = group === "" ? null : normaliseText(group).toLowerCase();
  if (groupMeaning?.period || groupMeaning?.assessor) return common;
  const { period, assessor } = meaning;
  if (period) return `period ${period.year ?? ""} ${period.months ?? ""}`;
  return assessor ?? common;
}

function assessment(
  key: string,
  keyed: readonly Keyed[],
  byColumn: ReadonlyMap<number, string>,
): HeadedAssessment {
  const own = keyed.filter(({ heading }) => byColumn.get(heading.column) === key);
  const headings = own.map(({ heading }) => heading);
  const [first] = headings;
  const meanings = headings.flatMap(({ groupMeaning, meaning }) => [groupMeaning, meaning]);
  const scores = own.filter((each) => plainRole(each) === "score" || each.role === "weighted");
  const telling = scores.length > 0 ? scores : own;
  return {
    key,
    name: first === undefined ? key : isTold(first) ? first.group : first.text,
    assessor: meanings.find((meaning) => meaning?.assessor)?.assessor ?? null,
    period: meanings.find((meaning) => meaning?.period)?.period ?? null,
    telling: telling.map(({ heading }) => heading.column),
  };
}

/** Whether the common heading is what tells this assessment from the others. */
function isTold({ group, groupMeaning, meaning }: ColumnHeading): boolean {
  if (group === "") return false;
  return Boolean(groupMeaning?.period ?? groupMeaning?.assessor) || !(meaning.period ?? meaning.assessor);
}

/** Why an assessment counts: each is a named policy. */
export type CountingPolicy =
  "only" | "last-round" | "committee-over-self" | "this-year" | "whole-over-parts" | "first" | "chosen";

/** Words of the one that stands for all units together. */
const WHOLE = /ภาพรวม|^รวม|ทั้งหมด|ทั้งองค์กร|overall|total/iu;

/**
 * The assessment whose figures count: the one that a layout names; else of rounds the last one that holds scores,
 * the committee's over the agency's own, the form's own year over others; else the first.
 */
export function countingAssessment(
  { assessments, chosen }: Pick<RecognisedTable, "assessments" | "chosen">,
  formYear: number | null,
): { readonly key: string; readonly policy: CountingPolicy } | null {
  const [first, ...others] = assessments;
  if (first === undefined) return null;
  if (chosen !== null) return { key: chosen, policy: "chosen" };
  if (others.length === 0) return { key: first.key, policy: "only" };
  const filled = assessments.filter(({ holdsScores }) => holdsScores);
  const among = filled.length > 0 ? filled : assessments;
  const years = new Set(among.map(({ period }) => period?.year ?? null));
  if (years.size > 1) {
    const own = among.find(({ period }) => formYear !== null && period?.year === formYear);
    const latest = latestBy(among, ({ period }) => period?.year ?? null);
    const year = own ?? latest;
    if (year) return { key: year.key, policy: "this-year" };
  }
  const committee = among.find(({ assessor }) => assessor === "committee");
  if (committee && assessments.some(({ assessor }) => assessor !== "committee"))
    return { key: committee.key, policy: "committee-over-self" };
  const last = latestBy(among, ({ period }) => period?.months ?? null);
  if (last) return { key: last.key, policy: "last-round" };
  const whole = among.find(({ name }) => WHOLE.test(name));
  if (whole) return { key: whole.key, policy: "whole-over-parts" };
  return { key: (among[0] ?? first).key, policy: "first" };
}

function latestBy(
  assessments: readonly Assessment[],
  order: (assessment: Assessment) => number | null,
): Assessment | null {
  let latest: Assessment | null = null;
  for (const each of assessments) {
    const own = order(each);
    if (own === null) continue;
    if (latest === null || own >= (order(latest) ?? -1)) latest = each;
  }
  return latest;
}
