import { readCommandLine, UsageError, type Command } from "./command-line";
import type { Terminal } from "./terminal";
import { HELP } from "./texts";

/**
 * Runs one command line and gives its exit code: 0, 1 or 2 (see the help). What a command needs is loaded for it alone:
 * checking a file takes neither the grid nor what makes workbooks.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2 | 3> {
  let command: Command;
  try {
    command = readCommandLine(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`pramoen: ${error.message}\n`);
    return 2;
  }
  switch (command.kind) {
    case "help":
      terminal.out(HELP);
      return 0;
    case "version":
      terminal.out(`${terminal.version}\n`);
      return 0;
    case "check":
      return (await import("./check")).check(command, terminal);
    case "form":
      return (await import("./form")).form(command, terminal);
    case "summarise":
      return (await import("./summarise")).summarise(command, terminal);
    case "compare":
      return (await import("./compare")).compare(command, terminal);
    case "calc":
      return (await import("./calculate-file")).calculateFile(command, terminal);
    case "template":
    case "blank":
    case "move-year":
      return (await import("./make-workbook")).makeWorkbook(command, terminal);
    case "template-list":
      terminal.out((await import("./make-workbook")).listTemplates(command.language));
      return 0;
    case "template-check":
      return (await import("./check-template-file")).checkTemplateFile(command, terminal);
    case "framework-learn":
      return (await import("./learn-wordings")).learnWordings(command, terminal);
  }
}
