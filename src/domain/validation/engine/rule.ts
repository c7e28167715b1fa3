import type { FormContext } from "../../form/form-context";
import type { Template } from "../../template/template";
import type { LocalisedText, TextParameters } from "../../text/localised";
import type { CellAddress } from "../../workbook/address";
import type { Severity } from "./finding";
import type { Fix } from "../../repairs/fix";
import type { RuleGroup } from "./groups";

/** What a rule may look at. Nothing else: no clock, no settings, no other rule's findings. */
export interface RuleContext extends FormContext {
  /** The approved template that the workbook carries; null where it carries none that can be read, missing where nobody looked. */
  readonly template?: Template | null;
}

/** One fault as a rule reports it; the engine turns it into a finding. */
export interface Fault<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** A cell, a whole sheet, or null for the whole workbook. */
  readonly at: CellAddress | { readonly sheet: string } | null;
  readonly related?: readonly CellAddress[];
  readonly parameters?: TextParameters;
  readonly expected?: string | number;
  readonly found?: string | number;
  /** Where it can be mended without a person's judgement. */
  readonly fix?: Fix | undefined;
}

/**
 * Yielded between two rows: nothing is found, but the engine may pause here. A rule that looks at every row or cell
 * yields it once for each of them, so that a large workbook does not freeze the host.
 */
export const PAUSE = null;

/** One check with all that is said about it. Its documentation page is generated from this record. */
export interface Rule<MessageId extends string = string> {
  /** Thing and fault, such as `weight-total-not-100`. */
  readonly id: string;
  readonly group: RuleGroup;
  /** Unless the framework grades it otherwise. */
  readonly severity: Severity;
  readonly name: LocalisedText;
  readonly why: LocalisedText;
  readonly remedy: LocalisedText;
  /** Where the rule is stated, or that it is a policy. */
  readonly source: LocalisedText;
  /** Placeholders {expected} and {found} are always filled; others come from the fault's parameters. */
  readonly messages: Readonly<Record<MessageId, LocalisedText>>;
  readonly check: (context: RuleContext) => Iterable<Fault<MessageId> | typeof PAUSE>;
}

/** Ties a rule's message ids to its check, so that an unknown id does not compile. */
export function defineRule<const MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}
