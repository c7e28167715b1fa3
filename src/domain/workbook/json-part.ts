import type { PutPart } from "./change-set";
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

/** The change that makes a part hold this content, null for none; nothing where it does already. */
export function putPart(snapshot: WorkbookSnapshot, namespace: string, content: string | null): PutPart[] {
  const before = partContent(snapshot, namespace);
  return before === content ? [] : [{ kind: "put-part", namespace, before, content }];
}

function escapeXml(json: string): string {
  return json
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\u007F-\u009F\uFFFE\uFFFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A map, since a workbook may name anything: an object would answer to "constructor". */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    },
  );
}
