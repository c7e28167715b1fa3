/**
 * The last line of a journal: the digest of the round's workbook that was written with it. While the workbook is still
 * that, nobody has typed anything into it, and a later run of the same round may replace it unasked.
 */
export function writeSeal(digest: string): string {
  return JSON.stringify({ roundWorkbook: digest });
}

/** The digest that a line names; null for any other line. */
export function readSeal(line: string): string | null {
  return /^\{"roundWorkbook":"(?<digest>[0-9a-f]{64})"\}$/u.exec(line)?.groups?.["digest"] ?? null;
}
