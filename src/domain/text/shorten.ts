/** At most 40 characters of one line, for quoting a cell in a message. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
