import type { RuleSeverity } from "./finding";
import type { RuleGroup } from "./groups";
import type { LocalisedText, TextParameters } from "../../text/localised";
import type { Fix } from "../../repairs/fix";
import type { CellAddress } from "../../workbook/address";
import type { RowScope, SheetScope, WorkbookScope } from "./scopes";

/** One fault as a rule reports it; the engine turns it into a finding. */
export interface Fault<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** A cell, a whole sheet, or null for the whole workbook. */
  readonly at: CellAddress | { readonly sheet: string } | null;
  readonly related?: readonly CellAddress[];
  readonly parameters?: TextParameters;
  /** What belongs into the very cell, in place of all that it holds; `contentExpected` says when a finding tells it. */
  readonly expected?: string | number;
  /**
   * What the finding is held against without belonging into its cell: a sum, a limit, a choice, a figure of another
   * cell. The message alone tells it, as {expected}; without it, that is `expected`.
   */
  readonly measure?: string | number;
  readonly found?: string | number;
  /** Where it can be mended without a person's judgement. */
  readonly fix?: Fix | undefined;
  /** An entry of the form waits here, and nothing that stands there rests on it: no fault, but what is yet to do. */
  readonly isUnfilled?: boolean;
}

/**
 * Yielded between two rows: nothing is found, but the engine may pause here. A rule that walks over the rows of a
 * sheet or of the workbook itself yields it once for each of them, so that a large workbook does not freeze the host.
 */
export const PAUSE = null;

/** All that is said about a rule. Its documentation page is generated from this record. */
interface RuleRecord<MessageId extends string> {
  /** Thing and fault, such as `weight-total-not-100`. */
  readonly id: string;
  readonly group: RuleGroup;
  /** Unless the framework grades it otherwise. */
  readonly severity: RuleSeverity;
  /** What has to be known for it: where nothing decides the scale of a form, such a rule is withheld. */
  readonly needs?: "scale";
  readonly name: LocalisedText;
  readonly why: LocalisedText;
  readonly remedy: LocalisedText;
  /** Where the rule is stated, or that it is a policy. */
  readonly source: LocalisedText;
  /**
   * Placeholders {expected} and {found} are always filled, {indicator} too where the scope is a row; others come from
   * the fault's parameters.
   */
  readonly messages: Readonly<Record<MessageId, LocalisedText>>;
}

type CheckSheet<MessageId extends string> = (sheet: SheetScope) => Iterable<Fault<MessageId> | typeof PAUSE>;

type CheckWorkbook<MessageId extends string> = (
  workbook: WorkbookScope,
) => Iterable<Fault<MessageId> | typeof PAUSE>;

/** Judges one indicator by its row and nothing else. The engine walks, and pauses between two rows. */
export interface RowRule<MessageId extends string = string> extends RuleRecord<MessageId> {
  readonly scope: "row";
  readonly check: (row: RowScope) => Fault<MessageId> | readonly Fault<MessageId>[] | null;
  /** What the same rule finds on the sheet besides its indicators' rows: in headings, a total, a rating. */
  readonly checkSheet?: CheckSheet<MessageId>;
  /** What the same rule finds in other parts of the form. */
  readonly checkWorkbook?: CheckWorkbook<MessageId>;
}

/** Judges one sheet: a table as a whole, or cells wherever they stand on it. */
export interface SheetRule<MessageId extends string = string> extends RuleRecord<MessageId> {
  readonly scope: "sheet";
  readonly check: CheckSheet<MessageId>;
  /** What the same rule finds in a place that stands on no sheet, such as the names of the workbook. */
  readonly checkWorkbook?: CheckWorkbook<MessageId>;
}

/** Judges what only the whole workbook tells: parts of the form against each other, names, the template it carries. */
export interface WorkbookRule<MessageId extends string = string> extends RuleRecord<MessageId> {
  readonly scope: "workbook";
  readonly check: CheckWorkbook<MessageId>;
}

/** One check with all that is said about it, and how much of a workbook it looks at. */
export type Rule<MessageId extends string = string> =
  RowRule<MessageId> | SheetRule<MessageId> | WorkbookRule<MessageId>;

/** Ties a rule's message ids to its check, so that an unknown id does not compile. */
export function defineRule<const MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}
