import { FRAMEWORK_CHECKS, type FrameworkSubject } from "../domain/framework/check-framework";
import { FRAMEWORK_SCHEMA_VERSION, type Framework } from "../domain/framework/framework";
import { FRAMEWORK_MESSAGES } from "../domain/framework/framework-messages";
import schema from "../domain/framework/framework.schema.json";
import { RULES } from "../domain/validation/rules";
import { FRAMEWORK_MIGRATIONS } from "./migrate-framework";
import { readDocument, type DocumentKind } from "./read-document";
import type { Reading } from "./read-fault";
import { documentSchema } from "./schema-faults";

const FRAMEWORK_SCHEMA = documentSchema(schema);

/** Reads a framework that somebody wrote; older formats are migrated. `ruleIds`: the rules that it may grade. */
export function readFramework(
  text: string,
  ruleIds: readonly string[] = RULES.map((rule) => rule.id),
): Reading<Framework> {
  const kind: DocumentKind<Framework, FrameworkSubject> = {
    name: "framework",
    version: FRAMEWORK_SCHEMA_VERSION,
    schema: FRAMEWORK_SCHEMA,
    migrations: FRAMEWORK_MIGRATIONS,
    subjectOf: (framework) => ({ subject: { framework, ruleIds } }),
    checks: FRAMEWORK_CHECKS,
    messages: FRAMEWORK_MESSAGES,
  };
  return readDocument(text, kind);
}
