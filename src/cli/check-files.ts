import type { ValidationReport } from "../app/reports";
import { validateWorkbook } from "../app/validate-workbook";
import type { Disk } from "./disk";
import { readFiles, type UnreadFile } from "./read-files";
import type { LoadedReading } from "./reading";

/** The outcome for one file, under the name that the user gave it. */
export type FileOutcome = { readonly file: string; readonly report: ValidationReport } | UnreadFile;

/** Checks one file after the other; one that cannot be read does not keep the others from being checked. */
export function checkFiles(
  files: readonly string[],
  disk: Disk,
  reading: LoadedReading = {},
): AsyncIterable<FileOutcome> {
  return readFiles(files, disk, async (port) => ({ report: await validateWorkbook(port, reading) }));
}

/** What is told by the exit code, the gravest of all files. */
export type CheckCode = 0 | 1 | 2 | 3;

/**
 * 2 where a file could not be read, 1 where there is a finding of severity error, 3 where nothing is wrong but a form
 * is not filled in yet, 0 otherwise.
 */
export function exitCodeOf(outcomes: readonly FileOutcome[]): CheckCode {
  if (outcomes.some((outcome) => "problem" in outcome)) return 2;
  const counts = outcomes.flatMap((outcome) => ("report" in outcome ? [outcome.report.counts] : []));
  if (counts.some(({ error }) => error > 0)) return 1;
  return counts.some(({ unfilled }) => unfilled > 0) ? 3 : 0;
}
