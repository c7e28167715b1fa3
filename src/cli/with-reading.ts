import type { Language } from "../domain/text/localised";
import { DocumentError } from "./documents";
import { FileError } from "./disk";
import { EXIT } from "./exit-codes";
import { formatFaults } from "./format-documents";
import { problemLine } from "./output";
import { loadReading, type LoadedReading, type Reading } from "./reading";
import type { Session } from "./session";

/**
 * Runs a command with the framework and the layout that its line names; tells every fault and its line where one of
 * them cannot be used.
 */
export async function withReading<Code extends number>(
  command: Reading & { readonly language: Language },
  { disk, complain }: Pick<Session, "disk" | "complain">,
  run: (reading: LoadedReading) => Promise<Code>,
): Promise<Code | typeof EXIT.unusable> {
  let reading: LoadedReading;
  try {
    reading = await loadReading(command, disk);
  } catch (error) {
    if (error instanceof DocumentError) complain(formatFaults(error.file, error.faults, command.language));
    else if (error instanceof FileError) complain([problemLine(error, command.language)]);
    else throw error;
    return EXIT.unusable;
  }
  return run(reading);
}
