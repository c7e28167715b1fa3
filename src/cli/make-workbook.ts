import { planNextYear } from "../app/move-year";
import { extendFramework } from "../domain/framework/extend-framework";
import type { Framework } from "../domain/framework/framework";
import { formatYears, frameworkOfYear } from "../domain/framework/framework-of-year";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../domain/framework/frameworks";
import { blankTemplate } from "../domain/template/blank-template";
import type { Template } from "../domain/template/template";
import { TEMPLATES } from "../domain/template/templates";
import { formatText, type Language } from "../domain/text/localised";
import { createFileWorkbook } from "../files/file-workbook";
import type { Command } from "./command-line";
import { baseName, readBytes } from "./disk";
import { loadFramework, loadLayout, loadTemplate } from "./documents";
import { EXIT, type CodeOf } from "./exit-codes";
import { formatRemarks } from "./format-documents";
import { NODE_UNPACKER } from "./node-unpacker";
import { refuseReplacing, writeOutput } from "./output";
import type { Session } from "./session";
import { tellFailure } from "./tell-failure";
import { REPORT_TEXTS } from "./texts";
import { workbookBytes } from "./workbook-bytes";
import { plain } from "./visible";

type TemplateCommand = Extract<Command, { kind: "template" }>;
type BlankCommand = Extract<Command, { kind: "blank" }>;
type MoveCommand = Extract<Command, { kind: "move-year" }>;
type MakeCommand = TemplateCommand | BlankCommand | MoveCommand;

/** A framework with a template that is made for it, and what is to be told of it. */
interface Source {
  readonly framework: Framework;
  readonly template: Template;
  readonly notes: readonly string[];
}

/** Makes a workbook from a template, for an agency without one, or from last year's workbook. */
export async function makeWorkbook(
  command: MakeCommand,
  session: Session,
): Promise<CodeOf<"template" | "move-year">> {
  const { disk, print, complain } = session;
  const { language, output } = command;
  const input = command.kind === "move-year" ? command.input : null;
  try {
    await refuseReplacing(command, input, disk);
    const source = await sourceOf(command, session);
    const agency = command.kind === "template" && command.agency !== null ? { agency: command.agency } : {};
    const made = await workbookBytes({ ...source, ...agency, isStarter: command.kind === "blank" }, command);
    if ("faults" in made) {
      complain(made.faults.map((fault) => plain(fault[language])));
      return EXIT.found;
    }
    await writeOutput(command, made.bytes, disk);
    print([...source.notes, madeText(source, made.sheets, command)]);
    return EXIT.done;
  } catch (error) {
    return tellFailure(error, { file: input ?? output, language }, session);
  }
}

function sourceOf(command: MakeCommand, session: Session): Promise<Source> {
  if (command.kind === "template") return templateSource(command, session);
  return command.kind === "blank" ? blankSource(command, session) : nextYearSource(command, session);
}

async function templateSource({ framework, template }: TemplateCommand, { disk }: Session): Promise<Source> {
  const own = framework === null ? [] : [await loadFramework(framework, disk)];
  const frameworks = own.length > 0 ? own : FRAMEWORKS;
  const loaded = await loadTemplate(template, frameworks, disk);
  const made = frameworks.find(({ id }) => id === loaded.framework.id) ?? frameworks[0]!;
  return { framework: made, template: loaded, notes: [] };
}

async function blankSource(
  { framework, agency, year, language }: BlankCommand,
  { disk }: Session,
): Promise<Source> {
  const { framework: chosen, isInForce } =
    framework === null
      ? frameworkOfYear(FRAMEWORKS, PUBLIC_ORGANISATION_2565.family, year)!
      : { framework: await loadFramework(framework, disk), isInForce: true };
  // One that was named is refused where it is not for the year; the nearest one is extended, and that is said.
  const used = isInForce ? chosen : extendFramework(chosen, year);
  const note = { year, name: chosen.name, id: chosen.id };
  const notes = isInForce ? [] : [formatText(REPORT_TEXTS.nearestYear, language, note)];
  return { framework: used, template: blankTemplate(used, agency, year), notes };
}

async function nextYearSource(
  { input, framework, layout, language }: MoveCommand,
  { disk }: Session,
): Promise<Source> {
  const chosen = await loadFramework(framework, disk);
  const last = await createFileWorkbook(await readBytes(disk, input), baseName(input), {
    unpacker: NODE_UNPACKER,
  });
  const { template, carried, notCarried } = await planNextYear(last, {
    framework: chosen,
    ...(layout === undefined ? {} : { layout: await loadLayout(layout, FRAMEWORKS, disk) }),
  });
  const notes = [
    ...formatRemarks(REPORT_TEXTS.carried[language], carried, language),
    ...formatRemarks(REPORT_TEXTS.notCarried[language], notCarried, language),
  ];
  return { framework: chosen, template, notes };
}

function madeText({ template }: Source, sheets: number, { output, language }: MakeCommand): string {
  const { agency, fiscalYear } = template;
  const values = { n: sheets, file: output, agency: agency.abbreviation || agency.name, year: fiscalYear };
  return formatText(REPORT_TEXTS.made, language, values);
}

/** Frameworks and templates that come with the program, by their ids. */
export function listTemplates(language: Language): string[] {
  const line = (id: string, name: string) => `  ${id.padEnd(36)}${name}`;
  const frameworks = FRAMEWORKS.map((framework) => {
    const { id, name, agencyKind } = framework;
    const values = { name, years: formatYears(framework), kind: agencyKind };
    return line(id, formatText(REPORT_TEXTS.framework, language, values));
  });
  const templates = TEMPLATES.map(({ id, agency, fiscalYear }) =>
    line(id, `${agency.name} (${agency.abbreviation}) ${fiscalYear}`),
  );
  return [REPORT_TEXTS.frameworks[language], ...frameworks, REPORT_TEXTS.templates[language], ...templates];
}
