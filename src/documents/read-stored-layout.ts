import type { Framework } from "../domain/framework/framework";
import { LAYOUT_MESSAGES } from "../domain/layout/layout-messages";
import type { Layout } from "../domain/layout/layout";
import { readLayoutPart } from "../domain/layout/stored-layout";
import { readLayout } from "./read-layout";
import type { Reading } from "./read-fault";

/** Reads the custom XML part of a workbook; a fault has a path but no line of its own, since nobody sees the text. */
export function readStoredLayout(content: string, frameworks?: readonly Framework[]): Reading<Layout> {
  const stored = readLayoutPart(content);
  if (stored !== undefined)
    return readLayout(JSON.stringify(stored), frameworks === undefined ? {} : { frameworks });
  const messageId = "stored-unreadable";
  const message = LAYOUT_MESSAGES[messageId]!;
  return { faults: [{ line: 1, column: 1, path: "$", messageId, message }] };
}
