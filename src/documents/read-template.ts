import { FRAMEWORKS } from "../domain/framework/frameworks";
import type { Framework } from "../domain/framework/framework";
import { TEMPLATE_CHECKS } from "../domain/template/check-template";
import type { TemplateSubject } from "../domain/template/template-subject";
import { TEMPLATE_SCHEMA_VERSION, type Template } from "../domain/template/template";
import { TEMPLATE_MESSAGES } from "../domain/template/template-messages";
import schema from "../domain/template/template.schema.json";
import { readDocument, type DocumentKind } from "./read-document";
import type { Reading } from "./read-fault";
import { documentSchema } from "./schema-faults";

const TEMPLATE_SCHEMA = documentSchema(schema);

export interface TemplateReading {
  /** Those that a template may be made for; the shipped ones if left out. */
  readonly frameworks?: readonly Framework[];
  /** Name or abbreviation of the agency it must be of. */
  readonly agency?: string | null;
}

/** Reads a template that somebody wrote, and checks it against the framework that it names. */
export function readTemplate(
  text: string,
  { frameworks = FRAMEWORKS, agency = null }: TemplateReading = {},
): Reading<Template> {
  const kind: DocumentKind<Template, TemplateSubject> = {
    name: "template",
    version: TEMPLATE_SCHEMA_VERSION,
    schema: TEMPLATE_SCHEMA,
    migrations: [],
    subjectOf(template) {
      const framework = frameworkOf(template, frameworks);
      if (framework) return { subject: { template, framework, agency } };
      const found = String(template.framework?.id);
      const parameters = { found, expected: frameworks.map(({ id }) => id).join(", ") };
      return { fault: { path: ["framework", "id"], messageId: "framework-unknown", parameters } };
    },
    checks: TEMPLATE_CHECKS,
    messages: TEMPLATE_MESSAGES,
  };
  return readDocument(text, kind);
}

/** Of the named version, or else of any: then its version is the fault, not that it is missing. */
function frameworkOf({ framework }: Template, frameworks: readonly Framework[]): Framework | undefined {
  const sameId = frameworks.filter(({ id }) => id === framework?.id);
  return sameId.find(({ version }) => version === framework.version) ?? sameId[0];
}
