import type { LocalisedText } from "../../text/localised";

import type { Fix } from "../../repairs/fix";
import type { RuleGroup } from "./groups";

/**
 * `error`: a figure or the form is wrong. `unfilled`: nothing is wrong, an entry waits for whoever fills in the form.
 * `warning`: a reviewer should look. `info`: worth knowing.
 */
export type Severity = "error" | "unfilled" | "warning" | "info";

/** What a rule may be graded with; whether an entry waits is told by the entry, not by the grade. */
export type RuleSeverity = Exclude<Severity, "unfilled">;

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "unfilled", "warning", "info"];

/** One fault, with everything needed to trace it. Plain data: it can be listed, stored and compared. */
export interface Finding {
  /** Stable within one workbook state: rule, messageId and place. */
  readonly id: string;
  readonly rule: string;
  /** What people call the rule. */
  readonly ruleName: LocalisedText;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly messageId: string;
  /** The full sentence in both languages. */
  readonly message: LocalisedText;
  /** What to do about it, as its rule says for every finding. */
  readonly remedy: LocalisedText;
  /** Null where the finding concerns the whole workbook. */
  readonly sheet: string | null;
  /** The cell or range in A1 notation without the sheet; null where a whole sheet or workbook is meant. */
  readonly address: string | null;
  /** Other cells concerned, as `'sheet'!A1`. */
  readonly related: readonly string[];
  /** What belongs into the very cell; null where that is for a person to say, or where the message says enough. */
  readonly expected: string | null;
  readonly found: string | null;
  /** How it can be mended without a person's judgement; null where it takes one. */
  readonly fix: Fix | null;
  /** What its row is about: an indicator's code, or the first words of the row; "" where it has no cell. */
  readonly row: string;
  /** Of everything it rests on; changes when a person would have to look again. */
  readonly fingerprint: string;
  /** Why somebody lets it stand; null for an open finding. */
  readonly accepted: Acceptance | null;
  /** An acceptance that no longer holds because something changed since: the finding is open again. */
  readonly outdated: Acceptance | null;
}

/** One finding that somebody lets stand, and why. */
export interface Acceptance {
  readonly rule: string;
  readonly messageId: string;
  /** Where the finding stood then: null as in the finding. */
  readonly sheet: string | null;
  readonly address: string | null;
  readonly row: string;
  /** Of the finding then; it holds as long as the finding's is the same. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What a reviewer says of a finding. */
export type Statement = Pick<Acceptance, "reason" | "by" | "at">;

/** Open findings by severity, and those that are accepted, of whatever severity. */
export type FindingCounts = Readonly<Record<Severity | "accepted", number>>;

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, unfilled: 0, warning: 0, info: 0, accepted: 0 };
  for (const { accepted, severity } of findings) counts[accepted ? "accepted" : severity] += 1;
  return counts;
}

/** What is open first, the graver before the lighter, each in its order; what was accepted stands at the end. */
export function gravestFirst<Told extends Pick<Finding, "severity"> & { readonly accepted: object | null }>(
  findings: readonly Told[],
): Told[] {
  const rank = ({ accepted, severity }: Told) =>
    accepted ? SEVERITIES.length : SEVERITIES.indexOf(severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
