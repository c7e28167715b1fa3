import { checkTemplateSheet } from "../app/check-template";
import { FRAMEWORKS } from "../domain/framework/frameworks";
import type { Framework } from "../domain/framework/framework";
import { templateIndicators, type Template } from "../domain/template/template";
import { formatText } from "../domain/text/localised";
import { readWorkbookFile } from "../files/read-workbook-file";
import type { Command } from "./command-line";
import { baseName, FileError, readBytes, type Disk } from "./disk";
import { loadFramework, loadTemplate } from "./documents";
import { EXIT, type CodeOf } from "./exit-codes";
import { formatRemarks } from "./format-documents";
import { NODE_UNPACKER } from "./node-unpacker";
import type { Session } from "./session";
import { tellFailure } from "./tell-failure";
import { REPORT_TEXTS } from "./texts";
import { plain } from "./visible";

type CheckCommand = Extract<Command, { kind: "template-check" }>;

/** Says whether a template can be used, with every fault and its place if not. */
export async function checkTemplateFile(
  command: CheckCommand,
  session: Session,
): Promise<CodeOf<"template check">> {
  const { disk, print, complain } = session;
  const { file, framework, language } = command;
  try {
    const frameworks = framework === null ? FRAMEWORKS : [await loadFramework(framework, disk)];
    if (!/\.xls[xm]$/iu.test(file)) {
      print([usableText(command, await loadTemplate(file, frameworks, disk))]);
      return EXIT.done;
    }
    const { template, faults } = await checkWorkbook(file, frameworks, disk);
    if (template !== null && faults.length === 0) {
      print([usableText(command, template)]);
      return EXIT.done;
    }
    const head = formatText(REPORT_TEXTS.templateFaults, language, { n: faults.length });
    complain(formatRemarks(`${file}: ${head}`, faults, language));
    return EXIT.found;
  } catch (error) {
    return tellFailure(error, { file, language }, session);
  }
}

/** Throws FileError `no-template-sheet`, WorkbookError. */
async function checkWorkbook(file: string, frameworks: readonly Framework[], disk: Disk) {
  const bytes = await readBytes(disk, file);
  const port = { readWorkbook: () => readWorkbookFile(bytes, baseName(file), {}, NODE_UNPACKER) };
  const checked = await checkTemplateSheet(port, { frameworks });
  if (checked === null) throw new FileError("no-template-sheet", file);
  return checked;
}

function usableText({ file, language }: CheckCommand, template: Template): string {
  const { agency, fiscalYear: year } = template;
  const n = templateIndicators(template).length;
  const values = { agency: agency.abbreviation || agency.name, year, n };
  return `${file}: ${plain(formatText(REPORT_TEXTS.templateClean, language, values))}`;
}
