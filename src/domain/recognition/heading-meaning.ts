import type { FixedColumnRole } from "../framework/framework";
import { Remembered } from "../text/remembered";
import { readHeadingText, type Assessor, type HeadingText, type Period } from "./heading-text";
import type { Concept } from "./morphemes";
import { segmentLatin, segmentThai, type Segments } from "./segments";

/**
 * What a column may be before the framework is known: the targets of all tiers are one role, told apart by their
 * step; "rating" is a band's name per row; "other" is known to be none of the form's columns.
 */
export type SignRole = FixedColumnRole | "target" | "rating" | "other";

/** Which target a column holds. */
export interface TargetStep {
  readonly name: "minimum" | "standard" | "advanced" | null;
  /** The point or level that the heading prints. */
  readonly number: number | null;
}

export interface RoleVote {
  readonly role: SignRole;
  /** From 0 to 1. */
  readonly strength: number;
}

export interface HeadingMeaning {
  /** The strongest first. */
  readonly votes: readonly RoleVote[];
  readonly step: TargetStep | null;
  readonly assessor: Assessor | null;
  readonly period: Period | null;
  /** Heads the targets of several tiers, whatever stands below it. */
  readonly headsTargets: boolean;
}

/** Points and levels that headings of targets print as numbers. */
export const PRINTED_POINTS: readonly number[] = [1, 2, 3, 4, 5, 50, 60, 70, 75, 80, 90, 100];

const STEPS: readonly Concept[] = ["minimum", "standard", "advanced"];
/** "ผลรวม": of results, or of scores. */
const SUM_OF_RESULTS: readonly RoleVote[] = [
  { role: "result", strength: 0.6 },
  { role: "weighted", strength: 0.3 },
  { role: "score", strength: 0.3 },
];
/** "ค่าถ่วงน้ำหนัก" is what is weighted with, seldom what comes of it: the figures decide. */
const WEIGHTING = /^(?:ค่า|ตัว)ถ่วง(?:น้ำหนัก)?$/u;
const WEIGHTING_VOTES: readonly RoleVote[] = [
  { role: "weight", strength: 0.6 },
  { role: "weighted", strength: 0.5 },
];
/** Headings that a pivot table writes by itself. */
const PIVOT = /^(?:sum|count|average|min|max|distinct count) of /iu;
/** What the heading of one target is made of. */
const OF_TARGETS: readonly Concept[] = [...STEPS, "target", "level", "score"];
/** What a heading that is nothing but a point is worth: the figures below it must agree. */
const BARE_POINT = 0.6;
/** What the second language of a heading is worth beside the first, where the two differ. */
const SECOND_LANGUAGE = 0.5;

const SIMPLE: Readonly<Partial<Record<Concept, RoleVote>>> = {
  indicator: { role: "indicator", strength: 0.95 },
  weight: { role: "weight", strength: 0.95 },
  code: { role: "code", strength: 0.9 },
  unit: { role: "unit", strength: 0.9 },
  direction: { role: "direction", strength: 0.9 },
  evidence: { role: "evidence", strength: 0.9 },
  reason: { role: "reason", strength: 0.9 },
  rating: { role: "rating", strength: 0.8 },
  other: { role: "other", strength: 0.8 },
};

/** What a heading says its column is. Headings recur on every page and sheet, so each is read once. */
export function meaningOf(heading: string): HeadingMeaning {
  return MEANINGS.of(heading);
}

const MEANINGS = new Remembered(readMeaning, 4_000, 200);

function readMeaning(heading: string): HeadingMeaning {
  const text = readHeadingText(heading);
  const thai = segmentThai(text.thai);
  const latin = segmentLatin(text.latin);
  const first = votesOf(thai, text, "first");
  const second = votesOf(latin, text, "last");
  const concepts = [...thai.concepts, ...latin.concepts];
  const isBare = text.thai === "" && text.latin === "";
  const read = isBare ? barePoint(text) : joined(first, second);
  const votes: RoleVote[] = PIVOT.test(heading) ? [{ role: "other", strength: 0.9 }] : read;
  return {
    votes,
    step: stepOf(concepts, text),
    assessor: assessorOf(concepts),
    period: text.period,
    headsTargets: concepts.includes("target") && votes.every(({ role }) => role !== "weight"),
  };
}

function barePoint({ number }: HeadingText): RoleVote[] {
  return number !== null && PRINTED_POINTS.includes(number) ? [{ role: "target", strength: BARE_POINT }] : [];
}

function joined(first: readonly RoleVote[], second: readonly RoleVote[]): RoleVote[] {
  const worth = first.length > 0 ? SECOND_LANGUAGE : 1;
  const byRole = new Map<SignRole, number>();
  for (const { role, strength } of first) byRole.set(role, strength);
  for (const { role, strength } of second) {
    byRole.set(role, Math.max(byRole.get(role) ?? 0, strength * worth));
  }
  return [...byRole].map(([role, strength]) => ({ role, strength })).sort((a, b) => b.strength - a.strength);
}

function assessorOf(concepts: readonly Concept[]): Assessor | null {
  if (concepts.includes("self")) return "self";
  return concepts.includes("committee") ? "committee" : null;
}

