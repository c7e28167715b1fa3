import { describeFile } from "../app/describe-workbook";
import type { ReadingCommand } from "./command-line";
import { EXIT, type CodeOf } from "./exit-codes";
import { formData, formLines } from "./format-form";
import { reportFiles } from "./report-files";
import type { Session } from "./session";

/** Tells what was understood of the forms in files. */
export function form(
  command: ReadingCommand,
  session: Session,
): Promise<CodeOf<"form"> | typeof EXIT.crashed> {
  const { language } = command;
  return reportFiles(command, session, {
    look: (port, reading) => describeFile(port, language, reading),
    lines: (read) => formLines(read, language),
    data: (read) => formData(read, language),
    code: (read) => (read.every(({ description }) => description.kind === "form") ? EXIT.done : EXIT.found),
  });
}
