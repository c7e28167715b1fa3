import { WorkbookError, type WorkbookPort } from "../app/workbook-port";
import { readWorkbookFile } from "../files/read-workbook-file";
import { baseName, FileError, readBytes, type Disk } from "./disk";
import { NODE_UNPACKER } from "./node-unpacker";
import { isFileProblem, type FileProblem } from "./texts";

/** A file that could not be read, under the name that the user gave it. */
export interface UnreadFile {
  readonly file: string;
  readonly problem: FileProblem;
  /** What the problem is about, where that says more than the file's name. */
  readonly detail?: string;
  /** A fault of ours, for whoever looks for it. */
  readonly cause?: unknown;
}

/** What a use case made of each file; one that cannot be read does not keep the others from being read. */
export async function* readFiles<Result extends object>(
  files: readonly string[],
  disk: Disk,
  job: (port: Pick<WorkbookPort, "readWorkbook">) => Promise<Result>,
): AsyncIterable<({ readonly file: string } & Result) | UnreadFile> {
  for (const file of files) {
    try {
      const bytes = await readBytes(disk, file);
      const port: Pick<WorkbookPort, "readWorkbook"> = {
        readWorkbook: (_, options) => readWorkbookFile(bytes, baseName(file), options, NODE_UNPACKER),
      };
      yield { file, ...(await job(port)) };
    } catch (error) {
      yield { file, ...problemOf(error) };
    }
  }
}

/** A fault of ours is told as one: it stops neither the other files nor the report. */
function problemOf(error: unknown): Omit<UnreadFile, "file"> {
  const isKnown = error instanceof FileError || error instanceof WorkbookError;
  if (isKnown && isFileProblem(error.problem)) {
    const { problem, detail } = error;
    return problem === "too-large" ? { problem, detail } : { problem };
  }
  return { problem: "program-fault", cause: error };
}
