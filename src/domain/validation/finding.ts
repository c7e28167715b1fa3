import type { LocalisedText } from "../text/localised";

/** `error`: a figure or the form is wrong. `warning`: a reviewer should look. `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** One fault, with everything needed to trace it. Plain data: it can be listed, stored and compared. */
export interface Finding {
  /** Stable within one workbook state: rule, messageId and place. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly messageId: string;
  /** The full sentence in both languages. */
  readonly message: LocalisedText;
  /** Null where the finding concerns the whole workbook. */
  readonly sheet: string | null;
  /** The cell or range in A1 notation without the sheet; null where a whole sheet or workbook is meant. */
  readonly address: string | null;
  /** Other cells concerned, as `'sheet'!A1`. */
  readonly related: readonly string[];
  readonly expected: string | null;
  readonly found: string | null;
}

export type FindingCounts = Readonly<Record<Severity, number>>;

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
