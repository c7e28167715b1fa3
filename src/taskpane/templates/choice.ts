import type { Installation } from "../../app/installation";
import { coversYear } from "../../domain/framework/extend-framework";
import type { Framework } from "../../domain/framework/framework";
import { FRAMEWORKS } from "../../domain/framework/frameworks";
import type { WorkbookForm } from "../../domain/formulas/writing/score-formulas";
import { blankTemplate } from "../../domain/template/blank-template";
import type { Template } from "../../domain/template/template";
import { TEMPLATES } from "../../domain/template/templates";
import type { OwnDocument, WorkbookChoice } from "./template-services";

/** The starter among the templates that can be chosen. */
export const STARTER = "";

/** What the user has picked and typed in the gallery. */
export interface GalleryChoice {
  /** Keys of `keyOf`; `STARTER` for a blank one. */
  readonly framework: string;
  readonly template: string;
  readonly agency: string;
  readonly abbreviation: string;
  readonly year: string;
  readonly form: WorkbookForm;
  readonly openWith: Installation | null;
}

export function keyOf({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id}@${version}`;
}

/** Shipped ones first. */
export function allFrameworks(own: readonly OwnDocument[]): readonly Framework[] {
  return [...FRAMEWORKS, ...own.flatMap((each) => (each.kind === "framework" ? [each.document] : []))];
}

/** The templates that are made for a framework, shipped ones first. */
export function templatesFor(framework: Framework, own: readonly OwnDocument[]): readonly Template[] {
  const owned = own.flatMap((each) => (each.kind === "template" ? [each.document] : []));
  return [...TEMPLATES, ...owned].filter((template) => keyOf(template.framework) === keyOf(framework));
}

/** The year as typed, Buddhist Era; null where it is none. */
export function typedYear({ year }: GalleryChoice): number | null {
  return /^2[45]\d\d$/u.test(year.trim()) ? Number(year) : null;
}

/** What a workbook would be made from; null while something is still to be typed. */
export function workbookChoice(
  choice: GalleryChoice,
  framework: Framework,
  templates: readonly Template[],
): WorkbookChoice | null {
  const { form, openWith } = choice;
  const template = templates.find((each) => keyOf(each) === choice.template);
  if (template) return { framework, template, form, openWith, isStarter: false };
  const year = typedYear(choice);
  const name = choice.agency.trim();
  if (year === null || name === "") return null;
  const agency = { name, abbreviation: choice.abbreviation.trim() };
  return { framework, template: blankTemplate(framework, agency, year), form, openWith, isStarter: true };
}

/** Whether the framework was not in force in the choice's year. */
export function isOutside({ framework, template }: WorkbookChoice): boolean {
  return !coversYear(framework, template.fiscalYear);
}

export function templateName({ agency, fiscalYear }: Template): string {
  return `${agency.abbreviation || agency.name} ${fiscalYear}`;
}
