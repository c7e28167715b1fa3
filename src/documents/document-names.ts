import type { DocumentFault, DocumentMessages } from "../domain/document/document-fault";
import type { LocalisedText } from "../domain/text/localised";
import { isObject } from "./migration";

export type DocumentName = "framework" | "template" | "layout";

/** How faults call each kind of document, and the properties that it alone has, in every version of its format. */
const KINDS: Readonly<
  Record<DocumentName, { readonly text: LocalisedText; readonly own: readonly string[] }>
> = {
  framework: {
    text: { th: "กรอบการประเมิน", en: "a framework" },
    own: ["tiers", "vocabulary", "ratings"],
  },
  template: { text: { th: "แม่แบบ", en: "a template" }, own: ["agency", "entries"] },
  layout: { text: { th: "ผังคอลัมน์", en: "a layout" }, own: ["headings", "columns"] },
};

export const KIND_MESSAGES: DocumentMessages = {
  "kind-differs": {
    th: "ไฟล์นี้เป็น{found} ไม่ใช่{expected} ให้เลือกไฟล์อื่น",
    en: "This is {found}, not {expected}: choose another file.",
  },
};

/** A fault where a document has nothing of its own kind and something of another one: all else would only say so again. */
export function kindFault(value: unknown, expected: DocumentName): DocumentFault | null {
  if (!isObject(value)) return null;
  const isOf = (name: DocumentName) => KINDS[name].own.some((property) => property in value);
  if (isOf(expected)) return null;
  const found = (Object.keys(KINDS) as DocumentName[]).find(isOf);
  if (!found) return null;
  const parameters = { found: KINDS[found].text, expected: KINDS[expected].text };
  return { path: [], messageId: "kind-differs", parameters };
}
