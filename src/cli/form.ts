import type { ReadingCommand } from "./command-line";
import { describeFiles, exitCodeOf, type FormOutcome } from "./describe-files";
import { formatFormJson, formatFormText } from "./format-form";
import type { Terminal } from "./terminal";
import { withReading } from "./with-reading";

/** Prints what was understood of the forms in files: as text file by file, as JSON in the end. */
export function form(command: ReadingCommand, terminal: Terminal): Promise<0 | 1 | 2> {
  const { files, format, language } = command;
  const { disk, out } = terminal;
  return withReading(command, terminal, async (reading) => {
    const outcomes: FormOutcome[] = [];
    for await (const outcome of describeFiles(files, disk, language, reading)) {
      outcomes.push(outcome);
      if (format === "text") out(formatFormText(outcome, language));
    }
    if (format === "json") out(formatFormJson(outcomes, language));
    return exitCodeOf(outcomes);
  });
}
