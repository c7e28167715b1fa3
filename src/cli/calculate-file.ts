import { formatText } from "../domain/text/localised";
import type { Command } from "./command-line";
import { readBytes } from "./disk";
import { asFileError, refuseReplacing, writeOutput } from "./output";
import type { Terminal } from "./terminal";
import { PROBLEM_TEXTS, REPORT_TEXTS } from "./texts";

type CalcCommand = Extract<Command, { kind: "calc" }>;

/** Recalculates one file into another; 0 when it is written, 2 when it cannot be. */
export async function calculateFile(command: CalcCommand, terminal: Terminal): Promise<0 | 2> {
  const { input, output, language } = command;
  const { disk } = terminal;
  try {
    const bytes = await readBytes(disk, input);
    await refuseReplacing(command, input, disk);
    // The calculation engine is large; checking files must not load it.
    const { calculateWorkbook } = await import("./calculate-workbook");
    const { bytes: calculated, formulas } = await calculateWorkbook(bytes);
    await writeOutput(command, calculated, disk);
    const values = { cells: formulas, file: output };
    terminal.out(`${formatText(REPORT_TEXTS.calculated, language, values)}\n`);
    return 0;
  } catch (error) {
    const failure = asFileError(error, input);
    terminal.err(`${failure.file}: ${PROBLEM_TEXTS[failure.problem][language]}\n`);
    return 2;
  }
}
