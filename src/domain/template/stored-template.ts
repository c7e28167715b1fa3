import type { DocumentFault, DocumentMessages } from "../document/document-fault";
import type { Framework } from "../framework/framework";
import { partContent, readJsonPart, writeJsonPart } from "../workbook/json-part";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { TEMPLATE_NAMESPACE, type Template } from "./template";

/** The two documents of a workbook, still to be read as documents: a part can be edited outside of Excel. */
export interface StoredDocuments {
  readonly framework: object;
  readonly template: object;
}

export const STORED_MESSAGES: DocumentMessages = {
  "stored-incomplete": {
    th: "ข้อมูลแม่แบบในสมุดงานนี้อ่านไม่ได้ (ขาด {expected}) ให้นำเข้าแม่แบบใหม่ หรือใช้สมุดงานฉบับก่อนแก้ไข",
    en: "The template kept in this workbook cannot be read ({expected} is missing): import the template again, or use a copy from before it was altered.",
  },
};

/** The part as the workbook holds it; null where it holds none. */
export function templatePart(snapshot: WorkbookSnapshot): string | null {
  return partContent(snapshot, TEMPLATE_NAMESPACE);
}

/** The whole custom XML part that carries a framework and a template inside of a workbook. */
export function writeTemplatePart(framework: Framework, template: Template): string {
  return writeJsonPart(TEMPLATE_NAMESPACE, "template", { framework, template });
}

/** What {@link writeTemplatePart} put into a part, or which of the two is not there. */
export function readTemplatePart(
  content: string,
): StoredDocuments | { readonly faults: readonly DocumentFault[] } {
  const stored = readJsonPart(content, "template");
  const { framework, template } = (isObject(stored) ? stored : {}) as Readonly<Record<string, unknown>>;
  if (isObject(framework) && isObject(template)) return { framework, template };
  const missing = [
    ...(isObject(framework) ? [] : ["framework"]),
    ...(isObject(template) ? [] : ["template"]),
  ];
  const parameters = { expected: missing.join(", ") };
  return { faults: [{ path: [], messageId: "stored-incomplete", parameters }] };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
