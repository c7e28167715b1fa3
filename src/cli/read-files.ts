import { WorkbookError, type WorkbookPort } from "../app/workbook-port";
import { readWorkbookFile } from "../files/read-workbook-file";
import type { Language } from "../domain/text/localised";
import { tellCrash } from "./crash";
import { baseName, FileError, readBytes, type Disk } from "./disk";
import { EXIT } from "./exit-codes";
import { NODE_UNPACKER } from "./node-unpacker";
import type { Session } from "./session";
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

/** Tells the fault where one of ours kept the file from being read. */
export function tellFault(outcome: object, language: Language, session: Session): void {
  if ("problem" in outcome && outcome.problem === "program-fault" && "cause" in outcome)
    tellCrash(outcome.cause, language, session);
}

/** How a command ends that could not read all of its files; null where it could. */
export function unreadCode(outcomes: readonly object[]): typeof EXIT.crashed | typeof EXIT.unusable | null {
  const problems = outcomes.flatMap((outcome) => ("problem" in outcome ? [outcome.problem] : []));
  if (problems.length === 0) return null;
  return problems.includes("program-fault") ? EXIT.crashed : EXIT.unusable;
}
