import path from "node:path";
import { templatesOfList, type TemplateOfList, type TemplatesOfList } from "../app/templates-of-list";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../domain/framework/frameworks";
import { templateIndicators } from "../domain/template/template";
import { formatText, type Language } from "../domain/text/localised";
import { readWorkbookFile } from "../files/read-workbook-file";
import type { Command } from "./command-line";
import { baseName, FileError, readBytes, type Disk } from "./disk";
import { loadFramework } from "./documents";
import { EXIT, type CodeOf } from "./exit-codes";
import { fileNameOf, FreeNames } from "./file-names";
import { formatRemarks } from "./format-documents";
import { NODE_UNPACKER } from "./node-unpacker";
import { refuseReplacing, writeOutput } from "./output";
import type { Session } from "./session";
import { tellFailure } from "./tell-failure";
import { REPORT_TEXTS } from "./texts";
import { plain } from "./visible";
import { workbookBytes } from "./workbook-bytes";

type ListCommand = Extract<Command, { kind: "template-of-list" }>;

/**
 * Makes a workbook for each agency of a list, under its abbreviation and year. Where the list has a fault or a file is
 * there already, none is made.
 */
export async function makeOfList(command: ListCommand, session: Session): Promise<CodeOf<"template">> {
  const { complain, print, disk } = session;
  const { list, language, output: folder, force } = command;
  try {
    const { templates, faults, extended } = await readList(command, disk);
    if (faults.length > 0) {
      const head = formatText(REPORT_TEXTS.templateFaults, language, { n: faults.length });
      complain(formatRemarks(`${list}: ${head}`, faults, language));
      return EXIT.found;
    }
    print(extendedLines(extended, language));
    const files = filesOf(templates, folder);
    for (const output of files) await refuseReplacing({ output, force }, list, disk);
    await disk.makeFolder(folder).catch((cause: unknown) => {
      throw new FileError("file-refused", folder, { cause });
    });
    for (const [i, each] of templates.entries()) {
      const output = files[i]!;
      const { template, isBlank, agency } = each;
      const source = { template, framework: agency.framework, isStarter: isBlank };
      const made = await workbookBytes(source, { ...command, output });
      if ("faults" in made) {
        complain(made.faults.map((fault) => `${output}: ${plain(fault[language])}`));
        return EXIT.found;
      }
      await writeOutput({ output, force }, made.bytes, disk);
      print([madeLine(each, output, language)]);
    }
    print([formatText(REPORT_TEXTS.madeAll, language, { n: templates.length, folder })]);
    return EXIT.done;
  } catch (error) {
    return tellFailure(error, { file: list, language }, session);
  }
}

async function readList({ list, framework, year }: ListCommand, disk: Disk): Promise<TemplatesOfList> {
  const own = framework === null ? null : await loadFramework(framework, disk);
  const bytes = await readBytes(disk, list);
  const port = { readWorkbook: () => readWorkbookFile(bytes, baseName(list), {}, NODE_UNPACKER) };
  return templatesOfList(port, {
    frameworks: own ? [own, ...FRAMEWORKS.filter(({ id }) => id !== own.id)] : FRAMEWORKS,
    framework: own,
    family: PUBLIC_ORGANISATION_2565.family,
    fiscalYear: year,
  });
}

/** One line for each framework that is extended to a year. */
function extendedLines(extended: TemplatesOfList["extended"], language: Language): string[] {
  const lines = extended.map(({ agency: { fiscalYear: year }, from: { name, id } }) =>
    plain(formatText(REPORT_TEXTS.nearestYear, language, { year, name, id })),
  );
  return [...new Set(lines)];
}

function filesOf(templates: readonly TemplateOfList[], folder: string): string[] {
  const names = new FreeNames();
  return templates.map(({ agency: { name, abbreviation, fiscalYear } }) => {
    // "สพธอ.": its dots would be none of a file's name.
    const called = (abbreviation || name).replaceAll(".", "");
    return path.join(folder, `${names.free(fileNameOf(`${called} ${fiscalYear}`))}.xlsx`);
  });
}

function madeLine({ agency, template, isBlank }: TemplateOfList, file: string, language: Language): string {
  const n = templateIndicators(template).length;
  const text = isBlank ? REPORT_TEXTS.madeBlank : REPORT_TEXTS.madeOfList;
  return formatText(text, language, { file, agency: plain(agency.name), year: agency.fiscalYear, n });
}
