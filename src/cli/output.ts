import { XlsxError, type XlsxProblem } from "../xlsx/package/xlsx-error";
import { WorkbookError } from "../app/workbook-port";
import { FileError, hasCode, type Disk } from "./disk";
import { formatText, type Language } from "../domain/text/localised";
import { DETAIL_TEXTS, isFileProblem, PROBLEM_TEXTS, type FileProblem } from "./texts";
import { plain } from "./visible";

/** Where a command writes, and whether it may replace what is there. */
export interface Output {
  readonly output: string;
  readonly force: boolean;
}

const PROBLEMS: Readonly<Record<XlsxProblem, FileProblem>> = {
  encrypted: "encrypted-file",
  corrupt: "unreadable-file",
  "not-a-workbook": "not-a-workbook",
  "too-large": "too-large",
};

/** Throws FileError where the output is there already; `input`: the file that is read, null for none. */
export async function refuseReplacing(
  { output, force }: Output,
  input: string | null,
  disk: Disk,
): Promise<void> {
  if (force) return;
  const existing = await disk.realPath(output).catch(() => null);
  if (existing === null) return;
  const real = input === null ? null : await disk.realPath(input).catch(() => null);
  throw new FileError(existing === real ? "same-file" : "file-exists", output);
}

/** Throws FileError. */
export async function writeOutput({ output, force }: Output, bytes: Uint8Array, disk: Disk): Promise<void> {
  try {
    await disk.writeFile(output, bytes, !force);
  } catch (cause) {
    const problem = hasCode(cause, "EEXIST") ? "file-exists" : "file-refused";
    throw new FileError(problem, output, { cause });
  }
}

/** Failures of the files are told to the user; anything else is a fault of ours and is thrown on. */
export function asFileError(error: unknown, input: string): FileError {
  if (error instanceof FileError) return error;
  if (error instanceof XlsxError) {
    const detail = error.problem === "too-large" ? error.detail : "";
    return new FileError(PROBLEMS[error.problem], input, { cause: error, detail });
  }
  if (error instanceof WorkbookError && isFileProblem(error.problem))
    return new FileError(error.problem, input, { cause: error, detail: error.detail });
  throw error;
}

/** "a.xlsx: what is wrong with it", a line. */
export function problemLine(
  { file, ...what }: Problem & { readonly file: string },
  language: Language,
): string {
  return `${file}: ${plain(problemText(what, language))}`;
}

/** What is wrong with a file, and with what of it. */
export function problemText({ problem, detail = "" }: Problem, language: Language): string {
  const more = DETAIL_TEXTS[problem];
  const told = more && detail !== "" ? ` ${formatText(more, language, { detail })}` : "";
  return `${PROBLEM_TEXTS[problem][language]}${told}`;
}

interface Problem {
  readonly problem: FileProblem;
  readonly detail?: string;
}
