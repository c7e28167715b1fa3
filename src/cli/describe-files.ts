import { describeFile, type DescribedWorkbook } from "../app/describe-workbook";
import type { Language } from "../domain/text/localised";
import type { Disk } from "./disk";
import { EXIT, type CodeOf } from "./exit-codes";
import { readFiles, unreadCode, type UnreadFile } from "./read-files";
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

/** The gravest of all files. */
export function exitCodeOf(outcomes: readonly FormOutcome[]): CodeOf<"form"> | typeof EXIT.crashed {
  const unread = unreadCode(outcomes);
  if (unread !== null) return unread;
  const isLacking = outcomes.some(
    (outcome) => !("problem" in outcome) && outcome.description.kind !== "form",
  );
  return isLacking ? EXIT.found : EXIT.done;
}
