/** An element as far as the checks look: its attributes without entities resolved but the usual, and what it holds. */
export interface Found {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

export function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** All elements of that name, with or without a prefix, that do not hold another of it. Independent of the product. */
export function elements(xml: string, name: string): Found[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes = "", inner = ""]) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, a, b]) => [
        key!.replace(/^r:/, "r:"),
        decode(a ?? b ?? ""),
      ]),
    ),
    inner,
  }));
}

/** The text of the first element of that name; null where there is none. */
export function textOf(xml: string, name: string): string | null {
  const [found] = elements(xml, name);
  return found ? decode(found.inner) : null;
}
