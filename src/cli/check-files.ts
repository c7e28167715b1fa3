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

/** 2 where a file could not be read, 1 where there is a finding of severity error, 0 otherwise. */
export function exitCodeOf(outcomes: readonly FileOutcome[]): 0 | 1 | 2 {
  if (outcomes.some((outcome) => "problem" in outcome)) return 2;
  return outcomes.some((outcome) => "report" in outcome && outcome.report.counts.error > 0) ? 1 : 0;
}
