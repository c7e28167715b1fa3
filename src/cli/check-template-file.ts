import { checkTemplateSheet } from "../app/check-template";
import { FRAMEWORKS } from "../domain/framework/frameworks";
import type { Framework } from "../domain/framework/framework";
import { templateIndicators, type Template } from "../domain/template/template";
import { formatText, type LocalisedText } from "../domain/text/localised";
import { readWorkbookFile } from "../files/read-workbook-file";
import type { Command } from "./command-line";
import { baseName, FileError, readBytes, type Disk } from "./disk";
import { DocumentError, loadFramework, loadTemplate } from "./documents";
import { formatFaults, formatRemarks } from "./format-documents";
import { NODE_UNPACKER } from "./node-unpacker";
import { asFileError, problemLine } from "./output";
import { plain } from "./plain";
import type { Terminal } from "./terminal";
import { REPORT_TEXTS } from "./texts";

type CheckCommand = Extract<Command, { kind: "template-check" }>;

/** Says whether a template can be used: 0 if so, 1 with every fault and its place if not, 2 for other files. */
export async function checkTemplateFile(command: CheckCommand, terminal: Terminal): Promise<0 | 1 | 2> {
  const { file, framework, language } = command;
  const { disk, out, err } = terminal;
  try {
    const frameworks = framework === null ? FRAMEWORKS : [await loadFramework(framework, disk)];
    if (!/\.xls[xm]$/iu.test(file)) {
      out(usableText(command, await loadTemplate(file, frameworks, disk)));
      return 0;
    }
    const { template, faults } = await checkWorkbook(file, frameworks, disk);
    if (template !== null && faults.length === 0) {
      out(usableText(command, template));
      return 0;
    }
    const head = formatText(REPORT_TEXTS.templateFaults, language, { n: faults.length });
    err(formatRemarks(sameText(`${plain(file)}: ${head}`), faults, language));
    return 1;
  } catch (error) {
    if (error instanceof DocumentError) {
      err(formatFaults(error.file, error.faults, language));
      return 1;
    }
    err(problemLine(asFileError(error, file), language));
    return 2;
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
  return `${plain(file)}: ${plain(formatText(REPORT_TEXTS.templateClean, language, values))}\n`;
}

function sameText(text: string): LocalisedText {
  return { th: text, en: text };
}
