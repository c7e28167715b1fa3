import type { UnreadWorkbook } from "../../domain/round/record";
import type { UnreadReason } from "../../domain/round/unread";

export function unreadBy(reason: UnreadReason, detail = ""): UnreadWorkbook {
  return { kind: "unread", reason, detail };
}
