import { SEVERITIES, type Finding, type Severity } from "../../domain/validation/finding";
import { showReference } from "../cell-reference";

export type Grouping = "severity" | "sheet";

export interface FindingFilter {
  /** Words that must all occur, in any order and either case. */
  readonly query: string;
  /** Null for every severity. */
  readonly severity: Severity | null;
}

export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity | null;
  /** Null for findings about the whole workbook, and where the group is a severity. */
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const words = normalise(filter.query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && filter.severity === null) return findings;
  return findings.filter((finding) => {
    if (filter.severity !== null && finding.severity !== filter.severity) return false;
    if (words.length === 0) return true;
    const text = searchText(finding);
    return words.every((word) => text.includes(word));
  });
}

/** Groups that hold at least one finding; the order inside a group is the report's: sheet, then place. */
export function groupFindings(findings: readonly Finding[], grouping: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  if (grouping === "severity") for (const severity of SEVERITIES) groups.set(severity, []);
  for (const finding of findings) {
    const key = grouping === "severity" ? finding.severity : sheetKey(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.entries()].flatMap(([key, members]) => {
    const first = members[0];
    if (!first) return [];
    const severity = grouping === "severity" ? first.severity : null;
    return [{ key, severity, sheet: grouping === "sheet" ? first.sheet : null, findings: members }];
  });
}

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
      finding.expected,
      finding.found,
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
