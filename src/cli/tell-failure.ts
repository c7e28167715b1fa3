import type { Language } from "../domain/text/localised";
import { DocumentError } from "./documents";
import { EXIT } from "./exit-codes";
import { formatFaults } from "./format-documents";
import { asFileError, problemLine } from "./output";
import type { Session } from "./session";

/** Tells why nothing was made: errors of a document that was named, or what is wrong with a file; a fault of ours is thrown on. */
export function tellFailure(
  error: unknown,
  { file, language }: { readonly file: string; readonly language: Language },
  { complain }: Session,
): typeof EXIT.found | typeof EXIT.unusable {
  if (error instanceof DocumentError) {
    complain(formatFaults(error.file, error.faults, language));
    return EXIT.found;
  }
  complain([problemLine(asFileError(error, file), language)]);
  return EXIT.unusable;
}
