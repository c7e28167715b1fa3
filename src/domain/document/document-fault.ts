import type { LocalisedText, TextParameters } from "../text/localised";

/** From the root of a document: names of properties and places in lists, counted from 0. */
export type DocumentPath = readonly (string | number)[];

/** One thing that is wrong in a framework or template, as data. */
export interface DocumentFault {
  /** Where to change something; the place where a missing property belongs. */
  readonly path: DocumentPath;
  readonly messageId: string;
  readonly parameters: TextParameters;
}

/** Texts by message id: what is expected, what was found, and what to do. */
export type DocumentMessages = Readonly<Record<string, LocalisedText>>;

/**
 * One look at a document whose parts named in `needs` suit the schema; the rest may be anything.
 * So a fault in one part hides none in another.
 */
export interface DocumentCheck<Subject, Part extends string> {
  readonly needs: readonly Part[];
  readonly check: (subject: Subject) => Iterable<DocumentFault>;
}
