import { escapeXml, unescapeXml } from "./part-xml";

/** Who put a document into a workbook, by the name that was given, and when: what the workbook says, no proof. */
export interface PutIn {
  /** Null where nobody gave a name. */
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** The first tag of a part. */
const ROOT = /^(?:<\?[^>]*\?>\s*)?<[^>]+>/u;
const ATTRIBUTES = /\sput-in-(?:by|at)="[^"]*"/gu;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u;

/** The same part with who put it in; what it said before goes. */
export function withPutIn(content: string, { by, at }: PutIn): string {
  return content.replace(ROOT, (tag) => {
    const name = by === null ? "" : ` put-in-by="${attributeText(by)}"`;
    const told = `${name} put-in-at="${attributeText(at)}"`;
    return withoutAttributes(tag).replace(/\s*(\/?>)$/u, (_, end: string) => told + end);
  });
}

/** The same part without it: two that differ in nothing else carry the same document. */
export function withoutPutIn(content: string): string {
  return content.replace(ROOT, withoutAttributes);
}

/** What the part says of it; null where it does not say, or says what cannot be. */
export function readPutIn(content: string | null): PutIn | null {
  const [tag = ""] = ROOT.exec(content ?? "") ?? [];
  try {
    const at = valueOf(tag, "at");
    if (at === null || !TIME.test(at) || Number.isNaN(Date.parse(at))) return null;
    return { by: valueOf(tag, "by"), at };
  } catch (error) {
    // Whoever writes the file can write a reference to no character.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function withoutAttributes(tag: string): string {
  return tag.replace(ATTRIBUTES, "");
}

function valueOf(tag: string, name: "by" | "at"): string | null {
  const value = new RegExp(`\\sput-in-${name}="([^"]*)"`, "u").exec(tag)?.[1];
  return value === undefined ? null : unescapeXml(value);
}

/** A name stands in one line of an attribute. */
function attributeText(text: string): string {
  return escapeXml(text.replace(/[\p{Cc}\s]+/gu, " ").trim()).replace(/"/gu, "&quot;");
}
