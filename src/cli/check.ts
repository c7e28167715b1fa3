import { checkFiles, exitCodeOf, type CheckCode, type FileOutcome } from "./check-files";
import type { ReadingCommand } from "./command-line";
import { formatJson } from "./format-json";
import { formatOutcome, formatTotal } from "./format-text";
import { withReading } from "./with-reading";
import type { Terminal } from "./terminal";

/** Checks files and prints what was found: as text file by file, as JSON in the end. */
export function check(command: ReadingCommand, terminal: Terminal): Promise<CheckCode> {
  const { files, format, language } = command;
  const { disk, out } = terminal;
  return withReading(command, terminal, async (reading) => {
    const outcomes: FileOutcome[] = [];
    for await (const outcome of checkFiles(files, disk, reading)) {
      outcomes.push(outcome);
      if (format === "text") out(formatOutcome(outcome, language));
    }
    if (format === "json") out(formatJson(outcomes, language));
    else if (files.length > 1) out(formatTotal(outcomes, language));
    return exitCodeOf(outcomes);
  });
}
