import type { Framework } from "../../src/domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 as FY2565 } from "../../src/domain/framework/frameworks";
import { writeTemplatePart } from "../../src/domain/template/stored-template";
import { TEMPLATE_NAMESPACE, type Template } from "../../src/domain/template/template";
import { ETDA_2565 } from "../../src/domain/template/templates";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { formWith } from "./form";
import { TEMPLATE } from "./templated-form";

/** The clean form with a framework of its own, as anybody who writes the file can put one in. */
export function carrying(changes: Partial<Framework>): WorkbookSnapshot {
  const framework: Framework = { ...FY2565, ...changes };
  const { id, version } = framework;
  return withPart(framework, { ...TEMPLATE, framework: { id, version } });
}

/** The clean form with the shipped template, in part another one. */
export function carryingTemplate(changes: Partial<Template>): WorkbookSnapshot {
  return withPart(FY2565, { ...ETDA_2565, ...changes });
}

function withPart(framework: Framework, template: Template): WorkbookSnapshot {
  const content = writeTemplatePart(framework, template);
  return { ...formWith(), parts: [{ namespace: TEMPLATE_NAMESPACE, content }] };
}
