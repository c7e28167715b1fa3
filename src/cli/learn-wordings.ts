import { growFramework } from "../app/grow-framework";
import { FRAMEWORKS } from "../domain/framework/frameworks";
import type { Command } from "./command-line";
import { DocumentError, loadFramework, loadLayout } from "./documents";
import { EXIT, type CodeOf } from "./exit-codes";
import { formatFaults } from "./format-documents";
import { formatLearning, isRefused } from "./format-learning";
import { asFileError, problemLine, refuseReplacing, writeOutput } from "./output";
import type { Session } from "./session";

type LearnCommand = Extract<Command, { kind: "framework-learn" }>;

/**
 * Adds a layout's wordings to a framework and writes its next version, where an output is named and there is anything
 * new.
 */
export async function learnWordings(
  command: LearnCommand,
  { disk, print, complain }: Session,
): Promise<CodeOf<"framework learn">> {
  const { framework: reference, output, force, language } = command;
  try {
    const framework = await loadFramework(reference, disk);
    const layout = await loadLayout(command.layout, [framework, ...FRAMEWORKS], disk);
    const growth = growFramework(framework, layout);
    if (growth.kind === "grown" && output !== null) {
      await refuseReplacing({ output, force }, reference, disk);
      await writeOutput({ output, force }, new TextEncoder().encode(growth.text), disk);
    }
    print(formatLearning(growth, { reference, framework, layout, output }, language));
    return growth.wordings.some(isRefused) ? EXIT.found : EXIT.done;
  } catch (error) {
    if (error instanceof DocumentError) complain(formatFaults(error.file, error.faults, language));
    else complain([problemLine(asFileError(error, reference), language)]);
    return EXIT.unusable;
  }
}
