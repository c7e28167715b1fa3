import type { DocumentFault } from "../domain/document/document-fault";

/** A fault by its distance from the start of the text, in UTF-16 units. */
export interface TextFault {
  readonly offset: number;
  readonly fault: DocumentFault;
}
