import { describeFile } from "../app/describe-workbook";
import type { ReadingCommand } from "./command-line";
import { formatFormJson, formatFormText, type FormOutcome } from "./format-form";
import { readFiles } from "./read-files";
import type { Terminal } from "./terminal";
import { withReading } from "./with-reading";

/**
 * Prints what was understood of the forms in files. 0 where each holds one, 1 where one holds none, 2 where one cannot
 * be read.
 */
export function form(command: ReadingCommand, terminal: Terminal): Promise<0 | 1 | 2> {
  const { files, format, language } = command;
  const { disk, out } = terminal;
  return withReading(command, terminal, async (reading) => {
    const outcomes: FormOutcome[] = [];
    const described = readFiles(files, disk, (port) => describeFile(port, language, reading));
    for await (const outcome of described) {
      outcomes.push(outcome);
      if (format === "text") out(formatFormText(outcome, language));
    }
    if (format === "json") out(formatFormJson(outcomes, language));
    return exitCodeOf(outcomes);
  });
}

function exitCodeOf(outcomes: readonly FormOutcome[]): 0 | 1 | 2 {
  if (outcomes.some((outcome) => "problem" in outcome)) return 2;
  return outcomes.some((outcome) => !("problem" in outcome) && outcome.description.kind !== "form") ? 1 : 0;
}
