import type { DocumentFault, DocumentPath } from "../document/document-fault";
import { repeatedEntries, type NamedEntry } from "../document/named-entries";
import { wordingKey } from "../thai/wordings";
import type { Framework } from "./framework";

/** Wordings that mean one thing, and where they stand. */
interface Meaning {
  readonly path: DocumentPath;
  readonly words: readonly string[];
}

/** A wording that could be read as two things, and two sheets of one name. */
export function* checkWordings(framework: Framework): Iterable<DocumentFault> {
  for (const meanings of meaningsApart(framework)) {
    const entries = meanings.flatMap(ownWordings);
    for (const { entry, earlier } of repeatedEntries(entries, wordingKey)) {
      const parameters = { found: entry.name, other: formatPlace(earlier.path.slice(0, -1)) };
      yield { path: entry.path, messageId: "wording-twice", parameters };
    }
  }
  const sheets = framework.parts.map((part, i) => ({ path: ["parts", i, "sheet"], name: part.sheet }));
  // Excel tells sheets apart by neither letter case nor surrounding spaces.
  for (const { entry } of repeatedEntries(sheets, (name) => name.trim().toLowerCase())) {
    yield { path: entry.path, messageId: "sheet-twice", parameters: { found: entry.name } };
  }
}

/** Lists of meanings that must be told apart by their words alone. */
function meaningsApart({ vocabulary, tiers, parts }: Framework): Meaning[][] {
  const { columns, none, notApplicable, total, rating, ita } = vocabulary;
  const of = (name: string, words: readonly string[]): Meaning => ({ path: ["vocabulary", name], words });
  return [
    [
      ...tiers.map((tier, i) => ({ path: ["tiers", i, "headings"], words: tier.headings })),
      ...Object.entries(columns).map(([role, words]) => ({ path: ["vocabulary", "columns", role], words })),
    ],
    [of("notApplicable", notApplicable), of("none", none)],
    [of("total", total), of("rating", rating), of("ita", ita)],
    parts.map((part, i) => ({ path: ["parts", i, "titles"], words: part.titles })),
    ...parts.map((part, i) =>
      part.columns.map((column, j) => ({
        path: ["parts", i, "columns", j, "headings"],
        words: column.headings,
      })),
    ),
    ...parts.map((part, i) =>
      part.fields.map((field, j) => ({ path: ["parts", i, "fields", j, "labels"], words: field.labels })),
    ),
  ];
}

/** Within one meaning the same words may stand with Thai and other digits. */
function ownWordings({ path, words }: Meaning): NamedEntry[] {
  const own = new Map<string, NamedEntry>();
  for (const [i, name] of words.entries()) {
    if (!own.has(wordingKey(name))) own.set(wordingKey(name), { path: [...path, i], name });
  }
  return [...own.values()];
}

function formatPlace(path: DocumentPath): string {
  return path.map((step) => (typeof step === "number" ? String(step + 1) : step)).join(" › ");
}
