/** The same text for two plain values that are equal, whatever the order of their properties. */
export function stableText(value: unknown): string {
  if (value instanceof Map) return stableText([...value]);
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, content]) => `${JSON.stringify(key)}:${stableText(content)}`).join()}}`;
}
