import type { PutPart } from "./change-set";
import { escapeXml, unescapeXml } from "./part-xml";
import { withoutPutIn } from "./put-in";
import type { WorkbookSnapshot } from "./snapshot";

/** The XML of the only part of a namespace; null where the workbook holds none, or it was not asked for. */
export function partContent({ parts = [] }: WorkbookSnapshot, namespace: string): string | null {
  return parts.find((part) => part.namespace === namespace)?.content ?? null;
}

/**
 * The data that a part carries as JSON in its only element; undefined where it is none of ours. A part can be edited
 * outside of Excel: whatever comes out is to be checked before it is used.
 */
export function readJsonPart(content: string | null, element: string): unknown {
  const pattern = new RegExp(`<(?:\\w+:)?${element}\\b[^>]*>([^<]*)</(?:\\w+:)?${element}>`);
  const body = pattern.exec(content ?? "")?.[1];
  if (body === undefined) return undefined;
  try {
    return JSON.parse(unescapeXml(body)) as unknown;
  } catch {
    return undefined;
  }
}

/** The whole part. JSON inside the XML keeps line breaks and control characters as they are. */
export function writeJsonPart(namespace: string, element: string, data: unknown): string {
  return `<${element} xmlns="${namespace}">${escapeXml(JSON.stringify(data))}</${element}>`;
}

/**
 * The change that makes a part hold this content, null for none; nothing where it does already, whoever has put it in.
 */
export function putPart(snapshot: WorkbookSnapshot, namespace: string, content: string | null): PutPart[] {
  const before = partContent(snapshot, namespace);
  const isThere = isSamePart(before, content);
  return isThere ? [] : [{ kind: "put-part", namespace, before, content }];
}

/** Whether two parts carry the same document. */
export function isSamePart(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : withoutPutIn(a) === withoutPutIn(b);
}
