import type { FactId, WayOf } from "../../statements/facts";
import type { Fault } from "../engine/rule";
import type { WorkbookScope } from "../engine/scopes";

/**
 * A check that reports the statements of a fact which contradict the one that counts, with a message for each way that
 * is this rule's.
 */
export function contradicting<Id extends FactId, MessageId extends string>(
  fact: Id,
  messages: Readonly<Partial<Record<WayOf<Id>, MessageId>>>,
): (workbook: Pick<WorkbookScope, "contradictions">) => Fault<MessageId>[] {
  return ({ contradictions }) =>
    contradictions[fact].flatMap(({ way, ...contradiction }): Fault<MessageId>[] => {
      const messageId = messages[way];
      return messageId === undefined ? [] : [{ messageId, ...contradiction }];
    });
}
