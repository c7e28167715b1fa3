import { describeFile, type DescribedWorkbook } from "../app/describe-workbook";
import type { Language } from "../domain/text/localised";
import type { Disk } from "./disk";
import { readFiles, type UnreadFile } from "./read-files";
import type { LoadedReading } from "./reading";

/** What was understood of one file, under the name that the user gave it. */
export type FormOutcome = ({ readonly file: string } & DescribedWorkbook) | UnreadFile;

export function describeFiles(
  files: readonly string[],
  disk: Disk,
  language: Language,
  reading: LoadedReading,
): AsyncIterable<FormOutcome> {
  return readFiles(files, disk, (port) => describeFile(port, language, reading));
}

/** 2 where a file could not be read, 1 where one holds no form, 0 otherwise. */
export function exitCodeOf(outcomes: readonly FormOutcome[]): 0 | 1 | 2 {
  if (outcomes.some((outcome) => "problem" in outcome)) return 2;
  return outcomes.some((outcome) => !("problem" in outcome) && outcome.description.kind !== "form") ? 1 : 0;
}
