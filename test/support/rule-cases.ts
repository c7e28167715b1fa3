import type { Framework } from "../../src/domain/framework/framework";
import type { LocalisedText } from "../../src/domain/text/localised";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import type { TestCells } from "./form";

/** A workbook, or changes to the clean form. */
export type CaseInput = TestCells | WorkbookSnapshot;

export interface AcceptedCase {
  readonly name: string;
  readonly input: CaseInput;
  /** The one that the form is read by, or "open" where the form decides; FY2565 if left out. */
  readonly framework?: Framework | "open";
}

export interface RejectedCase extends AcceptedCase {
  readonly faults: readonly ExpectedFault[];
}

export interface ExpectedFault {
  readonly messageId: string;
  /** Null for a finding about a whole sheet or workbook. */
  readonly address: string | null;
  readonly expected?: string;
  /** What both messages tell although it does not belong into the cell: the finding expects nothing, or `expected`. */
  readonly measure?: string;
  readonly found?: string;
  /** The other cells it speaks of, in their order: `B8` on the finding's own sheet, `'ชีต'!B8` on another. */
  readonly related?: readonly string[];
  /** What its message says, in either language or both: of parameters nothing else tells. */
  readonly message?: Partial<LocalisedText>;
  /** An entry that waits rather than a fault; every fault tells it by saying nothing. */
  readonly isUnfilled?: true;
  /** What its fix writes, by cell as above: a formula begins with "=". Null where it must have none. */
  readonly fix?: Readonly<Record<string, string | number>> | null;
}

/** What a rule lets pass and what it reports: its test runs them, its page in docs/rules shows them. */
export interface RuleCases {
  readonly accept: readonly AcceptedCase[];
  readonly reject: readonly RejectedCase[];
}
