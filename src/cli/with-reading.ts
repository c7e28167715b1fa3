import type { Language } from "../domain/text/localised";
import { DocumentError } from "./documents";
import { FileError } from "./disk";
import { formatFaults } from "./format-documents";
import { problemLine } from "./output";
import { loadReading, type LoadedReading, type Reading } from "./reading";
import type { Terminal } from "./terminal";

/**
 * Runs a command with the framework and the layout that its line names; 2 with every fault and its line where one of
 * them cannot be used.
 */
export async function withReading<Code extends number>(
  command: Reading & { readonly language: Language },
  { disk, err }: Pick<Terminal, "disk" | "err">,
  run: (reading: LoadedReading) => Promise<Code>,
): Promise<Code | 2> {
  let reading: LoadedReading;
  try {
    reading = await loadReading(command, disk);
  } catch (error) {
    if (error instanceof DocumentError) err(formatFaults(error.file, error.faults, command.language));
    else if (error instanceof FileError) err(problemLine(error, command.language));
    else throw error;
    return 2;
  }
  return run(reading);
}
