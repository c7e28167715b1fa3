import { standingOf, type CarriedFramework } from "../domain/framework/carried-framework";
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

/** What was read off the part: its framework as far as it can be read, and the template or what is wrong. */
export type StoredDocument =
  | { readonly carried: CarriedFramework; readonly template: Template }
  | { readonly carried: CarriedFramework | null; readonly faults: readonly ReadFault[] };

/**
 * Reads the custom XML part of a workbook; a fault has a path but no line of its own, since nobody sees the text.
 * `known`: the frameworks that its own is held against.
 */
export function readStoredTemplate(content: string, known: readonly Framework[]): StoredDocument {
  const stored = readTemplatePart(content);
  if ("faults" in stored) {
    return {
      carried: null,
      faults: stored.faults.map(({ messageId, parameters }) => {
        const text = STORED_MESSAGES[messageId]!;
        const message = { th: formatText(text, "th", parameters), en: formatText(text, "en", parameters) };
        return { line: 1, column: 1, path: "$", messageId, message };
      }),
    };
  }
  const framework = readFramework(JSON.stringify(stored.framework));
  if ("faults" in framework) return { carried: null, ...framework };
  const carried = standingOf(framework.document, known);
  const template = readTemplate(JSON.stringify(stored.template), { frameworks: [carried.framework] });
  return "faults" in template ? { carried, ...template } : { carried, template: template.document };
}
