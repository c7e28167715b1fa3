import { visibleText } from "../text/visible-text";

/** Markup that was made here; nothing else is put into a document unescaped. */
export class Markup {
  constructor(readonly source: string) {}
}

type Content = Markup | string | number | null | undefined | readonly Content[];

/**
 * Markup from a template: every text in it is escaped, whatever stands in it, so that a workbook's words are never tags
 * or attributes. Lists are joined; null and undefined are nothing.
 */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(
    parts.map((part, i) => part + (i < contents.length ? sourceOf(contents[i]) : "")).join(""),
  );
}

function sourceOf(content: Content): string {
  if (content === null || content === undefined) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "object") return content.map(sourceOf).join("");
  return escape(visibleText(String(content)));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Marks that turn the direction of writing round would make a text read as another. */
function escape(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD")
    .replace(/[&<>"']/gu, (letter) => ESCAPES[letter] ?? letter);
}
