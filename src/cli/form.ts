import type { ReadingCommand } from "./command-line";
import { describeFiles, exitCodeOf, type FormOutcome } from "./describe-files";
import type { CodeOf, EXIT } from "./exit-codes";
import { formData, formatFormText } from "./format-form";
import { tellFault } from "./read-files";
import type { Session } from "./session";
import { withReading } from "./with-reading";

/** Prints what was understood of the forms in files: as text file by file, as JSON in the end. */
export function form(
  command: ReadingCommand,
  session: Session,
): Promise<CodeOf<"form"> | typeof EXIT.crashed> {
  const { files, format, language } = command;
  const { disk, print, printData } = session;
  return withReading(command, session, async (reading) => {
    const outcomes: FormOutcome[] = [];
    for await (const outcome of describeFiles(files, disk, language, reading)) {
      outcomes.push(outcome);
      tellFault(outcome, language, session);
      if (format === "text") print(formatFormText(outcome, language));
    }
    if (format === "json") printData(formData(outcomes, language));
    return exitCodeOf(outcomes);
  });
}
