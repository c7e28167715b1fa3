import { readStoredTemplate, type StoredTemplate } from "../documents/read-stored-template";
import { templatePart } from "../domain/template/stored-template";
import type { LocalisedText } from "../domain/text/localised";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";

/** The template that a workbook carries, everything that is wrong with it, or that there is none. */
export type StoredReading =
  | ({ readonly kind: "stored" } & StoredTemplate)
  | { readonly kind: "faulty"; readonly faults: readonly LocalisedText[] }
  | { readonly kind: "none" };

export function readStored(snapshot: WorkbookSnapshot): StoredReading {
  const part = templatePart(snapshot);
  if (part === null) return { kind: "none" };
  const stored = readStoredTemplate(part);
  return "faults" in stored
    ? { kind: "faulty", faults: stored.faults.map(({ message }) => message) }
    : { kind: "stored", ...stored };
}
