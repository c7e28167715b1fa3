import { calculateFile } from "./calculate-file";
import { checkFiles, exitCodeOf, type FileOutcome } from "./check-files";
import { readCommandLine, UsageError, type Command } from "./command-line";
import { formatJson } from "./format-json";
import { formatOutcome, formatTotal } from "./format-text";
import { checkTemplateFile } from "./check-template-file";
import { listTemplates, makeWorkbook } from "./make-workbook";
import type { Terminal } from "./terminal";
import { HELP } from "./texts";

/** Runs one command line and gives its exit code: 0, 1 or 2 (see the help). */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
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
      return check(command, terminal);
    case "calc":
      return calculateFile(command, terminal);
    case "template":
    case "blank":
    case "move-year":
      return makeWorkbook(command, terminal);
    case "template-list":
      terminal.out(listTemplates(command.language));
      return 0;
    case "template-check":
      return checkTemplateFile(command, terminal);
  }
}

async function check(
  { files, format, language }: Extract<Command, { kind: "check" }>,
  { disk, out }: Terminal,
): Promise<0 | 1 | 2> {
  const outcomes: FileOutcome[] = [];
  for await (const outcome of checkFiles(files, disk)) {
    outcomes.push(outcome);
    if (format === "text") out(formatOutcome(outcome, language));
  }
  if (format === "json") out(formatJson(outcomes, language));
  else if (files.length > 1) out(formatTotal(outcomes, language));
  return exitCodeOf(outcomes);
}
