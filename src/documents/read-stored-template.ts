import type { Framework } from "../domain/framework/framework";
import { readTemplatePart, STORED_MESSAGES } from "../domain/template/stored-template";
import type { Template } from "../domain/template/template";
import { formatText } from "../domain/text/localised";
import type { ReadFault } from "./read-fault";
import { readFramework } from "./read-framework";
import { readTemplate } from "./read-template";

export interface StoredTemplate {
  readonly framework: Framework;
  readonly template: Template;
}

/** Reads the custom XML part of a workbook; a fault has a path but no line of its own, since nobody sees the text. */
export function readStoredTemplate(
  content: string,
): StoredTemplate | { readonly faults: readonly ReadFault[] } {
  const stored = readTemplatePart(content);
  if ("faults" in stored) {
    return {
      faults: stored.faults.map(({ messageId, parameters }) => {
        const text = STORED_MESSAGES[messageId]!;
        const message = { th: formatText(text, "th", parameters), en: formatText(text, "en", parameters) };
        return { line: 1, column: 1, path: "$", messageId, message };
      }),
    };
  }
  const framework = readFramework(JSON.stringify(stored.framework));
  if ("faults" in framework) return framework;
  const template = readTemplate(JSON.stringify(stored.template), { frameworks: [framework.document] });
  if ("faults" in template) return template;
  return { framework: framework.document, template: template.document };
}
