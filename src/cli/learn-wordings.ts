import { growFramework } from "../app/grow-framework";
import { FRAMEWORKS } from "../domain/framework/frameworks";
import type { Command } from "./command-line";
import { DocumentError, loadFramework, loadLayout } from "./documents";
import { formatFaults } from "./format-documents";
import { formatLearning, isRefused } from "./format-learning";
import { asFileError, problemLine, refuseReplacing, writeOutput } from "./output";
import type { Terminal } from "./terminal";

type LearnCommand = Extract<Command, { kind: "framework-learn" }>;

/**
 * Adds a layout's wordings to a framework and writes its next version, where an output is named and there is anything
 * new. 0 when all of them are known then, 1 when some could not be added, 2 where a file cannot be read or written.
 */
export async function learnWordings(command: LearnCommand, { disk, out, err }: Terminal): Promise<0 | 1 | 2> {
  const { framework: reference, output, force, language } = command;
  try {
    const framework = await loadFramework(reference, disk);
    const layout = await loadLayout(command.layout, [framework, ...FRAMEWORKS], disk);
    const growth = growFramework(framework, layout);
    if (growth.kind === "grown" && output !== null) {
      await refuseReplacing({ output, force }, reference, disk);
      await writeOutput({ output, force }, new TextEncoder().encode(growth.text), disk);
    }
    out(formatLearning(growth, { reference, framework, layout, output }, language));
    return growth.wordings.some(isRefused) ? 1 : 0;
  } catch (error) {
    if (error instanceof DocumentError) err(formatFaults(error.file, error.faults, language));
    else err(problemLine(asFileError(error, reference), language));
    return 2;
  }
}
