import { checkFiles, exitCodeOf, type FileOutcome } from "./check-files";
import type { Command } from "./command-line";
import { formatJson } from "./format-json";
import { formatOutcome, formatTotal } from "./format-text";
import type { Terminal } from "./terminal";

/** Checks files and prints what was found: as text file by file, as JSON in the end. */
export async function check(
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