function stepOf(concepts: readonly Concept[], { number }: HeadingText): TargetStep | null {
  const name = concepts.find((concept) => STEPS.includes(concept)) as TargetStep["name"] | undefined;
  const point = number !== null && PRINTED_POINTS.includes(number) ? number : null;
  return name === undefined && point === null ? null : { name: name ?? null, number: point };
}

/** `head`: which of its content words decides, the first in Thai and the last in English. */
function votesOf({ concepts, explained }: Segments, text: HeadingText, head: "first" | "last"): RoleVote[] {
  const content = concepts.filter((concept) => concept !== "light" && concept !== "sum");
  if (content.length === 0) return [];
  const worth = 0.5 + 0.5 * explained;
  const ordered = head === "first" ? content : [...content].reverse();
  return headVotes(ordered, concepts, text).map(({ role, strength }) => ({
    role,
    strength: strength * worth,
  }));
}

function headVotes(
  content: readonly Concept[],
  concepts: readonly Concept[],
  text: HeadingText,
): readonly RoleVote[] {
  const has = (concept: Concept) => content.includes(concept);
  const [head] = content.filter((concept) => concept !== "self" && concept !== "committee");
  if (head === undefined) return [];
  if (WEIGHTING.test(text.thai)) return WEIGHTING_VOTES;
  if (head !== "other" && head !== "indicator" && isWeighted(content, text))
    return [{ role: "weighted", strength: 0.95 }];
  // A product that names the weight alone.
  if (head === "weight" && text.isProduct) return [{ role: "weighted", strength: 0.85 }];
  const step = content.find((concept) => STEPS.includes(concept));
  if (step !== undefined && (STEPS.includes(head) || head === "target" || head === "level"))
    return [
      { role: "target", strength: content.every((concept) => OF_TARGETS.includes(concept)) ? 0.95 : 0.5 },
    ];
  if (head === "level") return levelVotes(content, text);
  if (head === "target")
    return has("indicator") ? [{ role: "indicator", strength: 0.85 }] : targetVotes(text);
  if (head === "indicator") return indicatorVotes(text);
  if (head === "score") return scoreVotes(content, concepts, text);
  if (head === "result" && content.length === 1 && concepts.includes("sum")) return SUM_OF_RESULTS;
  if (head === "result")
    return has("score") ? scoreVotes(content, concepts, text) : [{ role: "result", strength: 0.9 }];
  if (head === "assessment")
    return has("score") ? scoreVotes(content, concepts, text) : assessmentVotes(content);
  const vote = SIMPLE[head];
  return vote ? [vote] : [];
}

function isWeighted(content: readonly Concept[], { isProduct }: HeadingText): boolean {
  if (content.includes("weighted")) return true;
  return content.includes("score") && isProduct;
}

function levelVotes(content: readonly Concept[], text: HeadingText): readonly RoleVote[] {
  if (text.number !== null) return [{ role: "target", strength: 0.9 }];
  const behind = content.filter((concept) => concept !== "level");
  if (behind[0] === "score") return [{ role: "score", strength: 0.9 }];
  if (behind[0] === "assessment" || behind[0] === "rating") return [{ role: "rating", strength: 0.8 }];
  if (behind[0] === "target") return [{ role: "target", strength: 0.5 }];
  return behind[0] === "result" ? [{ role: "result", strength: 0.8 }] : [];
}

function targetVotes({ number }: HeadingText): readonly RoleVote[] {
  if (number !== null && PRINTED_POINTS.includes(number)) return [{ role: "target", strength: 0.85 }];
  return [
    { role: "other", strength: 0.8 },
    { role: "target", strength: 0.5 },
  ];
}

/** "ตัวชี้วัดที่" with nothing behind it is the number of an indicator. */
function indicatorVotes({ thai }: HeadingText): readonly RoleVote[] {
  return /(?:วัด|บ่งชี้)ที่$/u.test(thai)
    ? [{ role: "code", strength: 0.9 }]
    : [{ role: "indicator", strength: 0.95 }];
}

function scoreVotes(
  content: readonly Concept[],
  concepts: readonly Concept[],
  { number }: HeadingText,
): readonly RoleVote[] {
  // "คะแนนตามระดับค่าเป้าหมาย" stands over the targets.
  if (content.includes("target") && content.indexOf("target") > content.indexOf("score"))
    return [{ role: "other", strength: 0.5 }];
  const isLevel = number !== null && PRINTED_POINTS.includes(number);
  if (isLevel && content.length === 1) {
    return [
      { role: "target", strength: 0.78 },
      { role: "score", strength: 0.4 },
    ];
  }
  if (content.includes("self")) return [{ role: "selfScore", strength: 0.95 }];
  if (content.includes("committee")) return [{ role: "committeeScore", strength: 0.95 }];
  if (concepts.includes("sum")) {
    return [
      { role: "weighted", strength: 0.45 },
      { role: "score", strength: 0.4 },
    ];
  }
  return [{ role: "score", strength: 0.95 }];
}

/** "ผลการประเมิน" may be a rating, a result or a score; whose it is makes it a group's heading. */
function assessmentVotes(content: readonly Concept[]): readonly RoleVote[] {
  if (content.includes("level")) return [{ role: "rating", strength: 0.8 }];
  return [
    { role: "rating", strength: 0.5 },
    { role: "result", strength: 0.35 },
    { role: "score", strength: 0.3 },
  ];
}
