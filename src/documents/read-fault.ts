import type { LocalisedText } from "../domain/text/localised";

/** One thing that is wrong in a document that somebody wrote, with the place where to correct it. */
export interface ReadFault {
  /** Both counted from 1, as editors show them; columns in characters. */
  readonly line: number;
  readonly column: number;
  /** "$.tiers[0].point". */
  readonly path: string;
  readonly messageId: string;
  /** What is expected, what was found, and what to do. */
  readonly message: LocalisedText;
}

/** A document that can be used, or everything that keeps it from being used, by line. */
export type Reading<Document> = { readonly document: Document } | { readonly faults: readonly ReadFault[] };
