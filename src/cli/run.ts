import { askedLanguage, readCommandLine, UsageError, type Command } from "./command-line";
import { tellCrash } from "./crash";
import { EXIT, type ExitCode } from "./exit-codes";
import { HELP } from "./help";
import type { ReviewCommand } from "./review/review-command";
import { sessionOn, type Session } from "./session";
import type { Terminal } from "./terminal";

/** Runs one command line and gives its exit code, whatever happens. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const session = sessionOn(terminal);
  try {
    return await runCommand(readCommandLine(args), session);
  } catch (error) {
    if (error instanceof UsageError) {
      session.complain([`pramoen: ${error.message}`]);
      return EXIT.unusable;
    }
    tellCrash(error, askedLanguage(args), session);
    return EXIT.crashed;
  }
}

/** What a command needs is loaded for it alone: checking a file takes neither the grid nor what makes workbooks. */
async function runCommand(command: Command, session: Session): Promise<ExitCode> {
  switch (command.kind) {
    case "help":
      session.print(HELP.trimEnd().split("\n"));
      return EXIT.done;
    case "version":
      session.print([session.version]);
      return EXIT.done;
    case "check":
      return (await import("./check")).check(command, session);
    case "verify":
      return (await import("./verify")).verify(command, session);
    case "form":
      return (await import("./form")).form(command, session);
    case "summarise":
      return (await import("./summarise")).summarise(command, session);
    case "compare":
      return (await import("./compare")).compare(command, session);
    case "review":
      return reviewOnThreads(command, session);
    case "calc":
      return (await import("./calculate-file")).calculateFile(command, session);
    case "template":
    case "blank":
    case "move-year":
      return (await import("./make-workbook")).makeWorkbook(command, session);
    case "template-of-list":
      return (await import("./make-of-list")).makeOfList(command, session);
    case "template-list":
      session.print((await import("./make-workbook")).listTemplates(command.language));
      return EXIT.done;
    case "template-check":
      return (await import("./check-template-file")).checkTemplateFile(command, session);
    case "framework-learn":
      return (await import("./learn-wordings")).learnWordings(command, session);
  }
}

async function reviewOnThreads(command: ReviewCommand, session: Session): Promise<ExitCode> {
  const { sources, timeLimit: time, memoryLimit: memory } = command;
  // Opened first: what a thread needs is loaded while this one loads its own.
  const pool = sources.length === 0 ? null : session.openReviewPool({ time, memory });
  try {
    return await (await import("./review/review")).review(command, session, pool);
  } finally {
    await pool?.close();
  }
}
