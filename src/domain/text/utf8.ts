/** A text in UTF-8, which the host's TextEncoder would give; halves of characters become the replacement character. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const letter of text) {
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- a letter of a text is never empty
    const code = letter.codePointAt(0)!;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    length = writeCode(bytes, length, isHalf ? 0xfffd : code);
  }
  return bytes.slice(0, length);
}

function writeCode(bytes: Uint8Array, start: number, code: number): number {
  let at = start;
  if (code < 0x80) {
    bytes[at++] = code;
    return at;
  }
  const following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  // The first byte opens with as many ones as there are bytes: 110…, 1110…, 11110….
  bytes[at++] = ((0xff << (7 - following)) & 0xff) | (code >> (6 * following));
  for (let rest = following - 1; rest >= 0; rest--) bytes[at++] = 0x80 | ((code >> (6 * rest)) & 63);
  return at;
}
