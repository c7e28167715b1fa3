/** As the byte-order mark tells it. */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const mark = bytes[0]! * 256 + bytes[1]!;
  return mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
}

/** The text of bytes that come in pieces, cut anywhere, without its byte-order mark. */
export async function* decodeInPieces(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string, void> {
  let decode: PieceDecoder | null = null;
  for await (const piece of pieces) {
    const isFirst: boolean = decode === null;
    decode ??= encodingOf(piece) === "utf-8" ? decoderOfUtf8() : decoderOf(encodingOf(piece));
    const text = decode(piece, false);
    yield isFirst && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
  yield decode?.(new Uint8Array(), true) ?? "";
}

type PieceDecoder = (piece: Uint8Array, isLast: boolean) => string;

function decoderOf(encoding: string): PieceDecoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (piece, isLast) => decoder.decode(piece, { stream: !isLast });
}

/**
 * Cuts between characters by itself: decoding what is whole is several times as fast as decoding a stream, and plain
 * ASCII then takes one byte a character.
 */
function decoderOfUtf8(): PieceDecoder {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let rest = new Uint8Array();
  return (piece, isLast) => {
    const bytes = rest.length === 0 ? piece : joined(rest, piece);
    const end = isLast ? bytes.length : lastWhole(bytes);
    rest = Uint8Array.from(bytes.subarray(end));
    return decoder.decode(bytes.subarray(0, end));
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** Where a character begins that may go on behind the bytes, else their end: one of UTF-8 has at most four. */
function lastWhole(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    const byte = bytes[at]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return at;
  }
  return bytes.length;
}
