import type { ValidationReport } from "../app/reports";
import { validateWorkbook } from "../app/validate-workbook";
import type { JudgedBy } from "../app/understand-form";
import type { Disk } from "./disk";
import { EXIT, type CodeOf } from "./exit-codes";
import { nodeDigest } from "./node-digest";
import { readFiles, unreadCode, type UnreadFile } from "./read-files";
import type { LoadedReading } from "./reading";

/** The outcome for one file, under the name that the user gave it. */
export type FileOutcome = { readonly file: string; readonly report: ValidationReport } | UnreadFile;

/** Checks one file after the other; one that cannot be read does not keep the others from being checked. */
export function checkFiles(
  files: readonly string[],
  disk: Disk,
  reading: LoadedReading & Pick<JudgedBy, "isStrict"> = {},
): AsyncIterable<FileOutcome> {
  return readFiles(files, disk, async (port) => ({
    report: await validateWorkbook(port, { ...reading, digest: nodeDigest }),
  }));
}

/** The gravest of all files. */
export function exitCodeOf(outcomes: readonly FileOutcome[]): CodeOf<"check"> | typeof EXIT.crashed {
  const unread = unreadCode(outcomes);
  if (unread !== null) return unread;
  const counts = outcomes.flatMap((outcome) => ("report" in outcome ? [outcome.report.counts] : []));
  if (counts.some(({ error }) => error > 0)) return EXIT.found;
  return counts.some(({ unfilled }) => unfilled > 0) ? EXIT.unfilled : EXIT.done;
}
