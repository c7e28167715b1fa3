import { formatText } from "../domain/text/localised";
import { XlsxError, type XlsxProblem } from "../xlsx/xlsx-error";
import type { Command } from "./command-line";
import { FileError, hasCode, readBytes, type Disk } from "./disk";
import type { Terminal } from "./run";
import { PROBLEM_TEXTS, REPORT_TEXTS, type FileProblem } from "./texts";

type CalcCommand = Extract<Command, { kind: "calc" }>;

const PROBLEMS: Readonly<Record<XlsxProblem, FileProblem>> = {
  encrypted: "encrypted-file",
  corrupt: "unreadable-file",
  "not-a-workbook": "not-a-workbook",
};

/** Recalculates one file into another; 0 when it is written, 2 when it cannot be. */
export async function calculateFile(command: CalcCommand, terminal: Terminal): Promise<0 | 2> {
  const { input, output, language } = command;
  try {
    const bytes = await readBytes(terminal.disk, input);
    await refuseReplacing(command, terminal.disk);
    // The calculation engine is large; checking files must not load it.
    const { calculateWorkbook } = await import("./calculate-workbook");
    const { bytes: calculated, formulas } = await calculateWorkbook(bytes);
    await write(command, terminal.disk, calculated);
    const values = { cells: formulas, file: output };
    terminal.out(`${formatText(REPORT_TEXTS.calculated, language, values)}\n`);
    return 0;
  } catch (error) {
    const failure = asFileError(error, input);
    terminal.err(`${failure.file}: ${PROBLEM_TEXTS[failure.problem][language]}\n`);
    return 2;
  }
}

async function refuseReplacing({ input, output, force }: CalcCommand, disk: Disk): Promise<void> {
  if (force) return;
  const existing = await disk.realPath(output).catch(() => null);
  if (existing === null) return;
  const isInput = existing === (await disk.realPath(input).catch(() => null));
  throw new FileError(isInput ? "same-file" : "file-exists", output);
}

async function write({ output, force }: CalcCommand, disk: Disk, bytes: Uint8Array): Promise<void> {
  try {
    await disk.writeFile(output, bytes, !force);
  } catch (cause) {
    const problem = hasCode(cause, "EEXIST") ? "file-exists" : "file-refused";
    throw new FileError(problem, output, { cause });
  }
}

/** Failures of the files are told to the user; anything else is a fault of ours and is thrown on. */
function asFileError(error: unknown, input: string): FileError {
  if (error instanceof FileError) return error;
  if (error instanceof XlsxError) return new FileError(PROBLEMS[error.problem], input, { cause: error });
  throw error;
}
