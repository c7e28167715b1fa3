import type { ReadFault } from "../../src/documents/read-fault";

/** One change to a text that is right otherwise, and the fault that it must lead to. */
export interface Provocation {
  readonly name: string;
  /** Stands once in the text, or is the first one after `after`. */
  readonly replace: string;
  readonly by: string;
  readonly after?: string;
  readonly messageId: string;
  readonly path: string;
  /** Words of the changed text on whose line the fault is told, the first after the change; the change itself if left out. */
  readonly line?: string;
}

/** The changed text and the number of the line where the fault belongs. */
export function provoke(
  text: string,
  { replace, by, after, line }: Provocation,
): { text: string; line: number } {
  const from = after === undefined ? 0 : indexIn(text, after, 0) + after.length;
  const at = indexIn(text, replace, from);
  if (after === undefined && text.includes(replace, at + 1)) throw new Error(`More than once: ${replace}`);
  const changed = text.slice(0, at) + by + text.slice(at + replace.length);
  const place = line === undefined ? at : indexIn(changed, line, 0);
  return { text: changed, line: changed.slice(0, place).split("\n").length };
}

function indexIn(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from);
  if (at < 0) throw new Error(`Not in the text: ${words}`);
  return at;
}

/** What a test compares: the place and kind of each fault. */
export function places(reading: { readonly faults: readonly ReadFault[] } | object): string[] {
  if (!("faults" in reading)) return [];
  return reading.faults.map(({ line, path, messageId }) => `${line} ${path} ${messageId}`);
}

/** Texts of a fault must be filled in, and be Thai and English. */
export function textFaults({ message }: ReadFault): string[] {
  const faults: string[] = [];
  if (/\{\w+\}|undefined|\[object/u.test(message.th + message.en))
    faults.push(`not filled in: ${message.en}`);
  if (!/[ก-๙]/u.test(message.th)) faults.push(`not Thai: ${message.th}`);
  if (!/[A-Za-z]/u.test(message.en)) faults.push(`not English: ${message.en}`);
  return faults;
}
