import type { ValidationReport } from "../app/reports";
import { validateWorkbook } from "../app/validate-workbook";
import { WorkbookError } from "../app/workbook-port";
import { readWorkbookFile } from "../files/read-workbook-file";
import { baseName, readBytes, FileError, type Disk } from "./disk";
import { NODE_UNPACKER } from "./node-unpacker";
import { isFileProblem, type FileProblem } from "./texts";

/** The outcome for one file, under the name that the user gave it. */
export type FileOutcome =
  | { readonly file: string; readonly report: ValidationReport }
  | { readonly file: string; readonly problem: FileProblem };

/** Checks one file after the other; one that cannot be read does not keep the others from being checked. */
export async function* checkFiles(files: readonly string[], disk: Disk): AsyncIterable<FileOutcome> {
  for (const file of files) yield await checkFile(file, disk);
}

async function checkFile(file: string, disk: Disk): Promise<FileOutcome> {
  try {
    const bytes = await readBytes(disk, file);
    const report = await validateWorkbook({
      readWorkbook: (_, options) => readWorkbookFile(bytes, baseName(file), options, NODE_UNPACKER),
    });
    return { file, report };
  } catch (error) {
    const isKnown = error instanceof FileError || error instanceof WorkbookError;
    if (isKnown && isFileProblem(error.problem)) return { file, problem: error.problem };
    throw error;
  }
}

/** 2 where a file could not be read, 1 where there is a finding of severity error, 0 otherwise. */
export function exitCodeOf(outcomes: readonly FileOutcome[]): 0 | 1 | 2 {
  if (outcomes.some((outcome) => "problem" in outcome)) return 2;
  return outcomes.some((outcome) => "report" in outcome && outcome.report.counts.error > 0) ? 1 : 0;
}
