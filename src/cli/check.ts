import { checkFiles, exitCodeOf, type FileOutcome } from "./check-files";
import type { ReadingCommand } from "./command-line";
import type { CodeOf, EXIT } from "./exit-codes";
import { checkData } from "./format-json";
import { formatOutcome, formatTotal } from "./format-text";
import { tellFault } from "./read-files";
import { withReading } from "./with-reading";
import type { Session } from "./session";

/** Checks files and prints what was found: as text file by file, as JSON in the end. */
export function check(
  command: ReadingCommand,
  session: Session,
): Promise<CodeOf<"check"> | typeof EXIT.crashed> {
  const { files, format, language, isStrict = false } = command;
  const { disk, print, printData } = session;
  return withReading(command, session, async (reading) => {
    const outcomes: FileOutcome[] = [];
    for await (const outcome of checkFiles(files, disk, { ...reading, isStrict })) {
      outcomes.push(outcome);
      tellFault(outcome, language, session);
      if (format === "text") print(formatOutcome(outcome, language));
    }
    if (format === "json") printData(checkData(outcomes, language));
    else if (files.length > 1) print([formatTotal(outcomes, language)]);
    return exitCodeOf(outcomes);
  });
}
