import { readStoredLayout } from "../documents/read-stored-layout";
import type { Framework } from "../domain/framework/framework";
import type { Layout } from "../domain/layout/layout";
import { layoutPart } from "../domain/layout/stored-layout";
import type { LocalisedText } from "../domain/text/localised";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";

/** The layout that a workbook carries, everything that is wrong with it, or that there is none. */
export type StoredLayout =
  | { readonly kind: "stored"; readonly layout: Layout }
  | { readonly kind: "faulty"; readonly faults: readonly LocalisedText[] }
  | { readonly kind: "none" };

/** `frameworks`: those that it may name. */
export function readLayoutOf(snapshot: WorkbookSnapshot, frameworks: readonly Framework[]): StoredLayout {
  const part = layoutPart(snapshot);
  if (part === null) return { kind: "none" };
  const stored = readStoredLayout(part, frameworks);
  return "faults" in stored
    ? { kind: "faulty", faults: stored.faults.map(({ message }) => message) }
    : { kind: "stored", layout: stored.document };
}
