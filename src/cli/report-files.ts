import type { WorkbookPort } from "../app/workbook-port";
import type { Language } from "../domain/text/localised";
import type { ReadingCommand } from "./command-line";
import { tellCrash } from "./crash";
import { EXIT } from "./exit-codes";
import { problemLine, problemText } from "./output";
import { readFiles, type UnreadFile } from "./read-files";
import type { LoadedReading } from "./reading";
import type { Session } from "./session";
import { withReading } from "./with-reading";

/** A file that could be read, under the name that the user gave it, and what came of it. */
export type ReadFile<Result> = { readonly file: string } & Result;

type Outcome<Result> = ReadFile<Result> | UnreadFile;

/** What a command makes of one file after the other, and how it is told. */
export interface FileReport<Result extends object, Code extends number> {
  look(port: Pick<WorkbookPort, "readWorkbook">, reading: LoadedReading): Promise<Result>;
  /** For people. */
  lines(read: ReadFile<Result>): string[];
  /** For other programs, beside the file's name. Fields are added, never renamed or removed. */
  data(read: ReadFile<Result>): object;
  /** What several files come to, for people. */
  total?(read: readonly ReadFile<Result>[], unread: number): string;
  /** The gravest of those that could be read. */
  code(read: readonly ReadFile<Result>[]): Code;
}

/**
 * Reads the files of a command and tells what came of each: as text file by file, as JSON in the end. One that cannot be
 * read is told too, keeps the others from nothing, and weighs most in the exit code.
 */
export function reportFiles<Result extends object, Code extends number>(
  command: ReadingCommand,
  session: Session,
  report: FileReport<Result, Code>,
): Promise<Code | typeof EXIT.unusable | typeof EXIT.crashed> {
  const { files, format, language } = command;
  return withReading(command, session, async (reading) => {
    const outcomes: Outcome<Result>[] = [];
    for await (const outcome of readFiles(files, session.disk, (port) => report.look(port, reading))) {
      outcomes.push(outcome);
      tellFault(outcome, language, session);
      if (format === "text")
        session.print(isUnread(outcome) ? [problemLine(outcome, language)] : report.lines(outcome));
    }
    const read = outcomes.filter((outcome): outcome is ReadFile<Result> => !isUnread(outcome));
    const unread = outcomes.filter(isUnread);
    if (format === "json")
      session.printData({
        files: outcomes.map((outcome) => ({
          file: outcome.file,
          ...(isUnread(outcome) ? { error: errorData(outcome, language) } : report.data(outcome)),
        })),
      });
    else if (report.total && files.length > 1) session.print([report.total(read, unread.length)]);
    if (unread.length === 0) return report.code(read);
    return unread.some(({ problem }) => problem === "program-fault") ? EXIT.crashed : EXIT.unusable;
  });
}

function isUnread(outcome: object): outcome is UnreadFile {
  return "problem" in outcome;
}

function errorData(unread: UnreadFile, language: Language): object {
  return { problem: unread.problem, message: problemText(unread, language) };
}

/** Where a fault of ours kept a file from being read, that is told as one. */
function tellFault(outcome: object, language: Language, session: Session): void {
  if (isUnread(outcome) && outcome.problem === "program-fault") tellCrash(outcome.cause, language, session);
}
