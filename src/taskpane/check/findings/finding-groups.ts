import { SEVERITIES, type Finding, type Severity } from "../../../domain/validation/engine/finding";
import { RULE_GROUPS, type RuleGroup } from "../../../domain/validation/engine/groups";
import { showReference } from "../../shell/cell-reference";

export type Grouping = "severity" | "sheet" | "subject";

/** Findings that wait for somebody, those that are let stand, or both. */
export type Status = "open" | "accepted" | "all";

export interface FindingFilter {
  /** Words that must all occur, in any order and either case. */
  readonly query: string;
  readonly status: Status;
  /** Null for every severity. */
  readonly severity: Severity | null;
}

export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity | null;
  /** Null for findings about the whole workbook, and where the group is a severity. */
  readonly sheet: string | null;
  /** What the rules of its findings look at, where the group is one. */
  readonly subject: RuleGroup | null;
  readonly findings: readonly Finding[];
}

export function hasStatus({ accepted }: Finding, status: Status): boolean {
  return status === "all" || (accepted !== null) === (status === "accepted");
}

export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const words = normalise(filter.query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && filter.severity === null && filter.status === "all") return findings;
  return findings.filter((finding) => {
    if (!hasStatus(finding, filter.status)) return false;
    if (filter.severity !== null && finding.severity !== filter.severity) return false;
    if (words.length === 0) return true;
    const text = searchText(finding);
    return words.every((word) => text.includes(word));
  });
}

/** Groups that hold at least one finding; the order inside a group is the report's: sheet, then place. */
export function groupFindings(findings: readonly Finding[], grouping: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const key of FIXED_ORDERS[grouping]) groups.set(key, []);
  for (const finding of findings) {
    const key = KEYS[grouping](finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.entries()].flatMap(([key, members]) => {
    const first = members[0];
    if (!first) return [];
    const severity = grouping === "severity" ? first.severity : null;
    const sheet = grouping === "sheet" ? first.sheet : null;
    const subject = grouping === "subject" ? first.group : null;
    return [{ key, severity, sheet, subject, findings: members }];
  });
}

/** Groups that always come in the same order; others come in the order of the report. */
const FIXED_ORDERS: Readonly<Record<Grouping, readonly string[]>> = {
  severity: SEVERITIES,
  subject: RULE_GROUPS,
  sheet: [],
};

const KEYS: Readonly<Record<Grouping, (finding: Finding) => string>> = {
  severity: ({ severity }) => severity,
  subject: ({ group }) => group,
  sheet: sheetKey,
};

/** A sheet may bear any name, so the whole workbook needs a key that no sheet can have. */
function sheetKey(finding: Finding): string {
  return finding.sheet === null ? "workbook" : `sheet:${finding.sheet}`;
}

const searchTexts = new WeakMap<Finding, string>();

/** Everything of a finding that a person may look for; computed once per finding. */
function searchText(finding: Finding): string {
  let text = searchTexts.get(finding);
  if (text === undefined) {
    const place =
      finding.sheet === null ? "" : showReference({ sheet: finding.sheet, address: finding.address });
    const parts = [
      finding.message.th,
      finding.message.en,
      place,
      finding.rule,
      finding.ruleName.th,
      finding.ruleName.en,
      finding.expected,
      finding.found,
      finding.accepted?.reason ?? null,
      finding.accepted?.by ?? null,
    ];
    text = normalise(parts.filter((part) => part !== null).join("\n"));
    searchTexts.set(finding, text);
  }
  return text;
}

const SARA_AM_PARTS = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;

/** One form for each text: sara am may be typed as one character or as its two parts. */
function normalise(text: string): string {
  return text.normalize("NFC").replace(SARA_AM_PARTS, "$1\u0E33").toLowerCase();
}
