import { normaliseText } from "../thai/text";
import type { DocumentFault, DocumentPath } from "./document-fault";

/** The properties that tell the entries of a document's lists apart, in the order in which they are looked for. */
export const ENTRY_NAMES = ["id", "about", "role", "code"] as const;

/** An entry of a list and what must be its own. */
export interface NamedEntry {
  readonly path: DocumentPath;
  readonly name: string;
}

/** The entries whose name an earlier one has already, each with that one. */
export function* repeatedEntries(
  entries: Iterable<NamedEntry>,
  keyOf: (name: string) => string = (name) => name,
): Iterable<{ readonly entry: NamedEntry; readonly earlier: NamedEntry }> {
  const seen = new Map<string, NamedEntry>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    const earlier = seen.get(key);
    if (earlier) yield { entry, earlier };
    else seen.set(key, entry);
  }
}

/** Faults "duplicate-id" of one list; `property` is the one that tells its entries apart. */
export function* duplicateIds<Property extends string>(
  list: readonly Readonly<Record<Property, string>>[],
  path: DocumentPath,
  property: Property,
): Iterable<DocumentFault> {
  const entries = list.map((item, i) => ({ path: [...path, i, property], name: item[property] }));
  for (const { entry, earlier } of repeatedEntries(entries)) {
    const parameters = { found: entry.name, first: Number(earlier.path.at(-2)) + 1 };
    yield { path: entry.path, messageId: "duplicate-id", parameters };
  }
}

/** Faults "blank-text": a text of nothing but spaces and invisible characters looks filled in and is not. */
export function* blankTexts(value: unknown, path: DocumentPath = []): Iterable<DocumentFault> {
  if (typeof value === "string") {
    if (value !== "" && normaliseText(value) === "") yield { path, messageId: "blank-text", parameters: {} };
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    yield* blankTexts(item, [...path, isList ? Number(key) : key]);
  }
}
